import assert from 'node:assert/strict';
import { setType, setTypeWithMap } from '../../../src/typography/index.ts';

describe('setTypeWithMap', () => {
  it('finds each typed word in the set text', () => {
    const segments = ['"Wait ... one -- two," ', 'Roe', ', 560 U.S. 305, 319-20 "here"'];
    const set = setTypeWithMap(segments);
    assert.deepEqual(set.segments, setType(segments));
    for (const [segment, word] of [
      [0, 'Wait'],
      [0, 'one'],
      [0, 'two'],
      [1, 'Roe'],
      [2, '560'],
      [2, '20'],
      [2, 'here'],
    ] as const) {
      const typed = segments[segment] ?? '';
      const at = set.toOutput(segment, typed.indexOf(word));
      assert.equal(set.segments[segment]?.slice(at, at + word.length), word);
      const end = set.toOutput(segment, typed.indexOf(word) + word.length);
      assert.equal(end, at + word.length);
    }
  });

  it('gives the length of the set segment for the length of the typed one', () => {
    const segments = ['a...', '', 'b -- c'];
    const set = setTypeWithMap(segments);
    segments.forEach((segment, index) => {
      assert.equal(set.toOutput(index, segment.length), set.segments[index]?.length);
      assert.equal(set.toOutput(index, 0), 0);
    });
  });

  it('refuses what is not there', () => {
    const set = setTypeWithMap(['abc']);
    assert.throws(() => set.toOutput(1, 0), /no segment 1 of 1/);
    assert.throws(() => set.toOutput(0, 4), /Offset 4 is outside segment 0/);
    assert.throws(() => set.toOutput(0, -1), RangeError);
  });

  it('sets no segments as none', () => {
    assert.deepEqual(setType([]), []);
  });
});

describe('setType', () => {
  it('changes nothing the second time', () => {
    const text = `"He said '[t]he' ... rule" -- 560 U.S. 305, 319-20; §§ 1602-11; the '90s; parties'`;
    const once = setType([text]);
    assert.deepEqual(setType(once), once);
  });

  for (const [name, unit] of Object.entries({
    quotes: `"'`,
    apostrophes: `'a `,
    spaces: ' ',
    dots: '. ',
    hyphens: '1-',
    'closed dashes': ' -- ',
    capitals: 'A. ',
    reporters: '1 U.S. ',
    lists: 'at 1-2, ',
    sections: '§',
    addresses: 'a.a@a.',
    digits: '1',
    'section lists': '§§ 1, ',
    Hebrew: 'א"',
    prose: `The parties' "rights" under 28 U.S.C. § 1605, 560 U.S. 305, 319-20 -- `,
  })) {
    it(`takes time in proportion to the text: ${name}`, () => {
      const time = (length: number) => {
        const text = unit.repeat(Math.ceil(length / unit.length));
        const start = process.hrtime.bigint();
        setType([text]);
        return Number(process.hrtime.bigint() - start) / 1e6;
      };
      time(20_000);
      const short = Math.max(Math.min(time(20_000), time(20_000), time(20_000)), 5);
      const long = Math.min(time(200_000), time(200_000));
      assert.ok(
        long < short * 40,
        `10 times the text took ${short.toFixed(1)} → ${long.toFixed(1)} ms`,
      );
    });
  }
});
