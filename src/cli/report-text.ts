import { type Finding, lineAndColumn } from '../brief/finding.ts';
import type { ExportReport, PageDifference } from '../export/index.ts';

/** Findings as a compiler prints them, one a line: `file:line:column: severity: message (rule)`. */
export function findingLines(findings: readonly Finding[], name: string, text: string): string[] {
  return [...findings]
    .sort((a, b) => a.from - b.from)
    .map(({ from, severity, message, rule }) => {
      const { line, column } = lineAndColumn(text, from);
      return `${name}:${line}:${column}: ${severity}: ${message}${rule ? ` (${rule})` : ''}`;
    });
}

/**
 * The report of an export for a reader at a terminal.
 *
 * @param written the files written, the brief first.
 */
export function reportLines(report: ExportReport, written: readonly string[]): string[] {
  const { words, pageNumbers, coverColor, pdf } = report;
  const [brief, ...papers] = written;
  const rows: [string, readonly string[]][] = [
    ['Brief', brief === undefined ? [] : [brief]],
    ['Separate papers', papers],
    ['Court', [`${report.courtName} (${report.court}), ${report.stage} stage`]],
    ['Pages', pagesLines(report)],
    ['Words', [wordsLine(words)]],
    [
      'Authorities',
      [
        report.authoritiesTable
          ? `${report.authorities} in the table`
          : `${report.authorities} cited; a brief this short has no table here`,
      ],
    ],
    ['Cover stock', coverColor ? [coverLine(coverColor)] : []],
    ['Page numbers', [pageNumbersLine(pageNumbers), ...pageNumbers.estimated]],
    ['Set in', pageNumbers.faces ? [pageNumbers.faces.join(', ')] : []],
    ['Compared', pageNumbers.compared ? comparisonLines(pageNumbers.compared) : []],
    ['PDF', pdf ? pdfLines(pdf) : []],
    ['Checked', wrapped(checkedPhrases(report.checked))],
    ['Not verified', report.unverifiedRules],
    [
      'Court would reject',
      report.rejects.length > 0 ? report.rejects : ['nothing that was checked'],
    ],
  ];
  const width = Math.max(...rows.map(([label]) => label.length)) + 2;
  return rows.flatMap(([label, lines]) =>
    lines.map((line, index) => `${(index === 0 ? label : '').padEnd(width)}${line}`),
  );
}

/** A long list of checks is not read: the first few, and how many there are. */
function checkedPhrases(checked: readonly string[]): readonly string[] {
  const shown = 12;
  if (checked.length <= shown + 3) return checked;
  return [...checked.slice(0, shown), `and ${checked.length - shown} other things`];
}

function pagesLines({ pages, pageLimit, pageNumbers }: ExportReport): string[] {
  const all = pageNumbers.engine === 'none' ? 'not laid out' : String(pages);
  if (!pageLimit) return [all];
  const { count, limit, rule, excluded } = pageLimit;
  const line =
    count === undefined
      ? `${all}; the limit is ${limit} (${rule})`
      : `${all}, of which ${count} of ${limit} allowed count (${rule})`;
  return [line, ...wrapped(excluded.map((name, at) => (at === 0 ? `not counted: ${name}` : name)))];
}

function wordsLine({ count, limit, rule }: ExportReport['words']): string {
  const counted = count.toLocaleString('en-US');
  if (limit === undefined) return counted;
  return `${counted} of ${limit.toLocaleString('en-US')}${rule ? ` (${rule})` : ''}`;
}

/** Differences printed; all are in the JSON report. */
const MOST_DIFFERENCES = 12;

function pageNumbersLine(numbers: ExportReport['pageNumbers']): string {
  const { engine, estimated, passes, settled, withoutLibreOffice } = numbers;
  if (engine === 'none') return 'left blank: press Ctrl+A and F9 in Word';
  const rounds = `${passes} ${passes === 1 ? 'pass' : 'passes'}`;
  const program = engine === 'libreoffice' ? 'LibreOffice' : `docx/${engine}`;
  const why = withoutLibreOffice ? `${withoutLibreOffice}, so ` : '';
  const end = settled ? '' : ', without coming to rest: look at them in Word';
  const how = `${why}laid out in ${rounds} (${program})${end}`;
  const look = engine === 'libreoffice' ? 'not exact' : 'estimated, so look at them in Word';
  return estimated.length === 0 ? how : `${how}; ${look}:`;
}

function comparisonLines({ places, apart, differences }: NonNullable<Compared>): string[] {
  const count = `${apart} of ${places} headings and citations`;
  if (differences.length === 0)
    return [`all ${places} headings and citations agree with docx/layout`];
  const shown = differences.slice(0, MOST_DIFFERENCES).map(differenceLine);
  const more = differences.length - shown.length;
  return [
    `${count} are on another page by docx/layout:`,
    ...shown,
    ...(more > 0 ? [`and ${more} more: see them with --json`] : []),
  ];
}

type Compared = ExportReport['pageNumbers']['compared'];

function differenceLine({ text, libreoffice, layout }: PageDifference): string {
  const short = text.length > 48 ? `${text.slice(0, 47).trimEnd()}…` : text;
  return `  ${short}: ${libreoffice}, not ${layout}`;
}

function pdfLines({ fonts, checked, faults }: NonNullable<ExportReport['pdf']>): string[] {
  const looked = checked.map((one) => (/^fonts/.test(one) ? `${one} (${fonts.join(', ')})` : one));
  return [
    ...wrapped(looked.map((one, index) => (index === 0 ? `checked: ${one}` : one))),
    ...faults,
  ];
}

function coverLine({ name, rule }: NonNullable<ExportReport['coverColor']>): string {
  return `${name} (${rule})`;
}

/** A list in lines of about 60 characters, so that it stands in a column beside its label. */
function wrapped(items: readonly string[]): string[] {
  const lines: string[] = [];
  for (const [index, item] of items.entries()) {
    const piece = index < items.length - 1 ? `${item},` : item;
    const last = lines.at(-1);
    if (last !== undefined && last.length + piece.length < 60) {
      lines[lines.length - 1] = `${last} ${piece}`;
    } else {
      lines.push(piece);
    }
  }
  return lines;
}
