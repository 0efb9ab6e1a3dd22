import { inventoryOf, plainText, type Target } from '../brief/index.ts';
import { type Completion, type CompletionPlace, firstWords } from './completion-place.ts';
import { allTargets, targetFragment, targetName, targetWords } from './part-name.ts';

/** What links can lead to, after `](#`. */
export function targetOffers({ brief, before, after, offset }: CompletionPlace): Completion[] {
  const typed = /\]\(#([^\s()#]{0,300})$/.exec(before)?.[1];
  if (typed === undefined) return [];
  const rest = /^[^\s()]*/.exec(after)?.[0] ?? '';
  return allTargets(brief).map((target) => ({
    kind: 'reference',
    ...described(target),
    from: offset - typed.length,
    to: offset + rest.length,
    text: targetFragment(target),
    // By its number, its words or its address, whichever the writer knows.
    filter: typed === '' ? targetFragment(target) : filterOf(target, typed),
  }));
}

/** Whole cross-references, after `[Part` or `[note`. */
export function crossReferenceOffers(place: CompletionPlace): Completion[] {
  const { brief, before, after, offset } = place;
  const typed = /(?<![\\!\]])\[((?:[Pp]art|[Nn]ote)(?: [A-Za-z\d.]{0,12})?)$/.exec(before)?.[1];
  // With an address behind it, it is a reference already.
  if (typed === undefined || /^[^\]]*\]\(/.test(after)) return [];
  const to = offset + (after.startsWith(']') ? 1 : 0);
  const capital = /^[A-Z]/.test(typed);
  return allTargets(brief).flatMap((target) => {
    const name = targetName(target);
    if (!/^(?:Part|note) /.test(name) || name[0]?.toLowerCase() !== typed[0]?.toLowerCase()) {
      return [];
    }
    if (target.type === 'section') return [];
    const words = (capital ? name[0]?.toUpperCase() : name[0]?.toLowerCase()) + name.slice(1);
    return {
      kind: 'reference' as const,
      ...described(target),
      label: words,
      from: offset - typed.length - 1,
      to,
      text: `[${words}](#${targetFragment(target)})`,
      filter: `[${words}`,
    };
  });
}

/**
 * Names of footnotes after `[^`. In the body: notes that are written and not referred to yet; those that
 * are, as a cross-reference, since Word cannot give two places one note. Where a line begins: names
 * referred to without a note.
 */
export function footnoteOffers(place: CompletionPlace): Completion[] {
  const { brief, before, after, offset, note } = place;
  const typed = /(?<!\\)\[\^([^\]\s^]{0,100})$/.exec(before)?.[1];
  if (typed === undefined) return [];
  const from = offset - typed.length;
  const closed = after.startsWith(']');
  const to = offset + (closed ? 1 : 0);
  const definitions = inventoryOf(brief.root).of('footnoteDefinition');
  if (before.length === typed.length + 2) {
    const known = new Set(definitions.map(({ identifier }) => identifier.toLowerCase()));
    return undefinedNames(place, known).map((name) => ({
      kind: 'footnote',
      label: name,
      detail: 'referred to, not written yet',
      from,
      to,
      text: /^\]:/.test(after) ? `${name}]` : `${name}]: `,
      filter: name,
    }));
  }
  if (note) return [];
  const used = new Map(brief.footnotes.map((footnote) => [footnote.definition, footnote]));
  const offers = definitions.map((definition): Completion & { used: boolean } => {
    const label = definition.label ?? definition.identifier;
    const words = firstWords(plainText(definition));
    const footnote = used.get(definition);
    if (!footnote) {
      return {
        kind: 'footnote',
        label,
        detail: words,
        from,
        to,
        text: `${label}]`,
        filter: label,
        used: false,
      };
    }
    return {
      kind: 'footnote',
      label,
      detail: `see note ${footnote.number}: ${words}`,
      from: from - 2,
      to,
      text: `[note ${footnote.number}](#fn-${label})`,
      filter: `[^${label}`,
      used: true,
    };
  });
  return offers
    .sort((a, b) => Number(a.used) - Number(b.used))
    .map(({ used: _, ...offer }) => offer);
}

/** Names of notes the text refers to that no definition gives, in order. */
function undefinedNames({ brief, offset }: CompletionPlace, known: ReadonlySet<string>): string[] {
  const names = new Map<string, string>();
  for (const passage of brief.passages) {
    if (!passage.text.includes('[^')) continue;
    for (const { 1: name = '', index } of passage.text.matchAll(/\[\^([^\]\s]{1,100})\]/g)) {
      // The one that is being typed.
      const { from, to } = passage.sourceSpan(index, index + name.length + 3);
      if (from <= offset && offset <= to) continue;
      if (!known.has(name.toLowerCase())) names.set(name.toLowerCase(), name);
    }
  }
  return [...names.values()];
}

function described(target: Target): Pick<Completion, 'label' | 'detail' | 'documentation'> {
  const words = targetWords(target);
  const name = targetName(target);
  return name === words
    ? { label: name }
    : { label: name, detail: firstWords(words), documentation: words };
}

function filterOf(target: Target, typed: string): string {
  const name = targetName(target).replace(/ /g, '-');
  const short = name.replace(/^Part-/, '');
  const fits = [targetFragment(target), name, short, targetWords(target).replace(/ /g, '-')];
  const start = typed.toLowerCase();
  return fits.find((one) => one.toLowerCase().startsWith(start)) ?? targetFragment(target);
}
