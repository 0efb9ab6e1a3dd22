import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { loadCourts } from '../../../src/courts/index.ts';
import {
  type ArgumentModule,
  builtinModules,
  insertionOf,
  laterThan,
  modulesFor,
  placeholdersOf,
  topicsOf,
} from '../../../src/library/index.ts';
import { BODY, brief, draft, WHOLE_COVER } from '../docx/draft.ts';
import { faultsAdded, faultsOf } from './findings.ts';
import {
  isVerified,
  quotationsIn,
  type Verified,
  verifiedAuthorities,
  verifiedByWork,
  worksIn,
} from './verified.ts';

const { modules, problems } = builtinModules();

/** A minimal brief whose argument is some modules. */
function briefOf(...some: readonly ArgumentModule[]): string {
  const text = some.map((one) => insertionOf(one, { below: 1, as: 'text' })).join('\n\n');
  return BODY.replace(/## First.*(?=# Conclusion)/s, () => `${text}\n\n`);
}

/** What a brief with some modules cites. */
function citedIn(some: readonly ArgumentModule[]) {
  const { brief: read } = brief(draft(WHOLE_COVER, briefOf(...some)));
  const { citations } = read.citations;
  const sourceSpan = (one: (typeof citations)[number]) => read.sourceSpan(one);
  return { text: read.text, citations, sourceSpan };
}

const cited = ({ header }: ArgumentModule) => [...header.authorities, ...header.adverse];
const plain = (text: string) => text.replaceAll('*', '');

/** The entries of the list for what a module cites. */
const entriesOf = (module: ArgumentModule): readonly Verified[] =>
  cited(module).flatMap(({ cite }) =>
    [...worksIn(cite)].flatMap((work) => verifiedByWork.get(work) ?? []),
  );

describe('The argument modules', () => {
  it('are all the files there are, and can be read', () => {
    assert.deepEqual(problems, []);
    assert.deepEqual(
      modules.map(({ file }) => file).sort(),
      readdirSync('templates/arguments').map((name) => `templates/arguments/${name}`),
    );
  });

  it('are on foreign sovereign immunity and on what is common to all fields', () => {
    assert.deepEqual(topicsOf(modules), ['Foreign sovereign immunity', 'General']);
    assert.ok(modulesFor(modules, { topic: 'Foreign sovereign immunity' }).length >= 10);
    assert.ok(modulesFor(modules, { topic: 'General' }).length >= 7);
  });

  it('stand beside a list in which every authority is known to the engine', () => {
    for (const { id, cite } of verifiedAuthorities) {
      assert.ok(
        [...verifiedByWork.values()].flat().some((one) => one.id === id),
        `${id}: ${cite}`,
      );
    }
  });

  it('leave no authority in the list that none of them cites', () => {
    const used = new Set(modules.flatMap(entriesOf).map(({ id }) => id));
    assert.deepEqual(
      verifiedAuthorities.map(({ id }) => id).filter((id) => !used.has(id)),
      [],
    );
  });

  it('leave no name in doubt, whichever stand before them in a brief', () => {
    for (const order of [modules, modules.toReversed()]) {
      const { text, citations, sourceSpan } = citedIn(order);
      const wrong = citations.filter(({ resolution }) => !/^(full|resolved)$/.test(resolution));
      const words = wrong.map(sourceSpan).map(({ from, to }) => text.slice(from, to));
      assert.deepEqual(words, []);
    }
  });

  for (const module of modules) describe(module.header.title, () => checkModule(module));
});

function checkModule(module: ArgumentModule): void {
  const { header, body } = module;
  const text = briefOf(module);
  const citing = brief(draft(WHOLE_COVER, text)).brief;
  const { citations, authorities } = citing.citations;

  it('asserts in its headings, and argues in paragraphs of some length', () => {
    assert.match(header.question, /\?$/);
    const headings = [...body.matchAll(/^#{1,6} (.*)$/gm)].map((match) => match[1] ?? '');
    assert.ok(headings.length >= 2, 'a heading and one below it');
    assert.match(body, /^## /);
    for (const heading of headings) assert.match(heading, /\.$/);
    const words = body.split(/\s+/).length;
    const [least, most] = header.topic === 'General' ? [200, 500] : [400, 900];
    assert.ok(words >= least && words <= most, `${words} words`);
  });

  it('marks what the writer must supply', () => {
    assert.ok(placeholdersOf(body).length > 0);
  });

  it('says what is against it, and how it is met, in the text too', () => {
    assert.ok(header.adverse.length > 0);
    for (const { cite } of header.adverse) {
      assert.ok(
        [...worksIn(cite)].some((work) => authorities.some(({ id }) => id === work)),
        cite,
      );
    }
  });

  it('has only citations that name one work', () => {
    const wrong = citations.filter(({ resolution }) => !/^(full|resolved)$/.test(resolution));
    assert.deepEqual(
      wrong.map((one) => citing.sourceSpan(one)).map(({ from, to }) => citing.text.slice(from, to)),
      [],
    );
    assert.ok(citations.length > 0);
  });

  it('lists what it cites, and cites what it lists', () => {
    const listed = cited(module).map(({ cite }) => {
      const works = [...worksIn(cite)];
      assert.equal(works.length, 1, `${cite}: ${works.join(' ')}`);
      return works[0];
    });
    assert.deepEqual([...new Set(listed)].sort(), authorities.map(({ id }) => id).sort());
    assert.equal(new Set(listed).size, listed.length, 'an authority is listed twice');
  });

  it('prints what it lists as the table of authorities does', () => {
    const printed = authorities.map(({ name }) => name.map((piece) => piece.text).join(''));
    for (const { cite } of cited(module)) {
      const entry = plain(cite);
      assert.ok(
        printed.some((name) => name === entry || name.startsWith(`${entry} (`)),
        `${entry}\nis none of\n${printed.join('\n')}`,
      );
    }
  });

  it('cites only what was verified and may be printed', () => {
    for (const { cite } of cited(module)) {
      const entries = [...worksIn(cite)].flatMap((work) => verifiedByWork.get(work) ?? []);
      assert.ok(entries.length > 0, `${cite} is not in the list`);
      for (const { id, printable } of entries) assert.ok(printable, id);
    }
  });

  it('dates its authorities as the list does, none after its own date', () => {
    for (const { cite, date } of cited(module)) {
      assert.ok(date, cite);
      const years = [...plain(cite).matchAll(/\((?:[^()]* )?(\d{4})\)/g)].map(([, year]) => year);
      if (years.length > 0) assert.ok(date.startsWith(years.sort().at(-1) ?? ''), cite);
      for (const work of worksIn(cite)) {
        for (const known of verifiedByWork.get(work) ?? []) {
          // The list may date the decision, and the entry end with a later denial of review.
          const length = Math.min(date.length, known.date?.length ?? 0);
          assert.ok((known.date ?? '').slice(0, length) <= date.slice(0, length), cite);
        }
      }
    }
    assert.deepEqual(
      laterThan(module, header['as-of']).filter(({ certain }) => certain),
      [],
    );
  });

  it('warns of what a brief of December 2020 could not cite', () => {
    const later = new Map(laterThan(module, '2020-12-21').map((one) => [one.cite, one.certain]));
    for (const { cite } of cited(module)) {
      for (const work of worksIn(cite)) {
        for (const known of verifiedByWork.get(work) ?? []) {
          if (!known['existedOn2020-12-21']) assert.equal(later.get(cite), true, cite);
          else if (!cite.includes('*aff')) assert.notEqual(later.get(cite), true, cite);
        }
      }
    }
  });

  it('quotes only what was verified, each from an authority cited beside it', () => {
    const start = citing.text.indexOf(body);
    assert.ok(start > 0);
    const places = citations
      .filter(({ kind }) => kind !== 'reference')
      .map((one) => ({ ...citing.sourceSpan(one), work: one.authority }));
    const known = (work: string | undefined) => verifiedByWork.get(work ?? '') ?? [];
    for (const quotation of quotationsIn(body)) {
      const [from, to] = [start + quotation.from, start + quotation.to];
      const before = places.filter((place) => place.from < from).at(-1);
      const after = places.find((place) => place.from >= to);
      // A word or two recalls a term quoted before.
      const isTerm = quotation.text.split(' ').length < 4;
      const beside = isTerm ? entriesOf(module) : [...known(before?.work), ...known(after?.work)];
      assert.ok(
        isVerified(quotation.text, beside),
        `not verified: "${quotation.text}" beside ${before?.work} and ${after?.work}`,
      );
    }
  });

  it('gives only pages that were verified', () => {
    for (const one of citations) {
      const { authority, fields } = one;
      const pin = fields.pin?.replaceAll('–', '-');
      // An act's own list of sections is part of its name.
      if (pin === undefined || authority === undefined || authority.startsWith('publ:')) continue;
      const known = (verifiedByWork.get(authority) ?? []).flatMap(({ pins }) => pins);
      // Of a section the list names the subsections that were read, in whole or in part.
      const subsection = /^\([a-z]\)/.exec(pin)?.[0];
      // The list names a page of a paper with its place on the docket.
      const { from, to } = citing.sourceSpan(one);
      const entry = /ECF No\. (\d+)/.exec(citing.text.slice(from, to))?.[1];
      const place = entry ? `Dkt. ${entry} at ${pin}` : pin;
      assert.ok(
        known.some((page) => page === place || (subsection && page.includes(subsection))),
        `${authority} at ${pin}`,
      );
    }
    for (const match of body.matchAll(/slip op\. at (\d+)/g)) {
      const known = entriesOf(module).flatMap(({ pins }) => pins);
      assert.ok(known.includes(`slip op. ${match[1]}`), match[0]);
    }
  });

  it('passes the checks, and brings no fault into a brief for any court', () => {
    assert.deepEqual(faultsOf(draft(WHOLE_COVER, text), 'ca9'), []);
    for (const court of loadCourts().courts.keys()) {
      assert.deepEqual(
        faultsAdded(
          draft({ ...WHOLE_COVER, court }, text),
          draft({ ...WHOLE_COVER, court }),
          court,
        ),
        [],
        court,
      );
    }
  });

  it('is for courts there are', () => {
    const { courts } = loadCourts();
    const meant = header.courts === 'all' ? [] : header.courts;
    for (const id of meant) assert.ok(courts.has(id), id);
  });
}
