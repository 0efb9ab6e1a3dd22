/**
 * Law reviews and journals and their other spellings.
 *
 * Derived from the Free Law Project's databases, BSD-2-Clause: see LICENCE.txt. Written by
 * test/setup/citation-tables.mjs; do not edit.
 */
export const JOURNAL_TABLE = `
A.B.A. J.	ABA Journal
A.F. L. Rev.	Air Force Law Review
AIDS L. & Litig. Rep.	AIDS Law & Litigation Reporter
AIPLA Q.J.	American Intellectual Property Law Association Quarterly
Adel. L. Rev.	Adelaide Law Review
Admin. L. Rev.	Administrative Law Review
Admin. L. Rev. Am. U.	Administrative Law Review of American University
Admin. L.3d	Administrative Law Third Series for Federal Contractors
Aff. Action Compl. Man.	Affirmative Action Compliance Manual for Federal Contractors
Akron L. Rev.	Akron Law Review
Akron Tax J.	Akron Tax Journal
Ala. L. Rev.	Alabama Law Review
Alaska L. Rev.	Alaska Law Review
Alb. L. Rev.	Albany Law Review
Alb. L.J. Sci. & Tech.	Albany Law Journal of Science and Technology
All St. Tax Guide	All States Tax Guide
Am. B. Found. Res. J.	American Bar Foundation Research Journal
Am. Bankr. Inst. L. Rev.	American Bankruptcy Institute Law Review
Am. Bankr. L.J.	American Bankruptcy Law Journal
Am. Bus. L.J.	American Business Law Journal
Am. Crim. L. Rev.	American Criminal Law Review
Am. I. Int'l L.	American Journal of International Law
Am. Indian L. Rev.	American Indian Law Review
Am. J. Comp. L.	American Journal of Comparative Law
Am. J. Crim. L.	American Journal of Criminal Law
Am. J. Juris.	Am. J. Jurispr	Am. J. Jurisprud	American Journal of Jurisprudence
Am. J. Legal Hist.	American Journal of Legal History
Am. J. Trial Advoc.	American Journal of Trial Advocacy
Am. J.L. & Med.	American Journal of Law & Medicine
Am. Rev. Int'l Arb.	American Review of International Arbitration
Am. Soc'y Int'l L. Proc.	American Society of International Law Proceedings
Am. Stock Ex. Guide	American Stock Exchange Guide
Am. U. Int'l L. Rev.	American University International Law Review
Am. U. J. Gender Soc. Pol'y & L.	American University Journal of Gender, Social Policy and the Law
Am. U. L. Rev.	American University Law Review
Anglo-Am. L. Rev.	Anglo-American Law Review
Ann. Rev. Banking & Fin. L.	Annual Review of Banking & Financial law
Ann. Rev. Banking L.	Annual Review of Banking Law
Ann. Surv. Am. L.	Annual Survey of American Law
Ann. Surv. Int'l & Comp. L.	Annual Survey of International and Comparative Law
Annals Am. Acad. Pol. & Soc. Sci.	Annals of the American Academy of Political and Social Science
Annals Health L.	Annals of Health Law
Antitrust & Trade Reg. Rep.	Antitrust & Trade Regulation Report
Ariz. J. Int'l & Comp. L.	Arizona Journal of International and Comparative Law
Ariz. L. Rev.	Arizona Law Review
Ariz. St. L.J.	Arizona State Law Journal
Ark. L. Notes	Arkansas Law Notes
Ark. L. Rev.	Arkansas Law Review
Army Law.	Army Lawyer
Asian Am. L.J.	Asian American Law Journal
Asian Pac. Am. L.J.	Asian Pacific American Law Journal
Asian-Pac. L. & Pol'y J.	Asian-Pacific Law and Policy Journal
Auckland U. L. Rev.	Auckland University Law Review
Av. L. Rep.	Aviation Law Reporter
Ave Maria L. Rev.	Ave Maria Law Review
B. Examiner	The Bar Examiner
B.C. Envtl. Aff. L. Rev.	Boston College Environmental Affairs Law Review
B.C. Int'l & Comp. L. Rev.	Boston College International and Comparative Law Review
B.C. L. Rev.	Boston College Law Review
B.C. Third World L.J.	Boston College Third World Law Journal
B.U. Int'l L.J.	Boston University International Law Journal
B.U. J. Sci. & Tech. L.	Boston University Journal of Science & Technology Law
B.U. L. Rev.	Boston University Law Review
B.U. Pub. Int. L.J.	Boston University Public Interest Law Journal
BYU Educ. & L.J.	Brigham Young University Education and Law Journal
BYU J. Pub. L.	Brigham Young University Journal of Public Law
BYU L. Rev.	Brigham Young University Law Review
Bankr. Dev. J.	Bankruptcy Developments Journal
Baylor L. Rev.	Baylor Law Review
Behav. Sci. & L.	Behavioral Sciences and the Law
Berkeley J. Afr.-Am. L. & Pol'y	Berkeley Journal of African-American Law & Policy
Berkeley J. Emp. & Lab. L.	Berkeley Journal of Employment and Labor Law
Berkeley J. Int'l L.	Berkeley Journal of International Law
Berkeley Tech. L.J.	Berkeley Technology Law Journal
Berkeley Women's L.J.	Berkeley Women's Law Journal
BioLaw (LexisNexis)	BioLaw
Brandeis L.J.	Brandeis Law Journal
Briefcase
Brook. J. Int'l L.	Brooklyn Journal of International Law
Brook. L. Rev.	Brooklyn Law Review
Buff. Crim. L. Rev.	Buffalo Criminal Law Review
Buff. Envtl. L.J.	Buffalo Environmental Law Journal
Buff. Hum. Rts. L. Rev.	Buffalo Human Rights Law Review
Buff. L. Rev.	Buffalo Law Review
Buff. Pub. Int. L.J.	Buffalo Public Interest Law Journal
Buff. Women's L.J.	Buffalo Women's Law Journal
Bus. L.J.	Business Law Journal
Cal. Bankr. J.	California Bankruptcy Journal
Cal. Crim. L. Rev.	California Criminal Law Review
Cal. L. Rev.	Southern California Law Review &
Cal. Reg. L. Rep.	California Regulatory Law Reporter
Cal. St. B.J.	California State Bar Journal
Cal. W. Int'l L.J.	California Western International Law Journal
Cal. W. L. Rev.	California Western Law Review
Calif. L. Rev.	California Law Review
Cambridge L.J.	Cambridge Law Journal
Campbell L. Rev.	Campbell Law Review
Can.-U.S. L.J.	Canada-United States Law Journal
Cap. Def. Dig.	Capital Defense Digest
Cap. Def. J.	Capital Defense Journal
Cap. U. L. Rev.	Capital University Law Review
Cardozo Arts & Ent. L.J.	Cardozo Arts & Entertainment Law Journal
Cardozo J. Conflict Resol.	Cardozo Journal of Conflict Resolution
Cardozo J. lnt'l & Comp. L.	Cardozo Journal of International and Comparative Law
Cardozo L. Rev.	Cardozo Law Review
Cardozo Online J. Conflict Resol.	Cardozo Online Journal of Conflict Resolution
Cardozo Women's L.J.	Cardozo Women's Law Journal
Carolina Alumni Rev.	Carolina Alumni Review
Case W. Res. J. Int'l L.	Case Western Reserve Journal of International Law
Case W. Res. L. Rev.	Case Western Reserve Law Review
Cath. Law.	Catholic Lawyer
Cath. U. L. Rev.	Catholic University Law Review
Chap. L. Rev.	Chapman Law Review
Chi. J. Int'l L.	Chicago Journal of International Law
Chi.-Kent L. Rev.	Chicago-Kent Law Review
Chicano-Latino L. Rev.	Chicano-Latino Law Review
Child. Legal Rts. J.	Children's Legal Rights Journal
Chron. Higher Educ.	Chronicle of Higher Education
Clearinghouse Rev.	Clearinghouse Review
Clev. St. L. Rev.	Cleveland State Law Review
Clev.-Marshall L. Rev.	Cleveland-Marshall Law Review
Clinical L. Rev.	Clinical Law Review
Colo. J. Int'l Envtl. L. & Pol'y	Colorado Journal of International Environmental Law and Policy
Colo. Law.	Colorado Law.	Colorado Lawyer
Colum. Bus. L. Rev.	Columbia Business Law Review
Colum. Hum. Rts. L. Rev.	Columbia Human Rights Law Review
Colum. J. Asian L.	Columbia Journal of Asian Law
Colum. J. E. Eur. L.	Columbia Journal of East European Law
Colum. J. Envtl. L.	Columbia Journal of Environmental law
Colum. J. Gender & L.	Columbia Journal of Gender and Law
Colum. J. Of Eur. L.	Columbia Journal of European Law
Colum. J. Transnat'l L.	Columbia Journal of Transnational Law
Colum. J.L. & Arts	Columbia Journal of Law & the Arts
Colum. J.L. & Soc. Probs.	Columbia Journal of Law and Social Problems
Colum. L. Rev.	Columbia Law Review
Colum. Sci. & Tech. L. Rev.	Columbia Science and Technology Law Review
Colum.-VLA J.L. & Arts	Columbia-VLA journal of Law & the Arts
CommLaw Conspectus	CommLaw Conspectus: Journal of Communications Law & Policy
Common Mkt. L. Rev.	Common Market Law Review
Comp. Lab. L. & Pol'y J.	Comparative Labor Law & Policy journal
Comp. Lab. L.J.	Comparative Labor Law Journal
Computer L. Rev. & Tech J.	Computer Law Review & Technology Journal
Computer/L.J.	Computer/Law Journal
Cong. Dig.	Congressional Digest
Conn. Ins. L.J.	Connecticut Insurance Law Journal
Conn. J. Int'l L.	Connecticut Journal of International Law
Conn. L. Rev.	Connecticut Law Review
Conn. Prob. L.J.	Connecticut Probate Law Journal
Const. Comment.	Constitutional Commentary
Consumer Fin. L. Q. Rep.	Consumer Finance Law Quarterly Report
Conv. & Prop. Law. (n.s.)	Conveyancer and Property Lawyer (new series)
Copyright L. Symp. (ASCAP)	Copyright Law Symposium (American Society of Composers, Authors, & Publishers
Cornell Int'l L.J.	Cornell International Law Journal
Cornell J.L. & Pub. Pol'y	Cornell Journal of Law and Public Policy
Cornell L. Rev.	Cornell Law Review
Corp. Tax'n	Corporate Taxation
Creighton L. Rev.	Creighton Law Review
Crim. Just.	Criminal Justice
Crim. Just. Ethics	Criminal Justice Ethics
Crim. L. Bull.	Criminal Law Bulletin
Crim. L. Rev.	Criminal Law Review
Crim. L.F.	Criminal Law Forum
Crime, L. & Soc. Change	Crime, Law and Social Change
Cumb. L. Rev.	Cumberland Law Review
Current Med. for Att'ys	Current Medicine for Attorneys
Currents: Int'l Trad L.J.	Currents: The International Trade Law Journal
D.C. L. Rev.	District of Columbia Law Review
Dalhousie L.J.	Dalhousie Law Journal
DePaul Bus. & Com. L.J.	DePaul Business & Commercial Law Journal
DePaul Bus. L.J.	DePaul Business Law Journal
DePaul J. Health Care L.	DePaul Journal of Health Care Law
DePaul L. Rev.	DePaul Law Review
Def. Couns. J.	Defense Counsel Journal
Del. J. Corp. L.	Delaware Journal of Corporate Law
Del. L. Rev.	Delaware Law Review
Denv. J. Int'l L. & Pol'y	Denver Journal of International Law and Policy
Denv. U. L. Rev.	Denver University Law Review
Dep't St. Bull.	Department of State Bulletin
Depaul-LCA J. Art & Ent. L. & Pol'y	DePaul-LCA Journal of Art and Entertainment Law and Policy
Dick. Int'l L. Ann.	Dickinson International Law Annual
Dick. L. Rev.	Dickinson Law Review
Digest	The Digest: The National Italian-American Bar Ass'n Law Journal
Drake J. Agric. L.	Drake Journal of Agricultural Law
Drake L. Rev.	Drake Law Review
Drexel L. Rev.	Drexel Law Review
Duke J. Comp. & Int'l L.	Duke Journal of Comparative & International Law
Duke J. Const. L. & Pub. Pol'y	Duke Journal of Constitutional Law & Public Policy
Duke J. Gender L. & Pol'y	Duke Journal of Gender Law & Policy
Duke L.J.	Duke Law Journal
Duq. Bus. L.J.	Duquesne Business Law Journal
Duq. L. Rev.	Duquesne Law Review
Dydke Envtl. L. & Pol'y F.	Duke Environmental Law & Policy Forum
Ecology L.Q.	Ecology Law Quarterly
Economist	The Economist
Elder L.J.	Elder Law Journal
Emory Bankr. Dev. J.	Emory Bankruptcy Developments Journal
Emory Int'l L. Rev.	Emory International Law Review
Emory L.J.	Emory Law Journal
Emp. Rts. & Emp. Pol'y J.	Employee Rights and Employment Policy Journal
Empl. Testing (Univ. Pub. Am.)	Employment Testing: Law & Policy Reporter
Energy L.J.	Energy Law Journal
Envtl. L.	Environmental Law
Envtl. Law.	Environmental Lawyer
Est. Plan.	Estate Planning
Eur. H.R. Rep.	European Human Rights Reports
F.B.I.S.	Foreign Broadcast Information Service
FIU L. Rev.	Florida International University Law Review
Fam. & Conciliation Cts. Rev.	Family and Conciliation Courts Review
Fam. Ct. Rev.	Family Court Review
Fam. L.Q.	Family Law Quarterly
Fed. Cir. B.J.	Federal Circuit Bar Journal
Fed. Comm. L.J.	Federal Communications Law Journal
Fed. Probation	Federal Probation
Fed. Sent'g Rep.	Federal Sentencing Reporter
Fla. B.J.	Florida Bar Journal
Fla. J. Int'l L.	Florida Journal of International Law
Fla. L. Rev.	Florida Law Review
Fla. St. J. Transnat'l L. & Pol'y	Florida State Journal of Transnational Law & Policy
Fla. St. U. L. Rev.	Florida State University Law Review
Fla. Tax Rev.	Florida Tax Review
Food & Drug L.J.	Food and Drug Law Journal
Food Drug Cosm. L.J.	Food Drug Cosmetic Law Journal
Fordham Envtl. L. Rev.	Fordham Environmental Law Review
Fordham Int'l L.J.	Fordham International Law journal
Fordham Intell. Prop. Media & Ent. L.J.	Fordham Intellectual Property, Media & Entertainment Law Journal
Fordham J. Corp. & Fin. L.	Fordham Journal of Corporate & Financial Law
Fordham L. Rev.	Fordham Law Review
Fordham Urb. L.J.	Fordham Urban Law Journal
Franchise L.J.	Franchise Law Journal
Ga. J. Int'l & Comp. L.	Georgia Journal of International and Comparative Law
Ga. L. Rev.	Georgia Law Review
Ga. St. U. L. Rev.	Georgia State University Law Review
Geendale L. Rev.	Glendale Law Review
Geo. Immigr. L.J.	Georgetown Immigration Law Journal
Geo. Int'l Envtl. L. Rev.	Georgetown International Environmental Law Review
Geo. J. Gender & L.	The Georgetown Journal of Gender and the Law
Geo. J. Int'l L.	Georgetown Journal of International Law
Geo. J. Legal Ethics	Georgetown Journal of Legal Ethics
Geo. J. on Poverty L. & Pol'y	Georgetown Journal on Poverty Law and Policy
Geo. L.J.	Georgetown Law Journal
Geo. Mason L. Rev.	George Mason Law Review
Geo. Mason U. C.R. L.J.	George Mason University Civil Rights Law Journal
Geo. Wash. Int'l L. Rev.	George Washington International Law Review
Geo. Wash. J. Int'l L. & Econ.	George Washington Journal of International Law and Economics
Geo. Wash. L. Rev.	George Washington Law Review
German L.J.	German Law Journal
Golden Gate U. L. Rev.	Golden Gate University Law Review
Gonz. L. Rev.	Gonzaga Law Review
Great Plains Nat. Resources J.	Great Plains Natural Resources Journal
Green Bag
Green Bag 2d
Green Bag Alm.	Green Bag Almanac
Guild Prac.	Guild Practitioner
Hamline J. Pub. L. & Pol'y	Hamline Journal of Public Law and Policy
Hamline L. Rev.	Hamline Law Review
Harv. C.R.-C.L. L. Rev.	Harvard Civil Rights-Civil Liberties Law Review
Harv. Envtl. L. Rev.	Harvard Environmental Law Review
Harv. Hum. Rts. J.	Harvard Human Rights Journal
Harv. Int'l L.J.	Harvard International Law Journal
Harv. J. on Legis.	Harvard Journal on Legislation
Harv. J. on Racial & Ethnic Just.	Harvard Journal on Racial & Ethnic Justice
Harv. J.L. & Gender	Harvard Journal of Law and Gender
Harv. J.L. & Pub. Pol'y	Harvard Journal of Law and Public Policy
Harv. J.L. & Tech.	Harvard Journal of Law & Technology
Harv. L. & Pol'y Rev.	Harvard Law & Policy Review
Harv. L. Rev.	Harvard Law Review
Harv. Latino L. Rev.	Harvard Latino Law Review
Harv. Negot. L. Rev.	Harvard Negotiation Law Review
Harv. Women's L.J.	Harvard Women's Law Journal
Hastings Comm. & Ent. L.J.	Hastings Communications and Entertainment Law Journal
Hastings Const. L.Q.	Hastings Constitutional Law Quarterly
Hastings Int'l & Comp. L. Rev.	Hastings International and Comparative Law Review
Hastings L.J.	Hastings Law Journal
Hastings W.-Nw. J. Envtl. L. & Pol'y	Hastings West-Northwest Journal of Environmental Law and Policy
Hastings Women's L.J.	Hastings Women's Law Journal
Health L. Persps.	Health Law Perespectives
Health Matrix
Healthspan
High Tech. L.J.	High Technology Law Journal
Hofstra L. Rev.	Hofstra Law Review
Hofstra Lab. & Emp. L.J.	Hofstra Labor & Employment Law Journal
Hong Kong L.J.	Hong Kong Law Journal
Hous. J. Int'l L.	Houston Journal of International Law
Hous. L. Rev.	Houston Law Review
How. L.J.	Howard Law Journal
Hum. Rts. Q.	Human Rights Quarterly
Human.	Humanities
IDEA	IDEA: The Intellectual Property Law Review
ILSA J. Int'l & Comp. L.	ILSA Journal of International & Comparative Law
Idaho L. Rev.	Idaho Law Review
Ill. B.J.	Illinois Bar Journal
Immigr. & Nat'lity L. Rev.	Immigration and Nationality Law Review
In Pub. Interest	In the Public Interest
Ind. Int'l & Comp. L. Rev.	Indiana International & Comparative Law Review
Ind. J. Global Legal Stud.	Indiana Journal of Global Legal Studies
Ind. L. Rev.	Indiana Law Review
Ind. L.J.	Indiana Law Journal
Indus. & Lab. Rel. Rev.	Industrial and Labor Relations Review
Inst. on Fed. Tax'n	Institute on Federal Taxation
Inst. on Oil & Gas L. & Tax'n	Institute on Oil and Gas Law and Taxation
Inst. on Plan. Zoning & Eminent Domain	Institute on Planning, Zoning, and Eminent Domain
Inst. on Priv. Inv. & Inv. Abroad	Institute on Private Investments and Investors Abroad
Inst. on Sec. Reg.	Institute on Securities Regulation
Int'l & Comp. L.Q.	International and Comparative Law Quarterly
Int'l Herald Trib.	International Herald Tribune
Int'l J. Pub. Admin.	International Journal of Public Administration
Int'l J. Pub. Opinion Res.	International Journal of Public Opinion Research
Int'l J.L. & Psychiat Ry	International Journal of Law and Psychiatry
Int'l Law.	International Lawyer
Int'l Org.	International Organization
Int'l Org. L. Rev.	International Organization Law Review
Int'l Rev. L. & Econ.	International Review of Law and Economics
Iowa L. Rev.	Iowa Law Review
J. ALWD	Journal of the Association of Legal Writing Directors
J. Affordable Housing & Community Dev. L.	Journal of Affordable Housing & Community Development Law
J. Agric. L.	Journal of Agricultural Law
J. Air L. & Com.	Journal of Air Law and Commerce
J. Am. Acad. Matrim. Law.	Journal of the American Academy of Matrimonial Lawyers
J. Am. Soc'y Info. Sci.	Journal of the American Society for Information Science
J. App. Prac. & Process	Journal of Appellate Practice and Process
J. Bus. L.	Journal of Business Law
J. Chinese L.	Journal of Chinese Law
J. Contemp. Health L. & Pol'y	Journal of Contemporary Health Law and Policy
J. Contemp. L.	Journal of Contemporary Law
J. Contemp. Legal Issues	Journal of Contemporary Legal Issues
J. Copyright Soc'y U.S.A.	Journal of the Copyright Society of the U.S.A.
J. Corp. L.	Journal of Corporation Law
J. Corp. Tax'n	Journal of Corporate Taxation
J. Crim. L. & Criminology	Journal of Criminal Law and Criminology
J. Disp. Resol.	Journal of Dispute Resolution
J. Energy Nat. Resources & Envtl. L.	Journal of Energy, Natural Resources & Environmental Law
J. Envtl. L. & Litig.	Journal of Environmental Law and Litigation
J. Fam. L.	Journal of Family Law
J. Gender Race & Just.	Journal of Gender, Race and justice
J. Health & Hosp. L.	Journal of Health and Hospital Law
J. Health Care L. & Pol'y	Journal of Health Care Law & Policy
J. Health L.	Journal of Health Law
J. Health Pol. Pol'y & L.	Journal of Health Politics, Policy and Law
J. High Tech. L.	Journal of High Technology Law
J. Int'l Arb.	Journal of International Arbitration
J. Int'l Legal Stud.	Journal of International Legal Studies
J. Int'l Wildlife L. & Pol'y	Journal of International Wildlife Law and Policy
J. Intell. Prop.	Journal of Intellectual Property
J. Intell. Prop. L.	Journal of Intellectual Property Law
J. Irreproducible Results	Journal of Irreproducible Results
J. Land Resources & Envtl. L.	Journal of Land, Resources & Environmental Law
J. Land Use & Envtl. L.	Journal of Land Use and Environmental Law
J. Legal Educ.	Journal of Legal Education
J. Legal Med.	Journal of Legal Medicine
J. Legal Prof.	Journal of the Legal Profession
J. Legal Stud.	The Journal of Legal Studies
J. Legis.	Journal of Legislation
J. Mar. L. & Com.	Journal of Maritime Law and Commerce
J. Marshall J. Computer & Info. L.	John Marshall Journal of Computer & Information Law
J. Marshall L. Rev.	John Marshall Law Review
J. Med. & L.	Journal of Medicine and Law
J. Min. L. & Pol'y	Journal of Mineral Law & Policy
J. Nat. Resources & Envtl. L.	Journal of Natural Resources & Environmental Law
J. Pat. & Trademark Off. Soc'y	Journal of the Patent and Trademark Office Society
J. Prod. Liab.	Journal of Products Liability
J. S. Legal Hist.	Journal of Southern Legal History
J. Sci. & Tech. L.	Journal of Science & Technology Law
J. Small & Emerging Bus. L.	Journal of Small and Emerging Business Law
J. Space L.	Journal of Space Law
J. Suffolk Acad. L.	Journal of the Suffolk Academy of Law
J. Sup. Ct. Hist.	Journal of Supreme Court History
J. Tax'n	Journal of Taxation
J. Tech. L. & Pol'y	Journal of Technology Law & Policy
J. Urb. L.	Journal of Urban Law
J. World Trade	Journal of World Trade
J.C. & U.L.	Journal of College and University Law
J.L. & Com.	Journal of Law and Commerce
J.L. & Econ.	Journal of Law & Economics
J.L. & Educ.	Journal of Law and Education
J.L. & Fam. Stud.	Journal of Law and Family Studies
J.L. & Health	Journal of Law and Health
J.L. & Pol'y	Journal of Law and Policy
J.L. & Pol.	Journal of Law & Politics
J.L. & Religion	The Journal of Law and Religion
J.L. Econ. & Org.	Journal of Law, Economics, & Organization
J.L. Med. & Ethics	Journal of Law, Medicine & Ethics
J.L. Soc'y	Journal of Law in Society
JAG J.	JAG Journal
JAMA	Journal of the American Medical Association
Judges J.	Judges Journal
Jurid. Rev.	Juridical Review
Jurimetrics
Jurimetrics J.	Jurimetrics: The Journal of Law, Science, and Technology
Juris Mag.	Juris Magazine
Just. Sys. L	Justice System Journal
Kan. J.L. & Pub. Pol'y	Kansas Journal of Law and Public Policy
Ky. L.J.	Kentucky Law Journal
La Raza L.J.	La Raza Law Journal
La. L. Rev.	Louisiana Law Review
Lab. L.J.	Labor Law Journal
Lab. Law.	Labor Lawyer
Landslide
Law & Contemp. Probs.	Law and Contemporary Problems
Law & Hist. Rev.	Law and History Review
Law & Hum. Behav.	Law and Human Behavior
Law & Ineq.	Law and Inequality
Law & Phil.	Law and Philosophy
Law & Pol'y	Law and Policy
Law & Pol'y Int'l Bus.	Law and Policy in International Business
Law & Soc'y Rev.	Law & Society Review
Law & Soc. Inquiry	Law & Social Inquiry
Law Libr. J.	Law Library Journal
Law Libr. Lights	Law Library Lights
Laws. Man. on Prof. Conduct (ABA/BNA)	ABA/BNA Lawyers' Manual on Professional Conduct
Legal Reference Services Q.	Legal Reference Services Quarterly
Legal Writing	Legal Writing: The Journal of the Legal Writing Institute
Lewis & Clark L. Rev.	Lewis & Clark Law Review
Libr. J.	Library Journal
Lincoln L. Rev.	Lincoln Law Review
Litig.	Litigation
Loy. Consumer L. Rev.	Loyola Consumer Law Review
Loy. J. Pub. Int. L.	Loyola Journal of Public Interest Law
Loy. L. Rev.	Loyola Law Review (New Orleans)
Loy. L.A. Ent. L. Rev.	Loyola of Los Angeles Entertainment Law Review
Loy. L.A. Int'l & Comp. L. Rev.	Loyola of Los Angeles International & Comparative Law Review
Loy. L.A. L. Rev.	Loyola of Los Angeles Law Review
Loy. U. Chi. L.J.	Loyola University of Chicago Law Journal
Major Tax Plan.	Major Tax Planning
Marq. Intell. Prop. L. Rev.	Marquette Intellectual Property Law Review
Marq. L. Rev.	Marquette Law Review
Marq. Sports L. Rev.	Marquette Sports Law Review
Mass. L. Rev.	Massachusetts Law Review
McGeorge L. Rev.	McGeorge Law Review
McGill L.J.	McGill Law Journal
Md. J. Contemp. Legal Issues	Maryland Journal of Contemporary Legal Issues
Md. J. Int'l L. & Trade	Maryland Journal of International Law and Trade
Md. L. Rev.	Maryland Law Review
Me. L. Rev.	Maine Law Review
Melb. U. L. Rev.	Melbourne University Law Review
Mercer L. Rev.	Mercer Law Review
Mich. Bus. L.J.	Michigan Business Law Journal
Mich. J. Gender & L.	Michigan Journal of Gender & Law
Mich. J. Int'l L.	Michigan Journal of International Law
Mich. J. Race & L.	Michigan Journal of Race & Law
Mich. L. Rev.	Michigan Law Review
Mich. St. L. Rev.	Michigan State Law Review
Mich. Telecomm. & Tech. L. Rev.	Michigan Telecommunications and Technology Law Review
Mil. L. Rev.	Military Law Review
Minn. Intell. Prop. Rev.	Minnesota Intellectual Property Review
Minn. J. Global Trade	Minnesota Journal of Global Trade
Minn. J. Int'l. L.	MinnesotaJournal of International Law
Minn. J. L. Sci. & Tech.	Minnesota Journal of Law, Science & Technology
Minn. L. Rev.	Minnesota Law Review
Miss. C. L. Rev.	Mississippi College Law Review
Miss. L.J.	Mississippi Law Journal
Mo. Envtl. L. & Pol'y Rev.	Missouri Environmental Law and Policy Review
Mo. L. Rev.	Missouri Law Review
Mod. L. Rev.	Modern Law Review
Monash U. L. Rev.	Monash University Law Review
Mont. L. Rev.	Montana Law Review
Monthly Lab. Rev.	Monthly Labor Review
N. Ill. U. L. Rev.	Northern Illinois University Law Review
N. Ky. L. Rev.	Northern Kentucky Law Review
N.C. Banking Inst.	North Carolina Banking Institute
N.C. Cent. L. Rev.	North Carolina Central Law Review
N.C. Cent. L.J.	Cent. Law J.	North Carolina (NC) Central Law Journal
N.C. J. Int'l L. & Com. Reg.	North Carolina Journal of International Law and Commercial Regulation
N.C. J.L. & Tech.	North Carolina Journal of Law & Technology
N.C. J.L. & Tech. On.	North Carolina Journal of Law & Technology (Online)
N.C. L. Rev.	North Carolina Law Review
N.C. St. B.J.	North Carolina State Bar Journal
N.D. L. Rev.	North Dakota Law Review
N.M. L. Rev.	New Mexico Law Review
N.Y. City L. Rev.	New York City Law Review
N.Y. Int'l L. Rev.	New York International Law Review
N.Y. L.J.	New York Law Journal
N.Y. St. B.A. Antitrust L. Symp.	New York State Bar Association Antitrust Law Symposium
N.Y. Times	New York Times
N.Y.L. Sch. J. Hum. Rts.	New York Law School Journal of Human Rights
N.Y.L. Sch. J. Int'l & Comp. L.	New York Law School Journal of International and Comparative Law
N.Y.L. Sch. L. Rev.	New York Law School Law Review
N.Y.U. Ann. Inst. On Fed. Tax'n.	New York University Annual Institute on Federal Taxation
N.Y.U. Ann. Surv. Am. L.	New York University Annual Survey of American Law
N.Y.U. Envtl. L.J.	New York University Environmental Law Journal
N.Y.U. J. Int'l L. & Pol.	New York University Journal of International Law and Politics
N.Y.U. J. Legis. & Pub. Pol'y	New York University Journal of Legislation and Public Policy
N.Y.U. L. Rev.	New York University Law Review
N.Y.U. Moot Ct. Casebook	New York University School of Law Moot Court Casebook
N.Y.U. Rev. L. & Soc. Change	New York University Review of Law and Social Change
NEXUS	NEXUS: A Journal of Opinion
Nat'l Black L.J.	National Black Law Journal
Nat'l L.J.	National Law Journal
Nat'l Lawyers Guild, Civil Rights Litigation and Attorney Fees Annual Handbook	National Lawyers Guild, Civil Rights Litigation and Attorney Fees Annual Handbook
Nat'l Rep. Legal Ethics (Univ. Pub. Am.)	National Reporter on Legal Ethics & Professional Responsibility
Nat. Resources J.	Natural Resources Journal
Naval L. Rev.	Naval Law Review
Neb. L. Rev.	Nebraska Law Review
Nev. L.J.	Nevada Law Journal
New Eng. Int'l & Comp. L. Ann.	New England International and Comparative Law Annual
New Eng. J. Med.	New England Journal of Medicine
New Eng. J. On Crim. & Civ. Confinement	New England Journal on Criminal and Civil Confinement
New Eng. L. Rev.	New England Law Review
New L.J.	New Law Journal
Nota Bene
Notre Dame J.L. Ethics & Pub. Pol'y	Notre Dame Journal of Law Ethics & Public Policy
Notre Dame L. Rev.	Notre Dame Law Review
Notre Dame Law.	Notre Dame Lawyer
Nova L. Rev.	Nova Law Review
Nw. J. Int'l L. & Bus.	Northwestern Journal of International Law & Business
Nw. U. L. Rev.	Northwestern University Law Review
Ocean & Coastal L.J.	Ocean and Coastal Law Journal
Ohio N.U. L. Rev.	Ohio Northern University Law Review
Ohio St. J. Crim. L.	Ohio State Journal of Criminal Law
Ohio St. J. on Disp. Resol.	Ohio State Journal on Dispute Resolution
Ohio St. L.J.	Ohio State Law Journal
Oil & Gas Tax Q.	Oil and Gas Tax Quarterly
Oil Gas & Energy Q.	Oil, Gas & Energy Quarterly
Okla. City U. L. Rev.	Oklahoma City University Law Review
Okla. L. Rev.	Oklahoma Law Review
Or. L. Rev.	Oregon Law Review
Or. Rev. Int'l L.	Oregon Review of International Law
Osgoode Hall L.J.	Osgoode Hall Law Journal
Otago L. Rev.	Otago Law Review
Ottawa L. Rev.	Ottawa Law Review
Pac. L.J.	Pacific Law Journal
Pac. Rim L. & Pol'y J.	Pacific Rim Law & Policy Journal
Pace Envtl. L. Rev.	Pace Environmental Law Review
Pace Int'l L. Rev.	Pace International Law Review
Pace L. Rev.	Pace Law Review
Parker Sch. J. E. Eur. L.	Parker School Journal of East European Law
Pat. L. Ann.	Parent Law Annual
Penn St. Envtl. L. Rev.	Penn State Environmental Law Review
Penn St. Int'l L. Rev.	Penn State International Law Review
Penn St. L. Rev.	Penn State Law Review
Pepp. L. Rev.	Pepperdine Law Review
Prac. Law.	Practical Lawyer
Preview U.S. Sup. Ct. Cas.	Preview of United States Supreme Court Cases
Prob. L.J.	Probate Law Journal (National College of Probate Judges and Boston University School of Law)
Proc. Nat'l Acad. Sci.	Proceedings of the National Academy of Sciences
Psychol. Bull.	Psychological Bulletin
Psychol. Pub. Pol'y & L. Pub.	Psychology Public Policy and Law Public
Psychol. Rev.	Law & Psychology Review LAw &
Pub. Cont. L.J.	Public Contract Law Journal
Pub. Ent. Advert. & Allied Fields L.Q.	Publishing, Entertainment, Advertising and Allied Fields Law Quarterly
Pub. Int. L. Rep.	Public Interest Law Reporter
Pub. Land & Resources L. Rev.	Public Land and Resources Law Review
Pub. Util. Rep. (PUR)	Public Utilities Reports
Quinnipiac Health L.J.	Quinnipiac Health Law Journal
Quinnipiac L. Rev.	Quinnipiac Law Review
Quinnipiac Prob. L.J.	Quinnipiac Probate Law Journal
RAND J. Econ.	The RAND Journal of Economics
RISK	RISK: Health, Safety & Environment
Race & Ethnic Anc. L.J.	Race and Ethnic Ancestry Law Journal
Real Est. L.J.	Real Estate Law Journal
Real Prop. Prob. & Tr. J.	Real Property Probate and Trust Journal
Real Prop. Tr. & Est. L.J.	Real Property, Trust and Estate Law Journal
Regent U. L. Rev.	Regent University Law Review
Rev. Der. P.R.	Revista de Derecho Puertorriqueno
Rev. Jur. U.P.R.	Revista juridica de la Universidad de Puerto Rico
Rev. Litig.	Review of Litigation
Rich. J. Global L. & Bus.	Richmond Journal of Global Law & Business
Rich. J.L. & Pub. Int.	Richmond Journal of Law and the Public Interest
Rich. J.L. & Tech.	Richmond Journal of Law & Technology
Rocky Mtn. Min. L. Inst.	Rocky Mountain Mineral Law Institute
Roger Williams U. L. Rev.	Roger Williams University Law Review
Rutgers Computer & Tech. L.J.	Rutgers Computer and Technology Law Journal
Rutgers L. Rec.	Rutgers Law Record
Rutgers L. Rev.	Rutgers Law Review
Rutgers L.J.	Rutgers Law Journal
Rutgers Race & L. Rev.	Rutgers Race & the Law Review	Rutgers Race and the Law Review
Rutgers-Cam. L.J.	Rutgers-Camden Law Journal
S. Cal. Interdisc. L.J.	Southern California Interdisciplinary Law Journal
S. Cal. L. Rev.	Southern California Law Review
S. Cal. Rev. L. & Soc. Just.	Southern California Review of Law & Social justice
S. Ill. U. L.J.	Southern Illinois University Law Journal
S. Tex. L. Rev.	South Texas Law Review
S.C. Envtl. L.J.	South Carolina Environmental Law Journal
S.C. L. Rev.	South Carolina Law Review
S.D. L. Rev.	South Dakota Law Review
S.U. L. Rev.	Southern University Law Review
SMU L. Rev.	Southern Methodist University Law Review
San Diego L. Rev.	San Diego Law Review
San Fern. V. L. Rev.	San Fernando Valley Law Review
Santa Clara Computer & High Tech. L.J.	Santa Clam Computer and High Technology Law Journal
Santa Clara J. Int'l L.	Santa Clara Journal of International Law
Santa Clara L. Rev.	Santa Clara Law Review
Sch. L. Bull.	School Law Bulletin
Scholar	The Scholar: St. Mary's Law Review on Minority Issues
School L. Rep. (Educ. Law Ass'n)	School Law Reporter
Sci. Am.	Scientific American .
Search & Seizure Bull. (Quinlan)	Search & Seizure Bulletin
Seattle U. L. Rev.	Seattle University Law Review
Seton Hall Const. L.J.	Seton Hall Constitutional Law Journal
Seton Hall J. Sport L.	Seton Hall Journal of Sport Law
Seton Hall J. Sports & Ent. L.	Seton HallJournal of Sports and Entertainment Law
Seton Hall L. Rev.	Seton Hall Law Review
Seton Hall Legis. J.	Seton Hall Legislative Journal
Soc. Serv. Rev.	Soc. Sec. Rep. Serv.	Soc. Sec. Rep. Service	Social Service Review
Software L.J.	Software Law Journal
Southeastern Envtl. L.J.	Southeastern Environmental Law Journal
Sports Law. J.	Sports Lawyers Journal
St. B. Tex. Envtl. L.J.	State Bar of Texas Environmental Law Journal
St. John's J. C.R. & Econ. Dev.	St.]ohn's Journal of Civil Rights and Economic Development
St. John's L. Rev.	St. John's Law Review
St. Louis U. L.J.	Saint Louis University Law Journal
St. Louis U. Pub. L. Rev.	Saint Louis University Public Law Review
St. Louis-Warsaw Transatlantic L.J.	Saint Louis-Warsaw Transatlantic Law Journal
St. Mary's L.J.	St. Mary's Law Journal
St. Thomas L. Rev.	St. Thomas Law Review
Stan. Envtl. L.J.	Stanford Environmental Law Journal
Stan. J. C.R. & C.L.	Stanford Journal of Civil Rights and Civil Liberties
Stan. J. Int'l L.	Stanford Journal of International Law
Stan. J.L. Bus. & Fin.	Stanford Journal of Law, Business & Finance
Stan. L. & Pol'y Rev.	Stanford Law & Policy Review
Stan. L. Rev.	Stanford Law Review
Stan. Tech. L. Rev.	Stanford Technology Law Review
Stetson L. Rev.	Stetson Law Review
Stud. L. Pol. & Soc'y	Studies in Law, Politics, and Society
Student Law.	Student Lawyer
Suffolk J. Trial & App. Advoc.	Suffolk Journal of Trial & Appellate Advocacy
Suffolk Transnat'l L. Rev.	Suffolk Transnational Law Review
Suffolk U. L. Rev.	Suffolk University Law Review
Sup. Ct. Rev.	Supreme Court Review
Sw. J. Int'l Law	Southwestern Journal of International Law
Sw. L.J.	Southwestern Law Journal
Sw. U. L. Rev.	Southwestern University Law Review
Sydney L. Rev.	Sydney Law Review
Syracuse J. Int'l L. & Com.	Syracuse Journal of International Law and Commerce
Syracuse L. Rev.	Syracuse Law Review
T. Jefferson L. Rev.	Thomas Jefferson Law Review
T. Marshall L. Rev.	Thurgood Marshall Law Review
T.M. Cooley J. Prac. & Clinical L.	Thomas M. Cooley Journal of Practical and Clinical Law
T.M. Cooley L. Rev.	Thomas M. Cooley Law Review
Tax Adviser
Tax L. Rev.	Tax Law Review
Tax Law.	Tax Lawyer
Tax Mgm't Int'l J.	Tax Management International Journal
Tax Notes
Taxes	Taxes: The Tax Magazine
Temp. Envtl. L. & Tech. J.	Temple Environmental Law & TechnologyJournal
Temp. Int'l & Comp. L.J.	Temple International and Comparative Law Journal
Temp. L. Rev.	Temple Law Review
Temp. Pol. & C.R. L. Rev.	Temple Political and Civil Rights Law Review
Temp. Pol. & Civ. Rts. L. Rev.	Temple Political & Civil Rights Law Review
Tenn. J. Prac. & Proc.	Tennessee Journal of Practice and Procedure
Tenn. L. Rev.	Tennessee Law Review
Tex. F. on C.L. & C.R.	Texas Forum on Civil Liberties and Civil Rights
Tex. Hisp. J.L. & Pol'y	Texas Hispanic Journal of Law and Policy
Tex. Int'l L.J.	Texas International Law Journal
Tex. Intell. Prop. L.J.	Texas Intellectual Property Law Journal
Tex. J. Bus. L.	Texas Journal of Business Law
Tex. J. C.L. & C.R.	Texas Journal on Civil Liberties and Civil Rights
Tex. J. Women & L.	Texas Journal of Women and the Law
Tex. L. Rev.	Texas L.Rev.	Texas Law Review
Tex. Rev. L. & Pol.	Texas Review of Law & Politics
Tex. Tech L. Rev.	Texas Tech Law Review
Tex. Wesleyan L. Rev.	Texas Wesleyan Law Review
Third World Legal Stud.	Third World Legal Studies
Tol. J. Great Lakes, L. Sci. & Pol'y	Toledo Journal of Great Lakes' Law, Science & Policy
Tort & Ins. L.J.	Tort & Insurance Law Journal
Tort Trial & Ins. Prac. L.J.	Tort Trial & Insurance Practice Law Journal
Touro Int'l L. Rev.	Touro International Law Review
Touro J. Transnat'l L.	Touro Journal of Transnational Law
Touro L. Rev.	Touro Law Review
Trademark Rep.	Trademark Reporter
Transactions: Tenn. J. Bus. L.	Transactions: The Tennessee Journal of Business Law
Transnat'l L. & Contemp. Probs.	Transnational Law & Contemporary Problems
Transnat'l Law.	The Transnational Lawyer
Transp. L.J.	Transportation Law Journal
Trial Law. Guide	Trial Lawyers Guide
Tu L. Mar. L.J.	Tulane Maritime Law Journal
Tul. Envtl. L.J.	Tulane Environmental Law Journal
Tul. Eur. & Civ. L.F.	Tulane European and Civil Law Forum
Tul. J. Int'l & Comp. L.	Tulane Journal of International and Comparative Law
Tul. J.L. & Sexuality	Tulane Journal of Law and Sexuality
Tul. L. Rev.	Tulane Law Review
Tulsa J. Comp. & Int'l L.	Tulsa Journal of Comparative & International Law
Tulsa L. Rev.	Tulsa Law Review
Tulsa L.J.	Tulsa Law Journal
U. Ark. Little Rock L. Rev.	University of Arkansas at Little Rock Law Review
U. Balt. Intell. Prop. L.J.	University of Baltimore Intellectual Property Law Journal
U. Balt. J. Envtl. L.	University of Baltimore Journal of Environmental Law
U. Balt. L. Rev.	University of Baltimore Law Review
U. Balt. L.F.	University of Baltimore Law Forum
U. Chi. L. Rev.	University of Chicago Law Review
U. Chi. Legal F.	University of Chicago Legal Forum
U. Cin. L. Rev.	University of Cincinnati Law Review
U. Colo. L. Rev.	University of Colorado Law Review
U. Dayton L. Rev.	University of Dayton Law Review
U. Denv. Water L. Rev.	University of Denver Water Law Review
U. Det. Mercy L. Rev.	University of Detroit Mercy Law Review
U. Fla. J.L. & Pub. Pol'y	University of Florida Journal of Law and Public Policy
U. Fla. L. Rev.	University of Florida Law Review
U. Haw. L. Rev.	University of Hawaii Law Review
U. Ill. J.L. Tech. & Pol'y	University of Illinois Journal of Law, Technology and Policy
U. Ill. L. Rev.	University of Illinois Law Review
U. Kan. L. Rev.	University of Kansas Law Review
U. Md. L.J. Race Religion Gender & Class	University of Maryland Law Journal of Race, Religion, Gender and Class
U. Mem. L. Rev.	University of Memphis Law Review
U. Miami Bus. L. Rev.	University of Miami Business Law Review
U. Miami Int'l & Comp. L. Rev.	University of Miami International and Comparative Law Review
U. Miami Inter-Am. L. Rev.	University of Miami Inter-American Law Review
U. Miami L. Rev.	University of Miami Law Review
U. Miami Y.B. Int'l L.	University of Miami Yearbook of International Law
U. Mich. J.L. Reform	University of Michigan Journal of Law Reform
U. Pa. J. Bus. L.	University of Pennsylvania Journal of Business Law
U. Pa. J. Const. L.	University of Pennsylvania Journal of Constitutional Law
U. Pa. J. Int'l Econ. L.	University of Pennsylvania Journal of International Economic Law
U. Pa. J. Int'l L.	University of Pennsylvania Journal of International Law
U. Pa. J. Lab. & Emp. L.	University of Pennsylvania Journal of Labor and Employment Law
U. Pa. L. Rev.	University of Pennsylvania Law Review
U. Pitt. L. Rev.	University of Pittsburgh Law Review
U. Puget Sound L. Rev.	University of Puget Sound Law Review
U. Rich. L. Rev.	University of Richmond Law Review
U. Seattle L. Rev.	University of Seattle Law Review
U. St. Thomas L.J.	University of St. Thomas Law Journal
U. Tol. L. Rev.	University of Toledo Law Review
U. Toronto Fac. L. Rev.	University of Toronto Faculty of Law Review
U. Toronto L.J.	University of Toronto Law Journal
U.C. Davis L. Rev.	University of California at Davis Law Review
U.S.-Mex. L.	United States-Mexico Law Journal
U.S.F. L. Rev.	University of San Francisco Law Review
U.S.F. Mar. L.J	University of San Francisco Maritime Law Journal
UCC L.J.	Uniform Commercial Code Law Journal
UCC Rep.-Dig.	Uniform Commercial Code Reporter-Digest
UCLA Bull. L. & Tech.	UCLA Bulletin of Law and Technology
UCLA Ent. L. Rev.	UCLA Entertainment Law Review
UCLA J. Envtl. L. & Pol'y	UCLA Journal of Environmental Law & Policy
UCLA J. Int'l L. & Foreign Aff.	UCLA Journal of International Law and Foreign Affairs
UCLA J.L. & Tech.	UCLA Journal of Law and Technology
UCLA L. Rev.	UCLA Law Review
UCLA Pac. Basin L.J.	UCLA Pacific Basin Law Journal
UCLA Women's L.J.	UCLA Women's Law Journal
UDC/DCSL L. Rev.	University of the District of Coliunbia David Clarke School of Law Law Review
UMKC L. Rev.	UMKC Law Review
UN Monthly Chron.	UN Monthly Chronicle
UWLA L. Rev.	University of West Los Angeles Law Review
Urb. Law.	Urban Lawyer
Utah L. Rev.	Utah Law Review
Va. Envtl. L.J.	Virginia Environmental Law Journal
Va. J. Int'l L.	Virginia Journal of International Law
Va. J. Soc. Pol'y & L.	Virginia Journal of Social Policy & the Law
Va. J.L. & Tech.	Virginia Journal of Law and Technology
Va. L. & Bus. Rev.	Virginia Law & Business Review
Va. L. Rev.	Virginia Law Review
Va. L.L. & Tech.	Virginia Journal of Law & Technology
Va. Sports & Ent. L.J.	Virginia Sports and Entertainment Law Journal
Va. Tax Rev.	Virginia Tax Review
Val. U. L. Rev.	Valparaiso University Law Review
Vand. J. Ent. & Tech. L.	Vanderbilt Journal of Entertainment & Technology Law
Vand. J. Transnat'l L.	Vanderbilt Journal of Transnational Law
Vand. L. Rev.	Vanderbilt Law Review
Vill. Envtl. L.J.	Villanova Environmental Law Journal
Vill. L. Rev.	Villanova Law Review
Vill. Sports & Ent. L.J.	Villanova Sports & Entertainment Law Journal
Vt. J. Envtl. L.	Vermont Journal of Environmental Law
Vt. L. Rev.	Vermont Law Review
W. New Eng. L. Rev.	Western New England Law Review
W. St. U. L. Rev.	Western State University Law Review
W. Va. L. Rev.	West Virginia Law Review
Wake Forest L. Rev.	Wake Forest Law Review
Wall St. J.	Wall Street Journal
Wash. & Lee J. C.R. & Soc. Just.	Washington and Lee Journal of Civil Rights and Social Justice
Wash. & Lee L. Rev.	Washington and Lee Law Review
Wash. & Lee Race & Ethnic Anc. L.J.	Washington and Lee Race and Ethnic Ancestry Law Journal
Wash. L. Rev.	Washington Law Review
Wash. Monthly	Washington Monthly
Wash. Post	Washington Post
Wash. U. Glob. Stud. L. Rev.	Washington University Global Studies Law Review
Wash. U. J. Urb. & Contemp. L.	Washington University Journal of Urban and Contemporary Law
Wash. U. J.L. & Pol'y	Washington University Journal of Law and Policy
Wash. U. L. Rev.	Washington University Law Review
Wash. U. L.Q.	Washington University Law Quarterly
Washburn L.J.	Washburn Law Journal
Wayne L. Rev.	Wayne Law Review
Whittier L. Rev.	Whittier Law Review
Widener J. Pub. L.	WidenerJournal of Public Law
Widener L. Rev.	Widener Law Review
Widener L. Symp. J.	Widener Law Symposium Journal
Willamette L. Rev.	Willamette Law Review
Wis. Envtl. L.J.	Wisconsin Environmental Law Journal
Wis. Int'l L.J.	Wisconsin International Law Journal
Wis. L. Rev.	Wisconsin Law Review
Wis. Women's L.J.	Wisconsin Women's Law Journal
Wm. & Mary Bill Rts. J.	William and Mary Bill of Rights Journal
Wm. & Mary Envtl. L. Pol'y Rev.	William & Mary Environmental Law and Policy Review
Wm. & Mary J. Women & L.	William and Mary Journal of Women and the Law
Wm. & Mary L. Rev.	William and Mary Law Review
Wm. Mitchell L. Rev.	William Mitchell Law Review
Women's Rts. L. Rep.	Women's Rights Law Reporter
Wyo. L. Rev.	Wyoming Law Review
Wyo. Law.	Wyoming Lawyer
Yale Hum. Rts. & Dev. L.J.	Yale Human Rights and Development Law Journal
Yale J. Health Pol'y L. & Ethics	Yale Journal of Health Policy, Law, and Ethics
Yale J. Int'l L.	Yale Journal of International Law
Yale J. World Pub. Ord.	Yale Journal of World Public Order
Yale J. on Reg.	Yale Journal on Regulation
Yale J.L. & Feminism	Yale Journal of Law and Feminism
Yale J.L. & Human.	Yale Journal of Law & the Humanities
Yale J.L. & Tech.	Yale Journal of Law & Technology
Yale L. & Pol'y Rev.	Yale Law & Policy Review
Yale L.J.	Yale Law Journal
`;
