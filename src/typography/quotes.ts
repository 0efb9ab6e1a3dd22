import type { Block } from './block.ts';
import { hasOwnQuotes, isBlank, isDigit, isWord } from './characters.ts';

const OPEN_DOUBLE = '\u201C';
const CLOSE_DOUBLE = '\u201D';
const OPEN_SINGLE = '\u2018';
const CLOSE_SINGLE = '\u2019';

/** Words that start with an apostrophe and are no words without it. */
const ELISIONS = /^(?:tis|twas|twere|twill|twould|twixt|til|em|cuz|nuff|nother|gainst|tween)$/i;
/** The same, but also words: a quotation may start with them. */
const MAYBE_ELISIONS = /^(?:cause|bout|round|neath|till|fore)$/i;

/**
 * Turns straight quotation marks and apostrophes into curly ones, by the American custom: double
 * marks outside, single inside. Marks that were typed curly stay; so do those of Hebrew, Arabic and
 * East Asian text, and feet and inches.
 */
export function setQuotes(block: Block): void {
  if (!/["']/.test(block.text)) return;
  const surroundings = readSurroundings(block.text);
  const state: State = { doubles: [], singleOpen: false };
  for (let at = 0; at < block.text.length; at++) {
    const character = block.text.charAt(at);
    if (character === OPEN_DOUBLE) state.doubles.push('set');
    else if (character === CLOSE_DOUBLE) state.doubles.pop();
    else if (character === OPEN_SINGLE) state.singleOpen = true;
    if ((character !== '"' && character !== "'") || block.keeps(at)) continue;
    const place: Place = {
      at,
      text: block.text,
      before: at === 0 ? '' : block.at(at - 1).slice(-1) || block.text.charAt(at - 1),
      after: block.text.charAt(surroundings.pastQuotes[at] ?? block.text.length),
    };
    if (character === '"') setDouble(block, place, state, surroundings);
    else setSingle(block, place, state, surroundings);
  }
}

interface State {
  /** Double quotations that are open: `plain` where the mark was left straight. */
  readonly doubles: ('set' | 'plain')[];
  singleOpen: boolean;
}

interface Place {
  readonly at: number;
  readonly text: string;
  /** The character before, as set. */
  readonly before: string;
  /** The first character after that is no straight quotation mark. */
  readonly after: string;
}

function setDouble(block: Block, place: Place, state: State, around: Surroundings): void {
  const { at, text, before, after } = place;
  const open = state.doubles.length > 0;
  if (hasOwnQuotes(before) && (!open || hasOwnQuotes(text.charAt(at + 1)))) return;
  if (opensDouble(place, open)) {
    const plain = around.foreign?.(at) ?? false;
    state.doubles.push(plain ? 'plain' : 'set');
    if (!plain) block.set(at, OPEN_DOUBLE);
    return;
  }
  if (!open && isDigit(before) && !isWord(after)) return;
  if (state.doubles.pop() !== 'plain') block.set(at, CLOSE_DOUBLE);
}

function opensDouble({ before, after }: Place, open: boolean): boolean {
  if (isBlank(before)) {
    if (isBlank(after)) return !open;
    return !(open && /[.,;:!?)\]}]/.test(after));
  }
  if (opens(before)) return !isBlank(after);
  if (isDash(before)) return !isBlank(after) && !/[.,;:!?)\]}]/.test(after);
  if (isBlank(after) || open) return false;
  return !isWord(before) && (isWord(after) || after === '[') && !/[.!?)\]}\u2019]/.test(before);
}

function setSingle(block: Block, place: Place, state: State, around: Surroundings): void {
  const { at, text, before, after } = place;
  const next = text.charAt(at + 1);
  if (hasOwnQuotes(next) || (hasOwnQuotes(before) && !/[A-Za-z]/.test(next))) return;
  if (isDigit(before) && !state.singleOpen && !/[A-Za-z]/.test(next)) {
    if (isDigit(next) || next === '"' || isBlank(next)) return;
  }
  if (isBlank(before) && isBlank(after) && !state.singleOpen) return;
  if (opensSingle(place, state, around)) {
    state.singleOpen = true;
    block.set(at, OPEN_SINGLE);
    return;
  }
  if (!isWord(next)) state.singleOpen = false;
  block.set(at, CLOSE_SINGLE);
}

function opensSingle(place: Place, state: State, around: Surroundings): boolean {
  const { before, after } = place;
  const start = isBlank(before) || opens(before) || isDash(before);
  if (isBlank(after)) return false;
  if (!start) return /[,;:]/.test(before) && (isWord(after) || after === '[');
  if (isDash(before) && !isWord(after) && !/[[(]/.test(after)) return false;
  if (isBlank(before) && state.singleOpen && /[.,;:!?)\]}]/.test(after)) return false;
  return !isElision(place, around);
}

/** `'90s`, `'98`, `'tis`, `rock 'n' roll`; `'20 years'` and `'cause of action'` are quotations. */
function isElision({ at, text, before }: Place, around: Surroundings): boolean {
  const rest = text.slice(at + 1, at + 10);
  if (/^n'(?![\p{L}\p{N}])/iu.test(rest)) return true;
  if (/^\d\ds(?![\p{L}\p{N}])/u.test(rest)) return true;
  if (/^\d\d(?![\p{L}\p{N},.]\d|[\p{L}\p{N}])/u.test(rest)) {
    return !(opens(before) && around.closes(at));
  }
  const word = /^\p{L}+/u.exec(rest)?.[0] ?? '';
  if (ELISIONS.test(word)) return true;
  if (/^n$/i.test(word)) return true;
  return MAYBE_ELISIONS.test(word) && !around.closes(at);
}

function opens(character: string): boolean {
  return /[([{<\u201C\u2018\u00AB\u2039/=]/.test(character);
}

function isDash(character: string): boolean {
  return /[-\u2010-\u2015]/.test(character);
}

interface Surroundings {
  /** For each offset, that of the next character that is no straight quotation mark. */
  readonly pastQuotes: Uint32Array;
  /** Whether a single mark that could close a quotation comes after `at`. */
  closes(at: number): boolean;
  /** Whether the words on both sides of `at` are of a script with its own quotes. */
  readonly foreign?: (at: number) => boolean;
}

/** One pass backwards, so that no quotation mark has to look far by itself. */
function readSurroundings(text: string): Surroundings {
  const pastQuotes = new Uint32Array(text.length);
  let lastClosing = -1;
  let past = text.length;
  for (let at = text.length - 1; at >= 0; at--) {
    pastQuotes[at] = past;
    const character = text.charAt(at);
    if (character !== '"' && character !== "'") past = at;
    else if (character === "'" && lastClosing < 0 && couldClose(text, at)) lastClosing = at;
  }
  const closes = (at: number): boolean => lastClosing > at;
  const foreign = readScripts(text);
  return foreign ? { pastQuotes, closes, foreign } : { pastQuotes, closes };
}

function couldClose(text: string, at: number): boolean {
  const before = text.charAt(at - 1);
  return !isBlank(before) && !opens(before) && !isWord(text.charAt(at + 1));
}

function readScripts(text: string): ((at: number) => boolean) | undefined {
  if (!/[\u0590-\u07BF\u3040-\u9FFF\uAC00-\uD7AF]/.test(text)) return undefined;
  const before = new Uint8Array(text.length);
  const after = new Uint8Array(text.length);
  // 1: a script with its own quotes, 2: another word, 0: the edge of the block.
  const kind = (at: number) =>
    hasOwnQuotes(text.charAt(at)) ? 1 : isWord(text.charAt(at)) ? 2 : 0;
  let last = 0;
  for (let at = 0; at < text.length; at++) {
    before[at] = last;
    last = kind(at) || last;
  }
  last = 0;
  for (let at = text.length - 1; at >= 0; at--) {
    after[at] = last;
    last = kind(at) || last;
  }
  return (at) => before[at] !== 2 && after[at] === 1;
}
