import assert from 'node:assert/strict';
import { parseBrief } from '../../../src/brief/index.ts';
import { noteLabels, placeForArgument, placeForSection } from '../../../src/language/index.ts';
import { court } from '../docx/draft.ts';

const FRONT = '---\ncourt: ca9\n---\n\n';
const BODY = `# Interest of Amicus Curiae

It studies telephones.

# Argument

## First

One.[^a]

[^a]: A note.

## Second

Two.

# Conclusion

Affirm.
`;

/** The draft with a mark where a text would go, blank lines as they would be. */
function marked(text: string, place: ReturnType<typeof placeForArgument>): string {
  const { offset, before, after } = place;
  return `${text.slice(0, offset)}${before}<${place.below}>${after}${text.slice(offset)}`;
}

const argumentAt = (text: string, words: string) =>
  marked(text, placeForArgument(parseBrief(text), text.indexOf(words), court('ca9')));

describe('where an argument goes', () => {
  const text = FRONT + BODY;

  it('behind the part the cursor is in', () => {
    assert.match(
      argumentAt(text, 'One.'),
      /One\.\[\^a\]\n\n<1>\n\n\[\^a\]: A note\.|A note\.\n\n<1>\n\n## Second/,
    );
  });

  it('to the end of the argument, from its last part or from elsewhere', () => {
    for (const words of ['Two.', 'Affirm.', 'court: ca9']) {
      assert.match(argumentAt(text, words), /Two\.\n\n<1>\n\n# Conclusion/, words);
    }
  });

  it('under a heading of its own where there is none', () => {
    const without = text.replace(/# Argument[\s\S]*(?=# Conclusion)/, '');
    assert.match(
      argumentAt(without, 'Affirm'),
      /telephones\.\n\n# Argument\n\n<1>\n\n# Conclusion/,
    );
  });

  it('with the line ends of the draft, and at the end of one without a last line end', () => {
    const crlf = text.replaceAll('\n', '\r\n');
    assert.match(argumentAt(crlf, 'Affirm'), /Two\.\r\n\r\n<1>\r\n\r\n# Conclusion/);
    const bare = '# Argument\n\nOne.';
    assert.equal(argumentAt(bare, 'One'), '# Argument\n\nOne.\n\n<1>\n');
  });
});

describe('where a section goes', () => {
  const text = FRONT + BODY;
  const brief = parseBrief(text);

  it('where the court has it', () => {
    assert.match(
      marked(text, placeForSection(brief, 'summary', court('ca9'))),
      /telephones\.\n\n<0>\n\n# Argument/,
    );
    assert.match(
      marked(text, placeForSection(brief, 'disclosure', court('ca9'))),
      /---\n\n<0>\n\n# Interest/,
    );
    assert.match(
      marked(text, placeForSection(brief, 'service', court('ca9'))),
      /Affirm\.\n\n<0>\n$/,
    );
  });

  it('to the end of the one that is there, without its heading', () => {
    const place = placeForSection(brief, 'interest', court('ca9'));
    assert.equal(place.withoutHeading, true);
    assert.match(marked(text, place), /telephones\.\n\n<1>\n\n# Argument/);
  });

  it('to the cursor for a paragraph', () => {
    const place = placeForSection(brief, undefined, court('ca9'), text.indexOf('It studies'));
    assert.match(marked(text, place), /telephones\.\n\n<1>\n\n# Argument/);
  });
});

it('the labels of notes include those nothing refers to', () => {
  assert.deepEqual(noteLabels(parseBrief('A[^a].\n\n[^a]: x\n\n[^B]: y\n')), ['a', 'a', 'B']);
});
