/** Words of subsequent and prior history (Bluebook table T8). */
import { matchAt } from './source.ts';

const HISTORY =
  /,? +(?:and )?((?:aff'd|aff'g|rev'd|rev'g|vacated|vacating|affirmed|reversed|remanded|remanding|modified|modifying|amended|enforced|enforcing|abrogated|abrogating|supplemented|supplementing|superseding|reinstated|clarified|withdrawn|prob\. juris\. noted|leave to appeal (?:denied|granted)|mandamus (?:denied|granted)|opinion (?:withdrawn|amended)|on remand|aff'd mem\.|overruled|overruling|superseded|judgment vacated|cert\. (?:denied|granted|dismissed)|certiorari denied|petition for cert\. filed|reh'g (?:en banc )?(?:denied|granted)|appeal (?:dismissed|docketed|filed)|stay (?:denied|granted)|perm\. app\. denied|review denied)(?:,? (?:in part|on other grounds|on reh'g|en banc|per curiam|mem\.|sub nom\.|by|and|as|to|remanded|vacated|rev'd|aff'd|denied|granted|in relevant part|as moot|statute|rule|an equally divided (?:C|c)ourt|other grounds|recognized in)){0,6}),? +/y;

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
