import { allElements, type XmlElement } from './xml.ts';

/** Order of the children of `w:pPr`. Source: ECMA-376 Part 1, CT_PPrBase and CT_PPr. */
const PARAGRAPH =
  'pStyle keepNext keepLines pageBreakBefore framePr widowControl numPr suppressLineNumbers pBdr shd tabs suppressAutoHyphens kinsoku wordWrap overflowPunct topLinePunct autoSpaceDE autoSpaceDN bidi adjustRightInd snapToGrid spacing ind contextualSpacing mirrorIndents suppressOverlap jc textDirection textAlignment textboxTightWrap outlineLvl divId cnfStyle rPr sectPr * pPrChange';

/** Order of the children of `w:rPr`. Source: ECMA-376 Part 1, EG_RPrBase and CT_ParaRPr. */
const RUN =
  'ins del moveFrom moveTo rStyle rFonts b bCs i iCs caps smallCaps strike dstrike outline shadow emboss imprint noProof snapToGrid vanish webHidden color spacing w kern position sz szCs highlight u effect bdr shd fitText vertAlign rtl cs em lang eastAsianLayout specVanish oMath * rPrChange';

const ORDERS = new Map([
  ['w:pPr', ranks(PARAGRAPH)],
  ['w:rPr', ranks(RUN)],
]);

/** `*` is where elements of other namespaces go. */
function ranks(names: string): Map<string, number> {
  return new Map(names.split(' ').map((name, rank) => [name === '*' ? '*' : `w:${name}`, rank]));
}

/**
 * The children of `w:pPr` and `w:rPr` in the order the schema demands; those of other elements, and
 * those in order already, as they are.
 *
 * @param parent the element's name
 * @param nameOf the name of a child
 */
export function inOrder<Child>(
  parent: string,
  children: readonly Child[],
  nameOf: (child: Child) => string,
): readonly Child[] {
  const order = ORDERS.get(parent);
  if (!order || children.length < 2) return children;
  const other = order.get('*') ?? 0;
  const ranks = children.map((child) => order.get(nameOf(child)) ?? other);
  if (ranks.every((rank, at) => at === 0 || (ranks[at - 1] ?? 0) <= rank)) return children;
  return children
    .map((child, at) => ({ child, rank: ranks[at] ?? other }))
    .sort((a, b) => a.rank - b.rank)
    .map(({ child }) => child);
}

/**
 * Puts the properties of paragraphs and runs in the order the schema demands; the library writes a
 * few of them elsewhere, and Word then calls the file damaged.
 */
export function sortProperties(root: XmlElement): void {
  for (const element of allElements(root)) {
    if (!ORDERS.has(element.name)) continue;
    const { elements } = element;
    const sorted = inOrder(element.name, elements, (child) => child.name);
    if (sorted !== elements) element.children = [...sorted];
  }
}
