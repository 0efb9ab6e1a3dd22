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
export function randomDrafts(count: number): Generator<string> {
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
  return fromBits(bits, 25, count);
}

/** Drafts that look like briefs: words, case names, notes and links, with the odd thing among them. */
export function proseDrafts(count: number): Generator<string> {
  const bits = [
    ...[
      'The court held',
      ' in ',
      '*Samantar v. Yousuf*',
      ', 560 U.S. 305',
      '.',
      ' ',
      '\n',
      ' 1604',
    ],
    ...[
      '\n\n',
      '\n\n',
      '\n\n',
      '\n\n# ',
      '\n\n## ',
      '\n\n> ',
      '\n\n- ',
      '\n- ',
      '\n\n1. ',
      '\n\n  ',
    ],
    ...[
      '*Id.*',
      ' *see also* ',
      '*',
      '**',
      '"*Id.*"',
      '(*See*',
      'x*y*z',
      '*.',
      '.*,',
      '.*',
      ' ___ ',
      '__',
      '* ',
      '\u2019s *',
    ],
    ...['[^a]', '[^b]', '[^c]', '\n\n[^a]: ', '\n\n[^b]: A note, ', '\n[^a]: ', '[^a](', '![^a]'],
    ...[
      '[T]he',
      '[sic]',
      '[Part I](#part-i)',
      '[a',
      'b]',
      '[b](#c)',
      '[b][c]',
      '\n\n[c]: u',
      '[c]',
      '[ C ]',
    ],
    ...[
      '\n```\n',
      '\n\n    code',
      '\t',
      '\\',
      '\n<div>',
      '\n<!-- ',
      ' -->',
      '&amp;',
      '---',
      '\n---\n',
      '\n===',
      ' | ',
      '\n-|-\n',
    ],
    ...[
      '#',
      ' #',
      '1986. ',
      '!',
      '_a_',
      '~',
      '\u00A0',
      '\u00A7 ',
      '\u{1F600}',
      '  \n',
      '\r\n',
      '\r\n\r\n',
      'www.x.example',
      '\uFEFF',
    ],
  ];
  return fromBits(bits, 12, count);
}

/** Each draft of so many bits, drawn the same way each time. */
function* fromBits(bits: readonly string[], length: number, count: number): Generator<string> {
  let seed = 2_016_408;
  const next = () => {
    seed = (Math.imul(seed, 1_103_515_245) + 12_345) & 0x7fffffff;
    return seed / 0x80000000;
  };
  for (let round = 0; round < count; round++) {
    let draft = '';
    for (let bit = 0; bit < length; bit++) draft += bits[Math.floor(next() * bits.length)];
    yield draft;
  }
}
