import type { ParagraphChild } from 'docx';
import type { Authority } from '../../citations/index.ts';
import { fieldCode, fieldMark } from '../fields.ts';
import { fitEntry } from '../fonts/fit.ts';
import { headingHanging, textWidth } from '../measure.ts';
import type { Block } from '../nodes/handler.ts';
import { pagePieces } from '../page-labels.ts';
import { type RunStyle, textRuns } from '../runs.ts';
import type { ExportState } from '../state.ts';
import { setPieces, styledRuns } from '../styled-runs.ts';
import { paragraph } from '../wml/light.ts';
import { wordCategory } from '../word-categories.ts';
import { Element, run } from '../xml.ts';
import { pageHeading } from './contents.ts';

/**
 * The table of authorities: for each group of the court a heading and a native TOA field (ECMA-376
 * Part 1, 17.16.5.67) for each of Word's categories in it, complete already. The headings stand
 * outside the fields, because a rebuilt field would print Word's own names for the categories.
 */
export function authoritiesTable(state: ExportState): Block[] {
  const rules = state.input.profile.authorities.value;
  const bookmark = state.bookmarks.name('_Toc');
  const title = (style: RunStyle) => textRuns(rules.title, style);
  state.enterContents({
    level: 1,
    number: '',
    words: rules.title,
    title,
    mark: { bookmark, region: 'front' },
  });
  return [
    paragraph({
      style: 'FrontTitle',
      ...state.newPage(),
      children: state.bookmarks.around(bookmark, title({})),
    }),
    pageHeading(),
    ...groups(state),
    ...legend(state),
  ];
}

/** What the asterisks mean, where there is one. */
function legend({ input, marks }: ExportState): Block[] {
  const { asterisks, legend: words } = input.profile.authorities.value;
  const starred = input.brief.citations.authorities.some(
    (one) => one.principal && marks.has(one.id),
  );
  if (!asterisks || !words || !starred) return [];
  return [paragraph({ style: 'TableText', children: textRuns(`* ${words}`, {}) })];
}

function groups(state: ExportState): Block[] {
  const { profile, brief } = state.input;
  const cited = brief.citations.authorities.filter((one) => state.marks.has(one.id));
  return profile.authorities.value.categories.flatMap((group) => {
    const inGroup = group.of.map((category) => cited.filter((one) => one.category === category));
    if (inGroup.every((list) => list.length === 0)) return [];
    const heading = [paragraph({ style: 'TOAHeading', children: textRuns(group.title, {}) })];
    return [...heading, ...inGroup.flatMap((list) => authorityEntries(list, state))];
  });
}

function authorityEntries(list: readonly Authority[], state: ExportState): Block[] {
  const { profile } = state.input;
  const rules = profile.authorities.value;
  const { font, size } = profile.text.value;
  const hanging = headingHanging(profile, 1);
  const line = { face: { font, size }, width: textWidth(profile) - hanging, hanging };
  const starred = rules.asterisks && list.some((one) => one.principal);
  return list.map((authority, index) => {
    const marks = state.marks.get(authority.id) ?? [];
    const passim = rules.passim === 'allowed' ? ' \\p' : '';
    const begin =
      index === 0
        ? [
            fieldMark('begin'),
            fieldCode(` TOA \\c "${wordCategory(authority.category)}"${passim} `),
            fieldMark('separate'),
          ]
        : [];
    const star = starred && authority.principal ? [{ text: '* ' }] : [];
    const pages = pagePieces(marks, state.labels, profile);
    const printed = pages.map(({ text }) => text).join('');
    const name = fitEntry(setPieces([...star, ...authority.name]), printed, line);
    return paragraph({
      style: 'TableofAuthorities',
      children: [
        ...begin,
        ...linked(styledRuns(name, linkStyle), marks[0]?.bookmark, state),
        run(new Element('w:tab')),
        ...pages.flatMap(({ text, bookmark }) =>
          linked(textRuns(text, bookmark ? linkStyle : {}), bookmark, state),
        ),
        ...(index === list.length - 1 ? [fieldMark('end')] : []),
      ] as ParagraphChild[],
    });
  });
}

/** LibreOffice makes links in a PDF only of text that has the style of one. */
const linkStyle: RunStyle = { style: 'Hyperlink' };

/** The entry links to the first place the authority is cited, each number to its own page. */
function linked(
  text: readonly ParagraphChild[],
  bookmark: string | undefined,
  state: ExportState,
): ParagraphChild[] {
  if (!bookmark) return [...text];
  const children = text as unknown as Element[];
  const anchor = state.anchor(bookmark);
  return [
    new Element('w:hyperlink', { 'w:anchor': anchor, 'w:history': 1 }, ...children),
  ] as unknown as ParagraphChild[];
}
