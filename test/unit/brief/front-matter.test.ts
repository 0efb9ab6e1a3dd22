import assert from 'node:assert/strict';
import { z } from 'zod';
import {
  asList,
  type Brief,
  counselOfRecord,
  disclosedNames,
  type Finding,
  frontMatterKey,
  frontMatterSchema,
  parseBrief,
} from '../../../src/brief/index.ts';
import { frontMatter, withLineEnds } from './sample.ts';

const matterFindings = (brief: Brief) =>
  brief.findings.filter(({ check }) => check.startsWith('front-matter/'));

/** The only finding of a draft, with the text it points at. */
function only(text: string, options = {}): Finding & { at: string } {
  const findings = matterFindings(parseBrief(text, options));
  assert.equal(findings.length, 1, JSON.stringify(findings, null, 1));
  const finding = findings[0] as Finding;
  return { ...finding, at: text.slice(finding.from, finding.to) };
}

const replacing = (what: string, by: string) => {
  assert.ok(frontMatter.includes(what), what);
  return frontMatter.replace(what, by);
};

describe('front matter', () => {
  it('reads what is right, without findings', () => {
    const brief = parseBrief(frontMatter);
    assert.deepEqual(brief.findings, []);
    assert.equal(brief.frontMatter?.court, 'ca9');
    assert.equal(brief.frontMatter?.docket, 'No. 20-16408');
    assert.equal(brief.frontMatter?.counsel[0]?.name, 'A. Example');
  });

  it('reads every key of the format', () => {
    const full = `---
court: ca9
stage: merits
docket: 20-16408
notice: EXAMPLE
title: Brief of Example
caption: In re Example
below: { court: Example District Court, docket: 19-7123, judge: Hon. A. Example }
proceeding: Appeal from an order
amici:
  - { name: "Example, Inc.", kind: corporation, description: x, parent: none, public-holders: [A, B] }
supports: neither
urges: none
authority: leave-sought
authorship: { party-counsel: true, explanation: Counsel wrote Part I. }
funding: { party: false, others: [Example Fund] }
counsel:
  - { name: A, record: true, firm: F, title: T, address: [1 Street], email: a@b.c, phone: 555-0100, bar: 012345 }
  - { name: B }
date: 2026-11-23
service: { method: mail, on: 2026-11-23, served: [{ name: C, address: [2 Street], for: Appellant }] }
authorities:
  - { cite: "*Restatement*", category: other, match: [x], exclude: false, principal: true }
language: en-US
courts:
  scotus: { stage: petition }
---
`;
    const brief = parseBrief(full);
    assert.deepEqual(brief.findings, []);
    assert.equal(brief.frontMatter?.docket, '20-16408');
    assert.equal(brief.frontMatter?.date, '2026-11-23');
    // Numbers stay as they are written.
    assert.equal(brief.frontMatter?.counsel[0]?.bar, '012345');
  });

  it('says how to begin when there is none', () => {
    const finding = only('# Argument\n');
    assert.deepEqual([finding.from, finding.to, finding.severity], [0, 0, 'error']);
    assert.match(finding.message, /no front matter.*\n---\ncourt: ca9\n---/);
    assert.equal(parseBrief('# Argument\n').frontMatter, undefined);
  });

  it('tells front matter that is not closed, or not on the first line, from none', () => {
    assert.match(only('---\ncourt: ca9\n\n# Argument\n').message, /not closed/);
    assert.match(only(`\n${frontMatter}`).message, /first line/);
  });

  it('names a missing key, what it holds and a sample', () => {
    const finding = only(replacing('court: ca9\n', ''));
    assert.equal(finding.check, 'front-matter/missing-key');
    assert.match(finding.message, /^court is missing\. Expected: text, e\.g\. court: ca9\./);
    assert.equal(finding.at, '---');
  });

  it('points at the nearest key above what is missing', () => {
    const finding = only(replacing('    kind: association\n', ''));
    assert.match(finding.message, /^amici 1 › kind is missing\. Expected: one of corporation/);
    assert.equal(finding.at, 'name: Example Association');
  });

  it('tells an empty key from a missing one', () => {
    const finding = only(replacing('supports: appellee', 'supports: # which?'));
    assert.match(finding.message, /^supports is empty\. Expected: one of appellant/);
    assert.equal(finding.at, 'supports');
  });

  it('takes an optional key without a value as left out', () => {
    assert.deepEqual(parseBrief(replacing('court: ca9', 'court: ca9\nstage:')).findings, []);
  });

  it('offers the nearest known key for an unknown one, and reads the rest', () => {
    const text = replacing('docket:', 'doket: x\ndocket:');
    const finding = only(text);
    assert.equal(finding.check, 'front-matter/unknown-key');
    assert.equal(finding.message, 'doket is not a key Amicus knows. Did you mean docket?');
    assert.equal(finding.at, 'doket');
    assert.equal(parseBrief(text).frontMatter?.docket, 'No. 20-16408');
  });

  it('knows keys written with underscores, within lists too', () => {
    const finding = only(
      replacing('kind: association', 'kind: corporation\n    public_holders: none'),
    );
    assert.match(finding.message, /^amici 1 › public_holders .*Did you mean public-holders\?/);
  });

  it('shows a wrong value, the values allowed and the nearest', () => {
    const finding = only(replacing('supports: appellee', 'supports: appelee'));
    assert.match(
      finding.message,
      /^supports is "appelee"; expected one of appellant, appellee,.*Did you mean appelle/,
    );
    assert.equal(finding.at, 'appelee');
  });

  it('shows a wrong type with the remedy', () => {
    const list = only(replacing('docket: "No. 20-16408"', 'docket: [a, b]'));
    assert.match(
      list.message,
      /^docket is a list of 2 items; expected text\. Put the text in double/,
    );
    assert.equal(list.at, '[a, b]');
    const text = only(replacing('authorship: { party-counsel: false }', 'authorship: nobody'));
    assert.match(text.message, /^authorship is "nobody"; expected keys below it: party-counsel/);
    const word = only(replacing('party-counsel: false', 'party-counsel: no'));
    assert.match(word.message, /party-counsel is "no"; expected true or false/);
  });

  it('finds what is wrong within the caption, whichever form it takes', () => {
    const finding = only(replacing('    role: Plaintiffs-Appellees\n', ''));
    assert.match(finding.message, /^caption 1 › role is missing/);
    assert.match(
      only(replacing(/caption:[\s\S]*?Appellants/.exec(frontMatter)?.[0] ?? '', 'caption: []'))
        .message,
      /^caption is an empty list; expected at least one item/,
    );
  });

  it('asks for dates year first', () => {
    const finding = only(replacing('supports:', 'date: 11/23/2026\nsupports:'));
    assert.match(finding.message, /^date is "11\/23\/2026"; expected a date, year first/);
    assert.equal(finding.at, '11/23/2026');
    assert.equal(
      parseBrief(replacing('supports:', 'date: 2026-02-30\nsupports:')).findings.length,
      1,
    );
  });

  it('asks for authorship and funding unless all amici are governments', () => {
    const without = replacing(
      'authorship: { party-counsel: false }\nfunding: { party: false }\n',
      '',
    );
    const messages = matterFindings(parseBrief(without)).map(({ message }) => message);
    assert.match(
      messages[0] ?? '',
      /^authorship is missing\. It is required unless all amici are governments/,
    );
    assert.match(messages[1] ?? '', /^funding is missing/);
    assert.deepEqual(
      parseBrief(without.replace('kind: association', 'kind: government')).findings,
      [],
    );
  });

  it('asks for an explanation when a party wrote or paid', () => {
    assert.match(
      only(replacing('party-counsel: false', 'party-counsel: true')).message,
      /^authorship › explanation is missing\. It is required when party-counsel is true/,
    );
    assert.match(only(replacing('party: false', 'party: true')).message, /^funding › explanation/);
  });

  it('asks for one counsel of record among several', () => {
    const two = replacing('---\n', '---\n').replace(/---\n$/, '  - name: B. Example\n---\n');
    assert.match(
      only(two).message,
      /^counsel is a list of 2 items; expected exactly one with record: true/,
    );
    const marked = two.replace('- name: B. Example', '- { name: B. Example, record: true }');
    const brief = parseBrief(marked);
    assert.deepEqual(brief.findings, []);
    assert.equal(brief.frontMatter && counselOfRecord(brief.frontMatter)?.name, 'B. Example');
  });

  it('shows rules between keys together with wrong keys', () => {
    const text = replacing('supports: appellee', 'supports: x').replace(
      'funding: { party: false }\n',
      '',
    );
    assert.equal(matterFindings(parseBrief(text)).length, 2);
  });

  for (const [what, line, at, message] of [
    ['a colon within a value', 'title: Brief of X: Y', ' ', /double quotes/],
    ['a tab', 'below:\n\tcourt: X', '\t', /Indent with spaces/],
    ['an open quotation mark', 'title: "Brief', undefined, /Close it/],
    ['Markdown italics', 'title: *Example', '*Example', /begins with \*/],
    ['a value that begins with @', 'title: @x', undefined, /double quotes/],
    ['a key without a colon', 'title Brief', undefined, /one to a line/],
  ] as const) {
    it(`says what is wrong with YAML: ${what}`, () => {
      const text = replacing('court: ca9', `${line}\ncourt: ca9`);
      const finding = matterFindings(parseBrief(text))[0];
      assert.equal(finding?.check, 'front-matter/yaml');
      assert.match(finding?.message ?? '', message);
      const found = text.slice(finding?.from, finding?.to);
      if (at === '*Example') assert.equal(found, at);
      assert.equal(parseBrief(text).frontMatter, undefined);
    });
  }

  it('finds a key that stands twice', () => {
    const text = replacing('supports: appellee', 'supports: appellee\nsupports: neither');
    const finding = only(text);
    assert.equal(finding.check, 'front-matter/duplicate-key');
    assert.equal(finding.at, 'supports');
    assert.equal(finding.from, text.lastIndexOf('supports'));
  });

  it('says so when the front matter is no list of keys', () => {
    assert.match(only('---\n- a\n- b\n---\n').message, /"key: value"/);
    assert.ok(
      matterFindings(parseBrief('---\n---\n')).every((f) => f.check.endsWith('missing-key')),
    );
  });

  it('survives brackets nested without end, and aliases that multiply', () => {
    for (const nested of [
      '['.repeat(20_000),
      `${'['.repeat(250)}${']'.repeat(250)}`,
      `\n  ${'- '.repeat(250)}x`,
    ]) {
      const found = only(`---\ncourt: ca9\ntitle: ${nested}\n---\n`);
      assert.match(found.message, /nest too deep/);
      assert.ok(found.at.length > 100, found.at.slice(0, 40));
    }
    const levels = Array.from({ length: 9 }, (_, at) =>
      at === 0
        ? 'a0: &a0 [x, x]'
        : `a${at}: &a${at} [${Array(9)
            .fill(`*a${at - 1}`)
            .join(', ')}]`,
    );
    const found = only(`---\n${levels.join('\n')}\n---\n`);
    assert.match(found.message, /multiply/);
  });

  it('counts offsets right with CRLF, CR and a byte order mark', () => {
    for (const end of ['\r\n', '\r', '\n']) {
      for (const mark of ['', '\ufeff']) {
        const text = mark + withLineEnds(replacing('supports: appellee', 'supports: x'), end);
        assert.equal(only(text).at, 'x');
        const brief = parseBrief(text);
        const span = brief.frontMatterSpan(['counsel', 0, 'email']);
        assert.equal(text.slice(span.from, span.to), 'email');
      }
    }
  });

  it('gives the nearest key above for the span of a key that is not there', () => {
    const brief = parseBrief(frontMatter);
    const at = (path: (string | number)[]) => {
      const { from, to } = brief.frontMatterSpan(path);
      return brief.text.slice(from, to);
    };
    assert.equal(at(['funding', 'others', 2]), 'funding');
    assert.equal(at(['service']), '---');
    assert.equal(at([]), '---');
    assert.deepEqual(parseBrief('').frontMatterSpan(['court']), { from: 0, to: 0 });
  });
});

describe('front matter of another court', () => {
  const text = replacing(
    'supports:',
    'courts:\n  scotus:\n    docket: No. 21-1338\n    stage: petition\nsupports:',
  );

  it('replaces keys when exported for that court only', () => {
    assert.equal(parseBrief(text).frontMatter?.docket, 'No. 20-16408');
    const other = parseBrief(text, { court: 'scotus' }).frontMatter;
    assert.deepEqual(
      [other?.court, other?.docket, other?.stage],
      ['scotus', 'No. 21-1338', 'petition'],
    );
  });

  it('lets the stage asked for win', () => {
    assert.equal(
      parseBrief(text, { court: 'scotus', stage: 'merits' }).frontMatter?.stage,
      'merits',
    );
  });

  it('checks overrides, where they stand, once, whether asked for or not', () => {
    const wrong = text.replace('stage: petition', 'supports: x');
    for (const options of [{}, { court: 'scotus' }]) {
      const finding = only(wrong, options);
      assert.match(finding.message, /^courts › scotus › supports is "x"/);
      assert.equal(finding.at, 'x');
    }
  });

  it('does not let an override name a court', () => {
    const finding = only(text.replace('stage: petition', 'court: ca1'));
    assert.match(finding.message, /^courts › scotus › court is not a key/);
  });

  it('points at the override for a later check', () => {
    const span = parseBrief(text, { court: 'scotus' }).frontMatterSpan(['docket']);
    assert.equal(span.from, text.indexOf('docket: No. 21'));
  });
});

describe('the front matter schema', () => {
  it('describes every key, and exports as JSON Schema', () => {
    const check = (schema: unknown, path: string) => {
      if (typeof schema !== 'object' || schema === null) return;
      for (const [key, value] of Object.entries(schema)) {
        if (key === 'properties') {
          for (const [name, property] of Object.entries(value as Record<string, object>)) {
            assert.ok('description' in property, `${path}.${name} has no description`);
          }
        }
        check(value, `${path}.${key}`);
      }
    };
    check(z.toJSONSchema(frontMatterSchema), '');
  });

  it('tells what a key holds', () => {
    assert.deepEqual(frontMatterKey(['supports'])?.examples, ['appellee']);
    assert.ok(frontMatterKey(['amici', 0, 'kind'])?.values.includes('government'));
    assert.match(frontMatterKey(['caption', 1, 'role'])?.description ?? '', /in this court/);
    assert.equal(frontMatterKey(['courts', 'scotus', 'date'])?.expected.startsWith('a date'), true);
    assert.equal(frontMatterKey(['amici', 0, 'nothing']), undefined);
  });

  it('reads names that may be one, several or none', () => {
    assert.deepEqual(asList('A'), ['A']);
    assert.deepEqual(asList(undefined), []);
    assert.deepEqual(disclosedNames('none'), []);
    assert.deepEqual(disclosedNames(['A', 'B']), ['A', 'B']);
    assert.equal(disclosedNames(undefined), undefined);
  });
});

describe('a value that YAML cuts in two', () => {
  const cases: readonly [string, string, RegExp][] = [
    ['a comma in a map', '{ name: Secure Phones, Inc., kind: individual }', /cut "Inc\."/],
    [
      'a number sign',
      '{ name: "A", kind: individual, description: Smith #1 Assoc\n    }',
      /comment/,
    ],
  ];
  for (const [what, amicus, says] of cases) {
    it(`is an error: ${what}`, () => {
      const text = `---\namici:\n  - ${amicus}\n---\n`;
      const found = parseBrief(text).findings.filter(
        ({ check }) => check === 'front-matter/split-value',
      );
      assert.equal(found.length, 1);
      assert.match(found[0]?.message ?? '', says);
    });
  }

  it('is an error in a list of parties, and no error where it is quoted', () => {
    const split = (parties: string) =>
      parseBrief(`---\ncaption:\n  - parties: ${parties}\n    role: Petitioner # as below\n---\n`)
        .findings.filter(({ check }) => check === 'front-matter/split-value')
        .map(({ message }) => message);
    assert.match(split('[Alpha Messaging, Inc., Alpha LLC]').join(), /cut "Inc\."/);
    assert.deepEqual(split('["Alpha Messaging, Inc.", Alpha LLC]'), []);
  });
});
