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
 * Puts the properties of paragraphs and runs in the order the schema demands; the library writes a
 * few of them elsewhere, and Word then calls the file damaged.
 */
export function sortProperties(root: XmlElement): void {
  for (const element of allElements(root)) {
    const order = ORDERS.get(element.name);
    if (!order || element.children.length < 2) continue;
    const other = order.get('*') ?? 0;
    const rank = (child: XmlElement) => order.get(child.name) ?? other;
    const { elements } = element;
    if (elements.every((child, at) => at === 0 || rank(elements[at - 1] ?? child) <= rank(child))) {
      continue;
    }
    element.children = elements.sort((a, b) => rank(a) - rank(b));
  }
}
