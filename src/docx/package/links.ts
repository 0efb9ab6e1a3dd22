import { allElements, type XmlElement } from './xml.ts';

const LINK = '/relationships/hyperlink';

/** New names of relationships by their old ones. */
export type LinkNames = ReadonlyMap<string, string>;

/**
 * Renames the relationships of a part's links, which the library names at random, to `rIdL1`,
 * `rIdL2` and so on in the order the part uses them; unused ones come last.
 *
 * @param part the part, e.g. `word/document.xml`.
 * @param relationships its relationships, e.g. `word/_rels/document.xml.rels`.
 */
export function renameLinks(part: XmlElement, relationships: XmlElement): void {
  const known = new Set(linksOf(relationships).map((link) => link.get('Id')));
  if (known.size === 0) return;
  const names = new Map<string, string>();
  const rename = (old: string): string => {
    if (!known.has(old)) return old;
    const name = names.get(old) ?? `rIdL${names.size + 1}`;
    names.set(old, name);
    return name;
  };
  for (const element of allElements(part)) element.mapPrefixed('r:', rename);
  renameRelationships(relationships, names);
}

/** Gives the relationships of links their new names; those without one are numbered on. */
export function renameRelationships(relationships: XmlElement, names: LinkNames): void {
  let count = names.size;
  for (const link of linksOf(relationships)) {
    link.replace('Id', names.get(link.get('Id') ?? '') ?? `rIdL${++count}`);
  }
}

function linksOf(relationships: XmlElement): XmlElement[] {
  return [...allElements(relationships)].filter(
    (element) => element.name === 'Relationship' && element.get('Type')?.endsWith(LINK),
  );
}
