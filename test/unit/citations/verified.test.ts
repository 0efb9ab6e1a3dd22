import assert from 'node:assert/strict';
import type { AuthorityCorrection } from '../../../src/citations/index.ts';
import { core, type Read, read, VERIFIED, type Verified } from './support.ts';

/** A sentence with the authority cited in full, and one with its short form. */
function reading({ citation, short, how, category }: Verified): Read {
  const full = how === 'defined' ? `${citation} (“${short}”)` : citation;
  const second = how === 'italics' ? `*${short}*` : short;
  const correction: AuthorityCorrection = {
    cite: citation,
    category: category as NonNullable<AuthorityCorrection['category']>,
    match: [short],
  };
  return read(
    [`The question is settled. See ${full}.`, `As explained there, the text controls. ${second}.`],
    how === 'marked' ? [correction] : [],
  );
}

describe('every verified authority', () => {
  for (const authority of VERIFIED) {
    it(`${authority.id}: ${authority.citation}`, () => {
      const found = reading(authority);
      assert.deepEqual(
        found.authorities.map(({ category }) => category),
        [authority.category],
        'one authority of the right category',
      );
      const id = found.authorities[0]?.id;
      const full = found.citations.find(({ passage, part }) => passage === 0 && !part);
      assert.equal(full?.resolution, 'full');
      assert.equal(full?.authority, id, 'the full citation stands for it');
      const later = found.citations.filter(({ passage }) => passage === 1);
      assert.ok(later.length > 0, 'the short form is found');
      for (const one of later) assert.equal(one.authority, id, `${core(found, one)}: ${one.why}`);
      const counted = found.authorities[0]?.citations ?? [];
      const short = found.citations.findIndex(({ passage }) => passage === 1);
      const popular = found.citations[short]?.fields.popularName !== undefined;
      assert.equal(counted.includes(short), !popular, 'short forms count; popular names do not');
      assert.equal(popular, authority.how === 'defined');
    });
  }

  it('is cited in one text without being confused with the others', () => {
    const cited = VERIFIED.filter(({ how }) => how === 'form');
    const all = read(cited.map(({ citation }) => `See ${citation}.`));
    const byPassage = cited.map((_, i) => {
      const found = all.citations.find(({ passage, part }) => passage === i && !part);
      return found?.authority ?? '';
    });
    assert.ok(byPassage.every((id) => id !== ''));
    // Two entries of the fixture are subsections of one section.
    assert.equal(new Set(byPassage).size, cited.length - 1);
  });
});

describe('offsets', () => {
  it('cut a core out of the text that has its volume, section or number', () => {
    for (const authority of VERIFIED) {
      const found = reading(authority);
      for (const one of found.citations) {
        const text = core(found, one);
        assert.notEqual(text.trim(), '');
        assert.ok(one.span.from <= one.core.from && one.core.to <= one.span.to, text);
        for (const field of ['volume', 'section', 'docketNumber', 'reporter', 'rule', 'note']) {
          const value = one.fields[field];
          const elsewhere = field === 'docketNumber' && one.kind === 'case';
          if (value && !elsewhere) assert.ok(text.includes(value), `${text} has ${field} ${value}`);
        }
      }
    }
  });

  it('leave every citation of a stream in order, and name only authorities that are listed', () => {
    const found = read(VERIFIED.map(({ citation }) => `See ${citation}.`));
    const ids = new Set(found.authorities.map(({ id }) => id));
    for (const [i, one] of found.citations.entries()) {
      const last = found.citations[i - 1];
      if (last) {
        const order = one.passage - last.passage || one.span.from - last.span.from;
        assert.ok(order >= 0);
      }
      if (one.authority) assert.ok(ids.has(one.authority), one.authority);
    }
    for (const { citations, id } of found.authorities) {
      for (const index of citations) assert.equal(found.citations[index]?.authority, id);
    }
  });
});
