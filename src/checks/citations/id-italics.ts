import type { Brief, Finding } from '../../brief/index.ts';
import type { BriefCheck } from '../check.ts';
import type { ProseFinding } from '../prose.ts';
import { type Cited, citationCheck } from './citation-check.ts';
import { isItalic, italic } from './spans.ts';

const roman = citationCheck(
  'id-italics',
  'italics of id',
  ({ citation, text, ...rest }: Cited) => {
    const { core } = citation;
    const to = text.indexOf('.', core.from) + 1;
    const written = text.slice(core.from, to);
    // Another check has *ibid.* written *id.* first.
    if (written.toLowerCase() !== 'id.') return [];
    if (italic({ text, ...rest }, core.from, to) !== 'none') {
      const stop = isItalic(rest.italics, to - 1);
      return stop ? [] : [found(core.from, to, 'stop', stopMessage(written))];
    }
    return [
      {
        ...found(
          core.from,
          to,
          'roman',
          `"${written}" is not in italics. Put asterisks around it: "*${written}*".`,
        ),
        fix: { title: `Write "*${written}*"`, around: '*' },
      },
    ];
  },
  { kinds: ['id'] },
);

const stopMessage = (written: string): string =>
  `The stop of "${written}" is not in italics with the rest. Put the closing asterisk after it: "*${written}*".`;

function found(from: number, to: number, what: string, message: string): ProseFinding {
  return { from, to, what, severity: 'information', message, rule: 'Bluebook rule B4' };
}

/**
 * *Id.* in italics, its stop included. Bluebook rule B4.
 */
export const idItalics: BriefCheck = {
  ...roman,
  run: (needs) => roman.run(needs).map((finding) => withStopFix(needs.brief, finding)),
};

/** `*Id*.` has the closing mark of its italics on the wrong side of the stop. */
function withStopFix({ text }: Brief, finding: Finding): Finding {
  const written = text.slice(finding.from, finding.to);
  const [, word, mark] = /^(\w+)([*_])\.$/.exec(written) ?? [];
  if (!word || !finding.check.endsWith('/stop')) return finding;
  const right = `${word}.${mark}`;
  return {
    ...finding,
    fix: {
      title: 'Put the stop in italics',
      edits: [{ from: finding.from, to: finding.to, text: right }],
    },
  };
}
