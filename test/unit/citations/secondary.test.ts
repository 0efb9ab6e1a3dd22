import assert from 'node:assert/strict';
import { markedPassages, readCitations } from '../../../src/citations/index.ts';

/** The one citation of a text that is not part of another, and the entry it makes. */
function only(text: string) {
  const { citations, authorities } = readCitations(markedPassages(text));
  assert.equal(citations.length, 1, JSON.stringify(citations));
  const entry = authorities[0]?.name.map((piece) => piece.text).join('');
  return { kind: citations[0]?.kind, fields: citations[0]?.fields, entry };
}

describe('books, reports, news and web pages', () => {
  it('ends at an address and the day it was visited', () => {
    const { kind, fields, entry } = only(
      'About Us, NSO Grp., https://www.nsogroup.com/about-us/ (last visited Nov. 20, 2020).',
    );
    assert.equal(kind, 'other');
    assert.equal(fields?.url, 'https://www.nsogroup.com/about-us/');
    assert.equal(fields?.visited, 'Nov. 20, 2020');
    assert.equal(entry, 'About Us, NSO Grp., https://www.nsogroup.com/about-us/');
  });

  it('knows dictionaries, commentaries and The Federalist by their names', () => {
    assert.equal(only('Black’s Law Dictionary 1684 (11th ed. 2019).').fields?.pin, '1684');
    assert.equal(only('1 William Blackstone, Commentaries *254.').fields?.pin, '*254');
    assert.equal(
      only('The Federalist No. 80, at 476 (Alexander Hamilton) (Clinton Rossiter ed., 1961).').kind,
      'book',
    );
  });

  it('knows documents of the United Nations with the body before them', () => {
    const { entry } = only(
      'U.N. Human Rights Council, Report of the Special Rapporteur on Freedom of Expression, U.N. Doc. A/HRC/41/35 (May 28, 2019).',
    );
    assert.match(entry ?? '', /^U\.N\. Human Rights Council, .*A\/HRC\/41\/35 \(May 28, 2019\)$/);
  });

  it('begins after the sentence it is cited in, where no italics tell', () => {
    const { citations } = readCitations(
      markedPassages(
        'Research has established that many of them are racially-biased, Joy Buolamwini & Timnit Gebru, Gender Shades: Intersectional Accuracy Disparities in Commercial Gender Classification, 81 Proc. Mach. Learning Rsch. 1, 12 (2018), and their use has grown.',
      ),
    );
    assert.deepEqual(
      citations.map(({ fields }) => fields.author),
      ['Joy Buolamwini & Timnit Gebru'],
    );
  });

  it('takes a question in a title for no end of a sentence', () => {
    assert.equal(
      only(
        'Jasmine McNealy, What Are Dark Patterns? An Online Media Expert Explains, Nextgov/FCW (Aug. 3, 2021).',
      ).fields?.author,
      'Jasmine McNealy',
    );
    assert.match(
      only(
        'See, e.g., The New Invisible Hand? The Impact of Algorithms on Competition and Consumer Rights: Hearing Before the S. Comm. on the Judiciary, 118th Cong. (Dec. 13, 2023).',
      ).entry ?? '',
      /^The New Invisible Hand\? The Impact/,
    );
  });

  it('takes titles without capitals where an address follows the date', () => {
    const { fields } = only(
      'See Bob Violino, AI tools such as ChatGPT are generating a mammoth increase in malicious phishing emails, CNBC (Nov. 28, 2023), https://www.cnbc.com/2023/11/28/ai-like-chatgpt.html.',
    );
    assert.equal(fields?.author, 'Bob Violino');
    assert.equal(fields?.date, 'Nov. 28, 2023');
  });

  it('takes an author with an apostrophe', () => {
    const { fields } = only(
      'See, e.g., U.S. Surgeon General’s Advisory, Social Media and Youth Mental Health 6-12 (2023) (describing harms).',
    );
    assert.equal(fields?.author, 'U.S. Surgeon General’s Advisory');
    assert.equal(fields?.pin, '6-12');
  });

  it('knows the abbreviations of institutions', () => {
    const { entry } = only(
      'See Data Brokers, Elec. Priv. Info. Ctr., https://epic.org/issues/consumer-privacy/data-brokers/ (last visited Dec. 18, 2023).',
    );
    assert.match(entry ?? '', /^Data Brokers, Elec\. Priv\. Info\. Ctr\., https:/);
  });

  it('takes no sentence for a source', () => {
    for (const text of [
      'The Act was passed in March (2018).',
      'See our page at https://example.org for more.',
      'In March 2020, the World Health Organization declared a pandemic (Mar. 11, 2020).',
      'The first hearing was short (Jan. 5, 2020), and the second was not.',
    ]) {
      assert.deepEqual(readCitations(markedPassages(text)).citations, [], text);
    }
  });
});

describe('printed footnotes in plain text', () => {
  const note = 'Justin Hurwitz, Designing a Pattern, Darkly, 22 N.C. J.L. & Tech. 57 (2020).';

  it('are no part of the names in them', () => {
    const { authorities } = readCitations(
      markedPassages(`Body.\n\n1 See 1 U.S. 1 (1800).\n\n2 ${note}\n\n4 ${note}`),
    );
    const names = authorities.map(({ name }) => name.map((piece) => piece.text).join(''));
    assert.deepEqual(names, ['1 U.S. 1 (1800)', note.slice(0, -1)]);
  });

  it('count on when one stands elsewhere', () => {
    const passages = markedPassages('1 Id.\n\n2 Id.\n\n4 Id.\n\nBody.\n\n3 Id. at 5.');
    assert.deepEqual(
      passages.map(({ stream, text }) => [stream, text]),
      [
        [1, 'Id.'],
        [2, 'Id.'],
        [4, 'Id.'],
        [0, 'Body.'],
        [3, 'Id. at 5.'],
      ],
    );
  });

  it('are told from the volume of a work', () => {
    const texts = markedPassages('1 U.S. 1 (1800).\n\n2 F. Supp. 2d 14.').map(({ text }) => text);
    assert.deepEqual(texts, ['1 U.S. 1 (1800).', '2 F. Supp. 2d 14.']);
  });
});

describe('text with markup', () => {
  const cores = (text: string) => {
    const passages = markedPassages(text);
    return readCitations(passages).citations.map(({ passage, core }) => {
      const offsets = passages[passage]?.offsets;
      return text.slice(offsets?.[core.from], (offsets?.[core.to - 1] ?? 0) + 1);
    });
  };

  it('gives the offsets of the author, whatever stands between', () => {
    const cases: [string, string[]][] = [
      ['*Id.* at 5.', ['Id.* at 5']],
      ['_Foo v. Bar_, 1 U.S. 1[^2] (1990).', ['1 U.S. 1']],
      ['[Foo v. Bar, 1 U.S. 1](https://example.org/x).', ['1 U.S. 1']],
      ['<em>Foo v. Bar</em>, 1 U.S. 1 (1990).', ['1 U.S. 1']],
      ['Foo v. Bar, 605 U.S. ___ (2025).', ['605 U.S. ___']],
      ['Foo v. Bar, 2023 WL 6135551, at \\*6 (N.D. Cal. 2023).', ['2023 WL 6135551']],
    ];
    for (const [text, expected] of cases) assert.deepEqual(cores(text), expected, text);
  });

  it('keeps footnotes apart by their numbers', () => {
    const passages = markedPassages('Text.[^1]\n\n[^1]: 1 U.S. 1.\n\nMore text.\n\n[^12]: *Id.*');
    assert.deepEqual(
      passages.map(({ stream }) => stream),
      [0, 1, 0, 12],
    );
  });
});

describe('the record after a signal', () => {
  it('is found, and *id.* means it', () => {
    const { citations } = readCitations(markedPassages('See also Br. for Pet’r 12. Id. at 13.'));
    assert.deepEqual(
      citations.map(({ kind, why }) => [kind, why]),
      [
        ['record', 'A cite to the record; it is no authority.'],
        ['id', 'Refers to the record cite Br. for Pet’r 12.'],
      ],
    );
  });

  it('says that a citation before *id.* could not be told', () => {
    const { citations } = readCitations(markedPassages('Foo, 560 U.S. at 320. Id. at 321.'));
    assert.match(citations[1]?.why ?? '', /could not be told/);
  });
});

describe('signals and strings', () => {
  it('are told with the citation they stand before', () => {
    const { citations } = readCitations(
      markedPassages(
        'See, e.g., Foo v. Bar, 1 U.S. 1 (1990); but see Baz v. Qux, 2 F.3d 5 (1999).',
      ),
    );
    assert.deepEqual(
      citations.map(({ signal, string }) => [signal, string]),
      [
        ['See, e.g.', undefined],
        ['but see', true],
      ],
    );
  });

  it('leave *id.* after a string of record cites without an answer, and say why', () => {
    const { citations } = readCitations(markedPassages('2-ER-45; J.A. 12. Id. at 13.'));
    const id = citations.find(({ kind }) => kind === 'id');
    assert.equal(id?.resolution, 'unresolved');
    assert.match(id?.why ?? '', /string of several sources/);
  });
});
