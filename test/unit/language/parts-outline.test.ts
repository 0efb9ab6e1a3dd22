import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseBrief } from '../../../src/brief/index.ts';
import { readFiling } from '../../../src/filing/index.ts';
import { type OutlinePart, partsOutline } from '../../../src/language/index.ts';

const example = readFileSync(join('templates', 'briefs', 'example', 'brief.md'), 'utf8');

/** A line for each part, set in by its level. */
function lines(parts: readonly OutlinePart[], depth = 0): string[] {
  return parts.flatMap(({ number, title, words, counted, children }) => [
    `${'  '.repeat(depth)}${number && `${number} `}${title}: ${words}${counted ? '' : ' not counted'}`,
    ...lines(children, depth + 1),
  ]);
}

describe('the outline of Parts', () => {
  it('nests them with their numbers, and counts headings, text and notes', () => {
    const brief = parseBrief(
      [
        '# Introduction\n\nThree words here.',
        '# Argument\n\nTwo words.',
        '## The first point\n\nOne.[^a]',
        '### A point below it\n\nOne two.\n\n> Quoted words.',
        '## The second point\n\nOne.',
        '# Conclusion\n\nDone.\n\n[^a]: A note of five words.',
      ].join('\n\n'),
    );
    assert.deepEqual(lines(partsOutline(brief)), [
      'Introduction: 4',
      'Argument: 24',
      '  I The first point: 17',
      '    I.A A point below it: 8',
      '  II The second point: 4',
      'Conclusion: 2',
    ]);
  });

  it('gives a section the words the budget gives it, and says what does not count', () => {
    for (const court of ['ca9', 'scotus', 'cal-sc']) {
      const brief = parseBrief(example, { court });
      const { budget } = readFiling(brief, { court });
      assert.ok(budget);
      const outline = partsOutline(brief, budget);
      const sections = budget.parts.filter(({ section }) => section?.heading);
      assert.deepEqual(
        outline.map(({ title, words, counted }) => ({ title, words, counted })),
        sections.map(({ title, words, counted }) => ({ title, words, counted })),
      );
    }
    const brief = parseBrief(example, { court: 'scotus' });
    const outline = partsOutline(brief, readFiling(brief, { court: 'scotus' }).budget);
    assert.equal(outline.find(({ title }) => title === 'Appendix')?.counted, false);
  });
});
