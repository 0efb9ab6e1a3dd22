/** The few assertions the host suites need; `node:assert` is not there in a web worker. */

/** @throws unless `value` is truthy. */
export function ok(value: unknown, message = 'expected a value'): asserts value {
  if (!value) throw new Error(message);
}

/** @throws unless both are the same value, or the same JSON. */
export function equal<T>(actual: T, expected: T, message = ''): void {
  const [a, b] = [actual, expected].map((value) => JSON.stringify(value));
  if (a !== b) throw new Error(`${message ? `${message}: ` : ''}expected ${b}, got ${a}`);
}

/** @throws unless `text` matches. */
export function match(text: string, pattern: RegExp): void {
  if (!pattern.test(text)) throw new Error(`expected ${pattern} in: ${text.slice(0, 300)}`);
}
