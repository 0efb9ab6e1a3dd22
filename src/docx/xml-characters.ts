/**
 * What XML cannot hold (XML 1.0, 2.2), which Word would refuse the file for: control characters,
 * noncharacters and halves of surrogate pairs. The draft's checks have named them.
 */
const notInXml =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
  /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;

/** The text with the replacement character for each character that XML cannot hold. */
export function inXml(text: string): string {
  return text.replace(notInXml, '\uFFFD');
}
