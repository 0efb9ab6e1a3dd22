/**
 * `No. 20-16408`, or `Nos. …` where the writer gave several.
 *
 * @param name what one is called where the court has a name of its own for it: `Case No.`
 */
export function docketLine(docket: string, name?: string): string {
  const bare = docket.replace(/^\s*(?:case\s+)?nos?\.\s*/i, '').trim();
  const several = /^\s*(?:case\s+)?nos\./i.test(docket) || /[,;&]|\band\b/.test(bare);
  const [one, more] = name ? [name, name.replace(/\bNo\.$/, 'Nos.')] : ['No.', 'Nos.'];
  return `${several ? more : one} ${bare}`;
}
