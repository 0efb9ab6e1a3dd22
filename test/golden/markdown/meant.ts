/** What a piece of HTML, as specifications of Markdown write it, shows a reader. */

/** Text by how it is set, without blanks. */
export interface Shown {
  readonly text: string;
  readonly italic: string;
  readonly bold: string;
  readonly struck: string;
  readonly monospaced: string;
  /** Text of links to the web. */
  readonly linked: string;
  readonly cells: number;
  readonly items: number;
}

const TAG = /<(\/?)([a-z][a-z0-9]*)((?:\s+[a-z-]+(?:="[^"]*")?)*)\s*\/?>/gi;
const WEB = /^(?:https?|mailto):/i;

/**
 * Reads HTML that holds no tags but those Markdown makes.
 *
 * @throws {Error} for any other tag.
 */
export function shownBy(html: string): Shown {
  const shown = { text: '', italic: '', bold: '', struck: '', monospaced: '', linked: '' };
  const open: { name: string; web: boolean }[] = [];
  let cells = 0;
  let items = 0;
  // A heading in a quotation or a list belongs to no outline: it is a bold paragraph.
  const isInnerTitle = () => {
    const title = open.findIndex(({ name }) => /^h[1-6]$/.test(name));
    return open.slice(0, Math.max(title, 0)).some(({ name }) => /^(?:blockquote|li)$/.test(name));
  };
  const say = (piece: string) => {
    const words = plain(entities(piece));
    const within = (name: string) => open.filter((one) => one.name === name).length;
    shown.text += words;
    // Emphasis in emphasis is set upright.
    if (within('em') % 2 === 1) shown.italic += words;
    if (within('strong') > 0 || isInnerTitle()) shown.bold += words;
    if (within('del') > 0) shown.struck += words;
    if (within('code') > 0) shown.monospaced += words;
    if (open.some(({ web }) => web)) shown.linked += words;
  };
  let at = 0;
  for (const match of html.matchAll(TAG)) {
    const [tag, slash, , attributes = ''] = match;
    const name = (match[2] ?? '').toLowerCase();
    say(html.slice(at, match.index));
    at = match.index + tag.length;
    const value = (key: string) =>
      entities(new RegExp(`\\s${key}="([^"]*)"`).exec(attributes)?.[1] ?? '');
    if (!KNOWN.has(name)) throw new Error(`Markdown makes no <${name}>.`);
    if (name === 'img')
      say(escaped(value('alt') + (isFigure(html, match.index, tag) ? value('title') : '')));
    else if (name === 'hr') say('* * *');
    else if (name === 'input') say(/\schecked/.test(attributes) ? '\u2612' : '\u2610');
    else if (slash)
      open.splice(
        open.findLastIndex((one) => one.name === name),
        1,
      );
    else if (!EMPTY.has(name)) {
      open.push({ name, web: name === 'a' && WEB.test(value('href')) });
      if (name === 'td' || name === 'th') cells++;
      if (name === 'li') items++;
    }
  }
  say(html.slice(at));
  return { ...shown, cells, items };
}

const EMPTY = new Set(['br', 'hr', 'img', 'input']);
const KNOWN = new Set([
  ...EMPTY,
  ...['p', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'blockquote', 'pre', 'code', 'em', 'strong', 'del'],
  ...['ul', 'ol', 'li', 'a', 'table', 'thead', 'tbody', 'tr', 'th', 'td'],
]);

/** Letters as typed: quotation marks, dashes and dots as a keyboard has them, and no blanks. */
export function plain(text: string): string {
  return text
    .replace(/[\u2018\u2019\u201B]/g, "'")
    .replace(/[\u201C\u201D]/g, '"')
    .replace(/[\u2010-\u2014]/g, '-')
    .replace(/-+/g, '-')
    .replace(/\u2026/g, '...')
    .replace(/[\s\u00A0\u200B\u2060\uFEFF]+/gu, '');
}

/** An image alone in its paragraph has its title as a caption. */
function isFigure(html: string, at: number, tag: string): boolean {
  return html.slice(0, at).endsWith('<p>') && html.slice(at + tag.length).startsWith('</p>');
}

function entities(text: string): string {
  const names: Readonly<Record<string, string>> = { lt: '<', gt: '>', quot: '"', amp: '&' };
  return text.replace(/&(lt|gt|quot|amp);/g, (_, name) => names[name] ?? '');
}

function escaped(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/"/g, '&quot;');
}
