/**
 * Drafts of any length for the benchmarks: the example brief's front matter and headings, its argument
 * repeated, and its own paragraphs as footnotes. Nothing in them is new, so no law is invented.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../../setup.mjs';

const EXAMPLE = join(root, 'templates', 'briefs', 'example', 'brief.md');

/**
 * A draft of the example's blocks in order, its argument as often as it takes.
 *
 * @param words at least so many words after the front matter, to within a paragraph
 * @param notesEvery a footnote after every so many paragraphs of argument
 * @returns Markdown, the same at every call
 */
export function draftOf(words, notesEvery = 1) {
  const { frontMatter, opening, argument, closing } = example();
  const blocks = [...opening];
  const notes = [];
  const texts = paragraphs(argument);
  let count = wordsIn([...opening, ...closing].join(' '));
  for (let turn = 0, at = 0; count < words; at++) {
    if (at === argument.length) [at, turn] = [0, turn + 1];
    // Anchors and notes of the repeated text would clash; links to them are taken back to words.
    let block = argument[at]
      .replace(/\[([^\]]+)\]\(#[^)]*\)/g, '$1')
      .replace(/ ?\[\^[^\]]+\]/g, '');
    const isParagraph = /^[A-Z"*]/.test(block);
    // No two paragraphs alike, or what remembers blocks would have it too easy.
    if (isParagraph && turn > 0) block += ` (Paragraph ${blocks.length}.)`;
    count += wordsIn(block);
    if (isParagraph && at % notesEvery === 0) {
      const label = `n${notes.length + 1}`;
      const note = texts[notes.length % texts.length].split(/(?<=\.) (?=[A-Z])/)[0];
      block += `[^${label}]`;
      notes.push(`[^${label}]: ${note} (Note ${notes.length + 1}.)`);
      count += wordsIn(notes.at(-1));
    }
    blocks.push(block);
  }
  return `${[frontMatter, ...blocks, ...closing, ...notes].join('\n\n')}\n`;
}

/** Words as a person counts them: stretches between spaces. */
export function wordsIn(text) {
  return text.split(/\s+/).filter(Boolean).length;
}

let read;

/** The example in blocks; notes and images are left out. */
function example() {
  if (read) return read;
  const text = readFileSync(EXAMPLE, 'utf8');
  const end = text.indexOf('\n---\n', 4) + 5;
  const blocks = text
    .slice(end)
    .trim()
    .split(/\n{2,}/)
    .filter((block) => !/^(?:\s|\[\^|!\[)/.test(block))
    .map((block) => block.replace(/ ?\[\^[^\]]+\]/g, ''));
  const start = blocks.indexOf('# Argument');
  const stop = blocks.findIndex((block, index) => index > start && /^# /.test(block));
  const withoutLinks = (block) => block.replace(/\[([^\]]+)\]\(#[^)]*\)/g, '$1');
  read = {
    frontMatter: text.slice(0, end).trim(),
    opening: blocks.slice(0, start + 1).map(withoutLinks),
    argument: blocks.slice(start + 1, stop),
    closing: blocks.slice(stop).map(withoutLinks),
  };
  return read;
}

function paragraphs(blocks) {
  return blocks
    .filter((block) => /^[A-Z]/.test(block))
    .map((block) => block.replace(/\[([^\]]+)\]\(#[^)]*\)/g, '$1'));
}
