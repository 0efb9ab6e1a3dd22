/** Words of subsequent and prior history (Bluebook table T8). */
import { matchAt } from './source.ts';

const HISTORY =
  /,? +(?:and )?((?:aff'd|aff'g|rev'd|rev'g|vacated|vacating|affirmed|reversed|remanded|remanding|modified|modifying|amended|enforced|enforcing|abrogated|abrogating|supplemented|supplementing|superseding|reinstated|clarified|withdrawn|prob\. juris\. noted|leave to appeal (?:denied|granted)|mandamus (?:denied|granted)|opinion (?:withdrawn|amended|vacated|superseded)|certifying questions?|questions? certified|on remand|aff'd mem\.|overruled|overruling|superseded|judgment vacated|cert\. (?:denied|granted|dismissed)|certiorari denied|petition for cert\. filed|(?:reh'g|rehearing) (?:en banc )?(?:denied|granted)|appeal (?:dismissed|docketed|filed)|stay (?:denied|granted)|perm\. app\. denied|l(?:v|eave) (?:denied|dismissed|granted)|affd|revd|review denied|adhered to(?: on (?:reh'g|rehearing|reconsideration))?)(?:,? (?:in part|as moot|on other grounds|on denial of (?:reh'g|rehearing)|on (?:reh'g|rehearing|reconsideration|remand)|opinion (?:withdrawn|amended|vacated|superseded)|(?:reh'g|rehearing) (?:en banc )?(?:denied|granted)|en banc|per curiam|mem\.|sub nom\.|by|and|as|to|remanded|vacated|withdrawn|superseded|reversed|affirmed|rev'd|aff'd|denied|granted|in relevant part|statute|rule|an equally divided (?:C|c)ourt|other grounds|recognized in)){0,6}),? +/y;

/** A phrase of history at a place: the phrase and where what follows it begins. */
export interface HistoryPhrase {
  readonly phrase: string;
  readonly from: number;
  readonly next: number;
}

/** Reads `, aff'd on other grounds, ` at a place. */
export function historyAt(plain: string, at: number): HistoryPhrase | undefined {
  const found = matchAt(HISTORY, plain, at);
  if (!found?.[1]) return undefined;
  return { phrase: found[1], from: at + found[0].indexOf(found[1]), next: at + found[0].length };
}
