import { isMap, isPair, isScalar, isSeq, visit } from 'yaml';
import type { Problem } from './front-matter-problems.ts';
import type { YamlSource } from './yaml-document.ts';

/** What ends the name of a company, and so never is a name of its own. */
const companyEnding = /^(?:Inc|LLC|LLP|Ltd|Corp|Co|L\.L\.C|L\.P|N\.A|S\.A|PLC)\.?$/i;

/**
 * Values that YAML cuts in two without an error: a comma ends a text between braces or brackets, and
 * a number sign after a space begins a comment. A name cut short must not reach a filing.
 */
export function splitValues({ document, start }: YamlSource): Problem[] {
  const problems: Problem[] = [];
  const tell = (range: readonly number[] | null | undefined, what: string) => {
    const from = start + (range?.[0] ?? 0);
    problems.push({
      check: 'front-matter/split-value',
      from,
      to: start + (range?.[1] ?? 0),
      message: `${what} Put the whole text in double quotes: "Example, Inc.".`,
    });
  };
  visit(document, {
    Map(_, map) {
      for (const pair of map.flow && isMap(map) ? map.items : []) {
        const empty = pair.value === null || (isScalar(pair.value) && pair.value.value === null);
        if (!isPair(pair) || !isScalar(pair.key) || !empty) continue;
        tell(pair.key.range, `A comma has cut "${pair.key.value}" off the text before it.`);
      }
    },
    Seq(_, list) {
      for (const item of list.flow && isSeq(list) ? list.items : []) {
        if (!isScalar(item) || item.type !== 'PLAIN') continue;
        if (!companyEnding.test(String(item.value))) continue;
        tell(item.range, `A comma has cut "${item.value}" off the name before it.`);
      }
    },
    Scalar(_, scalar) {
      // "# a remark" is one; "#1" hardly is.
      if (scalar.type !== 'PLAIN' || !scalar.comment || /^\s/.test(scalar.comment)) return;
      tell(
        scalar.range,
        `The text after "${scalar.value}" is read as a comment, because of the #.`,
      );
    },
  });
  return problems;
}
