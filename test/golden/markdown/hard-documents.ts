/** Documents that real briefs come to, at their hardest. Their words are numbered, none is law. */
import { frontMatter } from '../../unit/docx/draft.ts';

/** Sentences without meaning, each word with its number, so that a lost one is seen. */
export function sentences(count: number, mark: string): string {
  return Array.from(
    { length: count },
    (_, index) => `Sentence ${mark}${index} says what nobody needs to know about anything at all.`,
  ).join(' ');
}

const paragraphs = (count: number, mark: string) =>
  Array.from({ length: count }, (_, index) => sentences(6, `${mark}p${index}s`));

const draft = (blocks: readonly string[], keys: Readonly<Record<string, string>> = {}) =>
  `${frontMatter(keys)}# Interest of Amicus Curiae\n\nIt studies.\n\n# Argument\n\n${blocks.join('\n\n')}\n\n# Conclusion\n\nThe end.\n`;

/** Notes in the text of one paragraph each, and their definitions. */
function noted(count: number, note: (index: number) => string): string[] {
  const texts = Array.from(
    { length: count },
    (_, index) => `${sentences(2, `n${index}t`)}[^n${index}]`,
  );
  const notes = Array.from({ length: count }, (_, index) => `[^n${index}]: ${note(index)}`);
  return [...texts, ...notes];
}

/** Quotations and lists in one another, `depth` deep. */
function nested(depth: number): string[] {
  const quotes = Array.from(
    { length: depth },
    (_, level) => `${'> '.repeat(level + 1)}Quoted q${level}x deep.\n${'> '.repeat(level + 1)}`,
  );
  const lists = Array.from(
    { length: depth },
    (_, level) => `${'   '.repeat(level)}${level % 2 ? '- ' : '1. '}Item l${level}x deep.\n`,
  );
  return [quotes.join('\n'), lists.join('\n')];
}

function table(rows: number, columns: number, words: number): string {
  const row = (cell: (column: number) => string) =>
    `| ${Array.from({ length: columns }, (_, column) => cell(column)).join(' | ')} |`;
  return [
    row((column) => `Head ${column}`),
    row(() => '---'),
    ...Array.from({ length: rows }, (_, line) =>
      row((column) => `r${line}c${column}${' and more'.repeat(words)}`),
    ),
  ].join('\n');
}

/** Invented names in scripts that are written otherwise than English. */
export const NAMES = {
  Hebrew: 'חברת דוגמה',
  Arabic: 'شركة محمد وسعيد',
  Chinese: '示例有限公司',
  Japanese: '株式会社サンプル',
  Korean: '예시주식회사',
} as const;

/** Drafts by a name for messages. */
export const HARD: Readonly<Record<string, string>> = {
  'a long brief': draft(
    paragraphs(120, 'long').flatMap((text, index) =>
      index % 12 === 0 ? [`## Heading h${index}x asserts something`, text] : [text],
    ),
  ),
  'quotations and lists twelve deep': draft(nested(12)),
  'five hundred footnotes': draft(noted(500, (index) => `Note f${index}x says so.`)),
  'footnotes longer than a page': draft(
    noted(3, (index) => paragraphs(9, `fn${index}`).join('\n\n    ')),
  ),
  'a table longer than a page': draft([table(90, 3, 4), 'After the table.']),
  'a row longer than a page': draft([table(1, 2, 900), 'After the row.']),
  'a table of twenty columns': draft([table(4, 20, 1)]),
  'names in other scripts': draft(
    [
      ...Object.entries(NAMES).map(
        ([script, name]) => `In ${script} the name is *${name}*, as **${name} (2020)** shows.`,
      ),
      `## ${NAMES.Hebrew} is a company`,
      `> ${NAMES.Arabic}`,
      `| Name | Script |\n| --- | --- |\n${Object.entries(NAMES)
        .map(([script, name]) => `| ${name} | ${script} |`)
        .join('\n')}`,
      `A note.[^names]`,
      `[^names]: ${Object.values(NAMES).join(', ')}, e\u0301tude, \u{1F4DC}.`,
    ],
    {
      amici: `[{ name: "${NAMES.Japanese}", kind: association }, { name: "${NAMES.Arabic}", kind: association }]`,
      caption: `[{ parties: ["${NAMES.Hebrew}"], role: Plaintiff-Appellee }, { parties: ["${NAMES.Chinese}"], role: Defendant-Appellant }]`,
    },
  ),
};
