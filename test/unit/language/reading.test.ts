import assert from 'node:assert/strict';
import { countWords, parseBrief } from '../../../src/brief/index.ts';
import {
  foldsOf,
  markedWords,
  readingHoverAt,
  referencePlaceAt,
} from '../../../src/language/index.ts';

const TEXT = `---
court: ca9
---

# Argument

## The statute *decides*

See [Part I.A](#an-organ), [the end](#conclusion) and [note 1](#fn-a). *See, e.g.*, *Samantar v. Yousuf*, 560 U.S.
305, 319 (2010) (quoting *Republic of Austria v. Altmann*, 541 U.S. 677 (2004)).[^a]

### An organ

*Id.* at 320; *cf. Samantar*, 560 U.S. at 322.[^b]

## Second

Five words stand right here.

# Conclusion

Affirm.

[^a]: The first note.

[^b]: The second note is longer,
    and has [a link](#argument).

A paragraph between.

[^c]: Alone on one line.

\`[^a] and ## no heading\`
`;

for (const [name, text] of [
  ['LF', TEXT],
  ['CRLF', TEXT.replaceAll('\n', '\r\n')],
] as const) {
  const brief = parseBrief(text);
  const at = (words: string, from = 0) => {
    const offset = text.indexOf(words, from);
    assert.ok(offset >= 0, words);
    return offset;
  };
  const cut = ({ from, to }: { from: number; to: number }) => text.slice(from, to);

  describe(`reading a brief (${name})`, () => {
    it('hovers over references with the part or note they lead to', () => {
      const part = readingHoverAt(brief, at('Part I.A') + 2);
      assert.ok(part);
      assert.equal(cut(part), '[Part I.A](#an-organ)');
      assert.equal(part.paragraphs[0], '**Part I.A.** An organ');
      assert.match(part.paragraphs[1] ?? '', /^\d+ words\. Its page is known once/);
      assert.equal(readingHoverAt(brief, at('the end'))?.paragraphs[0], '**Conclusion**');
      assert.deepEqual(readingHoverAt(brief, at('note 1'))?.paragraphs, [
        '**Note 1**',
        'The first note.',
      ]);
    });

    it('hovers over a footnote mark with its first words', () => {
      const hover = readingHoverAt(brief, at('[^b]') + 1);
      assert.ok(hover);
      assert.equal(cut(hover), '[^b]');
      assert.deepEqual(hover.paragraphs, [
        '**Note 2**',
        'The second note is longer, and has a link.',
      ]);
    });

    it('hovers over a heading with its number and the words down to the next', () => {
      const organ = readingHoverAt(brief, at('### An organ') + 5);
      assert.match(organ?.paragraphs[0] ?? '', /^\*\*Part I\.A\*\*: /);
      const second = readingHoverAt(brief, at('## Second') + 4);
      assert.equal(second?.paragraphs[0], '**Part II**: 6 words, heading and notes included.');
      const argument = readingHoverAt(brief, at('# Argument') + 3);
      const counted = countWords(brief, { exclude: [] }).bySection[0]?.words;
      assert.equal(argument?.paragraphs[0], `${counted} words, heading and notes included.`);
    });

    it('has nothing to say of prose, code and text that only looks like a mark', () => {
      for (const words of ['Five words', '`[^a] and', 'A paragraph', 'court:']) {
        assert.equal(readingHoverAt(brief, at(words) + 2), undefined, words);
      }
    });

    it('folds the front matter, runs of notes and notes of several lines', () => {
      const folds = foldsOf(brief).map(cut);
      assert.equal(folds.length, 3);
      assert.match(folds[0] ?? '', /^---[\s\S]*---$/);
      assert.match(folds[1] ?? '', /^\[\^a\][\s\S]*#argument\)\.$/);
      assert.match(folds[2] ?? '', /^\[\^b\][\s\S]*#argument\)\.$/);
    });

    it('marks citations, short forms, signals and references line by line', () => {
      const words = markedWords(brief).map((one) => [one.kind, cut(one)]);
      assert.deepEqual(words, [
        ['crossReference', 'Part I.A'],
        ['crossReference', 'the end'],
        ['crossReference', 'note 1'],
        ['signal', 'See, e.g.'],
        ['citation', 'Samantar v. Yousuf*, 560 U.S.'],
        [
          'citation',
          '305, 319 (2010) (quoting *Republic of Austria v. Altmann*, 541 U.S. 677 (2004))',
        ],
        ['shortForm', 'Id.* at 320'],
        ['signal', 'cf.'],
        ['shortForm', 'Samantar*, 560 U.S. at 322'],
        ['crossReference', 'a link'],
      ]);
      let end = 0;
      for (const { from, to } of markedWords(brief)) {
        assert.ok(from >= end && to > from);
        end = to;
      }
    });

    it('goes from marks to notes and back', () => {
      const note = referencePlaceAt(brief, at('[^a]') + 1);
      assert.match(note ? cut(note.place) : '', /^\[\^a\]: The first note\.$/);
      assert.match(
        cut(referencePlaceAt(brief, at('note 1'))?.place ?? { from: 0, to: 0 }),
        /^\[\^a\]: /,
      );
      const back = referencePlaceAt(brief, at('[^b]:') + 1);
      assert.equal(back?.place.from, at('[^b]'));
      const part = referencePlaceAt(brief, at('Part I.A') + 1);
      assert.equal(part && cut(part.mark), 'Part I.A');
      assert.equal(part && cut(part.place), '### An organ');
      // The address of a link to a heading is the editor's own, and nothing refers to this note.
      assert.equal(referencePlaceAt(brief, at('#an-organ')), undefined);
      assert.equal(referencePlaceAt(brief, at('[^c]') + 1), undefined);
    });
  });
}
