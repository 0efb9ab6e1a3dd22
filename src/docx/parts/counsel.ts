import { Paragraph } from 'docx';
import type { Counsel, FrontMatter } from '../../brief/index.ts';
import type { StyledText } from '../../citations/index.ts';
import { counselInOrder, listOf } from '../../statements/index.ts';
import { styledRuns } from '../styled-runs.ts';

/** Counsel as covers and signatures print them. */

/**
 * Name, bar number where it is asked for, title, firm, address, telephone and e-mail, a line each;
 * colleagues share firm and address.
 */
export function counselLines(
  frontMatter: FrontMatter,
  markRecord: boolean,
  barNumbers = false,
): StyledText[][] {
  const lines: StyledText[][] = [];
  const all = counselInOrder(frontMatter);
  all.forEach((counsel, index) => {
    lines.push([{ text: counsel.name }]);
    if (markRecord && counsel === all[0]) {
      lines.push([{ text: 'Counsel of Record', italic: true }]);
    }
    if (barNumbers && counsel.bar) lines.push([{ text: counsel.bar }]);
    const next = all[index + 1];
    const shared = next !== undefined && next.firm === counsel.firm && sameAddress(next, counsel);
    const office = shared ? [] : [counsel.firm, ...(counsel.address ?? [])];
    for (const text of [counsel.title, ...office, counsel.phone, counsel.email]) {
      if (text) lines.push([{ text }]);
    }
    if (next && !shared) lines.push([]);
  });
  return lines;
}

function sameAddress(a: Counsel, b: Counsel): boolean {
  return (a.address ?? []).join('\n') === (b.address ?? []).join('\n');
}

/**
 * Counsel as the first page of a paper in a trial court names them: each office with its attorneys, their
 * bar numbers, address, telephone and e-mail, and at the end whom they represent.
 */
export function counselBlock(frontMatter: FrontMatter): StyledText[][] {
  const amici = listOf(frontMatter.amici.map(({ name }) => name));
  return [
    ...offices(frontMatter).flatMap((office) => [
      ...namesWithBars(office),
      ...[
        ...new Set([
          ...office.flatMap(({ firm }) => firm ?? []),
          ...office.flatMap(({ address }) => address ?? []),
          ...office.flatMap(({ phone }) => phone ?? []),
          ...office.flatMap(({ email }) => email ?? []),
        ]),
      ].map((text) => [{ text }]),
    ]),
    [...attorneysFor(frontMatter), { text: ` ${amici}` }],
  ];
}

/** Those who sign where the first page gives their offices: names, bar numbers, firms, whom they represent. */
export function signingCounsel(frontMatter: FrontMatter): StyledText[][] {
  return [
    ...offices(frontMatter).flatMap((office) => [
      ...namesWithBars(office),
      ...[...new Set(office.flatMap(({ firm }) => firm ?? []))].map((text) => [{ text }]),
    ]),
    attorneysFor(frontMatter),
  ];
}

/** `Attorneys for Amici Curiae`. */
function attorneysFor(frontMatter: FrontMatter): StyledText[] {
  const curiae = frontMatter.amici.length > 1 ? 'Amici Curiae' : 'Amicus Curiae';
  const attorneys = frontMatter.counsel.length > 1 ? 'Attorneys' : 'Attorney';
  return [{ text: `${attorneys} for ${curiae}` }];
}

/** Counsel by office: those of one firm, of whom the first gives the address or all the same one. */
function offices(frontMatter: FrontMatter): Counsel[][] {
  const groups: Counsel[][] = [];
  for (const counsel of counselInOrder(frontMatter)) {
    const group = groups.find(
      ([first]) =>
        first !== undefined &&
        first.firm !== undefined &&
        first.firm === counsel.firm &&
        (counsel.address === undefined || sameAddress(first, counsel)),
    );
    if (group) group.push(counsel);
    else groups.push([counsel]);
  }
  return groups;
}

function namesWithBars(office: readonly Counsel[]): StyledText[][] {
  return office.flatMap(({ name, bar, title }) => [
    [{ text: bar ? `${name} (${bar})` : name }],
    ...(title ? [[{ text: title }]] : []),
  ]);
}

/** `Counsel for Amici Curiae`. */
export function counselFor(frontMatter: FrontMatter): StyledText[] {
  const curiae = frontMatter.amici.length > 1 ? 'Amici Curiae' : 'Amicus Curiae';
  return [{ text: `Counsel for ${curiae}`, italic: true }];
}

/** More lines than this would leave most of a page empty when kept together. */
const mostKept = 24;

/** Lines as paragraphs of one style, on one page; of many, a page may end at an empty line. */
export function lineParagraphs(
  lines: readonly (readonly StyledText[])[],
  style: string,
): Paragraph[] {
  const together = lines.length <= mostKept;
  return lines.map((line, index) => {
    const next = lines[index + 1];
    const keepNext = next !== undefined && (together || next.length > 0);
    return new Paragraph({ style, keepNext, children: styledRuns(line) });
  });
}
