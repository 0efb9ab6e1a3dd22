import { allNodes, type Finding, spanOf } from '../brief/index.ts';
import type { Check } from './check.ts';

/** That every image has a text for readers who cannot see it, and what its words count for. */
export const images: Check = {
  id: 'images',
  looksAt: 'texts of images',
  run({ brief }) {
    const findings: Finding[] = [];
    for (const node of allNodes(brief.root)) {
      if (node.type !== 'image' && node.type !== 'imageReference') continue;
      findings.push({
        check: 'images/words',
        severity: 'information',
        ...spanOf(node),
        message:
          'Words inside an image are not counted. Add them to the count by hand if the court counts them.',
      });
      if (node.alt) continue;
      findings.push({
        check: 'images/no-text',
        severity: 'warning',
        ...spanOf(node),
        message:
          'The image has no text for readers who cannot see it. Write what it shows between the brackets: ![what it shows](file.png).',
      });
    }
    return findings;
  },
};
