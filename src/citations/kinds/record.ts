/** The record of the case itself: excerpts, appendices, docket entries, briefs. Never an authority. */
import { type Found, fieldsOf, type Source } from '../source.ts';
import { firstWeight, readParens } from '../tail.ts';

const PAGES = '\\d[\\d,]*a?(?:-\\d+a?)?(?:, (?:& )?\\d+a?(?:-\\d+a?)?(?! [A-Z]))*';
const FORMS = [
  `(?:\\d{1,2}-)?(?:S|F|C)?ER[- ]${PAGES}`,
  `(?:J\\.A\\.|JA|S\\.A\\.|Pet\\. App\\.|Supp\\. App\\.|Gov't App\\.|Add\\.|Addend\\.) ?(?:at )?${PAGES}`,
  `App\\. (?:at )?${PAGES}`,
  `(?:Dkt\\.|ECF|Doc\\.|D\\.E\\.|R\\. Doc\\.)(?: Nos?\\.)? ?\\d+(?:-\\d+)?(?:,? (?:at|¶+) ?${PAGES}|,? ¶+ ?${PAGES})?`,
  `(?:Tr\\.|Hr'g Tr\\.|Trial Tr\\.|Oral Arg\\. Tr\\.) (?:at )?\\d+(?::\\d+)?(?:-\\d+(?::\\d+)?)?`,
  `(?:[A-Z][a-z]+ )?(?:Compl\\.|Decl\\.|Aff\\.|Am\\. Compl\\.) ¶+ ?${PAGES}`,
  `(?:Pet\\. |[A-Z][a-z]+(?:'s|s'|') |Pet'r(?:s')? |Resp't(?:s')? |Gov't |U\\.S\\. |Opening |Answering |Reply |Amicus )?(?:Supp\\. )?Br\\. (?:at )?${PAGES}`,
].join('|');
const RECORD = new RegExp(`(?<![\\w.-])(?<![A-Z][\\w.]* )(?:${FORMS})(?![\\w])`, 'g');
/** The forms that begin with a party's name follow a capitalised word by right. */
const NAMED = new RegExp(`(?<![\\w.-])(?:${FORMS})(?![\\w])`, 'g');

/** Every record cite holds one of these, and a number. */
const HINT =
  /(?:ER|App|Add|Addend|Dkt|ECF|Doc|E|Tr|Compl|Decl|Aff|Br|J\.A|JA|S\.A)\.?[- ](?:¶|at|Nos?\.|\d)/;

/** All record cites of a passage. */
export function readRecords(source: Source): Found[] {
  const found: Found[] = [];
  if (!HINT.test(source.plain)) return found;
  let end = 0;
  for (const pattern of [RECORD, NAMED]) {
    for (const at of source.plain.matchAll(pattern)) {
      const core = { from: at.index, to: at.index + at[0].length };
      const overlaps = found.some(
        (other) => other.core.from < core.to && core.from < other.core.to,
      );
      const plainApp = /^(?:App|Add|S)\./.test(at[0]);
      if (overlaps || (pattern === NAMED && plainApp)) continue;
      const parens = readParens(source, core.to);
      const parenthetical = firstWeight(source, parens.parens);
      const span = { from: core.from, to: parens.end };
      found.push({
        kind: 'record',
        core,
        span,
        fields: fieldsOf({ parenthetical }),
        parens: parens.parens,
      });
      end = core.to;
    }
  }
  return end > 0 ? found.sort((a, b) => a.core.from - b.core.from) : found;
}
