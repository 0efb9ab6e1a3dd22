import assert from 'node:assert/strict';
import type { CertificateParagraph } from '../../../../src/docx/parts/certificate-words.ts';
import { complianceWords, serviceWords } from '../../../../src/docx/parts/certificate-words.ts';
import { plain } from '../../../../src/statements/wording.ts';
import { draft, inputOf } from '../draft.ts';

const text = (paragraphs: readonly CertificateParagraph[]) =>
  paragraphs
    .map((one) =>
      one.kind === 'words'
        ? plain(one.words)
        : one.blocks.map((lines) => lines.join(', ')).join('; '),
    )
    .join('\n');

describe('the certificate of compliance', () => {
  const said = (words: number, id = 'frap', keys = {}) =>
    text(complianceWords(inputOf(draft(keys), id, { words })));

  it('gives the count, the rule, the type and the program', () => {
    const words = said(6412);
    assert.match(words, /length limit of Fed\. R\. App\. P\. 29\(a\)\(5\)/);
    assert.match(words, /it contains 6,412 words\./);
    assert.match(words, /14-point Times New Roman/);
    assert.match(words, /counted with Amicus/);
    assert.doesNotMatch(words, /[{}]|undefined/);
  });

  it('names the parts left out that the brief has, and no others', () => {
    const [, excluded = ''] = /32\(f\) \(([^)]*)\)/.exec(said(6000)) ?? [];
    assert.equal(
      excluded,
      'cover page, table of contents, table of authorities, signature block, certificate of compliance, and certificate of service',
    );
    const short = said(100, 'scotus');
    assert.match(short, /33\.1\(d\) \(signature block\)/);
  });

  for (const [words, id, certified] of [
    [6500, 'frap', true],
    [6501, 'frap', false],
    [7000, 'ca9', true],
    [7001, 'ca9', false],
    [8000, 'scotus', true],
    [8001, 'scotus', false],
  ] as const) {
    it(`${certified ? 'certifies' : 'does not certify'} ${words} words in ${id}`, () => {
      const certificate = said(words, id);
      assert.equal(/^\[Not certified: /.test(certificate), !certified);
      if (!certified) assert.doesNotMatch(certificate, /complies|I certify|contains/);
    });
  }

  it('allows a government more where the court does', () => {
    const amici = '[{ name: State of Example, kind: government }]';
    assert.doesNotMatch(said(9000, 'scotus', { amici }), /Not certified/);
    assert.match(said(9001, 'scotus', { amici }), /Not certified: the brief has 9,001 .* 9,000/);
  });

  it('goes by the stage', () => {
    assert.match(said(2601, 'frap', { stage: 'rehearing', authority: 'leave-sought' }), /2,600/);
    assert.match(said(4200, 'ca9', { stage: 'rehearing' }), /29-2\(c\)\(2\)/);
  });
});

describe('the certificate of service', () => {
  const said = (service: string, id = 'frap', keys = {}) =>
    text(serviceWords(inputOf(draft({ ...keys, service }), id)));

  const cases = [
    {
      service: '{ method: cm-ecf }',
      id: 'frap',
      says: /through the court's electronic filing system\.$/,
    },
    { service: '{ method: mail, served: [{ name: N }] }', id: 'frap', says: /by mail .*\nN$/ },
    { service: '{ method: email, served: [{ name: N }] }', id: 'frap', says: /by e-mail .*\nN$/ },
    {
      service: '{ method: hand, served: [{ name: N }] }',
      id: 'frap',
      says: /by hand delivery .*\nN$/,
    },
    {
      service: '{ method: hand, served: [{ name: N }] }',
      id: 'scotus',
      says: /^I, A\. Counsel, a member of the Bar .* in No\. 20-16408 was served/,
    },
    {
      service: '{ method: cm-ecf, served: [{ name: N }] }',
      id: 'scotus',
      says: /By the court's electronic filing system, on the following counsel:\nN\nAll parties required to be served have been served\.$/,
    },
    {
      service:
        '{ method: mail, served: [{ name: N, address: [1 Street], phone: "1", for: Beta }] }',
      id: 'scotus',
      says: /\nN, 1 Street, 1, Counsel for Beta\nAll parties/,
    },
    {
      service:
        '{ method: mail, served: [{ name: N, address: [1 Street, Town], for: Beta Ltd. }, { name: M }] }',
      id: 'frap',
      says: /\nN, 1 Street, Town, Counsel for Beta Ltd\.; M$/,
    },
  ];
  for (const { service, id, says } of cases) {
    it(`for ${id}: ${service}`, () => assert.match(said(service, id), says));
  }

  it('is dated by the day of service, else of the brief, else left open', () => {
    assert.match(said('{ method: cm-ecf, on: 2026-11-24 }'), /on November 24, 2026/);
    assert.match(said('{ method: cm-ecf }'), /on November 23, 2026/);
    const undated = draft({ service: '{ method: cm-ecf }' }).replace(/^date: .*\n/m, '');
    assert.match(text(serviceWords(inputOf(undated))), /on _{4,}/);
  });

  it('leaves room to write in those served when the draft names none', () => {
    assert.match(said('{ method: mail }'), /\n_{4,}; _{4,}$/);
  });

  it('is not there when the draft does not say how it is served', () => {
    const silent = draft().replace(/^service: .*\n/m, '');
    assert.deepEqual(serviceWords(inputOf(silent)), []);
  });
});
