import { allElements, type XmlElement } from './xml.ts';

const LINK = '/relationships/hyperlink';

/**
 * Renames the relationships of a part's links, which the library names at random, to `rIdL1`,
 * `rIdL2` and so on in the order the part uses them; unused ones come last.
 *
 * @param part the part, e.g. `word/document.xml`.
 * @param relationships its relationships, e.g. `word/_rels/document.xml.rels`.
 */
export function renameLinks(part: XmlElement, relationships: XmlElement): void {
  const links = [...allElements(relationships)].filter(
    (element) => element.name === 'Relationship' && element.get('Type')?.endsWith(LINK),
  );
  if (links.length === 0) return;
  const names = new Map<string, string>();
  const known = new Set(links.map((link) => link.get('Id')));
  const rename = (old: string): string => {
    if (!known.has(old)) return old;
    const name = names.get(old) ?? `rIdL${names.size + 1}`;
    names.set(old, name);
    return name;
  };
  for (const element of allElements(part)) element.mapPrefixed('r:', rename);
  for (const link of links) link.replace('Id', rename(link.get('Id') ?? ''));
}
