/**
 * Names of cases in prose that no italics tell: a whole name (`Lochner v. New York`) anywhere; a party's
 * name (`Lochner`) only where the words around it speak of a decision, and only in text without
 * italics, since a party is more often meant than the case.
 */
import { parties } from '../names.ts';
import { firstWord, Openings } from '../openings.ts';
import type { Entry, Registry } from '../registry.ts';
import { distinctive, nameWords, shortName } from '../titles.ts';

/** A name in prose and the case it stands for. */
export interface ProseName {
  /** Where it ends. */
  readonly to: number;
  readonly entry: Entry;
}

/** What a text without italics shows of the names in it. */
export interface NamesUsed {
  /** Names its short forms use. */
  readonly names: readonly string[];
  /** Set when it has more than one passage. */
  readonly long: boolean;
}

/** Places lend their names to cases, and are more often meant themselves. */
const PLACES = new Set(
  `Alabama Alaska Arizona Arkansas California Colorado Connecticut Delaware Florida Georgia Hawaii Idaho
  Illinois Indiana Iowa Kansas Kentucky Louisiana Maine Maryland Massachusetts Michigan Minnesota
  Mississippi Missouri Montana Nebraska Nevada Ohio Oklahoma Oregon Pennsylvania Tennessee Texas Utah
  Vermont Virginia Washington Wisconsin Wyoming America Argentina Australia Austria Brazil Canada China
  Cuba Egypt England France Germany Hungary India Iran Iraq Israel Italy Japan Mexico Nicaragua Peru
  Poland Russia Spain Sudan Syria Turkey Ukraine Venezuela Congress`.split(/\s+/),
);
const GENERIC_PLACE =
  /^(?:New|North|South|West|Rhode|Puerto|District|City|County|Town|State|Republic|Kingdom|United) /;

/** Words before the name that speak of a decision. */
const BEFORE =
  /(?:\b(?:[Ss]ee|[Cc]iting|[Qq]uoting|[Cc]ites?|[Cc]ited|[Oo]verrul\w+|[Dd]istinguish\w*|[Aa]brogat\w+|[Oo]ver-?reads?|[Mm]isreads?|[Rr]eads?|[Ii]nvok\w+|[Rr]eaffirm\w+|[Rr]el(?:y|ies|ied|ying) (?:[a-z]+ly )?(?:up)?on|cases (?:like|such as)|(?:decision|holding|ruling|opinion|reasoning|dissent|majority|plurality|concurrence|dicta|rule|test|standard|framework|law|issue|statute|ordinance|Court) (?:in|of|from|under|by)|parallels? (?:to|with)|consistent with|(?:[Uu]nlike|[Ll]ike|[Aa]s) in|[Ss]ince|[Ff]ollowing|[Uu]nder) |\b[Pp](?:ost|re)-)$/;
/** Words after it that speak of one. */
const AFTER =
  /^(?:'s? (?:holding|reasoning|legacy|progeny|discussion|rule|test|rationale|logic|analysis|dict(?:a|um)|framework|standard|teaching|command|mandate|factors?|prongs?|absolutism)|,? (?:[a-z]+ly )?(?:held|holds|teaches|taught|stands? for|forecloses?|controls|governs|instructs|makes clear|made clear|establishes|confirms|illustrates|is (?:[a-z]+ly )?(?:distinguishable|inapposite|inapt|instructive|controlling|narrower|on point|to the contrary|the only (?:case|decision))|was (?:[a-z]+ly )?decided|did not (?:say|hold|suggest|address|decide)|does not (?:say|hold|suggest|address|control)|and its progeny))\b/;
const IN = /\b[Ii]n $/;
const AFTER_IN =
  /^,? (?:the (?:[A-Z][\w.]* ){0,2}(?:[Cc]ourt|[Pp]anel|[Jj]ustices|majority|plaintiffs?|defendants?|statute)|this [Cc]ourt|we )/;
const THE = /\b[Tt]he $/;
const AFTER_THE =
  /^ (?:[Cc]ourt|panel|majority|plurality|dissent|concurrence|plaintiffs?|defendants?|petitioners?|respondents?|decision|opinion|holding|rule|test|standard|framework|factors?|line of cases|doctrine|exception)\b/;
/** What joins a name to one just read. */
const JOINS = new Set([' and ', ' or ', ', ', ', and ', ', or ']);

/** Cases by the names prose gives them. */
export class ProseNames {
  /** By the first word of the name. */
  readonly #byWord = new Map<
    string,
    { text: string; entry: Entry | undefined; whole: boolean }[]
  >();

  readonly #openings = new Openings();

  /** @param used what the text shows of names, when it has no italics. */
  constructor(registry: Registry, used?: NamesUsed) {
    for (const entry of registry.entries) {
      if (entry.work.category !== 'cases') continue;
      const [title = ''] = entry.names;
      const { plaintiff, defendant } = parties(title);
      if (defendant !== undefined) {
        const [a, b] = [shortName(plaintiff), shortName(defendant)];
        for (const left of new Set([plaintiff, a])) {
          for (const right of new Set([defendant, b])) {
            if (distinctive(nameWords(`${left} ${right}`))) {
              this.#note(`${left} v. ${right}`, entry, true);
            }
          }
        }
      }
      const short = used ? shortName(title) : '';
      // One word may be anything; a paragraph does not show how the writer means it.
      if (telling(short) && (used?.long || short.includes(' '))) this.#note(short, entry, false);
    }
    for (const name of used?.long ? used.names : []) {
      const named = telling(name) ? registry.named(name) : [];
      const [entry] = named;
      if (entry && named.length === 1 && entry.work.category === 'cases') {
        this.#note(name, entry, false);
      }
    }
    for (const list of this.#byWord.values()) list.sort((x, y) => y.text.length - x.text.length);
  }

  #note(text: string, entry: Entry, whole: boolean): void {
    this.#openings.note(text);
    const word = firstWord(text, 0);
    const list = this.#byWord.get(word) ?? [];
    const same = list.find((one) => one.text === text);
    // A name of two cases tells neither.
    if (same && same.entry !== entry) same.entry = undefined;
    if (!same && list.length < MOST) list.push({ text, entry, whole });
    this.#byWord.set(word, list);
  }

  /** Whether there are names to look for. */
  get any(): boolean {
    return this.#byWord.size > 0;
  }

  /**
   * The name that begins at a place, citations included: those are for the caller to leave out.
   *
   * @param last where the name before it ended: `cases like Brown and Packingham`
   */
  at(plain: string, from: number, last: number): ProseName | undefined {
    if (!this.#openings.has(plain, from)) return undefined;
    const one = this.#byWord
      .get(firstWord(plain, from))
      ?.find(
        ({ text }) => plain.startsWith(text, from) && !/\w/.test(plain[from + text.length] ?? ''),
      );
    if (!one?.entry) return undefined;
    const to = from + one.text.length;
    const joined = last > 0 && from - last < 8 && JOINS.has(plain.slice(last, from));
    if (!one.whole && !joined && !speaksOfDecision(plain, from, to)) return undefined;
    return { to, entry: one.entry };
  }
}

/** More names than this that begin alike are not kept. */
const MOST = 60;

function speaksOfDecision(plain: string, from: number, to: number): boolean {
  const before = plain.slice(Math.max(0, from - 48), from);
  const after = plain.slice(to, to + 60);
  // `Mr. Brown`, `Dan Brown`, `Brown University`: somebody or something else.
  if (
    /(?:\b(?:Mr|Ms|Mrs|Dr|Prof)\.|\b[A-Z][a-z]+(?<!\b(?:See|In|The|Since|Under|Unlike|Like|Following|Citing|Quoting))) $/.test(
      before,
    )
  )
    return false;
  // A pinpoint or a reporter after it makes it a citation of its own.
  if (/^(?: v\. |, (?:\d|supra|[A-Z])| [A-Z][a-z]+ [a-z]*)/.test(after) && !AFTER_THE.test(after))
    return false;
  return (
    BEFORE.test(before) ||
    AFTER.test(after) ||
    (IN.test(before) && AFTER_IN.test(after)) ||
    (THE.test(before) && AFTER_THE.test(after))
  );
}

const telling = (name: string): boolean =>
  name.length > 3 &&
  distinctive(nameWords(name)) &&
  !PLACES.has(name) &&
  !GENERIC_PLACE.test(name) &&
  !/^[a-z]/.test(name);
