import { BLANK, type Block } from './block.ts';
import { type CiteShape, citeShapes } from './cites.ts';

/** A reporter longer than this (blanks included) may break inside: `Loy. L.A. Int'l & Comp. L. Rev.` */
const LONGEST_UNBROKEN_REPORTER = 14;

const ALONE = '(?<![\\p{L}\\p{N}])';
const ROMAN = '[IVXLC]{1,7}(?![\\p{L}\\p{N}])';
const SMALL_ROMAN = '(?=[ivx])x{0,3}(?:ix|iv|v?i{0,3})(?![\\p{L}\\p{N}]|-(?![ivx]+(?!\\p{L})))';
const LETTER = '[A-Z](?![\\p{L}\\p{N}])';
const NUMBER = `(?=\\d|\\*\\d|${ROMAN}|${LETTER})`;
const PAGE = `(?=\\d|\\*\\d|§|¶|${SMALL_ROMAN})`;

/**
 * Each pattern matches a run whose blanks must all hold. A passage without its hint cannot hold one;
 * asking that first is several times as fast.
 */
const HELD: readonly { readonly hint: RegExp; readonly pattern: RegExp }[] = [
  held(/[§¶]/, `(?:§{1,2}|¶{1,2})${BLANK}(?=[\\p{L}\\d(*])`),
  held(/os?\./, `${ALONE}[Nn]os?\\.${BLANK}(?=[A-Z]{0,3}-?\\d)`),
  held(
    /[a-zRA]\.\s+[\d*A-Z]/,
    `${ALONE}(?:[Aa]rts?|[Aa]mends?|[Cc]ls?|[Pp]ts?|[Cc]hs?|[Tt]its?|[Pp]aras?|[Vv]ols?|[Aa]pps?|[Ee]xs?|[Ff]igs?|[Tt]bls?|[Ss]ecs?|[Bb]ks?|nn?|[Rr]|Dkt|Doc|Br|Tr|Pet|Opp|Add|J\\.A)\\.${BLANK}${NUMBER}`,
  ),
  held(
    /[estxhmnr]\s+(?:[\d*]|[A-Z](?![a-z]))/,
    `${ALONE}(?:[Pp]arts?|[Ss]ections?|[Aa]rticles?|[Cc]hapters?|[Tt]itles?|[Rr]ules?|[Ee]xhibits?|[Aa]ppendix|[Ff]igures?|[Tt]ables?|[Vv]olumes?|[Cc]ounts?|[Cc]laims?|[Aa]mendments?|[Cc]lauses?|[Ff]orms?|[Nn]otes?|[Ff]ootnotes?|[Pp]ages?|[Pp]aragraphs?|[Ll]ines?)${BLANK}${NUMBER}`,
  ),
  held(/(?:at|p\.|pages?)\s+[\d*§¶ivx]/, `${ALONE}(?:at|pp?\\.|pages?)${BLANK}${PAGE}`),
  held(
    /Fed\./,
    `${ALONE}Fed\\.${BLANK}R\\.${BLANK}(?:(?:App|Civ|Crim|Bankr|Evid)\\.${BLANK}(?:P\\.${BLANK})?)?(?=\\d)`,
  ),
  held(/Ct\./, `${ALONE}S(?:up)?\\.${BLANK}Ct\\.${BLANK}R\\.${BLANK}(?=\\d)`),
  held(/Cir\./, `${ALONE}\\d{1,2}(?:st|nd|rd|d|th)${BLANK}Cir\\.(?:${BLANK}R\\.${BLANK}(?=\\d))?`),
  held(/[A-Z]\.\s+[A-Z]\./, `(?<![\\p{L}\\p{N}.])(?:[A-Z]\\.${BLANK}){2,4}(?=\\p{Lu})`),
  held(
    /(?:[rsxfnvt])\.\s/,
    `${ALONE}(?:Mr|Mrs|Ms|Mx|Dr|Prof|Messrs|Hon|Sen|Gov|St)\\.${BLANK}(?=\\p{Lu})`,
  ),
];

function held(hint: RegExp, source: string) {
  return { hint, pattern: new RegExp(source, 'gu') };
}

/**
 * Puts no-break spaces where a line must not end: after a section sign, between the volume, the
 * reporter and the page, between a label and its number, between initials and after a title.
 */
export function setSpaces(block: Block): void {
  for (const { hint, pattern } of HELD) {
    if (!hint.test(block.text)) continue;
    for (const match of block.text.matchAll(pattern)) {
      block.joinAll(match.index, match.index + match[0].length);
    }
  }
  for (const shape of citeShapes(block.text)) joinCite(block, shape);
}

function joinCite(block: Block, { from, to, page }: CiteShape): void {
  const last = block.blankBefore(to);
  const first = block.text.slice(from, to).search(/\s/) + from;
  if (page) block.join(last);
  if (last - first <= LONGEST_UNBROKEN_REPORTER + 1) block.joinAll(from, last);
  else block.join(first);
}
