import { type Brief, type Footnote, plainText } from '../../brief/index.ts';
import { blankBefore, type DraftChange, inFrontMatter, type Refusal } from './place.ts';
import { escapedMarkdown } from './styled-markdown.ts';

/** Something a cross-reference can point to. */
export interface CrossReferenceTarget {
  readonly kind: 'part' | 'section' | 'note';
  /** As a reference calls it: `Part II.A`, `note 3`, or the title of a section. */
  readonly name: string;
  /** The heading, or how the note begins. */
  readonly says: string;
  /** The link to write. */
  readonly link: string;
  /** Where it stands, by an offset of the draft. */
  readonly from: number;
}

/** Characters of a note that are shown. */
const SHOWN = 100;

/** Everything a cross-reference can point to: the Parts and other headings in their order, then the notes. */
export function crossReferenceTargets(brief: Brief): CrossReferenceTarget[] {
  const headings = brief.sections.flatMap((section): CrossReferenceTarget[] => {
    if (!section.heading || section.slug === '') return [];
    const own = brief.headings.filter((heading) => heading.section === section);
    return [
      target('section', section.title, section.title, section.slug, section.from),
      ...own.map(({ title, slug, reference, node }) => {
        const name = reference ? `Part ${reference}` : title;
        return target(
          reference ? 'part' : 'section',
          name,
          title,
          slug,
          node.position?.start.offset ?? 0,
        );
      }),
    ];
  });
  return [
    ...headings.filter(({ link }) => !link.endsWith('(#)')),
    ...brief.footnotes.map(noteTarget),
  ];
}

/**
 * Puts a cross-reference at a place.
 *
 * @param offset of the cursor
 */
export function insertCrossReference(
  brief: Brief,
  offset: number,
  { link }: CrossReferenceTarget,
): DraftChange | Refusal {
  if (inFrontMatter(brief, offset)) {
    return { refused: 'Front matter has no cross-references. Put the cursor in the text.' };
  }
  const text = blankBefore(brief, offset) + link;
  const end = offset + text.length;
  return { edits: [{ from: offset, to: offset, text }], select: { from: end, to: end } };
}

function noteTarget({ number, label, definition, reference }: Footnote): CrossReferenceTarget {
  const words = definition.children.map(plainText).join(' ').trim();
  const says = words.length > SHOWN ? `${words.slice(0, SHOWN).trimEnd()}…` : words;
  return target(
    'note',
    `note ${number}`,
    says,
    `fn-${label}`,
    reference.position?.start.offset ?? 0,
  );
}

function target(
  kind: CrossReferenceTarget['kind'],
  name: string,
  says: string,
  fragment: string,
  from: number,
): CrossReferenceTarget {
  return { kind, name, says, link: `[${escapedMarkdown(name)}](#${inLink(fragment)})`, from };
}

/** A fragment as the address of a link can hold it. */
function inLink(fragment: string): string {
  return fragment.replace(/[\s()<>\\%"*_&]/g, (character) =>
    /[*_]/.test(character) ? character : encodeURIComponent(character).replace(/[()]/g, paren),
  );
}

function paren(character: string): string {
  return character === '(' ? '%28' : '%29';
}
