import assert from 'node:assert/strict';
import { parseBrief } from '../../../../src/brief/index.ts';
import { togglePrincipal } from '../../../../src/language/index.ts';
import { draft } from '../../docx/draft.ts';
import { applied, refusalOf } from './marked.ts';

const CITE = '*Samantar v. Yousuf*, 560 U.S. 305 (2010)';

/** A draft after the authority of some words was marked, or marked so no more. */
function toggled(text: string, words = 'Samantar v. Yousuf*, 560 U.S. 305 (2010).'): string {
  const offset = text.lastIndexOf(words) + 1;
  const result = togglePrincipal(parseBrief(text), offset, (tried) => parseBrief(tried));
  assert.ok('edits' in result, 'refused' in result ? result.refused : '');
  const after = applied(text, result.edits);
  const same = parseBrief(after).citations.authorities.find(({ id }) => id === result.authority.id);
  assert.equal(same?.principal ?? false, result.principal);
  return after;
}

/** A draft with what stands under `authorities:`, as a block. */
const withList = (list: string) => draft().replace('---\n\n', `authorities:${list}\n---\n\n`);

describe('marking a principal authority', () => {
  it('adds the list to the front matter, and takes it away again, byte for byte', () => {
    const text = draft();
    const marked = toggled(text);
    assert.equal(
      marked,
      text.replace('---\n\n', `authorities:\n  - cite: "${CITE}"\n    principal: true\n---\n\n`),
    );
    assert.equal(toggled(marked), text);
  });

  it('adds an entry to the list that is there, as the list is written', () => {
    const one = '28 U.S.C. § 1604';
    for (const [list, expected] of [
      [
        `\n- cite: ${one}\n  principal: true # chief`,
        `\n- cite: ${one}\n  principal: true # chief\n- cite: "${CITE}"\n  principal: true`,
      ],
      [
        `\n    - cite: ${one}\n      match:\n        - the Act`,
        `\n    - cite: ${one}\n      match:\n        - the Act\n    - cite: "${CITE}"\n      principal: true`,
      ],
      [
        ` [{ cite: ${one}, principal: true }]`,
        ` [{ cite: ${one}, principal: true }, { cite: "${CITE}", principal: true }]`,
      ],
      [' []', ` [{ cite: "${CITE}", principal: true }]`],
      ['', `\n  - cite: "${CITE}"\n    principal: true`],
    ] as const) {
      const text = withList(list);
      const marked = toggled(text);
      assert.equal(marked, withList(expected));
      if (list !== '' && list !== ' []') assert.equal(toggled(marked), text);
    }
  });

  it('uses the entry that stands for it', () => {
    const block = withList(`\n  - cite: "${CITE}" # the case\n    match: [the Samantar case]`);
    assert.equal(
      toggled(block),
      block.replace('[the Samantar case]', '[the Samantar case]\n    principal: true'),
    );
    assert.equal(toggled(toggled(block)), block);
    const flow = withList(` [{ cite: "${CITE}", category: cases }]`);
    assert.equal(toggled(flow), flow.replace('cases }', 'cases, principal: true }'));
    assert.equal(toggled(toggled(flow)), flow);
    const no = withList(`\n  - cite: "${CITE}"\n    principal: false\n    category: cases`);
    assert.equal(toggled(no), no.replace('false\n    category', 'true\n    category'));
  });

  it('keeps an entry that says how the table prints it', () => {
    const own = withList(
      `\n  - cite: "*Samantar v. Yousuf* (Samantar), 560 U.S. 305 (2010)"\n    principal: true`,
    );
    assert.equal(toggled(own), own.replace('\n    principal: true', ''));
  });

  it('marks from id., a short form or a note, and with CRLF', () => {
    const text = draft(
      {},
      '# Argument\n\n*Samantar v. Yousuf*, 560 U.S. 305, 319 (2010). *Id.* at 320.\n',
    ).replaceAll('\n', '\r\n');
    assert.equal(
      toggled(text, 'Id.* at'),
      text.replace(
        '---\r\n\r\n',
        `authorities:\r\n  - cite: "${CITE}"\r\n    principal: true\r\n---\r\n\r\n`,
      ),
    );
    assert.match(
      toggled(draft(), '28 U.S.C. § 1604'),
      /- cite: "?28 U\.S\.C\. § 1604"?\n {4}principal: true/,
    );
  });

  it('marks in front matter that is not whole yet', () => {
    const text =
      '---\ncourt: ca9\n---\n\n# Argument\n\n*Samantar v. Yousuf*, 560 U.S. 305 (2010).\n';
    const toggle = (of: string) => {
      const result = togglePrincipal(parseBrief(of), of.indexOf('560 U.S. 305 (2010).'), (t) =>
        parseBrief(t),
      );
      assert.ok('edits' in result, 'refused' in result ? result.refused : '');
      return applied(of, result.edits);
    };
    const marked = toggle(text);
    assert.equal(
      marked,
      text.replace('---\n\n', `authorities:\n  - cite: "${CITE}"\n    principal: true\n---\n\n`),
    );
    assert.equal(toggle(marked), text);
  });

  it('says why it leaves a brief alone', () => {
    const text = draft();
    const refused = (words: string, of = text) =>
      refusalOf(togglePrincipal(parseBrief(of), of.lastIndexOf(words) + 1, (t) => parseBrief(t)));
    assert.match(refused('studies'), /Put the cursor in a citation/);
    assert.match(
      refused('560 U.S.', text.replace('supports: appellee', 'supports: [')),
      /cannot be read/,
    );
  });
});
