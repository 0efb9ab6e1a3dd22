import assert from 'node:assert/strict';
import { type Brief, parseBrief, type TextEdit } from '../../../src/brief/index.ts';
import { findCourt, loadCourts } from '../../../src/courts/index.ts';
import {
  authoritiesOutline,
  authorityOf,
  citationAt,
  citedAt,
  entryText,
  fullCitationOf,
  hoverAt,
  placesOf,
  renameEdits,
  shortNameAt,
} from '../../../src/language/index.ts';

const BRIEF = `---
court: ca9
---

# Argument

See *Samantar v. Yousuf*, 560 U.S. 305, 319 (2010). *Id.* at 320. The statute, 28 U.S.C. § 1604, is silent.
*Samantar*, 560 U.S. at 321.[^one] The *Samantar* Court read it so. *Samantar v. Yousuf*, 560 U.S. 305,
322 (2010); *Butters v. Vance International, Inc.*, 225 F.3d 462, 466 (4th Cir. 2000). *Id.* at 467.

[^one]: *Samantar*, *supra*, at 323.
`;

/** What stands at the n-th place of some words. */
function at(brief: Brief, words: string, turn = 1): number {
  let offset = -1;
  for (let left = turn; left > 0; left--) offset = brief.text.indexOf(words, offset + 1);
  assert.ok(offset >= 0, words);
  return offset + 1;
}

function applied(text: string, edits: readonly TextEdit[]): string {
  return [...edits]
    .sort((a, b) => b.from - a.from)
    .reduce((now, { from, to, text: words }) => now.slice(0, from) + words + now.slice(to), text);
}

describe('what an editor shows of citations', () => {
  const brief = parseBrief(BRIEF);
  const samantar = () => {
    const found = citationAt(brief, at(brief, '*Id.* at 320'));
    return (found && authorityOf(brief, found.citation)) ?? assert.fail();
  };

  it('hovers over id. with its authority, how often it is cited, and why', () => {
    const hover = hoverAt(brief, at(brief, 'Id.* at 320')) ?? assert.fail('no hover');
    assert.equal(brief.text.slice(hover.from, hover.to), 'Id.* at 320');
    assert.match(
      hover.paragraphs[0] ?? '',
      /^\*Samantar v\\\. Yousuf\*, 560 U\\\.S\\\. 305 \\\(2010\\\)$/,
    );
    assert.equal(hover.paragraphs[1], 'Cited 6 times, 1 in notes.');
    assert.match(hover.paragraphs[2] ?? '', /citation just before/);
  });

  it('hovers over an id. that could mean two works with both', () => {
    const hover = hoverAt(brief, at(brief, 'Id.* at 467')) ?? assert.fail('no hover');
    assert.match(hover.paragraphs.join('\n'), /several works[\s\S]*- \*Samantar[\s\S]*- \*Butters/);
  });

  it('has nothing to say of prose', () => {
    assert.equal(hoverAt(brief, at(brief, 'is silent')), undefined);
    assert.equal(shortNameAt(brief, at(brief, 'is silent')), undefined);
  });

  it('goes to the first full citation', () => {
    const full = fullCitationOf(brief, samantar()) ?? assert.fail();
    assert.equal(
      brief.text.slice(full.from, full.to),
      'Samantar v. Yousuf*, 560 U.S. 305, 319 (2010)',
    );
  });

  it('finds every place an authority is cited, in text and notes', () => {
    const places = placesOf(brief, samantar()).map(({ from, to }) => brief.text.slice(from, to));
    assert.deepEqual(places, [
      'Samantar v. Yousuf*, 560 U.S. 305, 319 (2010)',
      'Id.* at 320',
      'Samantar*, 560 U.S. at 321',
      'Samantar',
      'Samantar v. Yousuf*, 560 U.S. 305,\n322 (2010)',
      'Samantar*, *supra*, at 323',
    ]);
  });

  it('finds mentions too: of an act by its popular name, of the Constitution', () => {
    const named = parseBrief(
      'The Foreign Sovereign Immunities Act (“FSIA”), 28 U.S.C. § 1604, governs; see U.S. Const. amend. I.\n\nThe FSIA and the First Amendment agree.\n',
    );
    for (const [words, count] of [
      ['FSIA and', 2],
      ['First Amendment', 2],
    ] as const) {
      const cited = citedAt(named, at(named, words)) ?? assert.fail(words);
      assert.equal(cited.places.length, count);
      assert.equal(cited.authority.citations.length, 1, 'the table has the full citation only');
      assert.match(hoverAt(named, at(named, words))?.paragraphs[1] ?? '', /^Cited once\./);
    }
    assert.equal(shortNameAt(named, at(named, 'First Amendment')), undefined);
  });

  it('renames a short name wherever it is used, and nothing else', () => {
    const short = shortNameAt(brief, at(brief, 'Samantar*, 560 U.S. at 321')) ?? assert.fail();
    assert.equal(short.name, 'Samantar');
    assert.equal(brief.text.slice(short.from, short.to), 'Samantar');
    const renamed = applied(BRIEF, renameEdits(brief, short, 'Yousuf'));
    assert.match(renamed, /\*Yousuf\*, 560 U\.S\. at 321/);
    assert.match(renamed, /The \*Yousuf\* Court/);
    assert.match(renamed, /\*Yousuf\*, \*supra\*, at 323/);
    assert.equal(renamed.match(/Samantar v\. Yousuf/g)?.length, 2);
  });

  it('groups authorities as the table of the court will', () => {
    const found = findCourt(loadCourts().courts, 'scotus');
    assert.ok(found.found);
    for (const court of [undefined, found.profile]) {
      const groups = authoritiesOutline(brief, court).map(({ title, authorities }) => [
        title,
        ...authorities.map(entryText),
      ]);
      assert.deepEqual(groups, [
        [
          'Cases',
          'Butters v. Vance International, Inc., 225 F.3d 462 (4th Cir. 2000)',
          'Samantar v. Yousuf, 560 U.S. 305 (2010)',
        ],
        ['Statutes', '28 U.S.C. § 1604'],
      ]);
    }
  });
});
