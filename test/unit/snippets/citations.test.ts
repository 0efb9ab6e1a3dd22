import assert from 'node:assert/strict';
import { type Brief, parseBrief } from '../../../src/brief/index.ts';
import type { Citation, CitationKind } from '../../../src/citations/index.ts';
import { choicesOf, stopsOf } from '../../support/snippets.ts';
import { draft } from '../docx/draft.ts';
import verified from './authorities.json';
import { inOrder, inserted, SNIPPETS, snippet } from './files.ts';

interface Row {
  /** The authority the parts are of. */
  readonly of: string;
  /** Its parts, one for each tab stop; undefined keeps what the snippet offers. */
  readonly parts: readonly (string | undefined)[];
  readonly kind: CitationKind;
  readonly fields: Readonly<Record<string, string>>;
}

const row = (of: string, parts: Row['parts'], kind: CitationKind, fields: Row['fields']): Row => ({
  of,
  parts,
  kind,
  fields,
});

const NSO = ['WhatsApp Inc.', 'NSO Grp. Techs. Ltd.'] as const;
const HALKBANK = ['United States', 'Turkiye Halk Bankasi A.S.'] as const;
const FSIA = ['Foreign Sovereign Immunities Act of 1976', '94', '583', '90', '2891'] as const;

/** Each citation snippet with real works to fill it. */
const ROWS: Readonly<Record<string, readonly Row[]>> = {
  'cite-case': [
    row('whatsapp-v-nso-9th', [...NSO, '17', 'F.4th', '930', '', '9th Cir. ', '2021'], 'case', {
      plaintiff: NSO[0],
      defendant: NSO[1],
      volume: '17',
      reporter: 'F.4th',
      page: '930',
      court: '9th Cir.',
      year: '2021',
    }),
    row(
      'dole-food',
      ['Dole Food Co.', 'Patrickson', '538', 'U.S.', '468', '', '', '2003'],
      'case',
      {
        plaintiff: 'Dole Food Co.',
        reporter: 'U.S.',
        year: '2003',
      },
    ),
  ],
  'cite-case-supreme': [
    row('samantar-2010', ['Samantar', 'Yousuf', '560', '305', '', '2010'], 'case', {
      plaintiff: 'Samantar',
      defendant: 'Yousuf',
      volume: '560',
      reporter: 'U.S.',
      page: '305',
      year: '2010',
    }),
  ],
  'cite-case-supreme-blank': [
    row(
      'cimex-2026',
      ['Exxon Mobil Corp.', 'Corporación CIMEX, S.A. (Cuba)', '609', '', '2026'],
      'case',
      { volume: '609', reporter: 'U.S.', year: '2026', plaintiff: 'Exxon Mobil Corp.' },
    ),
  ],
  'cite-case-slip': [
    row(
      'hencely-v-fluor',
      ['Hencely', 'Fluor Corp.', '24-924', '', 'U.S.', 'Apr. 22, 2026'],
      'docket',
      { docketNumber: '24-924', court: 'U.S.', date: 'Apr. 22, 2026', plaintiff: 'Hencely' },
    ),
  ],
  'cite-case-nominative': [
    row(
      'schooner',
      ['The Schooner Exchange', 'McFaddon', '11', '7', 'Cranch', '116', '', '1812'],
      'case',
      { volume: '11', nominative: '7 Cranch', page: '116', year: '1812' },
    ),
  ],
  'cite-case-appeals': [
    row('whatsapp-v-nso-9th', [...NSO, '17', 'F.4th', '930', '', '9th Cir.', '2021'], 'case', {
      volume: '17',
      reporter: 'F.4th',
      page: '930',
      court: '9th Cir.',
      year: '2021',
    }),
  ],
  'cite-case-district': [
    row(
      'rishikof',
      ['Rishikof', 'Mortada', '70', 'F. Supp. 3d', '8', '', 'D.D.C.', '2014'],
      'case',
      { volume: '70', reporter: 'F. Supp. 3d', page: '8', court: 'D.D.C.', year: '2014' },
    ),
  ],
  'cite-case-in-re': [
    row(
      'kbr-4th',
      ['In re', 'KBR, Inc., Burn Pit Litig.', '744', 'F.3d', '326', '', '4th Cir. ', '2014'],
      'case',
      { caseName: 'In re KBR, Inc., Burn Pit Litig.', reporter: 'F.3d', court: '4th Cir.' },
    ),
    row('ex-parte-young', ['Ex parte', 'Young', '209', 'U.S.', '123', '', '', '1908'], 'case', {
      caseName: 'Ex parte Young',
      year: '1908',
    }),
  ],
  'cite-case-parallel': [
    row(
      'van-buren-parallel',
      [
        'Van Buren',
        'United States',
        '593',
        'U.S.',
        '374',
        '',
        '141',
        'S. Ct.',
        '1648',
        '',
        '',
        '2021',
      ],
      'case',
      { volume: '593', reporter: 'U.S.', page: '374', year: '2021' },
    ),
    row(
      'liapes-parallel',
      [
        ...['Liapes', 'Facebook, Inc.', '95', 'Cal. App. 5th', '910', ''],
        ...['313', 'Cal. Rptr. 3d', '330', '', '', '2023'],
      ],
      'case',
      { volume: '95', reporter: 'Cal. App. 5th', page: '910', year: '2023' },
    ),
  ],
  'cite-case-wl': [
    row(
      'halkbank-wl',
      [...HALKBANK, '20-3499', '2024', '4536795', '', '2d Cir.', 'Oct. 22, 2024'],
      'case',
      { docketNumber: '20-3499', reporter: 'WL', court: '2d Cir.', date: 'Oct. 22, 2024' },
    ),
    row(
      'netchoice-wl',
      [
        ...['NetChoice, LLC', 'Bonta', '22-cv-08861-BLF', '2023', '6135551'],
        ...[', at \\*12', 'N.D. Cal.', 'Sept. 18, 2023'],
      ],
      'case',
      { pin: '*12', reporter: 'WL', court: 'N.D. Cal.' },
    ),
  ],
  'cite-case-lexis': [
    row(
      'vargas-lexis',
      [
        ...['Vargas', 'Facebook, Inc.', '21-16499', '2023', 'U.S. App.', '15796'],
        ...['', '9th Cir.', 'June 23, 2023'],
      ],
      'case',
      { docketNumber: '21-16499', defendant: 'Facebook, Inc.', court: '9th Cir.' },
    ),
  ],
  'cite-case-docket': [
    row(
      'alhathloul',
      ['Alhathloul', 'DarkMatter Grp.', '3:21-cv-01787-IM', 'D. Or.', 'Aug. 12, 2025', ''],
      'docket',
      { docketNumber: '3:21-cv-01787-IM', court: 'D. Or.', date: 'Aug. 12, 2025' },
    ),
    row(
      'apple-v-nso',
      [
        ...['Apple Inc.', NSO[1], '3:21-cv-09078-JD', 'N.D. Cal.', 'Jan. 23, 2024'],
        ' (order on motion to dismiss)',
      ],
      'docket',
      { plaintiff: 'Apple Inc.', court: 'N.D. Cal.' },
    ),
  ],
  'cite-case-history': [
    row(
      'khashoggi-edva-2023',
      [
        ...['Khashoggi', NSO[1], '700', 'F. Supp. 3d', '384', '', 'E.D. Va. ', '2023'],
        ...["aff'd on other grounds", '138', 'F.4th', '152', '4th Cir. ', '2025'],
      ],
      'case',
      { volume: '700', reporter: 'F. Supp. 3d', page: '384', year: '2023' },
    ),
  ],
  'cite-case-cert-denied': [
    row(
      'halkbank-2d-cir-2024',
      [
        ...[...HALKBANK, '120', 'F.4th', '41', '', '2d Cir. ', '2024'],
        ...['cert. denied', '24-1144', 'Oct. 6, 2025'],
      ],
      'case',
      { volume: '120', reporter: 'F.4th', page: '41', court: '2d Cir.' },
    ),
  ],
  'cite-usc': [
    row('usc-1604', ['28', '1604', ''], 'statute', { title: '28', section: '1604' }),
    row('usc-1605a2', ['28', '1605', '(a)(2)'], 'statute', { section: '1605', pin: '(a)(2)' }),
  ],
  'cite-usc-sections': [
    row('usc-1602-1611', ['28', '1602', '1611'], 'statute', { title: '28', section: '1602' }),
  ],
  'cite-usc-act': [
    row('cfaa', ['Computer Fraud and Abuse Act', '18', '1030', ''], 'statute', {
      title: '18',
      section: '1030',
    }),
  ],
  'cite-state-code': [
    row('cal-penal-502', ['Cal.', 'Penal', '502', '', ''], 'statute', { section: '502' }),
  ],
  'cite-state-code-title': [
    row('del-code', ['Del.', '6', '12D-102', ''], 'statute', { section: '12D-102' }),
  ],
  'cite-public-law': [row('fsia-public-law', [...FSIA, ''], 'statute', { congress: '94' })],
  'cite-public-law-codified': [
    row(
      'fsia-act',
      [...FSIA, 'as amended at', '28', '§§', '1330, 1391(f), 1441(d), 1602-1611'],
      'statute',
      { congress: '94' },
    ),
  ],
  'cite-stat': [row('fsia-stat', ['90', '2891', '', ''], 'statute', { volume: '90' })],
  'cite-cfr': [
    row('ear-definitions', ['15', '772.1', '', ''], 'regulation', {
      title: '15',
      section: '772.1',
    }),
  ],
  'cite-cfr-part': [
    row('entity-list-part', ['15', '744', ''], 'regulation', { title: '15', part: 'yes' }),
  ],
  'cite-fed-reg': [
    row(
      'entity-list-nso',
      [
        ...['Addition of Certain Entities to the Entity List', '86', '60759', '', 'Nov. 4, 2021'],
        ' (to be codified at 15 C.F.R. pt. 744)',
      ],
      'regulation',
      { volume: '86', page: '60759', date: 'Nov. 4, 2021' },
    ),
  ],
  'cite-exec-order': [
    row('eo-14093', ['14,093', '88', '18957', 'Mar. 27, 2023'], 'regulation', {
      order: '14093',
      date: 'Mar. 27, 2023',
    }),
  ],
  'cite-const-article': [
    row('const-judicial-power', ['III', '2', ', cl. 1'], 'constitution', {
      article: '3',
      section: '2',
      clause: '1',
    }),
  ],
  'cite-const-amendment': [
    row('const-fourteenth', ['XIV', ', § 1'], 'constitution', { amendment: '14', section: '1' }),
  ],
  'cite-const-state': [
    row('const-california', ['Cal.', 'art.', 'I', ', § 1'], 'constitution', {
      state: 'Cal.',
      article: '1',
    }),
  ],
  'cite-rule': [
    row('frap-29', ['Fed. R. App. P.', '29', '(a)(4)(E)'], 'rule', {
      ruleSet: 'appellate',
      rule: '29',
      pin: '(a)(4)(E)',
    }),
    row('sup-ct-37', ['Sup. Ct. R.', '37.6', ''], 'rule', { rule: '37.6' }),
  ],
  'cite-rule-circuit': [
    row('ca9-29-2', ['9th', '29-2', '(a)'], 'rule', { rule: '29-2', pin: '(a)' }),
  ],
  'cite-rule-local': [
    row('nd-cal-7-11', ['N.D. Cal.', 'Civ. ', '7-11', ''], 'rule', { rule: '7-11' }),
  ],
  'cite-treaty': [
    row(
      'iccpr-17',
      [
        ...['International Covenant on Civil and Political Rights', ' art. 17', 'Dec. 16, 1966'],
        ...['999', 'U.N.T.S.', '171'],
      ],
      'treaty',
      { volume: '999', reporter: 'U.N.T.S.', page: '171' },
    ),
  ],
  'cite-un-doc': [
    row(
      'un-doc-41-35',
      [
        'U.N. Human Rights Council',
        'Report of the Special Rapporteur on Freedom of Expression',
        'A/HRC/41/35',
        'May 28, 2019',
      ],
      'other',
      { title: 'U.N. Doc. A/HRC/41/35', date: 'May 28, 2019' },
    ),
  ],
  'cite-un-resolution': [
    row('udhr', ['G.A.', '217 (III)', '', 'Dec. 10, 1948'], 'other', { date: 'Dec. 10, 1948' }),
  ],
  'cite-bill': [
    row('fsia-bill', ['H.R.', '11315', '94th', '', ''], 'legislative', {
      bill: 'H.R. 11315',
      congress: '94th Cong.',
    }),
  ],
  'cite-report': [
    row('s-rep-94-1310', ['S. Rep.', '94', '1310', '', '1976'], 'legislative', {
      number: '94-1310',
      year: '1976',
    }),
  ],
  'cite-report-reprinted': [
    row(
      'hr-rep-94-1487',
      ['H.R. Rep.', '94', '1487', '', '1976', '1976', '6604', ''],
      'legislative',
      { number: '94-1487', reprinted: '1976 U.S.C.C.A.N. 6604' },
    ),
  ],
  'cite-hearing': [
    row(
      'hearing-invisible-hand',
      [
        'The New Invisible Hand? The Impact of Algorithms on Competition and Consumer Rights',
        ...['S.', 'the Judiciary', '118th', '', '2023', ''],
      ],
      'legislative',
      { congress: '118th Cong.', year: '2023' },
    ),
  ],
  'cite-cong-rec': [
    row(
      'cong-rec-144',
      ['144', 'S8482', '', undefined, 'July 17, 1998', ' (statement of Sen. Bryan)'],
      'legislative',
      { volume: '144', page: 'S8482', year: '1998' },
    ),
  ],
  'cite-restatement': [
    row(
      'rest2d-66',
      ['Second', 'Foreign Relations Law of the United States', '66', '', '1965'],
      'restatement',
      { edition: 'Second', section: '66', year: '1965' },
    ),
  ],
  'cite-federalist': [
    row(
      'federalist-80',
      ['80', ', at 476', 'Alexander Hamilton', 'Clinton Rossiter', '1961'],
      'book',
      { title: 'The Federalist No. 80', pin: '476' },
    ),
  ],
  'cite-blackstone': [row('blackstone-254', ['1', '254'], 'book', { pin: '*254' })],
  'cite-dictionary': [
    row('blacks-1684', ["Black's Law Dictionary", '1684', '11th', '2019'], 'book', {
      pin: '1684',
      year: '2019',
    }),
  ],
  'cite-book': [
    row(
      'reading-law',
      [
        'Antonin Scalia & Bryan A. Garner',
        'Reading Law: The Interpretation of Legal Texts',
        ...['', '', '2012'],
      ],
      'book',
      {
        author: 'Antonin Scalia & Bryan A. Garner',
        title: 'Reading Law: The Interpretation of Legal Texts',
        year: '2012',
      },
    ),
  ],
  'cite-article': [
    row(
      'dodge-keitner',
      [
        'William S. Dodge & Chimène I. Keitner',
        'A Roadmap for Foreign Official Immunity Cases in U.S. Courts',
        ...['90', 'Fordham L. Rev.', '677', '', '2021'],
      ],
      'journal',
      { author: 'William S. Dodge & Chimène I. Keitner', volume: '90', page: '677' },
    ),
  ],
  'cite-news': [
    row(
      'nyt-tiktok',
      [
        ...['Ben Smith', 'How TikTok Reads Your Mind', 'N.Y. Times', 'Dec. 5, 2021'],
        ', https://www.nytimes.com/2021/12/05/business/media/tiktok-algorithm.html',
      ],
      'other',
      { author: 'Ben Smith', publisher: 'N.Y. Times', date: 'Dec. 5, 2021' },
    ),
  ],
  'cite-web': [
    row(
      'nyt-tiktok',
      [
        ...['Ben Smith', 'How TikTok Reads Your Mind', 'N.Y. Times', 'Dec. 5, 2021'],
        'https://www.nytimes.com/2021/12/05/business/media/tiktok-algorithm.html',
      ],
      'other',
      { url: 'https://www.nytimes.com/2021/12/05/business/media/tiktok-algorithm.html' },
    ),
  ],
  'cite-web-visited': [
    row(
      'nso-about-us',
      ['About Us', 'NSO Grp.', 'https://www.nsogroup.com/about-us/', 'Nov. 20, 2020'],
      'other',
      { title: 'About Us', visited: 'Nov. 20, 2020' },
    ),
  ],
  'cite-publication': [
    row(
      'google-buying-spying',
      ['Google Threat Analysis Grp.', 'Buying Spying', '', 'Feb. 6, 2024'],
      'other',
      { author: 'Google Threat Analysis Grp.', title: 'Buying Spying', date: 'Feb. 6, 2024' },
    ),
    row(
      'citizenlab-hide-seek',
      [
        'Bill Marczak et al.',
        "Hide and Seek: Tracking NSO Group's Pegasus Spyware to Operations in 45 Countries",
        ...[', Citizen Lab', 'Sept. 2018'],
      ],
      'other',
      { author: 'Bill Marczak et al.', publisher: 'Citizen Lab', year: '2018' },
    ),
  ],
  'cite-brief': [
    row(
      'us-amicus-nso-2022',
      [
        'Brief for the United States as Amicus Curiae',
        ...['', NSO[1], NSO[0], '21-1338', 'U.S.', 'Nov. 21, 2022'],
      ],
      'other',
      { docketNumber: '21-1338', court: 'U.S.', date: 'Nov. 21, 2022' },
    ),
  ],
};

/** A draft whose argument says this. */
const briefOf = (text: string): Brief =>
  parseBrief(draft({}, `# Argument\n\n## It is settled\n\nThe question is settled. ${text}.\n`));

/** The citations of a brief that are no part of others, nor of others' titles. */
const citationsOf = (brief: Brief): Citation[] =>
  brief.citations.citations.filter(({ part }) => part === undefined);

/** Text as it reads: the marks of italics and the backslashes taken out. */
const asRead = (markdown: string): string => markdown.replace(/\\(?=\*)|(?<!\\)\*/g, '');

const show = (brief: Brief): string =>
  JSON.stringify(citationsOf(brief).map(({ kind, fields }) => ({ kind, ...fields })));

describe('snippets of citations in full', () => {
  const prefixes = SNIPPETS.map(({ prefix }) => prefix).filter((one) => one.startsWith('cite-'));

  it('are each filled with a real work here', () => {
    assert.deepEqual(Object.keys(ROWS).sort(), prefixes.sort());
  });

  it('use every work of the list', () => {
    const used = new Set(Object.values(ROWS).flatMap((rows) => rows.map(({ of }) => of)));
    assert.deepEqual(verified.authorities.map(({ id }) => id).sort(), [...used].sort());
  });

  for (const [prefix, rows] of Object.entries(ROWS)) {
    for (const { of, parts, kind, fields } of rows) {
      it(`${prefix}: ${of}`, () => {
        const pieces = snippet(prefix);
        assert.equal(parts.length, stopsOf(pieces).length, 'a part for each tab stop');
        const text = inserted(prefix, inOrder(...parts));
        const work = verified.authorities.find(({ id }) => id === of);
        assert.equal(asRead(text), work?.citation);
        const brief = briefOf(text);
        const found = citationsOf(brief);
        assert.equal(found.length, 1, show(brief));
        assert.equal(found[0]?.kind, kind);
        assert.equal(found[0]?.resolution, 'full');
        for (const [name, value] of Object.entries(fields)) {
          assert.equal(found[0]?.fields[name], value, `${name} of ${show(brief)}`);
        }
        const passage = brief.passages[found[0]?.passage ?? -1]?.text ?? '';
        const { from, to } = found[0]?.span ?? { from: 0, to: 0 };
        assert.equal(passage.slice(from, to), work?.citation, 'the whole of it is read');
      });
    }

    // The law is no longer that of the work; what is tried is the form.
    const [first] = rows;
    for (const { stop, options } of first ? choicesOf(snippet(prefix)) : []) {
      it(`${prefix}: every choice at ${stop}`, () => {
        for (const option of options) {
          const parts = (first?.parts ?? []).with(stop - 1, option);
          const brief = briefOf(inserted(prefix, inOrder(...parts)));
          const found = citationsOf(brief);
          assert.equal(found.length, 1, `${option}: ${show(brief)}`);
          assert.equal(found[0]?.kind, first?.kind, `${option}: ${show(brief)}`);
        }
      });
    }
  }

  it('writes the day of a visit as the Bluebook does, whatever the language of the editor', () => {
    assert.match(inserted('cite-web-visited'), /\(last visited Sept\. 5, 2026\)$/);
  });
});
