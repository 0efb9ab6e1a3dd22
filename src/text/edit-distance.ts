/**
 * How many slips lie between two words: letters left out, put in, replaced, or two neighbours
 * exchanged. Takes time in proportion to the product of the lengths.
 */
export function editDistance(a: string, b: string): number {
  let before: number[] = [];
  let previous = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let row = 1; row <= a.length; row++) {
    const current = [row];
    for (let column = 1; column <= b.length; column++) {
      const replaced = (previous[column - 1] ?? 0) + (a[row - 1] === b[column - 1] ? 0 : 1);
      const shorter = Math.min(previous[column] ?? 0, current[column - 1] ?? 0) + 1;
      const crossed = row > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
      const exchanged = crossed ? (before[column - 2] ?? 0) + 1 : Number.POSITIVE_INFINITY;
      current.push(Math.min(replaced, shorter, exchanged));
    }
    before = previous;
    previous = current;
  }
  return previous[b.length] ?? 0;
}
