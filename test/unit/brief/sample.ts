/** Front matter that is right, for tests of the rest. */
export const frontMatter = `---
court: ca9
docket: "No. 20-16408"
caption:
  - parties: [WhatsApp Inc., "Facebook, Inc."]
    role: Plaintiffs-Appellees
  - parties: NSO Group Technologies Limited
    role: Defendants-Appellants
amici:
  - name: Example Association
    kind: association
supports: appellee
authorship: { party-counsel: false }
funding: { party: false }
counsel:
  - name: A. Example
    email: a@example.com
---
`;

/** The same draft with other line ends. */
export const withLineEnds = (text: string, end: string) => text.replaceAll('\n', end);

/** Drafts put together from bits of markup, the same ones each time. */
export function* randomDrafts(count: number): Generator<string> {
  const bits = [
    'a',
    ' ',
    'b c',
    '*',
    '_',
    '**',
    '`',
    '\n',
    '\r\n',
    '\r',
    '\n\n',
    '> ',
    '>',
    '- ',
    '1. ',
    '    ',
    '\t',
    '\\',
    '\\*',
    '&sect;',
    '&#38;',
    '&',
    '[',
    ']',
    '](u)',
    '![',
    '[^n]',
    '\n[^n]: ',
    '|',
    '\n|-|-|\n',
    '# ',
    '<b>',
    'é',
    '法',
    '😀',
    '  ',
    'www.x.example',
    '~~',
    'q@r.example',
    '\n===\n',
  ];
  let seed = 2_016_408;
  const next = () => {
    seed = (Math.imul(seed, 1_103_515_245) + 12_345) & 0x7fffffff;
    return seed / 0x80000000;
  };
  for (let round = 0; round < count; round++) {
    let draft = '';
    for (let bit = 0; bit < 25; bit++) draft += bits[Math.floor(next() * bits.length)];
    yield draft;
  }
}
