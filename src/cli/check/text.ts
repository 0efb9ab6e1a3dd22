import { type Finding, lineAndColumn, type Severity } from '../../brief/finding.ts';
import { thousands } from '../../statements/index.ts';
import type { CheckedFile } from './checked-file.ts';

const COLORS: Readonly<Record<Severity, string>> = {
  error: '\u001b[31m',
  warning: '\u001b[33m',
  information: '\u001b[36m',
};
const BOLD = '\u001b[1m';
const DIM = '\u001b[2m';
const PLAIN = '\u001b[0m';

/** Most columns of a line of the draft that are shown. */
const WIDTH = 88;

/**
 * One file as a compiler prints it: each finding with its place, its rule and the line it stands in, and
 * a line in the end that says what all came to.
 *
 * @param checked how many checks were run
 * @param colored with the colors of a terminal
 */
export function checkedText(file: CheckedFile, checked: number, colored: boolean): string[] {
  const paint = (style: string, text: string) => (colored ? `${style}${text}${PLAIN}` : text);
  const { name, text, findings } = file;
  return [
    ...findings.flatMap((finding) => {
      const { line, column } = lineAndColumn(text, finding.from);
      const { severity, message, rule, check, fix } = finding;
      return [
        `${paint(BOLD, `${name}:${line}:${column}:`)} ${paint(COLORS[severity], `${severity}:`)} ${message}${rule ? ` (${rule})` : ''} ${paint(DIM, `[${check}]`)}`,
        ...excerpt(text, finding, line).map((row) => paint(DIM, row)),
        ...(fix ? [`      fix: ${fix.title}`] : []),
      ];
    }),
    `${name}: ${summary(file, checked)}`,
  ];
}

/** The line a finding stands in, cropped about it, with the words marked. */
function excerpt(text: string, { from, to }: Finding, line: number): string[] {
  const start = Math.max(text.lastIndexOf('\n', from - 1), text.lastIndexOf('\r', from - 1)) + 1;
  const rest = /^[^\r\n]*/.exec(text.slice(from))?.[0].length ?? 0;
  const end = from + rest;
  if (end === start || to === from) return [];
  const shown = Math.min(to, end) - from;
  const left =
    end - start <= WIDTH ? start : Math.max(start, from - Math.max(8, (WIDTH - shown) >> 1));
  const right = Math.min(end, left + WIDTH);
  const number = String(line).padStart(5);
  const cut = left > start ? '…' : '';
  // A tab takes one column here and another in a terminal, so it is shown as a blank.
  const words = text.slice(left, right).replaceAll('\t', ' ');
  const marks = '~'.repeat(Math.max(0, Math.min(shown, right - from) - 1));
  return [
    `${number} | ${cut}${words}${right < end ? '…' : ''}`,
    `      | ${' '.repeat(cut.length + from - left)}^${marks}`,
  ];
}

function summary({ findings, budget }: CheckedFile, checked: number): string {
  const many = (severity: Severity, one: string, more: string) => {
    const count = findings.filter((each) => each.severity === severity).length;
    return count === 0 ? [] : [`${count} ${count === 1 ? one : more}`];
  };
  const found = [
    ...many('error', 'error', 'errors'),
    ...many('warning', 'warning', 'warnings'),
    ...many('information', 'remark', 'remarks'),
  ];
  const said = found.length > 0 ? found.join(', ') : `nothing found by ${checked} checks`;
  if (!budget) return said;
  const { words, limit } = budget;
  const of = limit.words === undefined ? '' : ` of ${thousands(limit.words)}`;
  const rule = limit.words === undefined ? '' : ` (${limit.rule})`;
  return `${said}; ${thousands(words)}${of} words${rule}`;
}
