import assert from 'node:assert/strict';
import {
  allNodes,
  bodyNodes,
  lineAndColumn,
  parseBrief,
  plainText,
} from '../../../src/brief/index.ts';
import { frontMatter, withLineEnds } from './sample.ts';

const checksOf = (text: string) => parseBrief(text).findings.map(({ check }) => check);

/** How many levels a tree has. */
function depthOf(root: ReturnType<typeof parseBrief>['root']): number {
  let depth = 0;
  let level: object[] = [root];
  for (; level.length > 0; depth++) {
    level = level.flatMap((node) => ('children' in node ? (node.children as object[]) : []));
  }
  return depth;
}

describe('parseBrief', () => {
  const body = `# Argument\n\n## The *Text*\n\nSee *Samantar v. Yousuf*, 560 U.S. 305 (2010).[^a]\n\n[^a]: Note.\n`;

  it('keeps the draft as it is and finds nothing wrong with a good one', () => {
    const brief = parseBrief(frontMatter + body);
    assert.equal(brief.text, frontMatter + body);
    assert.deepEqual(brief.findings, []);
  });

  it('counts offsets into the draft with every line end and a byte order mark', () => {
    for (const mark of ['', '\ufeff']) {
      for (const end of ['\n', '\r\n', '\r']) {
        const text = mark + withLineEnds(frontMatter + body, end);
        const brief = parseBrief(text);
        assert.deepEqual(brief.findings, []);
        assert.equal(brief.sections[0]?.from, text.indexOf('# Argument'));
        const heading = brief.headings[0]?.node.position;
        assert.equal(text.slice(heading?.start.offset, heading?.end.offset), '## The *Text*');
        assert.equal(brief.footnotes[0]?.definition.position?.start.offset, text.indexOf('[^a]: '));
        for (const node of allNodes(brief.root)) assert.ok(node.position, node.type);
      }
    }
  });

  it('reads an empty draft', () => {
    for (const text of ['', '\ufeff', '\n\n', ' ']) {
      const brief = parseBrief(text);
      assert.deepEqual(checksOf(text), ['front-matter/missing']);
      assert.deepEqual(brief.passages, []);
    }
  });

  it('names characters no Word document can hold, once each', () => {
    const text = `${frontMatter}# A\0rgument\n\nx\0 y\f \ud800 😀\ttab\n`;
    const found = parseBrief(text).findings;
    assert.deepEqual(
      found.map(({ check, from }) => [check, text[from]]),
      [
        ['draft/character', '\0'],
        ['draft/character', '\f'],
        ['draft/character', '\ud800'],
      ],
    );
    assert.match(found[0]?.message ?? '', /NUL.*1 other place.*Delete it/);
    assert.equal(parseBrief(text).sections.length, 1);
  });

  it('sorts findings by place', () => {
    const text = 'x[^a] [y](#z)\n\n# Argument\n\n#### deep\n\n[^lost]: x\n\0\n';
    const places = parseBrief(text).findings.map(({ from }) => from);
    assert.deepEqual(
      places,
      places.toSorted((a, b) => a - b),
    );
    assert.ok(places.length >= 5);
  });

  it('does not split struck text at single tildes, nor addresses from their place', () => {
    const { root } = parseBrief('~a~ ~~b~~ www.example.com\n');
    const types = [...bodyNodes(root)].map(({ type }) => type);
    assert.equal(types.filter((type) => type === 'delete').length, 1);
    assert.equal(types.filter((type) => type === 'link').length, 1);
  });
});

describe('citations of a brief', () => {
  const text = `${frontMatter}# Argument\r\n\r\n> See \\\\ &sect; *Samantar v. Yousuf*, 560\r\n> U.S. 305, 319 (2010).[^a]\r\n\r\n[^a]: 28 U.S.C. &sect; 1604.\r\n`;

  it('are read once, when first asked for', () => {
    const brief = parseBrief(text);
    assert.equal(brief.citations, brief.citations);
    assert.deepEqual(
      brief.citations.citations.map(({ kind }) => kind),
      ['case', 'statute'],
    );
  });

  it('have their place in the draft, whole and core', () => {
    const brief = parseBrief(text);
    const spans = (part?: 'span' | 'core') =>
      brief.citations.citations.map((citation) => {
        const { from, to } = brief.sourceSpan(citation, part);
        return text.slice(from, to);
      });
    const [citation, statute] = spans();
    assert.match(citation ?? '', /^Samantar v\. Yousuf\*, 560\r\n> U\.S\. 305, 319 \(2010\)$/);
    assert.match(spans('core')[0] ?? '', /^560\r\n> U\.S\. 305/);
    assert.equal(statute, '28 U.S.C. &sect; 1604');
  });

  it('follow the corrections in front matter', () => {
    const corrected = text.replace(
      'authorship:',
      'authorities:\n  - cite: 28 U.S.C. § 1604\n    exclude: true\nauthorship:',
    );
    assert.equal(parseBrief(text).citations.authorities.length, 2);
    assert.equal(parseBrief(corrected).citations.authorities.length, 1);
  });
});

describe('nesting', () => {
  const deep: Record<string, string> = {
    quotations: `${'>'.repeat(10_000)} word`,
    'quotations with spaces': `${'> '.repeat(5_000)}word`,
    lists: `${'- '.repeat(5_000)}word`,
    'numbered lists': `${'1. '.repeat(5_000)}word`,
    'lists by indentation': Array.from(
      { length: 600 },
      (_, at) => `${' '.repeat(at * 2)}- word`,
    ).join('\n'),
    emphasis: `${'*a **b '.repeat(2_500)}word${' b** a*'.repeat(2_500)}`,
    stars: `${'*'.repeat(50_000)}word${'*'.repeat(50_000)}`,
    links: `${'['.repeat(5_000)}word${'](x)'.repeat(5_000)}`,
    images: `${'!['.repeat(5_000)}word${'](x)'.repeat(5_000)}`,
    'lines of quotations': `${'>'.repeat(500)} word\n`.repeat(100),
  };
  for (const [what, markup] of Object.entries(deep)) {
    it(`too deep is one error with its place, and stops nothing: ${what}`, function () {
      this.timeout(10_000);
      const text = `${frontMatter}# Argument\n\nBefore.\n\n${markup}\n\n# Conclusion\n\nAfter.\n`;
      const brief = parseBrief(text);
      const found = brief.findings.filter(({ check }) => check === 'draft/nesting');
      assert.equal(found.length, 1);
      assert.equal(found[0]?.severity, 'error');
      const start = text.indexOf(markup);
      assert.ok((found[0]?.from ?? 0) >= start && (found[0]?.to ?? 0) <= start + markup.length);
      assert.ok(depthOf(brief.root) <= 300);
      assert.equal(brief.sections.length, 2);
      assert.ok(brief.passages.some((passage) => passage.text.includes('After.')));
    });
  }

  it('as briefs have it is not remarked on', () => {
    const rules = ['- '.repeat(80), '* '.repeat(80), '_'.repeat(200), '-'.repeat(200)];
    const text = [
      `${frontMatter}# Argument`,
      ...rules,
      `Dated: ${'_'.repeat(80)}, 2026. ${'_'.repeat(80)}`,
      `${'> '.repeat(20)}quoted`,
      `${'[t]he *word* '.repeat(500)}`,
      Array.from({ length: 15 }, (_, at) => `${' '.repeat(at * 2)}- item`).join('\n'),
    ].join('\n\n');
    assert.deepEqual(checksOf(text), []);
  });
});

describe('large drafts', () => {
  const paragraph = `${'See *Samantar v. Yousuf*, 560 U.S. 305, 319 (2010); 28 U.S.C. § 1604. [t]he **text** &sect; says. '.repeat(6)}\n\n`;

  it('of 300 KB are read in time that grows with their length', function () {
    this.timeout(60_000);
    const draft = (bytes: number) =>
      `${frontMatter}# Argument\n\n${paragraph.repeat(Math.ceil(bytes / paragraph.length))}`;
    const time = (text: string) => {
      const start = performance.now();
      const brief = parseBrief(text);
      const spent = performance.now() - start;
      assert.deepEqual(brief.findings, []);
      return spent;
    };
    time(draft(50_000));
    const small = Math.min(time(draft(75_000)), time(draft(75_000)));
    const large = Math.min(time(draft(300_000)), time(draft(300_000)));
    // Four times the length; squared growth would take sixteen times as long.
    assert.ok(large < small * 10 + 100, `${small} ms, then ${large} ms`);
  });

  it('of 1 MB are read without harm', function () {
    this.timeout(60_000);
    const text = `${frontMatter}# Argument\n\n${paragraph.repeat(Math.ceil(1e6 / paragraph.length))}`;
    const brief = parseBrief(text);
    assert.deepEqual(brief.findings, []);
    const last = brief.passages.at(-1);
    assert.equal(text.slice(last?.sourceOffset(0), (last?.sourceOffset(0) ?? 0) + 3), 'See');
  });
});

describe('tree', () => {
  it('gives the words of a node without markup', () => {
    const { root } = parseBrief('# The\\\n*Text*, `x`  and ![no](y) [^n] <b>it</b>\n\n[^n]: no\n');
    const [heading] = root.children;
    assert.ok(heading);
    assert.equal(plainText(heading), 'The\\');
    assert.equal(plainText(root.children[1] ?? root), 'Text, x and it');
  });
});

describe('lineAndColumn', () => {
  it('counts CRLF, CR and LF as one line end each', () => {
    assert.deepEqual(lineAndColumn('a\r\nb\rc\nd', 7), { line: 4, column: 1 });
    assert.deepEqual(lineAndColumn('abc', 99), { line: 1, column: 4 });
  });

  it('counts as one would by hand, whichever text it is asked of', () => {
    const texts = ['a\r\nb\rc\n\nd\r\n', 'no end', '', '\n\r\r\n'];
    for (let offset = 0; offset < 12; offset++) {
      for (const text of texts) {
        const before = text.slice(0, offset);
        const split = text[offset] === '\n' && before.endsWith('\r');
        const lines = (split ? before.slice(0, -1) : before).split(/\r\n|\r|\n/);
        const column = (lines.at(-1)?.length ?? 0) + 1 + (split ? 1 : 0);
        assert.deepEqual(lineAndColumn(text, offset), { line: lines.length, column });
      }
    }
  });
});
