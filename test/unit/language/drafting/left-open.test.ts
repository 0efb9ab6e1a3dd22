import assert from 'node:assert/strict';
import { parseBrief } from '../../../../src/brief/index.ts';
import { readFiling } from '../../../../src/filing/index.ts';
import { leftOpenBeside, leftOpenIn } from '../../../../src/language/index.ts';
import { placeholdersOf } from '../../../../src/library/index.ts';
import { draft } from '../../docx/draft.ts';

function openIn(text: string): string[] {
  const brief = parseBrief(text);
  return leftOpenIn(brief, readFiling(brief), placeholdersOf).map(({ from, to }) =>
    text.slice(from, to),
  );
}

const BODY = `# Interest of Amicus Curiae

[Name of the amicus] studies telephones. TODO: say more. It saw "a [S]tate" and [sic] \`TODO\`.

> They [the states] said [no].

# Argument

## First

*Samantar v. Yousuf*, 560 U.S. 305, [page] (2010) [hereinafter *Samantar*].[^one] See [Part I](#first).

- An item [with more] TKs.

[^one]: 28 U.S.C. § 1604. TBD
`;

describe('what is left open', () => {
  it('finds brackets and words in the text, the notes and values of the front matter', () => {
    const text = draft(
      { docket: '"No. [number]"', amici: '[{ name: "[name of the amicus]", kind: association }]' },
      BODY,
    );
    assert.deepEqual(openIn(text), [
      '[number]',
      '[name of the amicus]',
      '[Name of the amicus]',
      'TODO',
      '[page]',
      '[with more]',
      'TBD',
    ]);
  });

  it('finds the same where lines end with CRLF, and while the front matter cannot be used', () => {
    const text = `---\ncourt: ca9\n---\n\n${BODY}`.replaceAll('\n', '\r\n');
    assert.deepEqual(openIn(text), [
      '[Name of the amicus]',
      'TODO',
      '[page]',
      '[with more]',
      'TBD',
    ]);
  });

  it('finds nothing in a finished brief', () => {
    assert.deepEqual(openIn(draft()), []);
  });

  it('goes round, and leaves the one that is selected', () => {
    const all = [
      { from: 5, to: 8 },
      { from: 20, to: 25 },
    ];
    const at = (from: number, to = from) => ({ from, to });
    assert.equal(leftOpenBeside(all, at(0), 'next'), all[0]);
    assert.equal(leftOpenBeside(all, at(5), 'next'), all[0]);
    assert.equal(leftOpenBeside(all, at(5, 8), 'next'), all[1]);
    assert.equal(leftOpenBeside(all, at(20, 25), 'next'), all[0]);
    assert.equal(leftOpenBeside(all, at(20, 25), 'previous'), all[0]);
    assert.equal(leftOpenBeside(all, at(5, 8), 'previous'), all[1]);
    assert.equal(leftOpenBeside(all, at(30), 'previous'), all[1]);
    assert.equal(leftOpenBeside([], at(3), 'next'), undefined);
  });
});
