import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { placeOf } from '../../../src/docx/cross-reference.ts';
import { type LaidOut, layOut } from '../../../src/docx/lay-out.ts';
import { layoutEngine } from '../../../src/docx/pages/layout-engine.ts';
import type { PageEngine } from '../../../src/docx/pages/page-engine.ts';
import { planParts } from '../../../src/docx/plan.ts';
import { brief, inputOf } from './draft.ts';

/** Long enough for tables of more than a page; what it refers to by page is on later pages. */
const EXAMPLE = readFileSync(join('templates', 'briefs', 'example', 'brief.md'), 'utf8').replace(
  /^!\[.*$/gm,
  '',
);

/** As {@link layOut}, with how often the front was laid out by itself. */
async function laidOut(text: string, court: string, frontByItself: boolean) {
  const input = inputOf(text, court, { words: 7000 });
  const targets = new Set(
    input.brief.references.flatMap(({ target }) => (target ? [placeOf(target)] : [])),
  );
  const whole = layoutEngine(input.profile.text.value.font);
  let fronts = 0;
  const engine: PageEngine = {
    name: whole.name,
    paginate: whole.paginate,
    ...(frontByItself && {
      paginateFront: (draw, before) => {
        fronts++;
        return whole.paginateFront?.(draw, before) ?? whole.paginate(draw);
      },
    }),
  };
  const plan = planParts(input.brief, input.frontMatter, input.profile, input.words);
  const pages = await layOut({ ...input, targets }, plan, engine, async () => undefined);
  return { pages, fronts };
}

function told({ known, pagination, passes, settled }: LaidOut) {
  const { pages, estimated } = pagination;
  return { labels: new Map([...known.labels].sort()), pages, estimated, passes, settled };
}

describe('laying out the front by itself', function () {
  this.timeout(60_000);

  // In the Supreme Court the footnote on authorship comes first and moves the numbers of all others,
  // which the text refers to: the second pass must lay out the text too.
  for (const [court, times] of [
    ['ca9', 1],
    ['scotus', 0],
  ] as const) {
    it(`puts everything in ${court} where laying out the whole brief puts it`, async () => {
      const whole = await laidOut(EXAMPLE, court, false);
      const front = await laidOut(EXAMPLE, court, true);
      assert.equal(front.fronts, times);
      assert.deepEqual(told(front.pages), told(whole.pages));
      assert.ok(whole.pages.known.labels.size > 200, `${whole.pages.known.labels.size} places`);
    });
  }

  it('is not done where the text itself names pages, which may be longer with them', async () => {
    const slug = brief(EXAMPLE).brief.headings.at(-1)?.slug;
    const named = EXAMPLE.replace('\n# Conclusion', `\nSee [page 1](#${slug}).\n\n# Conclusion`);
    const whole = await laidOut(named, 'ca9', false);
    const front = await laidOut(named, 'ca9', true);
    assert.equal(front.fronts, 0);
    assert.deepEqual(told(front.pages), told(whole.pages));
  });
});
