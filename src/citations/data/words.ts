/** Word lists that tell where a case name or a title begins and ends. */

const set = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/**
 * Capitalised words that stand before a case name without belonging to it: signals (Bluebook
 * rule 1.2), and words that open a sentence.
 */
export const STOP_WORDS = set(`
  See see Cf cf But but Accord accord Contra contra Compare compare With with E.g e.g And Also also
  In in Under As After Before Following Unlike Like Since By From Although While Because Both Here There
  When Where If Yet Nor Or Thus So Then This That These Those To Until Upon Through Despite Even
  Quoting quoting Citing citing Id id Ibid Supra supra Court Court's Congress Moreover However Indeed
  Later Recently Likewise Similarly Only Again Applying Overruling Discussing Relying On At For Our
  Its His Her Their It We They What Which Who Whether`);

/** Lower-case words that may stand inside a party's name. */
export const NAME_CONNECTORS = set(`
  of the and & for ex rel. rel de del della di du des da do dos la las le les los el y e van von der
  den ter zu et al. al on by para a an d/b/a f/k/a a/k/a n/k/a`);

/** What follows a comma inside a party's name. */
export const NAME_SUFFIXES = set(`
  Inc. Inc LLC L.L.C. LLP L.L.P. LP L.P. Ltd. Ltd Corp. Corp Co. Co S.A. SA A.S. N.A. N.V. B.V. P.C.
  PC PLC plc P.L.C. A.G. AG GmbH Jr. Sr. II III IV M.D. Ph.D. S.A.S. S.p.A. F.S.B. FSB USA U.S.A. Litig.
  L.C. P.A. S.A.R.L.`);

/**
 * Words that end in a full stop without ending a sentence, without the stop and in lower case
 * (Bluebook tables BT1, T6, T10, T12 and T13).
 */
export const ABBREVIATIONS = set(`
  acad acct accts aircr aff adm admin adver advert advoc afg affs agric ala am amend amends ann apr ariz ark art arts assemb
  assocs assoc ass auth auto ave aug b bankr bd behav bldg bhd biotech broad bros bull bus
  cal can cap cas doc docs cath cent ch chem cir civ cl clar cnty co col coll colo colum com comm comms comput commc
  commn compar comp conf cong conn consol const constr cont coop corp corr cosm crim ct cts cty cyber cf
  dec def del dep dept det dev dir disc dist distrib div dr econ ed eds educ elec emp eng enter enters env envtl
  eq equip ess esq est et exam exch exec exp expl fam fed feb fid fin fla found fort frat fund furn ga gen gend glob gov
  grp guar h hann harv haw health hist hon hosp hous hum ill immigr imp inc ind indem indep indus info inj ins inst
  instr int intell inv invs jan jud jur just juv kan ky la lab law lib liab litig loc ltd mach mag maint mar mass md
  mech med mem mgmt merch met mfg mfr mich minn misc miss mkt mo mont mort mr mrs ms mun mut nat neb nev no nos
  nov n oct off okla op ord org or pa pac par pat persp pers pharm phil pl pol prac pres probs proc prod prods prof
  prop props prot psych pub publ rd r rec ref refin reg rehab rel rels rep reprod res resol resp rest ret rev
  ry rys s sav sch sci sec secs sen sept serv servs so soc sol spec st stan stat std sts subcomm sup surg sur
  sys tech techs tel telecomm temp tenn tex tit tort transp tpk treas tr twp u unif univ us util utils v va vand vill vt w
  wash whse wis wm wyo yb broad's jr sr al
  admr alt arb assn atl biomed brit chron cmty cmtys commr condo contemp contl conv couns delinq dig digit dipl
  disp enft eur fac fedn govt intel interdisc intl legis libr libs matrim meml mil natl negl negot newsl partn
  pract priv profl regl regul rsch rsrv rts scot secy sentg sess sholder socio solic stats stud subdiv surv symp
  trib unempl urb veh wkly
  ans arg br compl countercl decl interrog mot obj objs opp pet prelim req reqs stip stmt summ supp suppl`);

/** Words that tell nothing about which case is meant when they stand alone. */
export const GENERIC_WORDS = set(`
  the in re ex parte matter of and for a an v republic united states state commonwealth people city county
  town kingdom government federal democratic national international inc llc ltd corp co company corporation
  group grp bank board bd dep't department commissioner comm'n secretary attorney general estate american
  us u s sa ag bv as doe act court see id`);
