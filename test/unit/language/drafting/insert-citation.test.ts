import assert from 'node:assert/strict';
import { type Brief, parseBrief } from '../../../../src/brief/index.ts';
import { citationAt, citationChoices } from '../../../../src/language/index.ts';
import { marked, plainSnippet } from './marked.ts';

const SAMANTAR = '*Samantar v. Yousuf*, 560 U.S. 305, 319 (2010)';
const BUTTERS = '*Butters v. Vance International, Inc.*, 225 F.3d 462, 466 (4th Cir. 2000)';

/** The forms offered of the authorities, as they read. */
function offered(draft: string): Record<string, string[]> {
  const { brief, offset } = marked(draft);
  return Object.fromEntries(
    citationChoices(brief, offset).map(({ authority, forms }) => [
      authority.short,
      forms.map(({ form, shown }) => `${form}: ${shown}`),
    ]),
  );
}

/** The authority *id.* is offered for at a place. */
function idOffered(brief: Brief, offset: number): string | undefined {
  return citationChoices(brief, offset).find(({ forms }) => forms[0]?.form === 'id')?.authority.id;
}

/** The authority the citation engine takes *id.* for, put in at a place. */
function idRead(text: string, offset: number): string | undefined {
  const put = parseBrief(`${text.slice(0, offset)} *Id.*${text.slice(offset)}`);
  const id = put.citations.citations.find(
    (one) => one.kind === 'id' && Math.abs(put.sourceSpan(one).from - offset - 2) < 2,
  );
  assert.ok(id, `no id. is read at ${offset}`);
  return id.resolution === 'resolved' ? id.authority : undefined;
}

const FULL = 'full: Samantar v. Yousuf, 560 U.S. 305, [page] (2010)';
const SHORT = 'short: Samantar, 560 U.S. at [page]';

describe('inserting a citation', () => {
  it('offers id. for the work cited just before, then its short and its full form', () => {
    assert.deepEqual(offered(`# Argument\n\nSee ${SAMANTAR}. ‹`), {
      Samantar: ['id: Id. at [page]', SHORT, FULL],
    });
  });

  it('offers no id. after a string of works', () => {
    assert.deepEqual(offered(`# Argument\n\nSee ${SAMANTAR}; ${BUTTERS}. ‹`), {
      Butters: [
        'short: Butters, 225 F.3d at [page]',
        'full: Butters v. Vance International, Inc., 225 F.3d 462, [page] (4th Cir. 2000)',
      ],
      Samantar: [SHORT, FULL],
    });
  });

  it('offers id. in lower case within a sentence', () => {
    const [first] = offered(`# Argument\n\n${SAMANTAR}. *See* ‹`).Samantar ?? [];
    assert.equal(first, 'id: id. at [page]');
    const [after] = offered(`# Argument\n\n${SAMANTAR}. The rule is old; ‹`).Samantar ?? [];
    assert.equal(after, 'id: id. at [page]');
    const [cf] = offered(`# Argument\n\n${SAMANTAR}. *Cf.* ‹`).Samantar ?? [];
    assert.equal(cf, 'id: id. at [page]');
  });

  it('calls for the full form in another Part, with the short form offered too', () => {
    const draft = `# Argument\n\n## One\n\n${SAMANTAR}. 28 U.S.C. § 1604.\n\n## Two\n\nWords. ‹`;
    assert.deepEqual(offered(draft).Samantar, [FULL, SHORT]);
    const below = draft.replace('## Two', '### Below one');
    assert.deepEqual(offered(below).Samantar, [SHORT, FULL]);
  });

  it('offers only the full form before the work is cited', () => {
    const [, body] = [0, `# Argument\n\nFirst. ‹\n\n${SAMANTAR}.`];
    assert.deepEqual(offered(body), { Samantar: [FULL] });
  });

  it('does not count a note as read by who reads the text, but by who reads a later note', () => {
    const notes = `[^a]: ${SAMANTAR}.\n\n[^b]: Words.‹note›\n`;
    const draft = `# Argument\n\nFirst.[^a] Then.[^b] ‹text›\n\n${notes}`;
    assert.deepEqual(offered(draft.replace('‹note›', '').replace('‹text›', '‹')).Samantar, [FULL]);
    assert.deepEqual(offered(draft.replace('‹text›', '').replace('‹note›', ' ‹')).Samantar, [
      'id: Id. at [page]',
      SHORT,
      FULL,
    ]);
  });

  it('names statutes, rules and articles in their own forms', () => {
    const draft =
      '# Argument\n\n28 U.S.C. § 1604(a). Fed. R. Civ. P. 12(b)(6). William S. Dodge & Chimène I. Keitner, *A Roadmap for Foreign Official Immunity Cases in U.S. Courts*, 90 Fordham L. Rev. 677, 690 (2021). *Foo v. Bar*, 2021 WL 12345, at \\*3 (N.D. Cal. Jan. 5, 2021). 28 U.S.C. § 1603.\n\n‹';
    assert.deepEqual(offered(draft), {
      '§ 1603': ['id: Id.', 'short: § 1603', 'full: 28 U.S.C. § 1603'],
      Foo: [
        'short: Foo, 2021 WL 12345, at [page]',
        'full: Foo v. Bar, 2021 WL 12345, at [page] (N.D. Cal. Jan. 5, 2021)',
      ],
      'Dodge & Keitner': [
        'short: Dodge & Keitner, supra, at [page]',
        'full: William S. Dodge & Chimène I. Keitner, A Roadmap for Foreign Official Immunity Cases in U.S. Courts, 90 Fordham L. Rev. 677, [page] (2021)',
      ],
      'Rule 12': ['short: Rule 12', 'full: Fed. R. Civ. P. 12'],
      '§ 1604': ['short: § 1604', 'full: 28 U.S.C. § 1604'],
    });
  });

  it('writes italics and tab stops, with a blank behind a word', () => {
    const { brief, offset } = marked(`# Argument\n\nSee ${SAMANTAR}.‹`);
    const [choice] = citationChoices(brief, offset);
    assert.deepEqual(
      choice?.forms.map(({ snippet }) => snippet),
      [
        ` *Id.* at \${1:[page]}$0`,
        ` *Samantar*, 560 U.S. at \${1:[page]}$0`,
        ` *Samantar v. Yousuf*, 560 U.S. 305, \${1:[page]} (2010)$0`,
      ],
    );
  });

  it('offers nothing in front matter', () => {
    const { brief } = marked(`# Argument\n\n${SAMANTAR}.‹`);
    assert.deepEqual(citationChoices(brief, 6), []);
  });

  it('offers id. just where the engine reads it so', () => {
    const ends = [
      `See ${SAMANTAR}, *cert. denied*, 1 F.3d 5 (2d Cir. 2011).`,
      `${SAMANTAR}; *see also* ${BUTTERS}; 28 U.S.C. § 1604.`,
      `${SAMANTAR} (quoting ${BUTTERS}).`,
      `28 U.S.C. §§ 1603, 1604.`,
      `28 U.S.C. § 1604; *id.* § 1603.`,
      `*Compare* ${SAMANTAR}, *with* ${BUTTERS}.`,
      `${SAMANTAR}. The *Samantar* Court said so.`,
      `${BUTTERS}. But *Samantar* is no help.`,
      `1-ER-45.`,
      `${SAMANTAR}; 1-ER-45.`,
      `1-ER-45. ${SAMANTAR}.`,
      `*Sosa*, 542 U.S. at 700.`,
      `${SAMANTAR} ("*Samantar*"); *Samantar*, 560 U.S. at 320.`,
      `*Id.* at 5.`,
      `${SAMANTAR}; *Samantar*, 560 U.S. at 320. *Id.* at 321.`,
    ];
    for (const [index, end] of ends.entries()) {
      const notes = `[^a]: ${end}\n\n[^b]: Words.\n`;
      const text = `---\ncourt: ca9\n---\n\n# Argument\n\nFirst ${SAMANTAR}; ${BUTTERS}. ${end}\n\nWords.[^a] More.[^b]\n\n${notes}`;
      const brief = parseBrief(text);
      for (const words of [`. ${end}`, 'Words.[^a] More.', `[^a]: ${end}`, '[^b]: Words.']) {
        const offset = text.indexOf(words) + words.length;
        // Of a work and the record in one note, *id.* at the head of the next would be read as the work.
        const several = /^\[\^b/.test(words) && /1-ER/.test(end) && /Samantar/.test(end);
        const expected = several ? undefined : idRead(text, offset);
        assert.equal(idOffered(brief, offset), expected, `${index}: ${words}`);
      }
    }
  });

  it('offers id. around block quotations as it will be read', () => {
    const quoted = `> So said *Dogan v. Barak*, 932 F.3d 888 (9th Cir. 2019), too.`;
    const drafts = [
      `${SAMANTAR} says:\n\n${quoted}\n\n‹ That is so. ‹`,
      `${SAMANTAR} says:\n\n${quoted}\n>\n> ${BUTTERS}.\n\n‹ That is so. ‹`,
      `${SAMANTAR} says:\n\n${quoted} ‹ And more.\n\nThat is so. ‹\n\n- ‹ An item. ‹`,
      `${quoted}\n\n‹ That is so. ‹\n\n> > ${SAMANTAR}.\n>\n> More. ‹\n\nSo it is. ‹`,
    ];
    const means: (string | undefined)[] = [];
    for (const draft of drafts) {
      const pieces = `---\ncourt: ca9\n---\n\n# Argument\n\n${draft}\n`.split('‹');
      const text = pieces.join('');
      const brief = parseBrief(text);
      let offset = 0;
      for (const piece of pieces.slice(0, -1)) {
        offset += piece.length;
        const read = idRead(text, offset);
        assert.equal(idOffered(brief, offset), read, `${JSON.stringify(draft)} at ${offset}`);
        means.push(read);
      }
    }
    const [samantar, dogan, butters] = ['c:560:us:305', 'c:932:f3d:888', 'c:225:f3d:462'];
    assert.deepEqual(means, [
      ...[samantar, samantar],
      ...[samantar, butters],
      ...[dogan, samantar, samantar, samantar],
      ...[dogan, dogan, samantar, dogan],
    ]);
  });

  it('means the authority in every form it offers, wherever it is put', () => {
    const draft = `# Summary of Argument\n\nOld law. ${BUTTERS}.\n\n# Argument\n\n## One\n\nSee ${SAMANTAR}. The Act, 28 U.S.C. § 1604, is silent.[^n] And more; *see* ${BUTTERS}, with ${SAMANTAR}.\n\n- An item cites 28 U.S.C. § 1603(b).\n\n[^n]: *Foo v. Bar*, 2021 WL 12345, at \\*3 (N.D. Cal. Jan. 5, 2021). End.\n`;
    const text = `---\ncourt: ca9\n---\n\n${draft}`;
    const brief = parseBrief(text);
    let tried = 0;
    let ids = 0;
    let places = 0;
    for (const { index } of text.matchAll(/\. (?=[A-Z])|\.(?=\n)/g)) {
      const offset = index + 1;
      if (citationAt(brief, offset - 1) && citationAt(brief, offset + 1)) continue;
      ids += Number(idOffered(brief, offset) === idRead(text, offset));
      places++;
      for (const { authority, forms } of citationChoices(brief, offset)) {
        for (const { form, snippet } of forms) {
          const words = plainSnippet(snippet).replace(
            '[page]',
            authority.short === 'Foo' ? '*4' : '470',
          );
          const put = words.replace(/(?<!\\)\*4/, '\\*4');
          const after = parseBrief(text.slice(0, offset) + put + text.slice(offset));
          const found = after.citations.citations.find((citation) => {
            const { from, to } = after.sourceSpan(citation);
            return !citation.part && from < offset + put.length && to > offset + 1;
          });
          assert.equal(found?.authority, authority.id, `${form} at ${offset}: ${put}`);
          tried++;
        }
      }
    }
    assert.ok(tried > 50, String(tried));
    assert.equal(ids, places, 'id. is offered where it is not read so, or is not where it is');
  });
});
