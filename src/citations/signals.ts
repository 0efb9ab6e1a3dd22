/** Signals before a citation (Bluebook rule 1.2), and whether it continues a string of citations. */

const SIGNAL =
  /(?:^|[^\w.])((?:(?:[Ss]ee|[Bb]ut|[Cc]f\.|[Aa]ccord|[Cc]ontra|[Cc]ompare|[Ww]ith|[Aa]lso|[Ee]\.g\.|generally)(?![\w']),? ?){1,5})$/;
/** How a signal ends; most citations begin a sentence. */
const MAY_END = /(?:[etdahoy]|f\.|g\.)[, ]{0,3}[ "'(]{0,9}$/;
/** The longest signal is `But see, e.g., generally`. */
const REACH = 40;

/** The signal that ends just before a place, as written without its comma, and where it begins. */
export function signalBefore(plain: string, at: number): { signal?: string; from: number } {
  if (!MAY_END.test(plain.slice(Math.max(0, at - 12), at))) return { from: at };
  const window = plain.slice(Math.max(0, at - REACH), at);
  const trimmed = window.replace(/[ "'(]{1,8}$/, (end) => (end.includes(' ') ? ' ' : ''));
  const found = SIGNAL.exec(trimmed);
  const text = found?.[1];
  if (!text) return { from: at };
  return {
    signal: text.replace(/[, ]+$/, ''),
    from: at - window.length + trimmed.length - text.length,
  };
}

const ONLY_SIGNAL =
  /^(?:[Ss]ee|[Aa]lso|[Ss]ee also|[Cc]f\.?|[Bb]ut|[Cc]ompare|[Aa]ccord|generally|and|with)$/;

/** Whether a text in the place of a name is a signal, which names no work: `*See* 461 U.S. at 743`, `*See supra*`. */
export const isSignal = (text: string): boolean => ONLY_SIGNAL.test(text);

/** Whether what begins at a place follows another citation after a semicolon. */
export const continuesString = (plain: string, at: number): boolean =>
  /;[ "']{0,3}$/.test(plain.slice(Math.max(0, at - 4), at));
