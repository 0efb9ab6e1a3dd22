import { type Finding, inventoryOf, spanOf } from '../../brief/index.ts';
import type { BriefCheck } from '../check.ts';

/** A web or mail address, or a part of the brief. */
const leadsSomewhere = /^(?:#|[a-z][a-z0-9+.-]*:|www\.)/i;
/** Marks that Markdown left as typed: a reference without its definition, a heading without space. */
const leftAsTyped = /\[[^[\]]+\]\[[^[\]]*\]|^#{1,6}(?=\p{Lu})/gmu;

/** Links and headings mistyped so that they are printed as plain text. */
export const links: BriefCheck = {
  id: 'links',
  looksAt: 'mistyped links and headings',
  run({ brief }) {
    const findings: Finding[] = [];
    for (const node of inventoryOf(brief.root).of('link')) {
      if (leadsSomewhere.test(node.url)) continue;
      findings.push({
        check: 'links/nowhere',
        severity: 'warning',
        ...spanOf(node),
        message: `The link to "${node.url}" is neither a web address nor a part of the brief, so it is printed as plain text. Write # before the name of a heading: #${node.url}.`,
      });
    }
    for (const passage of brief.passages) {
      for (const match of passage.text.matchAll(leftAsTyped)) {
        const heading = match[0].startsWith('#');
        const place = passage.sourceSpan(match.index, match.index + match[0].length);
        findings.push({
          check: heading ? 'links/no-heading' : 'links/no-definition',
          severity: 'warning',
          ...place,
          message: heading
            ? `A line that begins "${match[0]}" is no heading and is printed as it is. Write a space after the number sign.`
            : `"${match[0]}" is no link and is printed as it is. Write [text](#heading), or add a definition.`,
          ...(heading && brief.text.slice(place.from, place.to) === match[0]
            ? {
                fix: {
                  title: 'Write a space after the number sign',
                  edits: [{ from: place.to, to: place.to, text: ' ' }],
                },
              }
            : {}),
        });
      }
    }
    return findings;
  },
};
