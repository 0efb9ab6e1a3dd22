import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Nodes } from 'mdast';
import { allNodes, bodyNodes, inventoryOf, parseBrief } from '../../../src/brief/index.ts';

const drafts = ['every-node.md', 'unicode.md', 'typography.md'].map((name) =>
  readFileSync(join('test', 'briefs', name), 'utf8'),
);
drafts.push(
  'Text[^a] [^b].\n\n[^a]: One\n\n    > two [x](y)\n\n[^b]: Three.\n\nAfter[^b] [z](w).\n',
);

describe('the inventory of a tree', () => {
  for (const [index, draft] of drafts.entries()) {
    it(`has all nodes of draft ${index} in order, and knows which stand in notes`, () => {
      const { root } = parseBrief(draft);
      const inventory = inventoryOf(root);
      const all: Nodes[] = [...allNodes(root)];
      const body = new Set<Nodes>(bodyNodes(root));
      for (const type of new Set(all.map((node) => node.type))) {
        const expected = all.filter((node) => node.type === type);
        assert.deepEqual(inventory.of(type), expected, type);
      }
      for (const node of all) assert.equal(inventory.inNote(node), !body.has(node), node.type);
    });
  }
});
