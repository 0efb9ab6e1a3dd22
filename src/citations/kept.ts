/** Answers kept for questions that are asked again and again, and no more of them than a session needs. */

/** A function that keeps its answers by the text asked about; `most` of them at a time. */
export function keptByText<T>(answer: (text: string) => T, most = 4000): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    const made = answer(text);
    if (known.size >= most) known.clear();
    known.set(text, made);
    return made;
  };
}

/** A function that keeps its answers as long as what was asked about lives. */
export function keptByObject<O extends object, T>(answer: (object: O) => T): (object: O) => T {
  const known = new WeakMap<O, T>();
  return (object) => {
    const before = known.get(object);
    if (before !== undefined) return before;
    const made = answer(object);
    known.set(object, made);
    return made;
  };
}
