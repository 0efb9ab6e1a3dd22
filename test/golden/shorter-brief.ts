/**
 * A draft without some of its parts: other pages from the same words, nothing invented.
 *
 * @param titles how the headings of the parts begin
 * @throws {Error} when one is not there
 */
export function withoutParts(text: string, titles: readonly string[]): string {
  return titles.reduce((left, title) => {
    const lines = left.split('\n');
    const from = lines.findIndex(
      (line) => /^#+ /.test(line) && line.replace(/^#+ /, '').startsWith(title),
    );
    if (from < 0) throw new Error(`No heading begins "${title}".`);
    const level = /^#+/.exec(lines[from] ?? '')?.[0].length ?? 0;
    const rest = lines
      .slice(from + 1)
      .findIndex((line) => new RegExp(`^#{1,${level}} `).test(line));
    const to = rest < 0 ? lines.length : from + 1 + rest;
    return [...lines.slice(0, from), ...lines.slice(to)].join('\n');
  }, text);
}
