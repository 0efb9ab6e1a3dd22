import { type Finding, plainText, type Section, spanOf } from '../../brief/index.ts';
import type { Check, Filing } from '../check.ts';
import { namedIn, nameForm, wholeName } from './amicus-names.ts';
import { proseOf, textOf } from './section-prose.ts';

/** What stands for the names that are left out. */
const andOthers =
  /\bet al\b|\bothers?\b|\badditional\b|\bfurther\b|\b(?:and|,) (?:\d+|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve) \w/i;

/** That the amici are the same wherever the brief lists them. */
export const amiciRosters: Check = {
  id: 'amici-rosters',
  looksAt: 'lists of the amici',
  run(filing) {
    if (filing.frontMatter.amici.length < 2) return [];
    return [...inTitle(filing), ...inLists(filing), ...singular(filing)];
  },
};

/** A title of the writer's own that names some amici and passes over others. */
function inTitle({ brief, frontMatter: { amici, title } }: Filing): Finding[] {
  if (!title || andOthers.test(title)) return [];
  const form = nameForm(title);
  if (!amici.some((amicus) => form.includes(wholeName(amicus)))) return [];
  const isNamed = namedIn(title, amici);
  return amici
    .filter((amicus) => !isNamed(amicus))
    .map(({ name }) => ({
      check: 'amici-rosters/not-in-title',
      severity: 'warning',
      ...brief.frontMatterSpan(['title']),
      message: `The title names other amici and not ${name}. Name all, or the first and "et al."`,
    }));
}

/** A list of the amici in an appendix, or under a signature of the writer's own, that lacks one. */
function inLists({ brief, frontMatter: { amici } }: Filing): Finding[] {
  return brief.sections.flatMap((section) => {
    const { heading } = section;
    if (!heading || !listsAmici(section)) return [];
    const text = textOf(proseOf(brief, section));
    if (/\bet al\b/i.test(text)) return [];
    const form = nameForm(text);
    const named = amici.filter((amicus) => form.includes(wholeName(amicus)));
    // Fewer than half: the list is of something else, or of a group's members.
    if (named.length * 2 < amici.length) return [];
    const isNamed = namedIn(text, amici);
    return amici
      .filter((amicus) => !isNamed(amicus))
      .map(({ name }) => ({
        check: 'amici-rosters/not-in-list',
        severity: 'warning' as const,
        ...spanOf(heading),
        message: `"${section.title}" lists amici and not ${name}, whom the cover names. Add the name, or take it out of "amici:".`,
        related: [
          {
            ...brief.frontMatterSpan(['amici', amici.findIndex((one) => one.name === name)]),
            message: 'The amicus',
          },
        ],
      }));
  });
}

function listsAmici({ name, title, children }: Section): boolean {
  if (name === 'signature') return true;
  if (name !== 'appendix' && name !== 'addendum') return false;
  const titles = [title, ...children.filter(({ type }) => type === 'heading').map(plainText)];
  return titles.some((one) => /\bamici\b/i.test(one));
}

/** "Amicus Curiae" over several amici, in the interest heading or the title. */
function singular({ brief, frontMatter: { amici, title } }: Filing): Finding[] {
  const message = (where: string) =>
    `${where} speaks of one amicus, and the brief has ${amici.length}. Write "Amici".`;
  const findings: Finding[] = [];
  if (title && /\bamicus\b/i.test(title) && !/\bamici\b/i.test(title)) {
    findings.push({
      check: 'amici-rosters/one-amicus',
      severity: 'warning',
      ...brief.frontMatterSpan(['title']),
      message: message('The title'),
    });
  }
  for (const { name, heading } of brief.sections) {
    const passage = name === 'interest' && heading ? brief.passageOf(heading) : undefined;
    const match = passage && /\bamicus\b(?! (?:brief|part))/i.exec(passage.text);
    if (!passage || !match) continue;
    const span = passage.sourceSpan(match.index, match.index + match[0].length);
    const plural = match[0] === 'AMICUS' ? 'AMICI' : match[0].startsWith('A') ? 'Amici' : 'amici';
    findings.push({
      check: 'amici-rosters/one-amicus',
      severity: 'warning',
      ...span,
      message: message('The heading'),
      fix: { title: `Write "${plural}"`, edits: [{ ...span, text: plural }] },
    });
  }
  return findings;
}
