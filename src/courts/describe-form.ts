import type { Described } from './describe.ts';
import { inches, lineWords, listed, points, typeSize } from './describe-words.ts';
import type { CourtProfile, CoverItem } from './profile.ts';

type Value<Key extends keyof CourtProfile> =
  NonNullable<CourtProfile[Key]> extends { value: infer V } ? V : never;

/** How a court wants a brief to look. */
export function describedForm(profile: CourtProfile): Described[] {
  const { page, text, footnotes, quotations, headings, pageNumbers, cover } = profile;
  const { lineNumbers, runningFooter } = profile;
  return [
    { key: 'page', about: 'Paper', says: pageWords(page.value), fact: page },
    { key: 'text', about: 'Type', says: textWords(text.value), fact: text },
    {
      key: 'footnotes',
      about: 'Footnotes',
      says: `${typeSize(footnotes.value.size)}${least(footnotes.value.minimum)}, ${lineWords(footnotes.value.line)}, ${points(footnotes.value.spaceAfter)} points between them.`,
      fact: footnotes,
    },
    {
      key: 'quotations',
      about: 'Block quotations',
      says: quotationWords(quotations.value),
      fact: quotations,
    },
    {
      key: 'headings',
      about: 'Headings',
      says: `${capitalized(lineWords(headings.value.line))}, ${points(headings.value.spaceAfter)} points after them; titles of sections ${cases[headings.value.sectionCase]}.`,
      fact: headings,
    },
    {
      key: 'pageNumbers',
      about: 'Page numbers',
      says: pageNumberWords(pageNumbers.value),
      fact: pageNumbers,
    },
    ...(lineNumbers
      ? [
          {
            key: 'lineNumbers',
            about: 'Numbered lines',
            says: lineNumberWords(lineNumbers.value),
            fact: lineNumbers,
          },
        ]
      : []),
    ...(runningFooter
      ? [
          {
            key: 'runningFooter',
            about: 'Foot of every page',
            says: `It repeats the ${listed(runningFooter.value)}.`,
            fact: runningFooter,
          },
        ]
      : []),
    { key: 'cover', about: 'Cover', says: coverWords(cover.value), fact: cover },
  ];
}

function capitalized(words: string): string {
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}`;
}

function least(minimum: number | undefined): string {
  return minimum === undefined ? '' : ` (at least ${typeSize(minimum)})`;
}

function pageWords({ width, height, margins, duplex }: Value<'page'>): string {
  const { top, right, bottom, left, header, footer } = margins;
  const sides = [
    `${inches(top)} at the top`,
    `${inches(right)} at the right`,
    `${inches(bottom)} at the bottom`,
    `${inches(left)} at the left`,
  ];
  return `${inches(width)} by ${inches(height)} inches, printed on ${duplex ? 'both sides' : 'one side'}; margins in inches: ${listed(sides)}; header ${inches(header)} and footer ${inches(footer)} from the edge.`;
}

function textWords(value: Value<'text'>): string {
  const { font, size, minimum, line, firstLineIndent, spaceAfter, justify } = value;
  return `${font}, ${typeSize(size)}${least(minimum)}, ${lineWords(line)}; paragraphs indented ${inches(firstLineIndent)} inches, ${points(spaceAfter)} points after them, ${justify ? 'justified' : 'not justified'}.`;
}

function quotationWords(value: Value<'quotations'>): string {
  const { line, indentLeft, indentRight, spaceAfter, overWords, overLines } = value;
  const from = [
    ...(overWords === undefined
      ? []
      : [`Quotations of more than ${overWords} words are indented.`]),
    ...(overLines === undefined
      ? []
      : [`Quotations of more than ${overLines} lines may be indented and set closer.`]),
  ];
  const form = `${capitalized(lineWords(line))}, indented ${inches(indentLeft)} inches at the left and ${inches(indentRight)} at the right, ${points(spaceAfter)} points after them.`;
  return [...from, form].join(' ');
}

const cases = {
  upper: 'in capitals',
  'small-caps': 'in small capitals',
  'as-written': 'as written',
} as const;

function pageNumberWords(value: Value<'pageNumbers'>): string {
  const { place, align, front, body, appendix, coverCounts } = value;
  return [
    `In the ${place}, ${{ center: 'centered', outside: 'at the outer edge', right: 'at the right' }[align]}`,
    front === 'lowerRoman' ? 'roman before the text' : 'arabic before the text',
    body === 'continue' ? 'the text goes on from there' : 'the text starts at 1',
    appendix === 'suffix-a' ? 'the appendix has 1a, 2a' : 'the appendix goes on from the text',
    coverCounts ? 'the cover is the first page' : 'the cover is not counted',
  ]
    .join('; ')
    .concat('.');
}

function lineNumberWords({ perPage, counselLine, courtLine }: Value<'lineNumbers'>): string {
  return [
    `${perPage} numbered lines to a page.`,
    ...(counselLine === undefined ? [] : [`Counsel stands from line ${counselLine}.`]),
    ...(courtLine === undefined ? [] : [`The court's name stands from line ${courtLine}.`]),
  ].join(' ');
}

const ways = {
  address: 'an address',
  phone: 'a telephone number',
  email: 'an e-mail address',
} as const;
const itemWords: Readonly<Record<CoverItem, string>> = {
  notice: 'whether argument is scheduled',
  docket: 'the docket number',
  court: 'the court',
  caption: 'the parties',
  proceeding: 'the proceeding with the court below',
  below: 'the number and the judge below',
  title: 'the title',
  counsel: 'counsel',
  'color-note': 'a hidden note on its color',
};

function coverWords(value: Value<'cover'>): string {
  const { items, courtLines, captionStyle, namesCourt, marksRecord, ownPage } = value;
  const { division, docketName, argument, docketSize, contact = ['address', 'phone'] } = value;
  return [
    `${ownPage === false ? 'The first page of the text begins with' : 'It shows'} ${listed(items.map((item) => itemWords[item]))}.`,
    namesCourt === false ? 'It names no one court:' : 'The court is named',
    `"${courtLines.join(' / ')}".`,
    `Parties ${captionStyle === 'boxed' ? 'beside the case number' : 'one above the other'}.`,
    marksRecord === undefined
      ? ''
      : `Counsel of record is ${marksRecord ? 'always' : 'never'} so marked.`,
    `Counsel of record has ${listed(contact.map((way) => ways[way]))}.`,
    value.barNumbers ? 'Counsel stand there with their bar numbers.' : '',
    division ? 'The division of the court is named.' : '',
    docketName ? `The case number begins "${docketName}".` : '',
    argument ? `Oral argument: "${argument['not-scheduled']}" or "${argument.scheduled}".` : '',
    docketSize ? `The docket number is ${typeSize(docketSize)} high.` : '',
  ]
    .filter((sentence) => sentence !== '')
    .join(' ');
}
