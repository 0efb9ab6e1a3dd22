import { type Finding, inventoryOf, spanOf } from '../../brief/index.ts';
import type { BriefCheck } from '../check.ts';

/** That every image has a text for readers who cannot see it, and what its words count for. */
export const images: BriefCheck = {
  id: 'images',
  looksAt: 'texts of images',
  run({ brief }) {
    const findings: Finding[] = [];
    const inventory = inventoryOf(brief.root);
    for (const node of [...inventory.of('image'), ...inventory.of('imageReference')]) {
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
