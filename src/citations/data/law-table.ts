/**
 * Codes, registers and session laws: name, other spellings, kind, place.
 *
 * Derived from the Free Law Project's databases, BSD-2-Clause: see LICENCE.txt. Written by
 * test/setup/citation-tables.mjs; do not edit.
 */
export const LAW_TABLE = `
ASBCA	|admin_docket	US
Ala. Admin. Code	|admin_compilation	Alabama
Ala. Admin. Monthly	|admin_register	Alabama
Ala. Adv. Legis. Serv.	|leg_session	Alabama
Ala. Code	|leg_statute	Alabama
Ala. Laws	|leg_session	Alabama
Ala. Legis. Serv.	|leg_session	Alabama
Alaska Admin. Code	|admin_compilation	Alaska
Alaska Adv. Legis. Serv.	|leg_session	Alaska
Alaska Legis. Serv.	|leg_session	Alaska
Alaska Sess. Laws	|leg_session	Alaska
Alaska Stat.	|leg_statute	Alaska
Alaska Stat. Ann.	|leg_statute	Alaska
Am. Samoa Admin. Code	|admin_compilation	American Samoa
Am. Samoa Code Ann.	|leg_statute	American Samoa
Ariz. Admin. Code	|admin_compilation	Arizona
Ariz. Admin. Reg.	|admin_register	Arizona
Ariz. Legis. Serv.	|leg_session	Arizona
Ariz. Rev. Stat.	|leg_statute	Arizona
Ariz. Rev. Stat. Ann.	|leg_statute	Arizona
Ariz. Sess. Laws	|leg_session	Arizona
Ark. Acts	|leg_session	Arkansas
Ark. Adv. Legis. Serv.	|leg_session	Arkansas
Ark. Code Ann.	|leg_statute	Arkansas
Ark. Code R.	|admin_compilation	Arkansas
Ark. Gov't Reg.	|admin_register	Arkansas
Ark. Legis. Serv.	|leg_session	Arkansas
Ark. Reg.	|admin_register	Arkansas
C.F.R.	CFR	|admin_compilation	US
C.Z. Code	|leg_statute	Canal Zone
CBCA	|admin_docket	US
CFPB	|admin_docket	US
CFTC	|admin_docket	US
Cal. Adv. Legis. Serv.	|leg_session	California
Cal. Code	|leg_statute	California
Cal. Code Regs.	|admin_compilation	California
Cal. Legis. Serv.	|leg_session	California
Cal. Regulatory Notice Reg.	|admin_register	California
Cal. Stat.	|leg_session	California
Colo. Code Regs.	|admin_compilation	Colorado
Colo. Legis. Serv.	|leg_session	Colorado
Colo. Reg.	|admin_register	Colorado
Colo. Rev. Stat.	|leg_statute	Colorado
Colo. Rev. Stat. Ann.	|leg_statute	Colorado
Colo. Sess. Laws	|leg_session	Colorado
Conn. Acts	|leg_session	Connecticut
Conn. Agencies Regs.	|admin_compilation	Connecticut
Conn. Gen. Stat.	|leg_statute	Connecticut
Conn. Gen. Stat. Ann.	|leg_statute	Connecticut
Conn. Gov't Reg.	|admin_register	Connecticut
Conn. L.J.	|admin_register	Connecticut
Conn. Legis. Serv.	|leg_session	Connecticut
Conn. Pub. Acts	|leg_session	Connecticut
Conn. Spec. Acts	|leg_session	Connecticut
D.C. Code	|leg_statute	District of Columbia
D.C. Code Adv. Leg. Serv.	|leg_session	District of Columbia
D.C. Code Ann.	|leg_statute	District of Columbia
D.C. Code Mun. Regs.	|municipal	District of Columbia
D.C. Mun. Regs.	|municipal	District of Columbia
D.C. Reg.	|leg_session	District of Columbia
D.C. Sess. L. Serv.	|leg_session	District of Columbia
Del Gov't Reg.	|admin_register	Delaware
Del. Admin. Code	|admin_compilation	Delaware
Del. Code Ann.	|leg_statute	Delaware
Del. Code Regs.	|admin_compilation	Delaware
Del. Code. Ann. Adv. Legis. Serv.	|leg_session	Delaware
Del. Laws	|leg_session	Delaware
Del. Legis. Serv.	|leg_session	Delaware
Del. Reg. Regs.	|admin_register	Delaware
FR	Fed. Reg.	|admin_register	US
Fla. Admin. Code Ann.	|admin_compilation	Florida
Fla. Admin. Reg.	|admin_register	Florida
Fla. Admin. Weekly	|admin_register	Florida
Fla. Laws	|leg_session	Florida
Fla. Sess. Law Serv.	|leg_session	Florida
Fla. Stat.	|leg_statute	Florida
Fla. Stat. Ann.	|leg_statute	Florida
Ga. Code Ann.	|leg_statute	Georgia
Ga. Code Ann. Adv. Legis. Serv.	|leg_session	Georgia
Ga. Code Ann. Adv. Legis. Serv.	|leg_session	Georgia
Ga. Comp. R. & Regs.	|admin_compilation	Georgia
Ga. Gov't Reg.	|admin_register	Georgia
Ga. Laws	|leg_session	Georgia
Guam Admin. R. & Regs.	|admin_compilation	Guam
Guam Code Ann.	|leg_statute	Guam
Guam Pub. L.	|leg_session	Guam
Haw. Code R.	|admin_compilation	Hawaii
Haw. Gov't Reg.	|admin_register	Hawaii
Haw. Legis. Serv.	|leg_session	Hawaii
Haw. Rev. Stat.	|leg_statute	Hawaii
Haw. Rev. Stat. Ann.	|leg_statute	Hawaii
Haw. Rev. Stat. Ann. Adv. Legis. Serv.	|leg_session	Hawaii
Haw. Sess. Laws	|leg_session	Hawaii
Idaho Admin. Bull.	|admin_register	Idaho
Idaho Admin. Code	|admin_compilation	Idaho
Idaho Code	|leg_statute	Idaho
Idaho Code Ann.	|leg_statute	Idaho
Idaho Code Ann. Adv. Legis. Serv.	|leg_session	Idaho
Idaho Legis. Serv.	|leg_session	Idaho
Idaho Sess. Laws	|leg_session	Idaho
Ill. Admin. Code	|admin_compilation	Illinois
Ill. Code R.	|admin_compilation	Illinois
Ill. Comp. Stat.	|leg_statute	Illinois
Ill. Comp. Stat. Ann.	|leg_statute	Illinois
Ill. Comp. Stat. Ann. Adv. Legis. Serv.	|leg_session	Illinois
Ill. Laws	|leg_session	Illinois
Ill. Legis. Serv.	|leg_session	Illinois
Ill. Reg.	|admin_register	Illinois
Ind. Acts	|leg_session	Indiana
Ind. Admin. Code	|admin_compilation	Indiana
Ind. Code	|leg_statute	Indiana
Ind. Code Ann.	|leg_statute	Indiana
Ind. Legis. Serv.	|leg_session	Indiana
Ind. Reg.	|admin_register	Indiana
Ind. Stat. Ann. Adv. Legis. Serv.	|leg_session	Indiana
Iowa Acts	|leg_session	Iowa
Iowa Admin. Bull.	|admin_register	Iowa
Iowa Admin. Code	|admin_compilation	Iowa
Iowa Code	|leg_statute	Iowa
Iowa Code Ann.	|leg_statute	Iowa
Iowa Legis. Serv.	|leg_session	Iowa
Kan. Admin. Regs.	|admin_compilation	Kansas
Kan. Legis. Serv.	|leg_session	Kansas
Kan. Reg.	|admin_register	Kansas
Kan. Sess. Laws	|leg_session	Kansas
Kan. Stat. Ann.	|leg_statute	Kansas
Ky. Acts	|leg_session	Kentucky
Ky. Admin. Reg.	|admin_register	Kentucky
Ky. Admin. Regs.	|admin_compilation	Kentucky
Ky. Rev. Stat. & R. Serv.	|leg_session	Kentucky
Ky. Rev. Stat. Adv. Legis. Serv.	|leg_session	Kentucky
Ky. Rev. Stat. Ann.	|leg_statute	Kentucky
La. Acts	|leg_session	Louisiana
La. Admin. Code	|admin_compilation	Louisiana
La. Child. Code Ann.	|leg_statute	Louisiana
La. Civ. Code Ann.	|leg_statute	Louisiana
La. Code Civ. Proc. Ann.	|leg_statute	Louisiana
La. Code Crim. Proc. Ann.	|leg_statute	Louisiana
La. Code Evid. Ann.	|leg_statute	Louisiana
La. Const. Ann.	|leg_statute	Louisiana
La. Reg.	|admin_register	Louisiana
La. Sess. Law Serv.	|leg_session	Louisiana
La. Stat. Ann.	|leg_statute	Louisiana
Mass. Acts	|leg_session	Massachusetts
Mass. Adv. Legis. Serv.	|leg_session	Massachusetts
Mass. Ann. Laws	|leg_statute	Massachusetts
Mass. Code Regs.	|admin_compilation	Massachusetts
Mass. Gen. Laws	|leg_statute	Massachusetts
Mass. Gen. Laws Ann.	|leg_statute	Massachusetts
Mass. Legis. Serv.	|leg_session	Massachusetts
Mass. Reg.	|admin_register	Massachusetts
Md. Code Ann.	|leg_statute	Maryland
Md. Code Ann. Adv. Legis. Serv.	|leg_session	Maryland
Md. Code Regs.	|admin_compilation	Maryland
Md. Laws	|leg_session	Maryland
Md. Legis. Serv.	|leg_session	Maryland
Md. Reg.	|admin_register	Maryland
Me. Code R.	|admin_compilation	Maine
Me. Gov't Reg.	|admin_register	Maine
Me. Laws	|leg_session	Maine
Me. Legis. Serv.	|leg_session	Maine
Me. Rev. Stat. Ann.	|leg_statute	Maine
Me. Stat.	|leg_statute	Maine
Mich. Admin. Code	|admin_compilation	Michigan
Mich. Adv. Legis. Serv.	|leg_session	Michigan
Mich. Comp. Laws	|leg_statute	Michigan
Mich. Comp. Laws Ann.	|leg_statute	Michigan
Mich. Comp. Laws Serv.	|leg_statute	Michigan
Mich. Legis. Serv.	|leg_session	Michigan
Mich. Pub. Acts	|leg_session	Michigan
Mich. Reg.	|admin_register	Michigan
Minn. Laws	|leg_session	Minnesota
Minn. R.	|admin_compilation	Minnesota
Minn. Reg.	|admin_register	Minnesota
Minn. Sess. Law Serv.	|leg_session	Minnesota
Minn. Stat.	|leg_statute	Minnesota
Minn. Stat. Ann.	|leg_statute	Minnesota
Miss. Code Ann.	|leg_statute	Mississippi
Miss. Code R.	|admin_compilation	Mississippi
Miss. Gov't Reg.	|admin_register	Mississippi
Miss. Laws	|leg_session	Mississippi
Miss. Laws Adv. Sh.	|leg_session	Mississippi
Miss. Legis. Serv.	|leg_session	Mississippi
Mo. Ann. Stat.	|leg_statute	Missouri
Mo. Code Regs. Ann.	|admin_compilation	Missouri
Mo. Laws	|leg_session	Missouri
Mo. Legis. Serv.	|leg_session	Missouri
Mo. Reg.	|admin_register	Missouri
Mo. Rev. Stat.	|leg_statute	Missouri
Mont. Admin. R.	|admin_compilation	Montana
Mont. Admin. Reg.	|admin_register	Montana
Mont. Code Ann.	|leg_statute	Montana
Mont. Laws	|leg_session	Montana
N. Mar. I. Admin. Code	|admin_compilation	Northern Mariana Islands
N. Mar. I. Code	|leg_statute	Northern Mariana Islands
N. Mar. I. Pub. L.	|leg_session	Northern Mariana Islands
N. Mar. I. Reg.	|admin_register	Northern Mariana Islands
N.C. Admin. Code	|admin_compilation	North Carolina
N.C. Adv. Legis. Serv.	|leg_session	North Carolina
N.C. Gen. Stat.	|leg_statute	North Carolina
N.C. Gen. Stat. Ann.	|leg_statute	North Carolina
N.C. Legis. Serv.	|leg_session	North Carolina
N.C. Reg.	|admin_register	North Carolina
N.C. Sess. Laws	|leg_session	North Carolina
N.D. Admin. Code	|admin_compilation	North Dakota
N.D. Cent. Code	|leg_statute	North Dakota
N.D. Cent. Code Adv. Legis. Serv.	|leg_session	North Dakota
N.D. Cent. Code Ann.	|leg_statute	North Dakota
N.D. Laws	|leg_session	North Dakota
N.D. Legis. Serv.	|leg_session	North Dakota
N.H. Code Admin. R. Ann.	|admin_compilation	New Hampshire
N.H. Code R.	|admin_compilation	New Hampshire
N.H. Gov't Reg.	|admin_register	New Hampshire
N.H. Laws	|leg_session	New Hampshire
N.H. Legis. Serv.	|leg_session	New Hampshire
N.H. Rev. Stat. Ann.	|leg_statute	New Hampshire
N.H. Rev. Stat. Ann. Adv. Legis. Serv.	|leg_session	New Hampshire
N.H. Rulemaking Reg.	|admin_register	New Hampshire
N.J. Admin. Code	|admin_compilation	New Jersey
N.J. Laws	|leg_session	New Jersey
N.J. Reg.	|admin_register	New Jersey
N.J. Rev. Stat.	|leg_statute	New Jersey
N.J. Sess. Law Serv.	|leg_session	New Jersey
N.J. Stat. Ann.	|leg_statute	New Jersey
N.M. Adv. Legis. Serv.	|leg_session	New Mexico
N.M. Code R.	|admin_compilation	New Mexico
N.M. Laws	|leg_session	New Mexico
N.M. Legis. Serv.	|leg_session	New Mexico
N.M. Reg.	|admin_register	New Mexico
N.M. Stat. Ann.	|leg_statute	New Mexico
N.Y.	|leg_act	New York
N.Y. Comp. Codes R. & Regs.	|admin_compilation	New York
N.Y. Consol. Laws Adv.	|leg_session	New York
N.Y. Law	|leg_statute	New York
N.Y. Laws	|leg_session	New York
N.Y. Legis. Serv.	|leg_session	New York
N.Y. Reg.	|admin_register	New York
N.Y. Sess. Laws	|leg_session	New York
Navajo Nation Code Ann.	|leg_statute	Navajo Nation
Neb. Admin. Code	|admin_compilation	Nebraska
Neb. Laws	|leg_session	Nebraska
Neb. Legis. Serv.	|leg_session	Nebraska
Neb. Rev. Stat.	|leg_statute	Nebraska
Neb. Rev. Stat. Ann.	|leg_statute	Nebraska
Nev. Admin. Code	|admin_compilation	Nevada
Nev. Legis. Serv.	|leg_session	Nevada
Nev. Reg. Admin. Regs.	|admin_register	Nevada
Nev. Rev. Stat.	|leg_statute	Nevada
Nev. Rev. Stat. Ann.	|leg_statute	Nevada
Nev. Stat.	|leg_session	Nevada
Ohio Admin. Code	|admin_compilation	Ohio
Ohio Dep't	|admin_register	Ohio
Ohio Gov't	|admin_register	Ohio
Ohio Laws	|leg_session	Ohio
Ohio Legis. Bull.	|leg_session	Ohio
Ohio Legis. Serv. Ann.	|leg_session	Ohio
Ohio Monthly Rec.	|admin_register	Ohio
Ohio Rev. Code Ann.	|leg_statute	Ohio
Okla. Admin. Code	|admin_compilation	Oklahoma
Okla. Gaz.	|admin_register	Oklahoma
Okla. Reg.	|admin_register	Oklahoma
Okla. Sess. Law Serv.	|leg_session	Oklahoma
Okla. Sess. Laws	|leg_session	Oklahoma
Okla. Stat.	|leg_statute	Oklahoma
Okla. Stat. Ann.	|leg_statute	Oklahoma
Or. Admin. R.	|admin_compilation	Oregon
Or. Bull.	|admin_register	Oregon
Or. Laws	|leg_session	Oregon
Or. Laws Adv. Sh.	|leg_session	Oregon
Or. Laws Spec. Sess.	|leg_session	Oregon
Or. Legis. Serv.	|leg_session	Oregon
Or. Rev. Stat.	|leg_statute	Oregon
Or. Rev. Stat. Ann.	|leg_statute	Oregon
P.R. Laws	|leg_session	Puerto Rico
P.R. Laws Ann.	|leg_statute	Puerto Rico
P.R. Leyes	|leg_session	Puerto Rico
P.R. Leyes An.	|leg_statute	Puerto Rico
Pa. Bull.	|admin_register	Pennsylvania
Pa. Code	|admin_compilation	Pennsylvania
Pa. Cons. Stat.	|leg_statute	Pennsylvania
Pa. Laws	|leg_session	Pennsylvania
Pa. Legis. Serv.	|leg_session	Pennsylvania
Pa. Stat. and Cons. Stat. Ann.	|leg_statute	Pennsylvania
Pub. L.	Public Law	|leg_statute	US
Pvt. L.	Private Law	|leg_statute	US
R.I. Acts & Resolves	|leg_session	Rhode Island
R.I. Adv. Legis. Serv.	|leg_session	Rhode Island
R.I. Adv. Legis. Serv.	|leg_session	Rhode Island
R.I. Code R.	|admin_compilation	Rhode Island
R.I. Gen. Laws	|leg_statute	Rhode Island
R.I. Gen. Laws Ann.	|leg_statute	Rhode Island
R.I. Gov't Reg.	|admin_register	Rhode Island
R.I. Pub. Laws	|leg_session	Rhode Island
Registration	|admin_filing	US
Repub. Tex. Laws	|leg_session	Texas
S.C. Acts	|leg_session	South Carolina
S.C. Code Ann.	|leg_statute	South Carolina
S.C. Code Ann. Regs.	|admin_compilation	South Carolina
S.C. Reg.	|admin_register	South Carolina
S.D. Admin. R.	|admin_compilation	South Dakota
S.D. Codified Laws	|leg_statute	South Dakota
S.D. Reg.	|admin_register	South Dakota
S.D. Sess. Laws	|leg_session	South Dakota
SBA	|admin_docket	US
Stat.	|leg_session	US
Tenn. Admin. Reg.	|admin_register	Tennessee
Tenn. Code Ann.	|leg_statute	Tennessee
Tenn. Code Ann. Adv. Legis. Serv.	|leg_session	Tennessee
Tenn. Comp. R. & Regs.	|admin_compilation	Tennessee
Tenn. Legis. Serv.	|leg_session	Tennessee
Tenn. Priv. Acts	|leg_session	Tennessee
Tenn. Pub. Acts	|leg_session	Tennessee
Tex. Admin. Code	|admin_compilation	Texas
Tex. Bus. Corp. Act Ann.	|leg_statute	Texas
Tex. Code Ann.	|leg_statute	Texas
Tex. Code Crim. Proc. Ann.	|leg_statute	Texas
Tex. Gen. Laws	|leg_session	Texas
Tex. Ins. Code Ann.	|leg_statute	Texas
Tex. Prob. Code Ann.	|leg_statute	Texas
Tex. Reg.	|admin_register	Texas
Tex. Rev. Civ. Stat. Ann.	|leg_statute	Texas
Tex. Sess. Law Serv.	|leg_session	Texas
Treas. Reg.	|admin_compilation	US
U.S. Patent	|admin_filing	US
U.S.C.	USC	U.S.C.A.	U.S.C.S.	U.S.C.U.	U.S. Code	United States Code	|leg_statute	US
Utah Admin. Code	|admin_compilation	Utah
Utah Adv. Legis. Serv.	|leg_session	Utah
Utah Bull.	|admin_register	Utah
Utah Code Ann.	|leg_statute	Utah
Utah Laws	|leg_session	Utah
Utah. Legis. Serv.	|leg_session	Utah
V.I. Code Ann.	|leg_statute	Virgin Islands
V.I. Code Ann. Adv.	|leg_session	Virgin Islands
V.I. Code R.	|admin_compilation	Virgin Islands
V.I. Gov't Reg.	|admin_register	Virgin Islands
V.I. Legis. Serv.	|leg_session	Virgin Islands
V.I. Sess. Laws	|leg_session	Virgin Islands
Va. Acts	|leg_session	Virginia
Va. Admin. Code	|admin_compilation	Virginia
Va. Adv. Legis. Serv.	|leg_session	Virginia
Va. Code Ann.	|leg_statute	Virginia
Va. Legis. Serv.	|leg_session	Virginia
Va. Reg. Regs.	|admin_register	Virginia
Vt. Acts & Resolves	|leg_session	Vermont
Vt. Adv. Legis. Serv.	|leg_session	Vermont
Vt. Code R.	|admin_compilation	Vermont
Vt. Gov't Reg.	|admin_register	Vermont
Vt. Legis. Serv.	|leg_session	Vermont
Vt. Stat. Ann.	|leg_statute	Vermont
W. Va. Acts	|leg_session	West Virginia
W. Va. Adv. Legis. Serv.	|leg_session	West Virginia
W. Va. Code	|leg_statute	West Virginia
W. Va. Code Ann.	|leg_statute	West Virginia
W. Va. Code R.	|admin_compilation	West Virginia
W. Va. Legis. Serv.	|leg_session	West Virginia
W. Va. Reg.	|admin_register	West Virginia
Wash. Admin. Code	|admin_compilation	Washington
Wash. Legis. Serv.	|leg_session	Washington
Wash. Reg.	|admin_register	Washington
Wash. Rev. Code	|leg_statute	Washington
Wash. Rev. Code Ann.	|leg_statute	Washington
Wash. Sess. Laws	|leg_session	Washington
Wis. Admin. Code	|admin_compilation	Wisconsin
Wis. Admin. Reg.	|admin_register	Wisconsin
Wis. Legis. Serv.	|leg_session	Wisconsin
Wis. Sess. Laws	|leg_session	Wisconsin
Wis. Stat.	|leg_statute	Wisconsin
Wis. Stat. Ann.	|leg_statute	Wisconsin
Wyo. Code R.	|admin_compilation	Wyoming
Wyo. Gov't Reg.	|admin_register	Wyoming
Wyo. Legis. Serv.	|leg_session	Wyoming
Wyo. Sess. Laws	|leg_session	Wyoming
Wyo. Stat. Ann.	|leg_statute	Wyoming
`;
