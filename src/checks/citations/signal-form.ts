import { signalBefore } from '../../citations/index.ts';
import type { ProseFinding } from '../prose.ts';
import { type Cited, citationCheck } from './citation-check.ts';
import { italic } from './spans.ts';

const RULE = 'Bluebook rule 1.2';
/** `But` and `With` alone are words of the sentence. */
const SIGNALS =
  /^(?:see|see also|see generally|but see|cf\.|but cf\.|accord|contra|compare|(?:(?:but )?see(?: also| generally)?,? |(?:but )?cf\.,? |accord,? )?e\.g\.)$/i;

/**
 * Signals in italics, with the commas and stops they have. Bluebook rules 1.2 and B1.1.
 */
export const signalForm = citationCheck(
  'signal-form',
  'signals before citations',
  (cited: Cited): ProseFinding[] => {
    const { citation, plain } = cited;
    const { span, part } = citation;
    if (part && part !== 'parenthetical') return [];
    const { signal, from } = signalBefore(plain, span.from);
    if (!signal) return withoutStop(cited);
    const to = from + signal.length;
    const between = plain.slice(to, span.from);
    if (!SIGNALS.test(signal)) return [];
    const commas = comma(cited, from, to, signal, between);
    return commas.length > 0 ? commas : roman(cited, from, to, signal);
  },
  { headings: 'skip' },
);

/** `See` at the start of a citation sentence or clause, where it is a signal and no verb. */
function roman(cited: Cited, from: number, to: number, signal: string): ProseFinding[] {
  const { plain } = cited;
  const before = plain.slice(Math.max(0, from - 6), from);
  const opens =
    from === 0 ||
    /;\s+$/.test(before) ||
    (/[.?!]["')\]]*\s+$/.test(before) && /^[A-Z]/.test(signal));
  // `See … for the history.` is a sentence.
  const closes = /^(?:[.;]|$)/.test(plain.slice(cited.citation.span.to));
  if (!opens || !closes || italic(cited, from, to) !== 'none') return [];
  return [
    {
      from,
      to,
      what: 'italics',
      severity: 'information',
      message: `The signal "${signal}" is not in italics. Put asterisks around it: "*${signal}*".`,
      rule: RULE,
      fix: { title: `Write "*${signal}*"`, around: '*' },
    },
  ];
}

/** The comma that belongs around `e.g.`, and after no other signal. */
function comma(
  { text }: Cited,
  from: number,
  to: number,
  signal: string,
  between: string,
): ProseFinding[] {
  const written = text.slice(from, to);
  const inner = /\b(?:see|also|generally|but|cf\.|accord) e\.g\.$/i.exec(signal);
  if (inner) {
    const proper = written.replace(/ (?=[Ee]\.g\.$)/, ', ');
    return [
      commaFinding(from, to, `"${signal}" lacks the comma before "e.g.": "${proper},".`, proper),
    ];
  }
  if (/e\.g\.$/i.test(signal) && !/^[*_]?,/.test(between)) {
    return [
      commaFinding(from, to, `"${signal}" lacks the comma after it: "${written},".`, `${written},`),
    ];
  }
  if (
    /^,/.test(between) &&
    /(?:^|\s)(?:see|cf\.|see also|but see|but cf\.|accord)$/i.test(signal)
  ) {
    // The comma of `in turn, see, 12 F.3d 1` is no part of the signal.
    const proper = written;
    return [
      commaFinding(from, to + 1, `No comma follows the signal "${signal}". Take it out.`, proper),
    ];
  }
  return [];
}

function commaFinding(from: number, to: number, message: string, proper: string): ProseFinding {
  return {
    from,
    to,
    what: 'comma',
    severity: 'information',
    message,
    rule: RULE,
    fix: { title: `Write "${proper}"`, text: proper },
  };
}

/** `Cf Samantar`, `c.f. Samantar`. */
function withoutStop({ citation, plain }: Cited): ProseFinding[] {
  const { span, fields } = citation;
  const name = fields.caseName ?? fields.antecedent ?? '';
  // Without italics the word is taken for the first of the name.
  const own = /^(Cf|[Cc]\.f\.) /.exec(name);
  const before = /(?:^|[\s(])((?:[Bb]ut )?(?:[Cc]f|[Cc]\.f\.)),? $/.exec(
    plain.slice(Math.max(0, span.from - 10), span.from),
  );
  const written = own?.[1] ?? before?.[1];
  if (!written) return [];
  const from = own
    ? span.from
    : span.from - (before?.[0].length ?? 0) + (before?.[0].indexOf(written) ?? 0);
  const proper = written.replace(/c\.?f\.?$/i, (cf) => (cf.startsWith('C') ? 'Cf.' : 'cf.'));
  return [
    {
      from,
      to: from + written.length,
      what: 'stop',
      severity: 'information',
      message: `The signal "${written}" is written "${proper}".`,
      rule: RULE,
      fix: { title: `Write "${proper}"`, text: proper },
    },
  ];
}
