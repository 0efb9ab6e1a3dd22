/** The words certified are those that LibreOffice counts in the parts of the document that count. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { type ExportResult, exportBrief } from '../../src/export/index.ts';
import { wordsByLibreOffice } from '../support/office-words.ts';
import { briefOf, EXAMPLE } from './briefs.ts';

const image = async (address: string) =>
  new Uint8Array(readFileSync(join(dirname(EXAMPLE), address)));

/**
 * What the rules leave out beside the cover and what stands before the text, by how it is headed in
 * the document: Fed. R. App. P. 32(f) (an appendix is left out only where it holds statutes, which
 * the example's does not); Sup. Ct. R. 33.1(d); Cal. R. Ct. 8.520(c)(3) and 8.204(c)(3); Tex. R. App. P.
 * 9.4(i)(1); 22 NYCRR 500.13(c).
 */
const LEFT_OUT = {
  ca9: /^Certificate/,
  cadc: /^Certificate/,
  scotus: /^Appendix/,
  'cal-sc': /^(?:Certificate|Proof of Service|Appendix)/,
  'cal-ca': /^(?:Certificate|Proof of Service|Appendix)/,
  'tex-sc': /^(?:Certificate|Appendix)/,
  'ny-ctapp': /^Certificate/,
} as const;

describe('the words of a brief', function () {
  this.timeout(180_000);

  it('are as many as LibreOffice counts in the same parts of the document', async () => {
    const courts = Object.keys(LEFT_OUT) as (keyof typeof LEFT_OUT)[];
    const results = [];
    for (const court of courts) results.push(await exported(court));
    const copies = results.map((result, at) =>
      countedParts(briefOf(result), LEFT_OUT[courts[at] as keyof typeof LEFT_OUT]),
    );
    const counted = wordsByLibreOffice(copies);
    const ours = results.map(({ report }) => report?.words.count);
    console.log(`      ${courts.map((court, at) => `${court} ${counted[at]}`).join(', ')}`);
    assert.deepEqual(ours, counted);
  });

  it('would not be, if one were left out', async () => {
    const result = await exported('ca9');
    const copy = countedParts(briefOf(result), LEFT_OUT.ca9);
    const parts = unzipSync(copy);
    const xml = strFromU8(parts['word/document.xml'] as Uint8Array);
    parts['word/document.xml'] = strToU8(xml.replace('A foreign state is', 'A state is'));
    const [whole, less] = wordsByLibreOffice([copy, zipSync(parts)]);
    assert.equal(less, (whole ?? 0) - 1);
  });
});

/** The example for a court; what the court would reject of it does not matter here. */
function exported(court: string): Promise<ExportResult> {
  const text = readFileSync(EXAMPLE, 'utf8');
  return exportBrief({ text, name: EXAMPLE, court, force: true, readImage: image });
}

/**
 * A copy of a document with its text alone: from its first heading on, without the parts left out and
 * without the signature. Headings and items lose their automatic numbers, each of which LibreOffice
 * counts as a word and Word does not.
 */
function countedParts(docx: Uint8Array, leftOut: RegExp): Uint8Array {
  const parts = unzipSync(docx);
  const xml = strFromU8(parts['word/document.xml'] as Uint8Array);
  const start = xml.indexOf('<w:body>') + '<w:body>'.length;
  const end = xml.lastIndexOf('</w:body>');
  let counts = false;
  const kept = blocksOf(xml.slice(start, end)).filter((block) => {
    const style = /^<w:p[ >][\s\S]*?<w:pStyle w:val="([^"]+)"/.exec(block)?.[1] ?? '';
    if (style === 'FrontTitle') counts = false;
    if (style === 'Heading1') counts = !leftOut.test(wordsIn(block));
    return counts && !/^Signature/.test(style) && !block.startsWith('<w:sectPr');
  });
  const numbers = /<w:numPr>[\s\S]*?<\/w:numPr>/g;
  const body = kept.join('').replace(numbers, '');
  parts['word/document.xml'] = strToU8(xml.slice(0, start) + body + xml.slice(end));
  const styles = strFromU8(parts['word/styles.xml'] as Uint8Array);
  parts['word/styles.xml'] = strToU8(styles.replace(numbers, ''));
  return zipSync(parts);
}

/** The elements of a stretch of XML that stand in no other. */
function blocksOf(xml: string): string[] {
  const blocks: string[] = [];
  let depth = 0;
  let from = 0;
  for (const { 0: tag, index } of xml.matchAll(/<(?!\?)[^>]*>/g)) {
    if (tag.startsWith('</')) depth--;
    else if (!tag.endsWith('/>')) depth++;
    if (depth > 0) continue;
    blocks.push(xml.slice(from, index + tag.length));
    from = index + tag.length;
  }
  return blocks;
}

function wordsIn(block: string): string {
  return [...block.matchAll(/<w:t[ >][^<]*<\/w:t>|<w:t>[^<]*<\/w:t>/g)]
    .map(([text]) => text.replace(/<[^>]*>/g, ''))
    .join('');
}
