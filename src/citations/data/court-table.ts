/**
 * Courts as citations name them, and their identifiers.
 *
 * Derived from the Free Law Project's databases, BSD-2-Clause: see LICENCE.txt. Written by
 * test/setup/citation-tables.mjs; do not edit.
 */
export const COURT_TABLE = `
10th Cir.	ca10
10th Cir. BAP	bap10
11th Cir.	ca11
1st Cir.	ca1
1st Cir. BAP	bap1
2d Cir.	ca2
2nd Cir. BAP	bap2
3rd Cir.	ca3
4th Cir.	ca4
5th Cir.	ca5
6th Cir.	ca6
6th Cir. BAP	bap6
7th Cir.	ca7
8th Cir.	ca8
8th Cir. BAP	bap8
9th Cir.	ca9
9th Cir. BAP	bap9
A.C.C.A.	acca
A.F.C.C.A.	afcca
Accomack Cir. Ct.	vaccaccomack
Adair Circ. Ct., Ky.	kycirctadair
Adams Cty. Ct. Cmn. Pleas	pactcompladams
Adams Cty. Ct. Oy. Term.	paoytermctadams
Adams Cty. Ct. Qtr. Sess.	paqtrsessadams
Adams Cty. Orphans' Ct.	paorphctadams
Ala.	ala
Ala. Civ. App.	alacivapp
Ala. Crim. App.	alacrimapp
Ala. Ct. App.	alactapp
Alaska	alaska
Alaska Ct. App.	alaskactapp
Albemarle Cir. Ct.	vaccalbemarle
Alexandria Cir. Ct.	vaccalexandria
Alleghany Cir. Ct.	vaccalleghany
Alleghany Cty. Ct. Cmn. Pleas	pactcomplallegh
Allegheny Cty. Ct. Oy. Term.	paoytermctalleg
Allegheny Cty. Ct. Qtr. Sess.	paqtrsessallegh
Allegheny Cty. Orphans' Ct.	paorphctallegh
Allen Circ. Ct., Ky.	kycirctallen
Amelia Cir. Ct.	vaccamelia
Amherst Cir. Ct.	vaccamherst
Anderson Circ. Ct., Ky.	kycirctanderson
Appomattox Cir. Ct.	vaccappomattox
Ariz.	ariz
Ariz. Ct. App.	arizctapp
Ark.	ark
Ark. Att'y Gen.	arkag
Ark. Ct. App.	arkctapp
Ark. Workers' Comp.	arkworkcompcom
Arlington Cir. Ct.	vaccarlington
Armstrong Cty. Ct. Cmn. Pleas	pactcomplarmstr
Armstrong Cty. Ct. Qtr. Sess.	paqtrsessarmstr
Armstrong Cty. Orphans' Ct.	paorphctarmstr
Atlantic Cty. Cir. Ct., N.J.	njcirctatlantic
Atlantic Cty. Fam. Ct.	njfamctatlantic
Atlantic Cty. Super. Ct.	njsuperatlantic
Atlantic Cty. Surr. Ct.	njsurrctatlanti
Augusta Cir. Ct.	vaccaugusta
B.P.A.I.	bpai
B.T.A.	bta
Baker Cty. Cir. Ct., O.R.	orccbaker
Ballard Circ. Ct., Ky.	kycirctballard
Bankr. C.D. Cal.	cacb
Bankr. C.D. Ill.	ilcb
Bankr. D. Alaska	akb
Bankr. D. Ariz.	arb
Bankr. D. Conn.	ctb
Bankr. D. Del.	deb
Bankr. D. Guam	gub
Bankr. D. Haw.	hib
Bankr. D. Idaho	idb
Bankr. D. Iowa	ianb
Bankr. D. Kan.	ksb
Bankr. D. Mass.	mab
Bankr. D. Md.	mdb
Bankr. D. Me.	meb
Bankr. D. Minn.	mnb
Bankr. D. Mont.	mtb
Bankr. D. Neb.	nebraskab
Bankr. D. Nev.	nvb
Bankr. D. Or.	orb
Bankr. D. Tenn.	tennesseeb
Bankr. D. Utah	utb
Bankr. D. Vt.	vtb
Bankr. D. Wyo.	wyb
Bankr. D.C.	dcb
Bankr. D.N.D.	ndb
Bankr. D.N.H.	nhb
Bankr. D.N.J.	njb
Bankr. D.N.M.	nmb
Bankr. D.P.R.	prb
Bankr. D.R.I.	rib
Bankr. D.S.C.	scb
Bankr. D.S.D.	sdb
Bankr. D.V.I.	vib
Bankr. E.D. Ark.	areb
Bankr. E.D. Cal.	caeb
Bankr. E.D. Ky.	kyeb
Bankr. E.D. La.	laeb
Bankr. E.D. Mich.	mieb
Bankr. E.D. Mo.	moeb
Bankr. E.D. Okla.	okeb
Bankr. E.D. Pa.	paeb
Bankr. E.D. Tenn.	tneb
Bankr. E.D. Tex.	txeb
Bankr. E.D. Va.	vaeb
Bankr. E.D. Wash.	waeb
Bankr. E.D. Wis.	wieb
Bankr. E.D.N.C.	nceb
Bankr. E.D.N.Y.	nyeb
Bankr. M.D. Ala.	almb
Bankr. M.D. Fla.	flmb
Bankr. M.D. Ga.	gamb
Bankr. M.D. La.	lamb
Bankr. M.D. Penn.	pamb
Bankr. M.D. Tenn.	tnmb
Bankr. M.D.N.C.	ncmb
Bankr. N. Mar. I.	nmib
Bankr. N.D. Ala.	alnb
Bankr. N.D. Cal.	canb
Bankr. N.D. Fla.	flnb
Bankr. N.D. Ga.	ganb
Bankr. N.D. Ill.	ilnb
Bankr. N.D. Ind.	innb
Bankr. N.D. Miss.	msnb
Bankr. N.D. Ohio	ohnb
Bankr. N.D. Okla	oknb
Bankr. N.D. Tex.	txnb
Bankr. N.D.N.Y.	nynb
Bankr. N.D.W. Va.	wvnb
Bankr. S.D. Ala.	alsb
Bankr. S.D. Cal.	casb
Bankr. S.D. Florida	flsb
Bankr. S.D. Ga.	gasb
Bankr. S.D. Ill.	ilsb
Bankr. S.D. Ind.	insb
Bankr. S.D. Iowa	iasb
Bankr. S.D. Miss.	mssb
Bankr. S.D. Ohio	ohsb
Bankr. S.D. Tex.	txsb
Bankr. S.D.N.Y.	nysb
Bankr. S.D.W. Va.	wvsb
Bankr. W.D. Ark.	arwb
Bankr. W.D. Ky.	kywb
Bankr. W.D. La.	lawb
Bankr. W.D. Mich.	miwb
Bankr. W.D. Mo.	mowb
Bankr. W.D. Okla.	okwb
Bankr. W.D. Pa.	pawb
Bankr. W.D. Tenn.	tnwb
Bankr. W.D. Tex.	txwb
Bankr. W.D. Va.	vawb
Bankr. W.D. Wash.	wawb
Bankr. W.D. Wis.	wiwb
Bankr. W.D.N.C.	ncwb
Bankr. W.D.N.Y.	nywb
Bankr.D. Colo.	cob
Barnstable Mass. Super. Ct.	masssuperctbarn
Barren Circ. Ct., Ky.	kycirctbarren
Bath Cir. Ct.	vaccbath
Bath Circ. Ct., Ky.	kycirctbath
Beaver Cty. Ct. Cmn. Pleas	pactcomplbeaver
Beaver Cty. Ct. Oy. Term.	paoytermctbeave
Beaver Cty. Ct. Qtr. Sess.	paqtrsessbeaver
Beaver Cty. Orphans' Ct.	paorphctbeaver
Bedford Cir. Ct.	vaccbedford
Bedford Cty. Ct. Cmn. Pleas	pactcomplbedfor
Bedford Cty. Ct. Oy. Term.	paoytermctbedfo
Bedford Cty. Ct. Qtr. Sess.	paqtrsessbedfor
Bedford Cty. Orphans' Ct.	paorphctbedfor
Bell Circ. Ct., Ky.	kycirctbell
Benton Cty. Cir. Ct., O.R.	orccbenton
Bergen Cty. Cir. Ct., N.J.	njcirctbergen
Bergen Cty. Fam. Ct.	njfamctbergen
Bergen Cty. Super. Ct.	njsuperbergen
Bergen Cty. Surr. Ct.	njsurrctbergen
Berks Cty. Ct. Cmn. Pleas	pactcomplberks
Berks Cty. Ct. Oy. Term.	paoytermctberks
Berks Cty. Ct. Qtr. Sess.	paqtrsessberks
Berks Cty. Orphans' Ct.	paorphctberks
Berkshire Mass. Super. Ct.	masssuperctberk
Blair Cty. Ct. Cmn. Pleas	pactcomplblair
Blair Cty. Ct. Qtr. Sess.	paqtrsessblair
Blair Cty. Orphans' Ct.	paorphctblair
Bland Cir. Ct.	vaccbland
Boone Circ. Ct., Ky.	kycirctboone
Botetourt Cir. Ct.	vaccbotetourt
Bourbon Circ. Ct., Ky.	kycirctbourbon
Boyd Circ. Ct., Ky.	kycirctboyd
Boyle Circ. Ct., Ky.	kycirctboyle
Bracken Circ. Ct., Ky.	kycirctbracken
Bradford Cty. Ct. Cmn. Pleas	pactcomplbradfo
Bradford Cty. Ct. Qtr. Sess.	paqtrsessbradfo
Bradford Cty. Orphans' Ct.	paorphctbradfo
Breathitt Circ. Ct., Ky.	kycirctbreathit
Breckinridge Circ. Ct., Ky.	kycirctbreckinr
Bristol Cir. Ct.	vaccbristol
Brunswick Cir. Ct.	vaccbrunswick
Buchanan Cir. Ct.	vaccbuchanan
Buckingham Cir. Ct.	vaccbuckingham
Bucks Cty. Ct. Cmn. Pleas	pactcomplbucks
Bucks Cty. Ct. Oy. Term.	paoytermctbucks
Bucks Cty. Ct. Qtr. Sess.	paqtrsessbucks
Bucks Cty. Orphans' Ct.	paorphctbucks
Buena Vista Cir. Ct.	vaccbuenavista
Bullitt Circ. Ct., Ky.	kycirctbullitt
Burke Cty. Super. Ct.	gasuperctburke
Burlington Cty. Cir. Ct., N.J.	njcirctburlingt
Burlington Cty. Fam. Ct.	njfamctburlingt
Burlington Cty. Super. Ct.	njsuperburlingt
Burlington Cty. Surr. Ct.	njsurrctburling
Butler Circ. Ct., Ky.	kycirctbutler
Butler Cty. Ct. Cmn. Pleas	pactcomplbutler
Butler Cty. Ct. Qtr. Sess.	paqtrsessbutler
Butler Cty. Orphans' Ct.	paorphctbutler
C. Cal.	circtdca
C.A.A.F.	armfor
C.C.N.D. Fla.	circtndfl
C.C.P.A.	ccpa
C.C.S.D. Fla.	circtsdfl
C.D. Cal.	cacd
C.D. Ill.	ilcd
Cal.	cal
Cal. App. Dep’t Super. Ct.	calappdeptsuper
Cal. Att'y Gen.	calag
Cal. Ct. App.	calctapp
Cal. Dist. Ct.	caldistct
Caldwell Circ. Ct., Ky.	kycirctcaldwell
Calloway Circ. Ct., Ky.	kycirctcalloway
Cambria Cty. Ct. Cmn. Pleas	pactcomplcambri
Cambria Cty. Ct. Oy. Term.	paoytermctcambr
Cambria Cty. Ct. Qtr. Sess.	paqtrsesscambri
Cambria Cty. Juv. Ct.	pajuvctcambria
Cambria Cty. Orphans' Ct.	paorphctcambri
Camden Cty. Cir. Ct., N.J.	njcirctcamden
Camden Cty. Fam. Ct.	njfamctcamden
Camden Cty. Super. Ct.	njsupercamden
Camden Cty. Surr. Ct.	njsurrctcamden
Cameron Cty. Ct. Cmn. Pleas	pactcomplcamero
Cameron Cty. Ct. Qtr. Sess.	paqtrsesscamero
Cameron Cty. Orphans' Ct.	paorphctcamero
Campbell Cir. Ct.	vacccampbell
Campbell Circ. Ct., Ky.	kycirctcampbell
Cape May Cty. Cir. Ct., N.J.	njcirctcapemay
Cape May Cty. Fam. Ct.	njfamctcapemay
Cape May Cty. Super. Ct.	njsupercapemay
Cape May Cty. Surr. Ct.	njsurrctcapemay
Carbon Cty. Ct. Cmn. Pleas	pactcomplcarbon
Carbon Cty. Ct. Oy. Term.	paoytermctcarbo
Carbon Cty. Ct. Qtr. Sess.	paqtrsesscarbon
Carbon Cty. Orphans' Ct.	paorphctcarbon
Carlisle Circ. Ct., Ky.	kycirctcarlisle
Caroline Cir. Ct.	vacccaroline
Carroll Cir. Ct.	vacccarroll
Carroll Circ. Ct., Ky.	kycirctcarroll
Carroll Cty. Super. Ct.	gasuperctcarrol
Carter Circ. Ct., Ky.	kycirctcarter
Casey Circ. Ct., Ky.	kycirctcasey
Centre Cty. Ct. Cmn. Pleas	pactcomplcentre
Centre Cty. Ct. Qtr. Sess.	paqtrsesscentre
Centre Cty. Orphans' Ct.	paorphctcentre
Charles City Cir. Ct.	vacccharles
Charlotte Cir. Ct.	vacccharlotte
Charlottesville Cir. Ct.	vacccharlottesv
Chatham Superior Court	gasuperctchatha
Chesapeake Cir. Ct.	vaccchesapeake
Chester Cty. Ct. Cmn. Pleas	pactcomplcheste
Chester Cty. Ct. Oy. Term.	paoytermctchest
Chester Cty. Ct. Qtr. Sess.	paqtrsesscheste
Chester Cty. Orphans' Ct.	paorphctcheste
Chesterfield Cir. Ct.	vaccchesterfiel
Christian Circ. Ct., Ky.	kycirctchristia
Cir. Ct. Del.	circtdel
Cir. Ct. Md.	mdcirct
Cir. Ct. N.C.	circtnc
Cir. Ct. Tenn.	circttenn
Civ. Ct. NYC, Bronx Cty.	nycivctbronx
Civ. Ct. NYC, Kings Cty.	nycivctkings
Civ. Ct. NYC, NY Cty.	nycivctny
Civ. Ct. NYC, Queens Cty.	nycivctqueens
Civ. Ct. NYC, Richmond Cty.	nycivctrichm
Clackamas Cty. Cir. Ct., O.R.	orccclackamas
Clarion Cty. Ct. Cmn. Pleas	pactcomplclario
Clarion Cty. Ct. Oy. Term.	paoytermctclari
Clarion Cty. Ct. Qtr. Sess.	paqtrsessclario
Clarion Cty. Orphans' Ct.	paorphctclario
Clark Circ. Ct., Ky.	kycirctclark
Clark Cty. Super. Ct.	gasuperctclark
Clarke Cir. Ct.	vaccclarke
Clarke Cty. Super. Ct.	gasuperctclarke
Clatsop Cty. Cir. Ct., O.R.	orccclatsop
Clay Circ. Ct., Ky.	kycirctclay
Clearfield Cty. Ct. Cmn. Pleas	pactcomplclearf
Clearfield Cty. Ct. Qtr. Sess.	paqtrsessclearf
Clearfield Cty. Orphans' Ct.	paorphctclearf
Clinton Circ. Ct., Ky.	kycirctclinton
Clinton Cty. Ct. Cmn. Pleas	pactcomplclinto
Clinton Cty. Ct. Qtr. Sess.	paqtrsessclinto
Clinton Cty. Orphans' Ct.	paorphctclinto
Cobb Cty. Super. Ct.	gasuperctcobb
Colo.	colo
Colo. Att'y Gen.	coloag
Colo. Ct. App.	coloctapp
Colo. Indus. Cl. App.	coloworkcompcom
Colonial Heights Cir. Ct.	vacccolonialh
Columbia Cty. Cir. Ct., O.R.	orcccolumbia
Columbia Cty. Ct. Cmn. Pleas	pactcomplcolumb
Columbia Cty. Ct. Oy. Term.	paoytermctcolum
Columbia Cty. Ct. Qtr. Sess.	paqtrsesscolumb
Columbia Cty. Orphans' Ct.	paorphctcolumb
Columbia Cty. Super. Ct.	gasuperctcolumb
Comm. Ct.	com
Committee of the Privy Council	privycoun
Conn.	conn
Conn. App. Ct.	connappct
Conn. Comp. Rev. Bd.	connworkcompcom
Conn. Super. Ct.	connsuperct
Coos Cty. Cir. Ct., O.R.	orcccoos
Coweta Cty. Super. Ct.	gasuperctcoweta
Craig Cir. Ct.	vacccraig
Crawford Cty. Ct. Cmn. Pleas	pactcomplcrawfo
Crawford Cty. Ct. Qtr. Sess.	paqtrsesscrawfo
Crawford Cty. Orphans' Ct.	paorphctcrawfo
Crittenden Circ. Ct., Ky.	kycirctcrittend
Crook Cty. Cir. Ct., O.R.	orcccrook
Ct. App. Ind. Terr.	ctappindterr
Ct. App. Nev.	nevapp
Ct. Cl.	cc
Ct. Intl. Trade	cit
Ct. Jud. Del.	deljudct
Ct. Jud. Disc. Pa	cjdpa
Culpeper Cir. Ct.	vaccculpeper
Cumberl Cty. Ct. Oy. Term.	paoytermctcumbe
Cumberl Cty. Orphans' Ct.	paorphctcumber
Cumberland Cir. Ct.	vacccumberland
Cumberland Circ. Ct., Ky.	kycirctcumberla
Cumberland Cty. Cir. Ct., N.J.	njcirctcumberla
Cumberland Cty. Ct. Cmn. Pleas	pactcomplcumber
Cumberland Cty. Ct. Qtr. Sess.	paqtrsesscumber
Cumberland Cty. Fam. Ct.	njfamctcumberla
Cumberland Cty. Super. Ct.	njsupercumberla
Cumberland Cty. Surr. Ct.	njsurrctcumberl
Curry Cty. Cir. Ct., O.R.	orcccurry
Cust. Ct.	cusc
Cuyahoga Cty. Ct. of Insolv.	ohctinsolvcuyah
D. Ala.	ald
D. Alaska	akd
D. Ariz.	azd
D. Cal.	californiad
D. Colo.	cod
D. Conn.	ctd
D. Del.	ded
D. Fla.	fld
D. Ga.	gad
D. Guam	gud
D. Haw.	hid
D. Idaho	idd
D. Ill.	illinoisd
D. Ind.	indianad
D. Iowa	iad
D. Kan.	ksd
D. Ky.	kyd
D. La.	lad
D. Mass.	mad
D. Md.	mdd
D. Me.	med
D. Mich.	michd
D. Minn.	mnd
D. Miss.	missd
D. Mo.	mod
D. Mont.	mtd
D. N. Mar. I.	nmid
D. N.Y.	nyd
D. Neb.	ned
D. Nev.	nvd
D. Ohio	ohiod
D. Or.	ord
D. Orleans	orld
D. Pa.	pennsylvaniad
D. Tenn.	tennessed
D. Tex.	texd
D. Utah	utd
D. Va.	vad
D. Vt.	vtd
D. W.Va.	wvad
D. Wash.	washd
D. Wis.	wisd
D. Wyo.	wyd
D.C.	dccrimct
D.C. Cir.	cadc
D.C. Ct. App.	dc
D.C. Orphans Ct.	dcorphanct
D.C.Z.	canalzoned
D.D.C.	dcd
D.N.C.	ncd
D.N.D.	ndd
D.N.H.	nhd
D.N.J.	njd
D.N.M.	nmd
D.P.R.	prd
D.R.I.	rid
D.S.C.	scd
D.S.D.	sdd
D.V.I.	vid
Dade Cty. Prop. Appraisal Adjmt. Bd.	dadectypropbd
Danville Cir. Ct.	vaccdanville
Dauphin Cty. Ct. Cmn. Pleas	pactcompldauphi
Dauphin Cty. Ct. Oy. Term.	paoytermctdauph
Dauphin Cty. Ct. Qtr. Sess.	paqtrsessdauphi
Dauphin Cty. Orphans' Ct.	paorphctdauphi
Daviess Circ. Ct., Ky.	kycirctdaviess
DeKalb Cty. Super. Ct.	gasuperctdekalb
Decatur Cty. Super. Ct.	gasuperctdecatu
Del.	del
Del. Ch.	delch
Del. Ct. Com. Pl.	delctcompl
Del. Fm. Ct.	delfamct
Del. Super. Ct. 	delsuperct
Delaware Cty. Ct. Cmn. Pleas	pactcompldelawa
Delaware Cty. Ct. Oy. Term.	paoytermctdelaw
Delaware Cty. Ct. Qtr. Sess.	paqtrsessdelawa
Delaware Cty. Juv. Ct.	pajuvctdel
Delaware Cty. Orphans' Ct.	paorphctdelawa
Deschutes Cty. Cir. Ct., O.R.	orccdeschutes
Detroit Recorder's Court	michrecdetroit
Dickenson Cir. Ct.	vaccdickenson
Dinwiddie Cir. Ct.	vaccdinwiddie
Douglas Cty. Cir. Ct., O.R.	orccdouglas
E.D. Ark.	ared
E.D. Cal.	caed
E.D. Ill.	illinoised
E.D. Ky.	kyed
E.D. La.	laed
E.D. Mich.	mied
E.D. Mo.	moed
E.D. Okla.	oked
E.D. Pa.	paed
E.D. Tenn.	tned
E.D. Tex.	txed
E.D. Va.	vaed
E.D. Wash.	waed
E.D. Wis.	wied
E.D.N.C.	nced
E.D.N.Y.	nyed
E.D.S.C.	southcarolinaed
Early Cty. Super. Ct.	gasuperctearl
Edmonson Circ. Ct., Ky.	kycirctedmonson
Elbert Cty. Super. Ct.	gasuperctelbert
Elk Cty. Ct. Cmn. Pleas	pactcomplelk
Elk Cty. Ct. Qtr. Sess.	paqtrsesselk
Elk Cty. Orphans' Ct.	paorphctelk
Elliott Circ. Ct., Ky.	kycirctelliott
Emer. Ct. App.	eca
Erie Cty. Ct. Cmn. Pleas	pactcomplerie
Erie Cty. Ct. Oy. Term.	paoytermcterie
Erie Cty. Ct. Qtr. Sess.	paqtrsesserie
Erie Cty. Orphans' Ct.	paorphcterie
Essex Cir. Ct.	vaccessex
Essex Cty. Cir. Ct., N.J.	njcirctessex
Essex Cty. Fam. Ct.	njfamctessex
Essex Cty. Super. Ct.	njsuperessex
Essex Cty. Surr. Ct.	njsurrctessex
Estill Circ. Ct., Ky.	kycirctestill
Fairfax Cir. Ct.	vaccfairfax
Fauquier Cir. Ct.	vaccfauquier
Fayette Circ. Ct., Ky.	kycirctfayette
Fayette Cty. Ct.	pactcomplfayett
Fayette Cty. Ct. Oy. Term.	paoytermctfayet
Fayette Cty. Ct. Qtr. Sess.	paqtrsessfayett
Fayette Cty. Orphans' Ct.	paorphctfayett
Fayette Super. Ct.	gasuperctfay
Fed. Cir.	cafc
Fed. Cl.	uscfc
Fla.	fla
Fla. Att'y Gen.	flaag
Fla. Dep't Rev.	fladeptrev
Fla. Dep't. Env. Reg.	fladeptenvreg
Fla. Dep't. of H. Rehabil. Serv.	fladepthrehabil
Fla. Dist. Ct. App.	fladistctapp
Fla. Div. Admin. Hr'g	fladivadminhrg
Fleming Circ. Ct., Ky.	kycirctfleming
Floyd Cir. Ct.	vaccfloyd
Floyd Circ. Ct., Ky.	kycirctfloyd
Fluvanna Cir. Ct.	vaccfluvanna
Forest Cty. Ct. Cmn. Pleas	pactcomplforest
Forest Cty. Orphans' Ct.	paorphctforest
Franklin Cir. Ct.	vaccfranklin
Franklin Circ. Ct., Ky.	kycirctfranklin
Franklin Cty. Ct. Cmn. Pleas	pactcomplfrankl
Franklin Cty. Ct. Oy. Term.	paoytermctfrank
Franklin Cty. Ct. Qtr. Sess.	paqtrsessfrankl
Franklin Cty. Orphans' Ct.	paorphctfrankl
Franklin Cty. Super. Ct.	gasuperctfrankl
Frederick Cir. Ct.	vaccfrederick
Fredericksburg Cir. Ct.	vaccfredericksb
Fulton Circ. Ct., Ky.	kycirctfulton
Fulton Cty. Ct. Cmn. Pleas	pactcomplfulton
Fulton Cty. Ct. Oy. Term.	paoytermctfulto
Fulton Cty. Ct. Qtr. Sess.	paqtrsessfulton
Fulton Cty. Orphans' Ct.	paorphctfulton
Ga.	ga
Ga. Ct. App.	gactapp
Gallatin Circ. Ct., Ky.	kycirctgallatin
Garrard Circ. Ct., Ky.	kycirctgarrard
Giles Cir. Ct.	vaccgiles
Gilliam Cty. Cir. Ct., O.R.	orccgilliam
Gloucester Cir. Ct.	vaccgloucester
Gloucester Cty. Cir. Ct., N.J.	njcirctgloucest
Gloucester Cty. Fam. Ct.	njfamctgloucest
Gloucester Cty. Super. Ct.	njsupergloucest
Gloucester Cty. Surr. Ct.	njsurrctglouces
Goochland Cir. Ct.	vaccgoochland
Grant Circ. Ct., Ky.	kycirctgrant
Grant Cty. Cir. Ct., O.R.	orccgrant
Graves Circ. Ct., Ky.	kycirctgraves
Grayson Cir. Ct.	vaccgrayson
Grayson Circ. Ct., Ky.	kycirctgrayson
Green Circ. Ct., Ky.	kycirctgreen
Green Cty. Ct. Cmn. Pleas	pactcomplgreen
Greene Cir. Ct.	vaccgreene
Greene Cty. Ct. Cmn. Pleas	pactcomplgreene
Greene Cty. Ct. Oy. Term.	paoytermctgreen
Greene Cty. Ct. Qtr. Sess.	paqtrsessgreene
Greene Cty. Orphans' Ct.	paorphctgreene
Greenport Just. Ct.	nyjustctgreenpo
Greensville Cir. Ct.	vaccgreensville
Greenup Circ. Ct., Ky.	kycirctgreenup
Gwinnett Cty. Super. Ct.	gasuperctgwin
HL	houseoflordsuk
Habersham Cty. Super. Ct.	gasupercthabers
Halifax Cir. Ct.	vacchalifax
Hall Cty. Super. Ct.	gasupercthall
Hamilton Cty. Ct. of Insolv.	ohctinsolvhamil
Hampton Cir. Ct.	vacchampton
Hancock Circ. Ct., Ky.	kycircthancock
Hancock Cty. Super. Ct.	gasupercthancoc
Hanover Cir. Ct.	vacchanover
Hardin Circ. Ct., Ky.	kycircthardin
Harlan Circ. Ct., Ky.	kycirctharlan
Harney Cty. Cir. Ct., O.R.	orccharney
Harris Cty. Super. Ct.	gasuperctharris
Harrisburg Cty. Ct. Cmn. Pleas	pactcomplharris
Harrison Circ. Ct., Ky.	kycirctharrison
Hart Circ. Ct., Ky.	kycircthart
Haw.	haw
Haw. App.	hawapp
Heard Cty. Super. Ct.	gasuperctheard
Henderson Circ. Ct., Ky.	kycircthenderso
Henrico Cir. Ct.	vacchenrico
Henry Cir. Ct.	vacchenry
Henry Circ. Ct., Ky.	kycircthenry
Hickman Circ. Ct., Ky.	kycircthickman
High Ct. J. Ch.	highctjchuk
Highland Cir. Ct.	vacchighland
Hood River Cty. Cir. Ct., O.R.	orcchoodriver
Hopewell Cir. Ct.	vacchopewell
Hopkins Circ. Ct., Ky.	kycircthopkins
Houston Superior Court	gasupercthous
Hudson Cty. Cir. Ct., N.J.	njcircthudson
Hudson Cty. Fam. Ct.	njfamcthudson
Hudson Cty. Super. Ct.	njsuperhudson
Hudson Cty. Surr. Ct.	njsurrcthudson
Hunterdon Cty. Cir. Ct., N.J.	njcircthunterdo
Hunterdon Cty. Fam. Ct.	njfamcthunterdo
Hunterdon Cty. Super. Ct.	njsuperhunterdo
Hunterdon Cty. Surr. Ct.	njsurrcthunterd
Huntingdon Cty. Ct. Cmn. Pleas	pactcomplhuntin
Huntingdon Cty. Ct. Qtr. Sess.	paqtrsesshuntin
Huntingdon Cty. Orphans' Ct.	paorphcthuntin
I.C.A. of W. Va.	wvactapp
Idaho	idaho
Idaho Ct. App.	idahoctapp
Ill.	ill
Ill. App. Ct.	illappct
Ind.	ind
Ind. Ct. App.	indctapp
Ind. Super Ct.	indsuperct
Indiana Cty. Ct. Cmn. Pleas	pactcomplindian
Indiana Cty. Ct. Qtr. Sess.	paqtrsessindian
Indiana Cty. Orphans' Ct.	paorphctindian
Iowa	iowa
Iowa Ct. App.	iowactapp
Iowa Dist. Ct.	iadistct
Iowa Dist. Ct., Lee Cty	iowadistct
Isle of Wight Cir. Ct.	vaccisle
J.P.M.L.	jpml
Jackson Circ. Ct., Ky.	kycirctjackson
Jackson Cty. Cir. Ct., O.R.	orccjackson
Jax. Civ. Serv. Bd.	jaxcivservbd
Jefferson Circ. Ct., Ky.	kycirctjefferso
Jefferson Cty. Cir. Ct., O.R.	orccjefferson
Jefferson Cty. Ct. Cmn. Pleas	pactcompljeffer
Jefferson Cty. Ct. Oy. Term.	paoytermctjeffe
Jefferson Cty. Ct. Qtr. Sess.	paqtrsessjeffer
Jefferson Cty. Orphans' Ct.	paorphctjeffer
Jessamine Circ. Ct., Ky.	kycirctjessamin
Johnson Circ. Ct., Ky.	kycirctjohnson
Josephine Cty. Cir. Ct., O.R.	orccjosephine
Juniata Cty. Ct. Cmn. Pleas	pactcompljuniat
Juniata Cty. Ct. Oy. Term.	paoytermctjunia
Juniata Cty. Ct. Qtr. Sess.	paqtrsessjuniat
Juniata Cty. Orphans' Ct.	paorphctjuniat
Kan.	kan
Kan. Att'y Gen.	kanag
Kan. Ct. App.	kanctapp
Kenton Circ. Ct., Ky.	kycirctkenton
King George Cir. Ct.	vacckinggeorge
King William Cir. Ct.	vacckingwilliam
King and Queen Cir. Ct.	vacckingqueen
King's Bench	kingsbench
Klamath Cty. Cir. Ct., O.R.	orccklamath
Knott Circ. Ct., Ky.	kycirctknott
Knox Circ. Ct., Ky.	kycirctknox
Ky.	ky
Ky. Circ. Ct.	kycirct
Ky. Circ. Ct., 1	kycirct1
Ky. Circ. Ct., 10	kycirct10
Ky. Circ. Ct., 11	kycirct11
Ky. Circ. Ct., 12	kycirct12
Ky. Circ. Ct., 13	kycirct13
Ky. Circ. Ct., 14	kycirct14
Ky. Circ. Ct., 15	kycirct15
Ky. Circ. Ct., 16	kycirct16
Ky. Circ. Ct., 17	kycirct17
Ky. Circ. Ct., 18	kycirct18
Ky. Circ. Ct., 19	kycirct19
Ky. Circ. Ct., 2	kycirct2
Ky. Circ. Ct., 20	kycirct20
Ky. Circ. Ct., 21	kycirct21
Ky. Circ. Ct., 22	kycirct22
Ky. Circ. Ct., 23	kycirct23
Ky. Circ. Ct., 24	kycirct24
Ky. Circ. Ct., 25	kycirct25
Ky. Circ. Ct., 26	kycirct26
Ky. Circ. Ct., 27	kycirct27
Ky. Circ. Ct., 28	kycirct28
Ky. Circ. Ct., 29	kycirct29
Ky. Circ. Ct., 3	kycirct3
Ky. Circ. Ct., 30	kycirct30
Ky. Circ. Ct., 31	kycirct31
Ky. Circ. Ct., 32	kycirct32
Ky. Circ. Ct., 33	kycirct33
Ky. Circ. Ct., 34	kycirct34
Ky. Circ. Ct., 35	kycirct35
Ky. Circ. Ct., 36	kycirct36
Ky. Circ. Ct., 37	kycirct37
Ky. Circ. Ct., 38	kycirct38
Ky. Circ. Ct., 39	kycirct39
Ky. Circ. Ct., 4	kycirct4
Ky. Circ. Ct., 40	kycirct40
Ky. Circ. Ct., 41	kycirct41
Ky. Circ. Ct., 42	kycirct42
Ky. Circ. Ct., 43	kycirct43
Ky. Circ. Ct., 44	kycirct44
Ky. Circ. Ct., 45	kycirct45
Ky. Circ. Ct., 46	kycirct46
Ky. Circ. Ct., 47	kycirct47
Ky. Circ. Ct., 48	kycirct48
Ky. Circ. Ct., 49	kycirct49
Ky. Circ. Ct., 5	kycirct5
Ky. Circ. Ct., 50	kycirct50
Ky. Circ. Ct., 51	kycirct51
Ky. Circ. Ct., 52	kycirct52
Ky. Circ. Ct., 53	kycirct53
Ky. Circ. Ct., 54	kycirct54
Ky. Circ. Ct., 55	kycirct55
Ky. Circ. Ct., 56	kycirct56
Ky. Circ. Ct., 57	kycirct57
Ky. Circ. Ct., 6	kycirct6
Ky. Circ. Ct., 7	kycirct7
Ky. Circ. Ct., 8	kycirct8
Ky. Circ. Ct., 9	kycirct9
Ky. Ct. App.	kyctapp
La.	la
La. Att'y Gen.	laag
La. Ct. App.	lactapp
LaRue Circ. Ct., Ky.	kycirctlarue
Lackawanna Cty. Ct. Cmn. Pleas	pactcompllackaw
Lackawanna Cty. Ct. Oy. Term.	paoytermctlacka
Lackawanna Cty. Ct. Qtr. Sess.	paqtrsesslackaw
Lackawanna Cty. Orphans' Ct.	paorphctlackaw
Lake Cty. Cir. Ct., O.R.	orcclake
Lancaster Cir. Ct.	vacclancaster
Lancaster Cty. Ct. Cmn. Pleas	pactcompllancas
Lancaster Cty. Ct. Oy. Term.	paoytermctlanca
Lancaster Cty. Ct. Qtr. Sess.	paqtrsesslancas
Lancaster Cty. Orphans' Ct.	paorphctlancas
Lane Cty. Cir. Ct., O.R.	orcclane
Laurel Circ. Ct., Ky.	kycirctlaurel
Lawrence Circ. Ct., Ky.	kycirctlawrence
Lawrence Cty. Ct. Cmn. Pleas	pactcompllawren
Lawrence Cty. Ct. Oy. Term.	paoytermctlawre
Lawrence Cty. Ct. Qtr. Sess.	paqtrsesslawren
Lawrence Cty. Orphans' Ct.	paorphctlawren
Lebanon Cty. Ct. Cmn. Pleas	pactcompllebano
Lebanon Cty. Ct. Oy. Term.	paoytermctleban
Lebanon Cty. Ct. Qtr. Sess.	paqtrsesslebano
Lebanon Cty. Orphans' Ct.	paorphctlebano
Lee Cir. Ct.	vacclee
Lee Circ. Ct., Ky.	kycirctlee
Lee Cty. Super. Ct.	gasuperctlee
Lehigh Cty. Ct. Cmn. Pleas	pactcompllehigh
Lehigh Cty. Ct. Oy. Term.	paoytermctlehig
Lehigh Cty. Ct. Qtr. Sess.	paqtrsesslehigh
Lehigh Cty. Orphans' Ct.	paorphctlehigh
Leslie Circ. Ct., Ky.	kycirctleslie
Letcher Circ. Ct., Ky.	kycirctletcher
Lewis Circ. Ct., Ky.	kycirctlewis
Liberty Cty. Super. Ct.	gasuperctliber
Lincoln Circ. Ct., Ky.	kycirctlincoln
Lincoln Cty. Cir. Ct., O.R.	orcclincoln
Lincoln Cty. Super. Ct.	gasuperctlincol
Linn Cty. Cir. Ct., O.R.	orcclinn
Livingston Circ. Ct., Ky.	kycirctlivingst
Logan Circ. Ct., Ky.	kycirctlogan
Loudoun Cir. Ct.	vaccloudoun
Louisa Cir. Ct.	vacclouisa
Lunenburg Cir. Ct.	vacclunenburg
Luzerne Cty. Ct. Cmn. Pleas	pactcomplluzern
Luzerne Cty. Ct. Oy. Term.	paoytermctluzer
Luzerne Cty. Ct. Qtr. Sess.	paqtrsessluzern
Luzerne Cty. Orphans' Ct.	paorphctluzern
Lycoming Cty. Ct. Cmn. Pleas	pactcompllycomi
Lycoming Cty. Ct. Qtr. Sess.	paqtrsesslycomi
Lycoming Cty. Orphans' Ct.	paorphctlycomi
Lynchburg Cir. Ct.	vacclynchburg
Lyon Circ. Ct., Ky.	kycirctlyon
M.C.	mc
M.D. Ala.	almd
M.D. Fla.	flmd
M.D. Ga.	gamd
M.D. La.	lamd
M.D. Pa.	pamd
M.D. Tenn.	tnmd
M.D.N.C.	ncmd
MI Ct. Ch.	michchanct
Macon Cty. Super. Ct.	gasuperctmacon
Madison Cir. Ct.	vaccmadison
Madison Circ. Ct., Ky.	kycirctmadison
Magoffin Circ. Ct., Ky.	kycirctmagoffin
Malheur Cty. Cir. Ct., O.R.	orccmalheur
Marion Circ. Ct., Ky.	kycirctmarion
Marion Cty. Cir. Ct., O.R.	orccmarion
Marion Cty. Super. Ct.	gasuperctmari
Marshall Circ. Ct., Ky.	kycirctmarshall
Martin Circ. Ct., Ky.	kycirctmartin
Martinsville Cir. Ct.	vaccmartinsvill
Mason Circ. Ct., Ky.	kycirctmason
Mass.	mass
Mass. App. Ct.	massappct
Mass. App. Tax. Bd.	masstaxbd
Mass. Dep't Indus. Accid.	maworkcompcom
Mass. Dist. Ct.	massdistctapp
Mass. Hous. Ct.	mahousct
Mass. House of Rep.	masshserep
Mass. Land. Ct.	masslandct
Mass. Prob. Fam. Ct.	maprobct
Mass. Super. Ct.	masssuperct
Mathews Cir. Ct.	vaccmathews
McCracken Circ. Ct., Ky.	kycirctmccracke
McCreary Circ. Ct., Ky.	kycirctmccreary
McKean Cty. Ct. Cmn. Pleas	pactcomplmckean
McKean Cty. Ct. Qtr. Sess.	paqtrsessmckean
Mclean Circ. Ct., Ky.	kycirctmclean
Md.	md
Md. Att'y Gen.	mdag
Md. Ch.	mdch
Md. Ct. Spec. App.	mdctspecapp
Me.	me
Meade Circ. Ct., Ky.	kycirctmeade
Mecklenburg Cir. Ct.	vaccmecklenburg
Menifee Circ. Ct., Ky.	kycirctmenifee
Mercer Circ. Ct., Ky.	kycirctmercer
Mercer Cty. Cir. Ct., N.J.	njcirctmercer
Mercer Cty. Ct. Cmn. Pleas	pactcomplmercer
Mercer Cty. Ct. Oy. Term.	paoytermctmerce
Mercer Cty. Ct. Qtr. Sess.	paqtrsessmercer
Mercer Cty. Fam. Ct.	njfamctmercer
Mercer Cty. Orphans' Ct.	paorphctmercer
Mercer Cty. Super. Ct.	njsupermercer
Mercer Cty. Surr. Ct.	njsurrctmercer
Meriwether Cty. Super. Ct.	gasuperctmeriw
Metcalfe Circ. Ct., Ky.	kycirctmetcalfe
Mich.	mich
Mich. 10th Cir.	micirct10
Mich. 11th Cir.	micirct11
Mich. 12th Cir.	micirct12
Mich. 13th Cir.	micirct13
Mich. 14th Cir.	micirct14
Mich. 15th Cir.	micirct15
Mich. 16th Cir.	micirct16
Mich. 17th Cir.	micirct17
Mich. 18th Cir.	micirct18
Mich. 19th Cir.	micirct19
Mich. 1st Cir.	micirct1
Mich. 20th Cir.	micirct20
Mich. 21st Cir.	micirct21
Mich. 22nd Cir.	micirct22
Mich. 23rd Cir.	micirct23
Mich. 24th Cir.	micirct24
Mich. 25th Cir.	micirct25
Mich. 26th Cir.	micirct26
Mich. 27th Cir.	micirct27
Mich. 28th Cir.	micirct28
Mich. 29th Cir.	micirct29
Mich. 2nd Cir.	micirct2
Mich. 30th Cir.	micirct30
Mich. 31st Cir.	micirct31
Mich. 32nd Cir.	micirct32
Mich. 33rd Cir.	micirct33
Mich. 34th Cir.	micirct34
Mich. 35th Cir.	micirct35
Mich. 36th Cir.	micirct36
Mich. 37th Cir.	micirct37
Mich. 37th Cir., Calhoun Cty.	micirct37cal
Mich. 38th Cir.	micirct38
Mich. 39th Cir.	micirct39
Mich. 3rd Cir.	micirct3
Mich. 40th Cir.	micirct40
Mich. 41st Cir.	micirct41
Mich. 42nd Cir.	micirct42
Mich. 43rd Cir.	micirct43
Mich. 44th Cir.	micirct44
Mich. 45th Cir.	micirct45
Mich. 46th Cir.	micirct46
Mich. 47th Cir.	micirct47
Mich. 48th Cir.	micirct48
Mich. 49th Cir.	micirct49
Mich. 4th Cir.	micirct4
Mich. 50th Cir.	micirct50
Mich. 51st Cir.	micirct51
Mich. 52nd Cir.	micirct52
Mich. 53rd Cir.	micirct53
Mich. 54th Cir.	micirct54
Mich. 55th Cir.	micirct55
Mich. 56th Cir.	micirct56
Mich. 57th Cir.	micirct57
Mich. 5th Cir.	micirct5
Mich. 6th Cir.	micirct6
Mich. 7th Cir.	micirct7
Mich. 8th Cir.	micirct8
Mich. 9th Cir.	micirct9
Mich. Ct. App.	michctapp
Mich. Super. Ct.	michsuperct
Mich. Super. Ct., Detroit	michsuperctdetr
Mich. Super. Ct., Grand Rapids	michsuperctgrap
Michigan Cir. Ct.	micirct
Middlesex Cir. Ct.	vaccmiddlesex
Middlesex Cty. Cir. Ct., N.J.	njcirctmiddlese
Middlesex Cty. Fam. Ct.	njfamctmiddlese
Middlesex Cty. Super. Ct.	njsupermiddlese
Middlesex Cty. Surr. Ct.	njsurrctmiddles
Middlesex Mass. Super. Ct.	masssuperctmid
Mifflin Cty. Ct. Cmn. Pleas	pactcomplmiffli
Mifflin Cty. Ct. Qtr. Sess.	paqtrsessmiffli
Mifflin Cty. Orphans' Ct.	paorphctmiffli
Minn.	minn
Minn. Ct. App.	minnctapp
Miss.	miss
Miss. Chanc. Ct.	misschanceryct
Miss. Ct. App.	missctapp
Mo.	mo
Mo. Att'y Gen.	moag
Mo. Ct. App.	moctapp
Mongtomery Cty. Orphans' Ct.	paorphctmongto
Monmouth Cty. Cir. Ct., N.J.	njcirctmonmouth
Monmouth Cty. Fam. Ct.	njfamctmonmouth
Monmouth Cty. Super. Ct.	njsupermonmouth
Monmouth Cty. Surr. Ct.	njsurrctmonmout
Monroe Circ. Ct., Ky.	kycirctmonroe
Monroe Cty. Ct. Cmn. Pleas	pactcomplmonroe
Monroe Cty. Ct. Qtr. Sess.	paqtrsessmonroe
Monroe Cty. Orphans' Ct.	paorphctmonroe
Mont.	mont
Mont.T.A.B.	monttc
Monterey Dist. Ct.	montereydistct
Montgomery Cir. Ct.	vaccmontgomery
Montgomery Circ. Ct., Ky.	kycirctmontgome
Montgomery Cty. Ct. Cmn. Pleas	pactcomplmontgo
Montgomery Cty. Ct. Oy. Term.	paoytermctmontg
Montgomery Cty. Ct. Qtr. Sess.	paqtrsessmontgo
Montgomery Cty. Orphans' Ct.	paorphctmontgo
Montour Cty. Ct. Cmn. Pleas	pactcomplmontou
Montour Cty. Ct. Qtr. Sess.	paqtrsessmontou
Montour Cty. Orphans' Ct.	paorphctmontou
Morgan Circ. Ct., Ky.	kycirctmorgan
Morris Cty. Cir. Ct., N.J.	njcirctmorris
Morris Cty. Fam. Ct.	njfamctmorris
Morris Cty. Super. Ct.	njsupermorris
Morris Cty. Surr. Ct.	njsurrctmorris
Morrow Cty. Cir. Ct., O.R.	orccmorrow
Muhlenberg Circ. Ct., Ky.	kycirctmuhlenbe
Multnomah Cty. Cir. Ct., O.R.	orccmultnomah
Muscogee Cty. Super. Ct.	gasuperctmuscog
N.C.	nc
N.C. Ct. App.	ncctapp
N.C. Dist. Ct.	ncdistct
N.C. Indus. Comm.	ncworkcompcom
N.D.	nd
N.D. Ala.	alnd
N.D. Cal.	cand
N.D. Ct. App.	ndctapp
N.D. Fla.	flnd
N.D. Ga.	gand
N.D. Ill.	ilnd
N.D. Ind.	innd
N.D. Iowa	iand
N.D. Miss.	msnd
N.D. Ohio	ohnd
N.D. Okla.	oknd
N.D. Tex.	txnd
N.D.N.Y.	nynd
N.D.W. Va.	wvnd
N.H.	nh
N.J.	nj
N.J. Ch.	njch
N.J. Circuit. Ct.	njcirct
N.J. Fam. Ct.	njfamct
N.J. Super. Ct. App. Div.	njsuperctappdiv
N.J. Surr. Ct.	njsurrct
N.M.	nm
N.M. Ct. App.	nmctapp
N.M.C.C.A.	nmcca
N.Y. App. Div.	nyappdiv
N.Y. App. Term.	nyappterm
N.Y. Att'y Gen.	nyag
N.Y. Cir. Ct., Columbia Cty.	nycircolcty
N.Y. Cir. Ct., Delaware Cty.	nycirdelcty
N.Y. Cir. Ct., Dutchess Cty.	nycirdutchcty
N.Y. Cir. Ct., Kings Cty.	nycirkingscty
N.Y. Cir. Ct., Monroe Cty.	nycirmonroecty
N.Y. Cir. Ct., Oneida Cty.	nycironeidacty
N.Y. Cir. Ct., Oswego Cty.	nyciroswegocty
N.Y. Circ. Ct., Albany Cty	nyciralbanycty
N.Y. City Ct.	nycityct
N.Y. City Ct., Albany	nyalbanycityct
N.Y. City Ct., Amsterdam	nyamsterdcityct
N.Y. City Ct., Auburn	nyauburncityct
N.Y. City Ct., Batavia	nybataviacityct
N.Y. City Ct., Binghamton	nybingcityct
N.Y. City Ct., Buffalo	nybuffalocityct
N.Y. City Ct., Canandaigua	nycanandcityct
N.Y. City Ct., Clinton	nycityctclinton
N.Y. City Ct., Cohoes	nycohoescityct
N.Y. City Ct., Cortland	nycortlcityct
N.Y. City Ct., Dunkirk	nydunkirkcityct
N.Y. City Ct., Elmira	nyelmiracityct
N.Y. City Ct., Fulton	nyfultoncityct
N.Y. City Ct., Geneva	nygenevacityct
N.Y. City Ct., Glens Falls	nyglensfcityct
N.Y. City Ct., Gloversville	nygloverscityct
N.Y. City Ct., Hornell	nyhornellcityct
N.Y. City Ct., Hudson	nyhudsoncityct
N.Y. City Ct., Ithaca	nyithacacityct
N.Y. City Ct., Jamestown	nyjamescityct
N.Y. City Ct., Kington	nykingstcityct
N.Y. City Ct., Lackawanna	nylackawcityct
N.Y. City Ct., Little Falls	nycityctlittlef
N.Y. City Ct., Lockport	nylockpcityct
N.Y. City Ct., Long Beach	nylbccityct
N.Y. City Ct., Middletown	nymiddletcityct
N.Y. City Ct., Mt. Vernon	nymtverncityct
N.Y. City Ct., NYC	nynyccityct
N.Y. City Ct., Nassau	nynassaucityct
N.Y. City Ct., New Rochelle	nynewroccityct
N.Y. City Ct., Newburgh	nynewburcityct
N.Y. City Ct., Niagara Falls	nyniagaracityct
N.Y. City Ct., Norwich	nycityctnorw
N.Y. City Ct., Oneida	nyoneidacityct
N.Y. City Ct., Oswego	nyoswegocityct
N.Y. City Ct., Peekskill	nypeekskcityct
N.Y. City Ct., Plattsburgh	nyplattscityct
N.Y. City Ct., Poughkeepsie	nypoughcityct
N.Y. City Ct., Pt. Jervis	nyportjercityct
N.Y. City Ct., Rensselaer	nycityctrenss
N.Y. City Ct., Rochester	nyroccityct
N.Y. City Ct., Rome	nyromecityct
N.Y. City Ct., Rye	nyryecityct
N.Y. City Ct., Saratoga Springs	nysaratocityct
N.Y. City Ct., Schenectady	nyschencityct
N.Y. City Ct., Syracuse	nysyrcityct
N.Y. City Ct., Tompkins	nycitycttomp
N.Y. City Ct., Tonawanda	nytonacityct
N.Y. City Ct., Troy	nytroycityct
N.Y. City Ct., Utica	nyuticacityct
N.Y. City Ct., Watertown	nywatertcityct
N.Y. City Ct., Westchester	nywestchcityct
N.Y. City Ct., White Plains	nywhplncityct
N.Y. City Ct., Yonkers	nyyonkerscityct
N.Y. Cty Ct.	nycountyct
N.Y. Cty. Ct., Albany Cty.	nyalbanyctyct
N.Y. Cty. Ct., Allegany Cty.	nyalleganyctyct
N.Y. Cty. Ct., Bronx Cty.	nybronxctyct
N.Y. Cty. Ct., Broome Cty.	nybroomectyct
N.Y. Cty. Ct., Cattaraugus Cty.	nycattctyct
N.Y. Cty. Ct., Cayuga Cty.	nycayugactyct
N.Y. Cty. Ct., Chautauqua Cty.	nychautctyct
N.Y. Cty. Ct., Chemung Cty.	nychemungctyct
N.Y. Cty. Ct., Chenango Cty.	nychenangoctyct
N.Y. Cty. Ct., Clinton Cty.	nyclintonctyct
N.Y. Cty. Ct., Columbia Cty.	nycolumctyct
N.Y. Cty. Ct., Cortland Cty.	nycortlandctyct
N.Y. Cty. Ct., Delaware Cty.	nydelawarectyct
N.Y. Cty. Ct., Dutchess Cty.	nydutchessctyct
N.Y. Cty. Ct., Erie Cty.	nyeriectyct
N.Y. Cty. Ct., Essex Cty.	nyessexctyct
N.Y. Cty. Ct., Franklin Cty.	nyfrankctyct
N.Y. Cty. Ct., Fulton Cty.	nyfultonctyct
N.Y. Cty. Ct., Genesee Cty.	nygenessctyct
N.Y. Cty. Ct., Greene Cty.	nygreenectyct
N.Y. Cty. Ct., Hamilton Cty.	nyhamilctyct
N.Y. Cty. Ct., Herkimer Cty.	nyherkimerctyct
N.Y. Cty. Ct., Jefferson Cty.	nyjeffctyct
N.Y. Cty. Ct., King Cty.	nykingctyct
N.Y. Cty. Ct., Kings Cty.	nykingsctyct
N.Y. Cty. Ct., Lewis Cty.	nylewisctyct
N.Y. Cty. Ct., Livingston Cty.	nylivingstctyct
N.Y. Cty. Ct., Madison Cty.	nymadctyct
N.Y. Cty. Ct., Monroe Cty.	nymonroectyct
N.Y. Cty. Ct., Montgomery Cty.	nymontctyct
N.Y. Cty. Ct., Nassau Cty.	nynassctyct
N.Y. Cty. Ct., New York Cty.	nycountyctny
N.Y. Cty. Ct., Niagara Cty.	nyniagaractyct
N.Y. Cty. Ct., Oneida Cty.	nyoneidactyct
N.Y. Cty. Ct., Onondaga Cty.	nyonondagactyct
N.Y. Cty. Ct., Ontario Cty.	nyontarioctyct
N.Y. Cty. Ct., Orange Cty.	nyorangectyct
N.Y. Cty. Ct., Orleans Cty.	nyorleansctyct
N.Y. Cty. Ct., Oswego Cty.	nyoswegoctyct
N.Y. Cty. Ct., Otsego Cty.	nyotsegoctyct
N.Y. Cty. Ct., Putnam Cty.	nyputnamctyct
N.Y. Cty. Ct., Queens Cty.	nyqueensctyct
N.Y. Cty. Ct., Rensselaer Cty.	nyrensctyct
N.Y. Cty. Ct., Rockland Cty.	nyrocklandctyct
N.Y. Cty. Ct., Saratoga Cty.	nysaratogactyct
N.Y. Cty. Ct., Schenectady Cty.	nyschenctyct
N.Y. Cty. Ct., Schoharie Cty.	nyschoharctyct
N.Y. Cty. Ct., Schuyler Cty.	nyschuylerctyct
N.Y. Cty. Ct., Seneca Cty.	nysenctyct
N.Y. Cty. Ct., St. Lawrence Cty.	nystlawctyct
N.Y. Cty. Ct., Steuben Cty.	nysteubenctyct
N.Y. Cty. Ct., Suffolk Cty.	nysuffolkctyct
N.Y. Cty. Ct., Sullivan Cty.	nysullivanctyct
N.Y. Cty. Ct., Tioga Cty.	nytiogactyct
N.Y. Cty. Ct., Tompkins Cty.	nytompkinsctyct
N.Y. Cty. Ct., Ulster Cty.	nyulsterctyct
N.Y. Cty. Ct., Warren Cty.	nywarrenctyct
N.Y. Cty. Ct., Washington Cty.	nywashctyct
N.Y. Cty. Ct., Wayne Cty.	nywaynectyct
N.Y. Cty. Ct., Westchester Cty.	nywestchcty
N.Y. Cty. Ct., Wyoming Cty.	nywyomingctyct
N.Y. Cty. Ct., Yates Cty.	nyyatesctyct
N.Y. Fam. Ct.	nyfamct
N.Y. Just. Court	nyjustct
N.Y. Just. Court, Albany	nyalbanyjustct
N.Y. Just. Court, Amherst	nyamherstjustct
N.Y. Just. Court, Bedford	nybedfordjustct
N.Y. Just. Court, Colonie	nycoloniejustct
N.Y. Just. Court, Gardent City	nygardjust
N.Y. Just. Court, Great Neck	nygtnkpljustct
N.Y. Just. Court, Greenburgh	nygreenbjustct
N.Y. Just. Court, Hempstead	nyhempjustct
N.Y. Just. Court, Hunter	nyhunterjustct
N.Y. Just. Court, Hyde Park	nyhydepkjustct
N.Y. Just. Court, Kensington	nykensjustct
N.Y. Just. Court, Kinderhook	nykinderjustct
N.Y. Just. Court, LaGrange	nylagrjustct
N.Y. Just. Court, Massapequa Pk.	nymassapkjustct
N.Y. Just. Court, Taghkanic	nytaghjustct
N.Y. Just. Court, Troy	nytroyjustct
N.Y. Just. Court, Valley Stream	nyvalstrjustct
N.Y. Just. Court, Webster	nywebsterjustct
N.Y. St. Hosp. Comm'n	nyhospcommn
N.Y. Sup. Ct.	nysupct
N.Y. Sup. Ct., Albany Cty.	nysupctalbany
N.Y. Sup. Ct., Allegany Cty.	nysupctalgny
N.Y. Sup. Ct., Bronx Cty.	nysupctbrnx
N.Y. Sup. Ct., Broome Cty.	nysupctbrm
N.Y. Sup. Ct., Cattaraugus Cty.	nysupctctrgs
N.Y. Sup. Ct., Cayuga Cty.	nysupctcayuga
N.Y. Sup. Ct., Chautauqua Cty.	nysupctchtq
N.Y. Sup. Ct., Chemung Cty.	nysupctchmng
N.Y. Sup. Ct., Chenango Cty.	nysupctchenango
N.Y. Sup. Ct., Clinton Cty.	nysupctclinton
N.Y. Sup. Ct., Columbia Cty.	nysupctclmb
N.Y. Sup. Ct., Cortland Cty.	nysupctcrtlnd
N.Y. Sup. Ct., Delaware Cty.	nysupctdlwr
N.Y. Sup. Ct., Dutchess Cty.	nysupctdtchss
N.Y. Sup. Ct., Erie Cty.	nysupcterie
N.Y. Sup. Ct., Essex Cty.	nysupctessex
N.Y. Sup. Ct., Franklin Cty.	nysupctfrnkln
N.Y. Sup. Ct., Fulton Cty.	nysupctfltn
N.Y. Sup. Ct., Genesee Cty.	nysupctgnss
N.Y. Sup. Ct., Greene Cty.	nysupctgrn
N.Y. Sup. Ct., Hamilton Cty.	nysupcthamilton
N.Y. Sup. Ct., Herkimer Cty.	nysupcthrkmr
N.Y. Sup. Ct., Jefferson Cty.	nysupctjffrsn
N.Y. Sup. Ct., Kings Cty.	nysupctkings
N.Y. Sup. Ct., Lewis Cty.	nysupctlewis
N.Y. Sup. Ct., Livingston Cty.	nysupctlvngstn
N.Y. Sup. Ct., Madison Cty.	nysupctmdsn
N.Y. Sup. Ct., Monroe Cty.	nysupctmonroe
N.Y. Sup. Ct., Montgomery Cty.	nysupctmntgmry
N.Y. Sup. Ct., NYC Cty.	nysupctnewyork
N.Y. Sup. Ct., Nassau Cty.	nysupctnss
N.Y. Sup. Ct., Niagara Cty.	nysupctniagra
N.Y. Sup. Ct., Oneida Cty.	nysupctoneida
N.Y. Sup. Ct., Onondaga Cty.	nysupctnndg
N.Y. Sup. Ct., Ontario Cty.	nysupctntr
N.Y. Sup. Ct., Orange Cty.	nysupctorange
N.Y. Sup. Ct., Orleans Cty.	nysupctrlns
N.Y. Sup. Ct., Oswego Cty.	nysupctswg
N.Y. Sup. Ct., Otsego Cty.	nysupctostego
N.Y. Sup. Ct., Putnam Cty.	nysupctptnm
N.Y. Sup. Ct., Queens Cty.	nysupctqueens
N.Y. Sup. Ct., Rensselaer Cty.	nysupctren
N.Y. Sup. Ct., Richmond Cty.	nysupctrichmond
N.Y. Sup. Ct., Rockland Cty.	nysupctrcklnd
N.Y. Sup. Ct., Saratoga Cty.	nysupctsrtg
N.Y. Sup. Ct., Schenectady Cty.	nysupctschnec
N.Y. Sup. Ct., Schoharie Cty.	nysupctscho
N.Y. Sup. Ct., Schuyler Cty.	nysupctschuy
N.Y. Sup. Ct., Seneca Cty.	nysupctsnc
N.Y. Sup. Ct., St. Lawrence Cty.	nysupctsntlw
N.Y. Sup. Ct., Steuben Cty.	nysupctstbn
N.Y. Sup. Ct., Suffolk Cty.	nysuprctfflk
N.Y. Sup. Ct., Sullivan Cty.	nysupctsllvn
N.Y. Sup. Ct., Tioga Cty.	nysupcttioga
N.Y. Sup. Ct., Tompkins Cty.	nysupcttmpkns
N.Y. Sup. Ct., Ulster Cty.	nysupctulster
N.Y. Sup. Ct., Warren Cty.	nysupctwarren
N.Y. Sup. Ct., Wash. Cty.	nysupctwash
N.Y. Sup. Ct., Wayne Cty.	nysupctwayne
N.Y. Sup. Ct., Wchstr. Cty.	nysupctwster
N.Y. Sup. Ct., Wyoming Cty.	nysupctwyom
N.Y. Sup. Ct., Yates Cty.	nysupctyates
N.Y. Surr. Ct., Albany Cty.	nysurctalbany
N.Y. Surr. Ct., Bronx, Cty.	nysurctbronx
N.Y. Surr. Ct., Broome Cty.	nysurctbroome
N.Y. Surr. Ct., Cattaraugus Cty.	nysurctcattar
N.Y. Surr. Ct., Chautauqua Cty.	nysurctchauta
N.Y. Surr. Ct., Cortland Cty.	nysurctcortland
N.Y. Surr. Ct., Delaware Cty.	nysurctdelaware
N.Y. Surr. Ct., Dutchess Cty.	nysurctdutchess
N.Y. Surr. Ct., Erie Cty.	nysurcterie
N.Y. Surr. Ct., Essex Cty.	nysurctessex
N.Y. Surr. Ct., Franklin Cty.	nysurctfranklin
N.Y. Surr. Ct., Genesee Cty.	nysurctgenesee
N.Y. Surr. Ct., Jefferson Cty.	nysurctjefferso
N.Y. Surr. Ct., Kings Cty.	nysurctkings
N.Y. Surr. Ct., Madison Cty.	nysurctmadison
N.Y. Surr. Ct., Monroe Cty.	nysurctmonroe
N.Y. Surr. Ct., Nassau Cty.	nysurctnassau
N.Y. Surr. Ct., New York Cty.	nysurctnyc
N.Y. Surr. Ct., Oneida Cty.	nysurctoneida
N.Y. Surr. Ct., Onondaga Cty.	nysurctonond
N.Y. Surr. Ct., Orange Cty.	nysurctorange
N.Y. Surr. Ct., Putnam Cty.	nysurctputnam
N.Y. Surr. Ct., Queens Cty.	nysurctqueens
N.Y. Surr. Ct., Rensselaer Cty.	nysurctrenssela
N.Y. Surr. Ct., Richmond Cty.	nysurctrichmond
N.Y. Surr. Ct., Rockland Cty.	nysurctrockland
N.Y. Surr. Ct., Saratoga Cty.	nysurctsaratoga
N.Y. Surr. Ct., Schenectady Cty.	nysurctschenect
N.Y. Surr. Ct., Suffolk Cty.	nysurctsuffolk
N.Y. Surr. Ct., Sullivan Cty.	nysurctsullivan
N.Y. Surr. Ct., Tompkins Cty.	nysurcttompkins
N.Y. Surr. Ct., Ulster Cty.	nysurctulster
N.Y. Surr. Ct., Warren Cty.	nysurctwarren
N.Y. Surr. Ct., Wayne Cty.	nysurctwayne
N.Y. Surr. Ct., Westchester Cty.	nysurctwestches
N.Y. Surr. Ct., Wyoming Cty.	nysurctwyo
N.Y. Surr. Ct., Yates Cty.	nysurctyates
N.Y.C. Fam. Ct.	nycfamct
NY	ny
Neb.	neb
Neb. Att'y Gen.	nebag
Neb. Ct. App.	nebctapp
Nelson Cir. Ct.	vaccnelson
Nelson Circ. Ct., Ky.	kycirctnelson
Nev.	nev
Nev. Dist. Ct.	nevdistct
Nev. Dist. Ct., 7th Jud. Dist.	nevdistct7
Nev. Dist. Ct., Eureka Cty.	nevdistct7eur
New Hampshire Committee of the Privy Council	nhprivycounnh
New Kent Cir. Ct.	vaccnewkent
Newport News Cir. Ct.	vaccnewportnew
Nicholas Circ. Ct., Ky.	kycirctnicholas
Norfolk Cir. Ct.	vaccnorfolk
Northampton Cir. Ct.	vaccnorthampton
Northampton Cty. Ct. Cmn. Pleas	pactcomplnortha
Northampton Cty. Ct. Oy. Term.	paoytermctnorth
Northampton Cty. Ct. Qtr. Sess.	paqtrsessnortha
Northampton Cty. Orphans' Ct.	paorphctnortha
Northumberl Cty. Orphans' Ct.	paorphctnorthu
Northumberland Cir. Ct.	vaccnorthumberl
Northumberland Cty. Ct. Cmn. Pleas	pactcomplnorthu
Northumberland Cty. Ct. Qtr. Sess.	paqtrsessnorthu
Nottoway Cir. Ct.	vaccnottoway
OH. Super. Ct.	ohiosuperct
OH. Super. Ct., Cinci.	ohsuperctcinci
Ocean Cty. Cir. Ct., N.J.	njcirctocean
Ocean Cty. Fam. Ct.	njfamctocean
Ocean Cty. Super. Ct.	njsuperocean
Ocean Cty. Surr. Ct.	njsurrctocean
Oglethorpe Cty. Super. Ct.	gasuperctogleth
Oh. Circ. Ct.	ohiocirct
Oh. Circ. Ct., Adams	ohcirctadams
Oh. Circ. Ct., Allen	ohcirctallen
Oh. Circ. Ct., Ashland	ohcirctashland
Oh. Circ. Ct., Ashtabula	ohcirctashtabul
Oh. Circ. Ct., Athens	ohcirctathens
Oh. Circ. Ct., Auglaize	ohcirctauglaize
Oh. Circ. Ct., Belmont	ohcirctbelmont
Oh. Circ. Ct., Brown	ohcirctbrown
Oh. Circ. Ct., Butler	ohcirctbutler
Oh. Circ. Ct., Carroll	ohcirctcarroll
Oh. Circ. Ct., Champaign	ohcirctchampaig
Oh. Circ. Ct., Clark	ohcirctclark
Oh. Circ. Ct., Clermont	ohcirctclermont
Oh. Circ. Ct., Clinton	ohcirctclinton
Oh. Circ. Ct., Columbiana	ohcirctcolumbia
Oh. Circ. Ct., Coshocton	ohcirctcoshocto
Oh. Circ. Ct., Crawford	ohcirctcrawford
Oh. Circ. Ct., Cuyahoga	ohcirctcuyahoga
Oh. Circ. Ct., Darke	ohcirctdarke
Oh. Circ. Ct., Defiance	ohcirctdefiance
Oh. Circ. Ct., Delaware	ohcirctdelaware
Oh. Circ. Ct., Erie	ohcircterie
Oh. Circ. Ct., Fairfield	ohcirctfairfiel
Oh. Circ. Ct., Fayette	ohcirctfayette
Oh. Circ. Ct., Franklin	ohcirctfranklin
Oh. Circ. Ct., Fulton	ohcirctfulton
Oh. Circ. Ct., Geauga	ohcirctgeauga
Oh. Circ. Ct., Greene	ohcirctgreene
Oh. Circ. Ct., Guernsey	ohcirctguernsey
Oh. Circ. Ct., Hamilton	ohcircthamilton
Oh. Circ. Ct., Hancock	ohcircthancock
Oh. Circ. Ct., Hancook	ohcircthancook
Oh. Circ. Ct., Hardin	ohcircthardin
Oh. Circ. Ct., Harrison	ohcirctharrison
Oh. Circ. Ct., Henry	ohcircthenry
Oh. Circ. Ct., Highland	ohcircthighland
Oh. Circ. Ct., Holmes	ohcirctholmes
Oh. Circ. Ct., Huron	ohcircthuron
Oh. Circ. Ct., Jackson	ohcirctjackson
Oh. Circ. Ct., Jefferson	ohcirctjefferso
Oh. Circ. Ct., Knox	ohcirctknox
Oh. Circ. Ct., Lake	ohcirctlake
Oh. Circ. Ct., Lawrence	ohcirctlawrence
Oh. Circ. Ct., Licking	ohcirctlicking
Oh. Circ. Ct., Logan	ohcirctlogan
Oh. Circ. Ct., Lorain	ohcirctlorain
Oh. Circ. Ct., Lucas	ohcirctlucas
Oh. Circ. Ct., Madison	ohcirctmadison
Oh. Circ. Ct., Mahoning	ohcirctmahoning
Oh. Circ. Ct., Marion	ohcirctmarion
Oh. Circ. Ct., Medina	ohcirctmedina
Oh. Circ. Ct., Meigs	ohcirctmeigs
Oh. Circ. Ct., Mercer	ohcirctmercer
Oh. Circ. Ct., Miami	ohcirctmiami
Oh. Circ. Ct., Monroe	ohcirctmonroe
Oh. Circ. Ct., Montgomery	ohcirctmontgome
Oh. Circ. Ct., Morgan	ohcirctmorgan
Oh. Circ. Ct., Morrow	ohcirctmorrow
Oh. Circ. Ct., Muskingum	ohcirctmuskingu
Oh. Circ. Ct., Noble	ohcirctnoble
Oh. Circ. Ct., Ottawa	ohcirctottawa
Oh. Circ. Ct., Paulding	ohcirctpaulding
Oh. Circ. Ct., Perry	ohcirctperry
Oh. Circ. Ct., Pickaway	ohcirctpickaway
Oh. Circ. Ct., Pike	ohcirctpike
Oh. Circ. Ct., Portage	ohcirctportage
Oh. Circ. Ct., Preble	ohcirctpreble
Oh. Circ. Ct., Putnam	ohcirctputnam
Oh. Circ. Ct., Richland	ohcirctrichland
Oh. Circ. Ct., Ross	ohcirctross
Oh. Circ. Ct., Sandusky	ohcirctsandusky
Oh. Circ. Ct., Scioto	ohcirctscioto
Oh. Circ. Ct., Seneca	ohcirctseneca
Oh. Circ. Ct., Shelby	ohcirctshelby
Oh. Circ. Ct., Stark	ohcirctstark
Oh. Circ. Ct., Summit	ohcirctsummit
Oh. Circ. Ct., Taggart	ohcircttaggart
Oh. Circ. Ct., Trumbull	ohcircttrumbull
Oh. Circ. Ct., Tuscarawas	ohcircttuscaraw
Oh. Circ. Ct., Union	ohcirctunion
Oh. Circ. Ct., Van Wert	ohcirctvanwert
Oh. Circ. Ct., Vinton	ohcirctvinton
Oh. Circ. Ct., Warren	ohcirctwarren
Oh. Circ. Ct., Wayne	ohcirctwayne
Oh. Circ. Ct., Williams	ohcirctwilliams
Oh. Circ. Ct., Wood	ohcirctwood
Oh. Circ. Ct., Wyandot	ohcirctwyandot
Oh. Circ. Ct., Wyandotte	ohcirctwyandott
Oh. Ct. App. 10th Dist	ohctapp10
Oh. Ct. App. 10th Dist. Franklin	ohctapp10frankl
Oh. Ct. App. 11th Dist.	ohctapp11
Oh. Ct. App. 11th Dist. Ashtabula	ohctapp11ashtab
Oh. Ct. App. 11th Dist. Geauga	ohctapp11geauga
Oh. Ct. App. 11th Dist. Lake	ohctapp11lake
Oh. Ct. App. 11th Dist. Portage	ohctapp11portag
Oh. Ct. App. 11th Dist. Trumbull	ohctapp11trumbu
Oh. Ct. App. 12th Dist.	ohctapp12
Oh. Ct. App. 12th Dist. Brown	ohctapp12brown
Oh. Ct. App. 12th Dist. Butler	ohctapp12butler
Oh. Ct. App. 12th Dist. Clermont	ohctapp12clermo
Oh. Ct. App. 12th Dist. Clinton	ohctapp12clinto
Oh. Ct. App. 12th Dist. Fayette	ohctapp12fayett
Oh. Ct. App. 12th Dist. Madison	ohctapp12madiso
Oh. Ct. App. 12th Dist. Preble	ohctapp12preble
Oh. Ct. App. 12th Dist. Warren	ohctapp12warren
Oh. Ct. App. 1st Dist.	ohctapp1
Oh. Ct. App. 1st Dist. Hamilton	ohctapp1hamilto
Oh. Ct. App. 2nd Dist.	ohctapp2
Oh. Ct. App. 2nd Dist. Champaign	ohctapp2champai
Oh. Ct. App. 2nd Dist. Clark	ohctapp2clark
Oh. Ct. App. 2nd Dist. Darke	ohctapp2darke
Oh. Ct. App. 2nd Dist. Greene	ohctapp2greene
Oh. Ct. App. 2nd Dist. Miami	ohctapp2miami
Oh. Ct. App. 2nd Dist. Montgomery	ohctapp2montgom
Oh. Ct. App. 3rd Dist	ohctapp3
Oh. Ct. App. 3rd Dist. Allen	ohctapp3allen
Oh. Ct. App. 3rd Dist. Auglaize	ohctapp3auglaiz
Oh. Ct. App. 3rd Dist. Crawford	ohctapp3crawfor
Oh. Ct. App. 3rd Dist. Defiance	ohctapp3defianc
Oh. Ct. App. 3rd Dist. Hancock	ohctapp3hancock
Oh. Ct. App. 3rd Dist. Hardin	ohctapp3hardin
Oh. Ct. App. 3rd Dist. Henry	ohctapp3henry
Oh. Ct. App. 3rd Dist. Logan	ohctapp3logan
Oh. Ct. App. 3rd Dist. Marion	ohctapp3marion
Oh. Ct. App. 3rd Dist. Mercer	ohctapp3mercer
Oh. Ct. App. 3rd Dist. Paulding	ohctapp3pauldin
Oh. Ct. App. 3rd Dist. Putnam	ohctapp3putnam
Oh. Ct. App. 3rd Dist. Seneca	ohctapp3seneca
Oh. Ct. App. 3rd Dist. Shelby	ohctapp3shelby
Oh. Ct. App. 3rd Dist. Union	ohctapp3union
Oh. Ct. App. 3rd Dist. Van Wert	ohctapp3vanwert
Oh. Ct. App. 3rd Dist. Wyandot	ohctapp3wyandot
Oh. Ct. App. 4th Dist.	ohctapp4
Oh. Ct. App. 4th Dist. Adams	ohctapp4adams
Oh. Ct. App. 4th Dist. Athens	ohctapp4athens
Oh. Ct. App. 4th Dist. Gallia	ohctapp4gallia
Oh. Ct. App. 4th Dist. Highland	ohctapp4highlan
Oh. Ct. App. 4th Dist. Hocking	ohctapp4hocking
Oh. Ct. App. 4th Dist. Jackson	ohctapp4jackson
Oh. Ct. App. 4th Dist. Lawrence	ohctapp4lawrenc
Oh. Ct. App. 4th Dist. Meigs	ohctapp4meigs
Oh. Ct. App. 4th Dist. Pickaway	ohctapp4pickawa
Oh. Ct. App. 4th Dist. Pike	ohctapp4pike
Oh. Ct. App. 4th Dist. Ross	ohctapp4ross
Oh. Ct. App. 4th Dist. Scioto	ohctapp4scioto
Oh. Ct. App. 4th Dist. Vinton	ohctapp4vinton
Oh. Ct. App. 4th Dist. Washington	ohctapp4washing
Oh. Ct. App. 5th Dist.	ohctapp5
Oh. Ct. App. 5th Dist. Ashland	ohctapp5ashland
Oh. Ct. App. 5th Dist. Coshocton	ohctapp5coshoct
Oh. Ct. App. 5th Dist. Delaware	ohctapp5delawar
Oh. Ct. App. 5th Dist. Fairfield	ohctapp5fairfie
Oh. Ct. App. 5th Dist. Guernsey	ohctapp5guernse
Oh. Ct. App. 5th Dist. Holmes	ohctapp5holmes
Oh. Ct. App. 5th Dist. Knox	ohctapp5knox
Oh. Ct. App. 5th Dist. Licking	ohctapp5licking
Oh. Ct. App. 5th Dist. Morgan	ohctapp5morgan
Oh. Ct. App. 5th Dist. Morrow	ohctapp5morrow
Oh. Ct. App. 5th Dist. Muskingum	ohctapp5musking
Oh. Ct. App. 5th Dist. Richland	ohctapp5richlan
Oh. Ct. App. 5th Dist. Stark	ohctapp5stark
Oh. Ct. App. 5th Dist. Tuscarawas	ohctapp5tuscara
Oh. Ct. App. 6th Dist	ohctapp6
Oh. Ct. App. 6th Dist. Erie	ohctapp6erie
Oh. Ct. App. 6th Dist. Fulton	ohctapp6fulton
Oh. Ct. App. 6th Dist. Huron	ohctapp6huron
Oh. Ct. App. 6th Dist. Lucas	ohctapp6lucas
Oh. Ct. App. 6th Dist. Ottawa	ohctapp6ottawa
Oh. Ct. App. 6th Dist. Sandusky	ohctapp6sandusk
Oh. Ct. App. 6th Dist. Williams	ohctapp6william
Oh. Ct. App. 6th Dist. Wood	ohctapp6wood
Oh. Ct. App. 7th Dist.	ohctapp7
Oh. Ct. App. 7th Dist. Belmont	ohctapp7belmont
Oh. Ct. App. 7th Dist. Carroll	ohctapp7carroll
Oh. Ct. App. 7th Dist. Columbiana	ohctapp7columbi
Oh. Ct. App. 7th Dist. Harrison	ohctapp7harriso
Oh. Ct. App. 7th Dist. Jefferson	ohctapp7jeffers
Oh. Ct. App. 7th Dist. Mahoning	ohctapp7mahonin
Oh. Ct. App. 7th Dist. Monroe	ohctapp7monroe
Oh. Ct. App. 7th Dist. Noble	ohctapp7noble
Oh. Ct. App. 8th Dist.	ohctapp8
Oh. Ct. App. 8th Dist. Cuyahoga	ohctapp8cuyahog
Oh. Ct. App. 9th Dist.	ohctapp9
Oh. Ct. App. 9th Dist. Lorain	ohctapp9lorain
Oh. Ct. App. 9th Dist. Medina	ohctapp9medina
Oh. Ct. App. 9th Dist. Summit	ohctapp9summit
Oh. Ct. App. 9th Dist. Wayne	ohctapp9wayne
Oh. Ct. Com. Pl., Adams	ohctcompladams
Oh. Ct. Com. Pl., Allen	ohctcomplallen
Oh. Ct. Com. Pl., Ashland	ohctcomplashlan
Oh. Ct. Com. Pl., Ashtabula	ohctcomplashtab
Oh. Ct. Com. Pl., Athens	ohctcomplathens
Oh. Ct. Com. Pl., Auglaize	ohctcomplauglai
Oh. Ct. Com. Pl., Belmont	ohctcomplbelmon
Oh. Ct. Com. Pl., Boss	ohctcomplboss
Oh. Ct. Com. Pl., Brown	ohctcomplbrown
Oh. Ct. Com. Pl., Butler	ohctcomplbutler
Oh. Ct. Com. Pl., Carroll	ohctcomplcarrol
Oh. Ct. Com. Pl., Champaign	ohctcomplchampa
Oh. Ct. Com. Pl., Clark	ohctcomplclark
Oh. Ct. Com. Pl., Clarke	ohctcomplclarke
Oh. Ct. Com. Pl., Clermont	ohctcomplclermo
Oh. Ct. Com. Pl., Clinton	ohctcomplclinto
Oh. Ct. Com. Pl., Columbiana	ohctcomplcolumb
Oh. Ct. Com. Pl., Coshocton	ohctcomplcoshoc
Oh. Ct. Com. Pl., Crawford	ohctcomplcrawfo
Oh. Ct. Com. Pl., Cuyahoga	ohctcomplcuyaho
Oh. Ct. Com. Pl., Darke	ohctcompldarke
Oh. Ct. Com. Pl., Defiance	ohctcompldefian
Oh. Ct. Com. Pl., Delaware	ohctcompldelawa
Oh. Ct. Com. Pl., Erie	ohctcomplerie
Oh. Ct. Com. Pl., Fairfield	ohctcomplfairfi
Oh. Ct. Com. Pl., Fayette	ohctcomplfayett
Oh. Ct. Com. Pl., Franklin  Civil Division	ohctcomplfrankl
Oh. Ct. Com. Pl., Fulton	ohctcomplfulton
Oh. Ct. Com. Pl., Galia	ohctcomplgalia
Oh. Ct. Com. Pl., Gallia	ohctcomplgallia
Oh. Ct. Com. Pl., Geauga	ohctcomplgeauga
Oh. Ct. Com. Pl., Green	ohctcomplgreen
Oh. Ct. Com. Pl., Greene	ohctcomplgreene
Oh. Ct. Com. Pl., Guernsey	ohctcomplguerns
Oh. Ct. Com. Pl., Hamilton	ohctcomplhamilt
Oh. Ct. Com. Pl., Hancock	ohctcomplhancoc
Oh. Ct. Com. Pl., Hardin	ohctcomplhardin
Oh. Ct. Com. Pl., Harrison	ohctcomplharris
Oh. Ct. Com. Pl., Henry	ohctcomplhenry
Oh. Ct. Com. Pl., Highland	ohctcomplhighla
Oh. Ct. Com. Pl., Hocking	ohctcomplhockin
Oh. Ct. Com. Pl., Holmes	ohctcomplholmes
Oh. Ct. Com. Pl., Huron	ohctcomplhuron
Oh. Ct. Com. Pl., Jackson	ohctcompljackso
Oh. Ct. Com. Pl., Jefferson	ohctcompljeffer
Oh. Ct. Com. Pl., Knox	ohctcomplknox
Oh. Ct. Com. Pl., Lake	ohctcompllake
Oh. Ct. Com. Pl., Lawrence	ohctcompllawren
Oh. Ct. Com. Pl., Licking	ohctcompllickin
Oh. Ct. Com. Pl., Logan	ohctcompllogan
Oh. Ct. Com. Pl., Lorain	ohctcompllorain
Oh. Ct. Com. Pl., Lucas	ohctcompllucas
Oh. Ct. Com. Pl., Madison	ohctcomplmadiso
Oh. Ct. Com. Pl., Mahoning	ohctcomplmahoni
Oh. Ct. Com. Pl., Marion	ohctcomplmarion
Oh. Ct. Com. Pl., Medina	ohctcomplmedina
Oh. Ct. Com. Pl., Meigs	ohctcomplmeigs
Oh. Ct. Com. Pl., Mercer	ohctcomplmercer
Oh. Ct. Com. Pl., Miami	ohctcomplmiami
Oh. Ct. Com. Pl., Monroe	ohctcomplmonroe
Oh. Ct. Com. Pl., Montgomery	ohctcomplmontgo
Oh. Ct. Com. Pl., Morgan	ohctcomplmorgan
Oh. Ct. Com. Pl., Morrow	ohctcomplmorrow
Oh. Ct. Com. Pl., Muskingum	ohctcomplmuskin
Oh. Ct. Com. Pl., Noble	ohctcomplnoble
Oh. Ct. Com. Pl., Ottawa	ohctcomplottawa
Oh. Ct. Com. Pl., Paulding	ohctcomplpauldi
Oh. Ct. Com. Pl., Pickaway	ohctcomplpickaw
Oh. Ct. Com. Pl., Pike	ohctcomplpike
Oh. Ct. Com. Pl., Portage	ohctcomplportag
Oh. Ct. Com. Pl., Preble	ohctcomplpreble
Oh. Ct. Com. Pl., Putnam	ohctcomplputnam
Oh. Ct. Com. Pl., Richland	ohctcomplrichla
Oh. Ct. Com. Pl., Ross	ohctcomplross
Oh. Ct. Com. Pl., Sandusky	ohctcomplsandus
Oh. Ct. Com. Pl., Scioto	ohctcomplscioto
Oh. Ct. Com. Pl., Seneca	ohctcomplseneca
Oh. Ct. Com. Pl., Shelby	ohctcomplshelby
Oh. Ct. Com. Pl., Stark	ohctcomplstark
Oh. Ct. Com. Pl., Summit	ohctcomplsummit
Oh. Ct. Com. Pl., Tascarawas	ohctcompltascar
Oh. Ct. Com. Pl., Trumbull	ohctcompltrumbu
Oh. Ct. Com. Pl., Tuscarawas	ohctcompltuscar
Oh. Ct. Com. Pl., Union	ohctcomplunion
Oh. Ct. Com. Pl., Van Wert	ohctcomplvanwe
Oh. Ct. Com. Pl., Vinton	ohctcomplvinton
Oh. Ct. Com. Pl., Warren	ohctcomplwarren
Oh. Ct. Com. Pl., Washington	ohctcomplwashin
Oh. Ct. Com. Pl., Wayne	ohctcomplwayne
Oh. Ct. Com. Pl., Williams	ohctcomplwillia
Oh. Ct. Com. Pl., Wood	ohctcomplwood
Oh. Ct. Com. Pl., Wyandot	ohctcomplwyando
Oh. Ct. Insolv.	ohctinsolv
Oh. Ct. N.P.	ohioctnp
Oh. Juv. Ct., Allen	ohjuvctallen
Oh. Juv. Ct., Columbiana	ohjuvctcolumbia
Oh. Juv. Ct., Cuyahoga	ohjuvctcuyahoga
Oh. Juv. Ct., Greene	ohjuvctgreene
Oh. Juv. Ct., Hamilton	ohjuvcthamilton
Oh. Juv. Ct., Huron	ohjuvcthuron
Oh. Juv. Ct., Licking	ohjuvctlicking
Oh. Juv. Ct., Lucas	ohjuvctlucas
Oh. Juv. Ct., Marion	ohjuvctmarion
Oh. Juv. Ct., Muskingum	ohjuvctmuskingu
Oh. Juv. Ct., Noble	ohjuvctnoble
Oh. Juv. Ct., Preble	ohjuvctpreble
Oh. Juv. Ct., Tuscarawas	ohjuvcttuscaraw
Oh. Juv. Ct., Warren	ohjuvctwarren
Oh. Juv. Ct., Wayne	ohjuvctwayne
Oh. Mayor Ct.	ohmayorct
Oh. Mayor Ct., Cincinnati	ohmayorctcinci
Oh. Mayor Ct., Cleveland	ohmayorctclev
Oh. Mayor Ct., Columbus	ohmayorctcolum
Oh. Muni. Ct., Akron	ohmunictakron
Oh. Muni. Ct., Ashland	ohmunictashland
Oh. Muni. Ct., Ashtabula	ohmunictashtabu
Oh. Muni. Ct., Athens	ohmunictathens
Oh. Muni. Ct., Auglaize	ohmunictauglaiz
Oh. Muni. Ct., Avon Lake	ohmunictavonlak
Oh. Muni. Ct., Barberton	ohmunictbarbert
Oh. Muni. Ct., Bedford	ohmunictbedford
Oh. Muni. Ct., Bellefontaine	ohmunictbellefo
Oh. Muni. Ct., Berea	ohmunictberea
Oh. Muni. Ct., Bowling Green	ohmunictbowling
Oh. Muni. Ct., Canton	ohmunictcanton
Oh. Muni. Ct., Celina	ohmunictcelina
Oh. Muni. Ct., Chardon	ohmunictchardon
Oh. Muni. Ct., Chillicothe	ohmunictchillic
Oh. Muni. Ct., Cincinnati	ohmunictcincinn
Oh. Muni. Ct., Circleville	ohmunictcirclev
Oh. Muni. Ct., Clark	ohmunictclark
Oh. Muni. Ct., Clermont	ohmunictclermon
Oh. Muni. Ct., Cleveland	ohmunictclevela
Oh. Muni. Ct., Columbus	ohmunictcolumbu
Oh. Muni. Ct., Crawford	ohmunictcrawfor
Oh. Muni. Ct., Cuyahoga	ohmunictcuyahog
Oh. Muni. Ct., Cuyahoga Falls	ohmunictcuyfall
Oh. Muni. Ct., Darke	ohmunictdarke
Oh. Muni. Ct., Dayton	ohmunictdayton
Oh. Muni. Ct., East Liverpool	ohmunicteastliv
Oh. Muni. Ct., Elyria	ohmunictelyria
Oh. Muni. Ct., Euclid	ohmunicteuclid
Oh. Muni. Ct., Euclid City	ohmunicteuclidc
Oh. Muni. Ct., Findlay	ohmunictfindlay
Oh. Muni. Ct., Fostoria	ohmunictfostori
Oh. Muni. Ct., Franklin	ohmunictfrankli
Oh. Muni. Ct., Fremont	ohmunictfremont
Oh. Muni. Ct., Gallipolis	ohmunictgallipo
Oh. Muni. Ct., Girard	ohmunictgirard
Oh. Muni. Ct., Hamilton	ohmunicthamilto
Oh. Muni. Ct., Highland	ohmunicthighlan
Oh. Muni. Ct., Hocking	ohmunicthocking
Oh. Muni. Ct., Kettering	ohmunictketteri
Oh. Muni. Ct., Lakewood	ohmunictlakewoo
Oh. Muni. Ct., Lancaster	ohmunictlancast
Oh. Muni. Ct., Lawrence	ohmunictlawrenc
Oh. Muni. Ct., Licking	ohmunictlicking
Oh. Muni. Ct., Lima	ohmunictlima
Oh. Muni. Ct., Lorain	ohmunictlorain
Oh. Muni. Ct., Lucas	ohmunictlucas
Oh. Muni. Ct., Mansfield	ohmunictmansfie
Oh. Muni. Ct., Marion	ohmunictmarion
Oh. Muni. Ct., Marysville	ohmunictmarysvi
Oh. Muni. Ct., Massillon	ohmunictmassill
Oh. Muni. Ct., Maumee	ohmunictmaumee
Oh. Muni. Ct., Medina	ohmunictmedina
Oh. Muni. Ct., Miamisburg	ohmunictmiamisb
Oh. Muni. Ct., Middletown	ohmunictmiddlet
Oh. Muni. Ct., Morrow	ohmunictmorrow
Oh. Muni. Ct., New Philadelphia	ohmunictnewphil
Oh. Muni. Ct., Newton Falls	ohmunictnewtonf
Oh. Muni. Ct., Oberlin	ohmunictoberlin
Oh. Muni. Ct., Parma	ohmunictparma
Oh. Muni. Ct., Perrysburg	ohmunictperrysb
Oh. Muni. Ct., Piqua	ohmunictpiqua
Oh. Muni. Ct., Port Clinton	ohmunictportcli
Oh. Muni. Ct., Portage	ohmunictportage
Oh. Muni. Ct., Portsmouth	ohmunictportsmo
Oh. Muni. Ct., Ravenna	ohmunictravenna
Oh. Muni. Ct., Rocky River	ohmunictrockyri
Oh. Muni. Ct., Shaker Heights	ohmunictshakerh
Oh. Muni. Ct., Sidney	ohmunictsidney
Oh. Muni. Ct., South Euclid	ohmunictsoutheu
Oh. Muni. Ct., Springfield	ohmunictspringf
Oh. Muni. Ct., Struthers	ohmunictstruthe
Oh. Muni. Ct., Summit	ohmunictsummit
Oh. Muni. Ct., Sylvania	ohmunictsylvani
Oh. Muni. Ct., Tiffin	ohmunicttiffin
Oh. Muni. Ct., Toledo	ohmunicttoledo
Oh. Muni. Ct., Trumbull	ohmunicttrumbul
Oh. Muni. Ct., Upper Sandusky	ohmunictuppersa
Oh. Muni. Ct., Van Wert	ohmunictvanwert
Oh. Muni. Ct., Vandalia	ohmunictvandali
Oh. Muni. Ct., Wadsworth	ohmunictwadswor
Oh. Muni. Ct., Warren	ohmunictwarren
Oh. Muni. Ct., Wayne	ohmunictwayne
Oh. Muni. Ct., Willoughby	ohmunictwilloug
Oh. Muni. Ct., Xenia	ohmunictxenia
Oh. Muni. Ct., Zanesville	ohmunictzanesvi
Oh. Prob. Ct.	ohprobct
Oh. Prob. Ct., Allen	ohprobctallen
Oh. Prob. Ct., Ashtabula	ohprobctashtabu
Oh. Prob. Ct., Auglaize	ohprobctauglaiz
Oh. Prob. Ct., Belmont	ohprobctbelmont
Oh. Prob. Ct., Butler	ohprobctbutler
Oh. Prob. Ct., Champaign	ohprobctchampai
Oh. Prob. Ct., Clark	ohprobctclark
Oh. Prob. Ct., Clarke	ohprobctclarke
Oh. Prob. Ct., Clermont	ohprobctclermon
Oh. Prob. Ct., Clinton	ohprobctclinton
Oh. Prob. Ct., Columbiana	ohprobctcolumbi
Oh. Prob. Ct., Cuyahoga	ohprobctcuyahog
Oh. Prob. Ct., Darke	ohprobctdarke
Oh. Prob. Ct., Erie	ohprobcterie
Oh. Prob. Ct., Fairfield	ohprobctfairfie
Oh. Prob. Ct., Fayette	ohprobctfayette
Oh. Prob. Ct., Franklin	ohprobctfrankli
Oh. Prob. Ct., Fulton	ohprobctfulton
Oh. Prob. Ct., Geauga	ohprobctgeauga
Oh. Prob. Ct., Greene	ohprobctgreene
Oh. Prob. Ct., Hamilton	ohprobcthamilto
Oh. Prob. Ct., Hancock	ohprobcthancock
Oh. Prob. Ct., Hardin	ohprobcthardin
Oh. Prob. Ct., Harrison	ohprobctharriso
Oh. Prob. Ct., Henry	ohprobcthenry
Oh. Prob. Ct., Highland	ohprobcthighlan
Oh. Prob. Ct., Huron	ohprobcthuron
Oh. Prob. Ct., Jackson	ohprobctjackson
Oh. Prob. Ct., Jefferson	ohprobctjeffers
Oh. Prob. Ct., Knox	ohprobctknox
Oh. Prob. Ct., Lake	ohprobctlake
Oh. Prob. Ct., Licking	ohprobctlicking
Oh. Prob. Ct., Lorain	ohprobctlorain
Oh. Prob. Ct., Lucas	ohprobctlucas
Oh. Prob. Ct., Madison	ohprobctmadison
Oh. Prob. Ct., Mahoning	ohprobctmahonin
Oh. Prob. Ct., Marion	ohprobctmarion
Oh. Prob. Ct., Meigs	ohprobctmeigs
Oh. Prob. Ct., Mercer	ohprobctmercer
Oh. Prob. Ct., Miami	ohprobctmiami
Oh. Prob. Ct., Montgomery	ohprobctmontgom
Oh. Prob. Ct., Morgan	ohprobctmorgan
Oh. Prob. Ct., Muskingum	ohprobctmusking
Oh. Prob. Ct., Noble	ohprobctnoble
Oh. Prob. Ct., Perry	ohprobctperry
Oh. Prob. Ct., Pike	ohprobctpike
Oh. Prob. Ct., Portage	ohprobctportage
Oh. Prob. Ct., Preble	ohprobctpreble
Oh. Prob. Ct., Putnam	ohprobctputnam
Oh. Prob. Ct., Ross	ohprobctross
Oh. Prob. Ct., Sandusky	ohprobctsandusk
Oh. Prob. Ct., Scioto	ohprobctscioto
Oh. Prob. Ct., Seneca	ohprobctseneca
Oh. Prob. Ct., Shelby	ohprobctshelby
Oh. Prob. Ct., Stark	ohprobctstark
Oh. Prob. Ct., Summit	ohprobctsummit
Oh. Prob. Ct., Trumbull	ohprobcttrumbul
Oh. Prob. Ct., Tuscarawas	ohprobcttuscara
Oh. Prob. Ct., Union	ohprobctunion
Oh. Prob. Ct., Van Wert	ohprobctvanwer
Oh. Prob. Ct., Warren	ohprobctwarren
Oh. Prob. Ct., Washington	ohprobctwashing
Oh. Prob. Ct., Wayne	ohprobctwayne
Ohio	ohio
Ohio Circ. Ct., Ky.	kycirctohio
Ohio Ct. App.	ohioctapp
Ohio Ct. Cl.	ohioctcl
Okla.	okla
Okla. Att’y Gen.	oklaag
Okla. Civ. App.	oklacivapp
Okla. Crim. App.	oklacrimapp
Okla. Ct. Jud.	oklacoj
Okla. Jud. Eth. Adv. Pnl.	oklajeap
Oldham Circ. Ct., Ky.	kycirctoldham
Or.	or
Or. Ct. App.	orctapp
Or. T.C.	ortc
Orange Cir. Ct.	vaccorange
Owen Circ. Ct., Ky.	kycirctowen
Owsley Circ. Ct., Ky.	kycirctowsley
P.T.A.B.	ptab
Pa.	pa
Pa. Adm. Ct.	paadmct
Pa. Arbitration Panels for Health Care	paarbpnlhc
Pa. Bd. Parole	paparolebd
Pa. Commw. Ct.	pacommwct
Pa. Ct. Reg. Wills	pactregwills
Pa. Dept. Ed.	padepted
Pa. Dept. Just.	padeptjust
Pa. Dept. Pub. Wel.	padeptpubwel
Pa. Env. Hearing Bd.	paenvhrbd
Pa. Juv. Ct.	pajuvct
Pa. Muni Ct.	pamunict
Pa. Super. Ct.	pasuperct
Pa. office the Attorney General	paag
Page Cir. Ct.	vaccpage
Passaic Cty. Cir. Ct., N.J.	njcirctpassaic
Passaic Cty. Fam. Ct.	njfamctpassaic
Passaic Cty. Super. Ct.	njsuperpassaic
Passaic Cty. Surr. Ct.	njsurrctpassaic
Patrick Cir. Ct.	vaccpatrick
Pendleton Circ. Ct., Ky.	kycirctpendleto
Penn. Orphan Ct.	paorphct
Perry Circ. Ct., Ky.	kycirctperry
Perry Cty. Ct. Cmn. Pleas	pactcomplperry
Perry Cty. Ct. Oy. Term.	paoytermctperry
Perry Cty. Ct. Qtr. Sess.	paqtrsessperry
Perry Cty. Orphans' Ct.	paorphctperry
Petersburg Cir. Ct.	vaccpetersburg
Phila. Ct. N.P.	philactnp
Phila. Cty. Muni. Ct.	pamunictphila
Phila. Dept. Just.	philadeptjust
Phila. Elec. Ct.	philaelecct
Phila. Mayor Ct.	philamayorct
Philadelphia Cty. Ct. Cmn. Pleas	pactcomplphilad
Philadelphia Cty. Ct. Oy. Term.	paoytermctphila
Philadelphia Cty. Ct. Qtr. Sess.	paqtrsessphilad
Philadelphia Cty. Orphans' Ct.	paorphctphilad
Pike Circ. Ct., Ky.	kycirctpike
Pike Cty. Ct. Cmn. Pleas	pactcomplpike
Pike Cty. Ct. Qtr. Sess.	paqtrsesspike
Pike Cty. Orphans' Ct.	paorphctpike
Pike Superior Court	gasuperctpike
Pittsylvania Cir. Ct.	vaccpittsylvani
Placer Dist. Ct.	placerdistct
Polk Cty. Cir. Ct., O.R.	orccpolk
Portsmouth Cir. Ct.	vaccportsmouth
Potter Cty. Ct. Cmn. Pleas	pactcomplpotter
Potter Cty. Ct. Qtr. Sess.	paqtrsesspotter
Powell Circ. Ct., Ky.	kycirctpowell
Powhatan Cir. Ct.	vaccpowhatan
Prince Edward Cir. Ct.	vaccprinceedwa
Prince George Cir. Ct.	vaccprincegeo
Prince William Cir. Ct.	vaccprincewill
Pulaski Cir. Ct.	vaccpulaski
Pulaski Circ. Ct., Ky.	kycirctpulaski
R.I.	ri
Radford Cir. Ct.	vaccradford
Randolph Cty. Super. Ct.	gasuperctrand
Rappahannock Cir. Ct.	vaccrappahannoc
Recorder Philadelphia	philarec
Regl. Rail Reorg. Act	reglrailreorgct
Richmond City Cir. Ct.	vaccrichcity
Richmond County Cir. Ct.	vaccrichmondcty
Richmond Superior Court	gasuperctrichm
Roanoke City Cir. Ct.	vaccroanokecity
Roanoke County Cir. Ct.	vaccroanokecty
Robertson Circ. Ct., Ky.	kycirctrobertso
Rockbridge Cir. Ct.	vaccrockbridge
Rockcastle Circ. Ct., Ky.	kycirctrockcast
Rockingham Cir. Ct.	vaccrockingham
Rowan Circ. Ct., Ky.	kycirctrowan
Russell Cir. Ct.	vaccrussell
Russell Circ. Ct., Ky.	kycirctrussell
S.C.	sc
S.C. Ct. App.	scctapp
S.D.	sd
S.D. Ala.	alsd
S.D. Cal.	casd
S.D. Fla.	flsd
S.D. Ga.	gasd
S.D. Ill.	ilsd
S.D. Ind.	insd
S.D. Iowa	iasd
S.D. Miss.	mssd
S.D. Ohio	ohsd
S.D. Tex.	txsd
S.D.N.Y.	nysd
S.D.W. Va.	wvsd
S.F. Dist. Ct.	sfdistct
SCOTUS	scotus
Sacramento Dist. Ct.	sacdistct
Salem Cir. Ct.	vaccsalem
Salem Cty. Cir. Ct., N.J.	njcirctsalem
Salem Cty. Fam. Ct.	njfamctsalem
Salem Cty. Super. Ct.	njsupersalem
Salem Cty. Surr. Ct.	njsurrctsalem
Santa Cruz Dist. Ct.	santacruzdistct
Schuylkill Cty. Ct. Cmn. Pleas	pactcomplschuyl
Schuylkill Cty. Ct. Oy. Term.	paoytermctschuy
Schuylkill Cty. Ct. Qtr. Sess.	paqtrsessschuyl
Schuylkill Cty. Orphans' Ct.	paorphctschuyl
Scott Cir. Ct.	vaccscott
Scott Circ. Ct., Ky.	kycirctscott
Seriven Cty. Super. Ct.	gasuperctserive
Shasta Dist. Ct.	shastadistct
Shelby Circ. Ct., Ky.	kycirctshelby
Shenandoah Cir. Ct.	vaccshenandoah
Sherman Cty. Cir. Ct., O.R.	orccsherman
Simpson Circ. Ct., Ky.	kycirctsimpson
Siskiyou Dist. Ct.	siskiyoudistct
Smyth Cir. Ct.	vaccsmyth
Snyder Cty. Ct. Cmn. Pleas	pactcomplsnyder
Snyder Cty. Ct. Qtr. Sess.	paqtrsesssnyder
Snyder Cty. Orphans' Ct.	paorphctsnyder
Somerset Cty. Cir. Ct., N.J.	njcirctsomerset
Somerset Cty. Ct. Cmn. Pleas	pactcomplsomers
Somerset Cty. Ct. Oy. & Term.	paoytermctsomer
Somerset Cty. Ct. Qtr. Sess.	paqtrsesssomers
Somerset Cty. Fam. Ct.	njfamctsomerset
Somerset Cty. Orphans' Ct.	paorphctsomers
Somerset Cty. Super. Ct.	njsupersomerset
Somerset Cty. Surr. Ct.	njsurrctsomerse
Southampton Cir. Ct.	vaccsouthampton
Spencer Circ. Ct., Ky.	kycirctspencer
Spotsylvania Cir. Ct.	vaccspotsylvani
Stafford Cir. Ct.	vaccstafford
Staunton Cir. Ct.	vaccstaunton
Suffolk Cir. Ct.	vaccsuffolk
Suffolk Mass. Super. Ct.	masssuperctsuff
Sullivan Cty. Ct. Cmn. Pleas	pactcomplsulliv
Sullivan Cty. Ct. Qtr. Sess.	paqtrsesssulliv
Sullivan Cty. Orphans' Ct.	paorphctsulliv
Sumter Cty. Super. Ct.	gasuperctsumter
Sunder Cty. Ct. Cmn. Pleas	pactcomplsunder
Sup. Ct. D.C.	supctdc
Sup. Ct. N.C.	ncsuperct
Sup. Ct. R.I.	risuperct
Super. Ct. Guam	superctguam
Super. Ct. La.	lasuperct
Super. Ct. Me. Knox Cty.	mesuperctknox
Super. Ct. S.D. Fla.	superctsdfla
Surry Cir. Ct.	vaccsurry
Susquehanna Cty. Ct. Cmn. Pleas	pactcomplsusque
Susquehanna Cty. Ct. Oy. Term.	paoytermctsusqu
Susquehanna Cty. Ct. Qtr. Sess.	paqtrsesssusque
Susquehanna Cty. Orphans' Ct.	paorphctsusque
Sussex Cir. Ct.	vaccsussex
Sussex Cty. Cir. Ct., N.J.	njcirctsussex
Sussex Cty. Fam. Ct.	njfamctsussex
Sussex Cty. Super. Ct.	njsupersussex
Sussex Cty. Surr. Ct.	njsurrctsussex
Synder Cty. Ct. Cmn. Pleas	pactcomplsynder
T.T.A.B.	ttab
Talbot Cty. Super. Ct.	gasupercttalb
Talliaferro Cty. Super. Ct.	gasupercttallia
Tax Ct.	tax
Taylor Circ. Ct., Ky.	kycircttaylor
Tazewell Cir. Ct.	vacctazewell
Temp. Emerg. Ct. App.	tecoa
Tenn.	tenn
Tenn. Crim. App.	tenncrimapp
Tenn. Ct. App.	tennctapp
Tenn. Work. Comp. App. Bd.	tennworkcompapp
Tex.	tex
Tex. App.	texapp
Tex. Att'y Gen.	texag
Tex. Bus. Ct.	texbizct
Tex. Comm'n App.	texcommnapp
Tex. Crim. App.	texcrimapp
Tex. J.P.M.L.	texjpml
Tex. Rev.	texreview
Tex. Rev. Trib.	texrevtrib
Tillamook Cty. Cir. Ct., O.R.	orcctillamook
Tioga Cty. Ct. Cmn. Pleas	pactcompltioga
Tioga Cty. Ct. Qtr. Sess.	paqtrsesstioga
Tioga Cty. Orphans' Ct.	paorphcttioga
Todd Circ. Ct., Ky.	kycircttodd
Trigg Circ. Ct., Ky.	kycircttrigg
Trimble Circ. Ct., Ky.	kycircttrimble
Trinity Dist. Ct.	trinitydistct
Troup Cty. Super. Ct.	gasupercttroup
U.S. Cir. Ct.	uscirct
U.S. Dist. Ct.	usdistct
U.S.J.C.	usjc
US Land Office	uslandoffice
Umatilla Cty. Cir. Ct., O.R.	orccumatilla
Union Circ. Ct., Ky.	kycirctunion
Union Cty. Cir. Ct., N.J.	njcirctunion
Union Cty. Cir. Ct., O.R.	orccunion
Union Cty. Ct. Cmn. Pleas	pactcomplunion
Union Cty. Ct. Qtr. Sess.	paqtrsessunion
Union Cty. Fam. Ct.	njfamctunion
Union Cty. Orphans' Ct.	paorphctunion
Union Cty. Super. Ct.	njsuperunion
Union Cty. Surr. Ct.	njsurrctunion
Utah	utah
Utah Ct. App.	utahctapp
Va.	va
Va. Ct. App.	vactapp
Venango Cty. Ct. Cmn. Pleas	pactcomplvenang
Venango Cty. Ct. Oy. Term.	paoytermctvenan
Venango Cty. Ct. Qtr. Sess.	paqtrsessvenang
Venango Cty. Orphans' Ct.	paorphctvenang
Vet. App.	cavc
Virginia Beach Cir. Ct.	vaccvabeach
Vt.	vt
Vt. Dist. Ct.	vtdistct
Vt. Super. Ct.	vtsuperct
W. Va.	wva
W. Va. Ct. Cl.	wvctcl
W.D. Ark.	arwd
W.D. Ky.	kywd
W.D. La.	lawd
W.D. Mich.	miwd
W.D. Mo.	mowd
W.D. Okla.	okwd
W.D. Pa.	pawd
W.D. Tenn.	tnwd
W.D. Tex.	txwd
W.D. Va.	vawd
W.D. Wash.	wawd
W.D. Wis.	wiwd
W.D.N.C.	ncwd
W.D.N.Y.	nywd
W.D.S.C.	southcarolinawd
Wallowa Cty. Cir. Ct., O.R.	orccwallowa
Walton Cty. Super. Ct.	gasuperctwalton
Warren Cir. Ct.	vaccwarren
Warren Circ. Ct., Ky.	kycirctwarren
Warren Cty. Cir. Ct., N.J.	njcirctwarren
Warren Cty. Ct. Cmn. Pleas	pactcomplwarren
Warren Cty. Ct. Qtr. Sess.	paqtrsesswarren
Warren Cty. Fam. Ct.	njfamctwarren
Warren Cty. Orphans' Ct.	paorphctwarren
Warren Cty. Super. Ct.	njsuperwarren
Warren Cty. Surr. Ct.	njsurrctwarren
Wasco Cty. Cir. Ct., O.R.	orccwasco
Wash.	wash
Wash. Att'y Gen.	washag
Wash. Ct. App.	washctapp
Washington Cir. Ct.	vaccwashington
Washington Circ. Ct., Ky.	kycirctwashingt
Washington Cty. Cir. Ct., O.R.	orccwashington
Washington Cty. Ct. Cmn. Pleas	pactcomplwashin
Washington Cty. Ct. Qtr. Sess.	paqtrsesswashin
Washington Cty. Orphans' Ct.	paorphctwashin
Washington Cty. Super. Ct.	gasuperctwashin
Wayne Circ. Ct., Ky.	kycirctwayne
Wayne Cty. Ct. Cmn. Pleas	pactcomplwayne
Wayne Cty. Ct. Qtr. Sess.	paqtrsesswayne
Wayne Cty. Orphans' Ct.	paorphctwayne
Waynesboro Cir. Ct.	vaccwaynesboro
Webster Circ. Ct., Ky.	kycirctwebster
Westmorel Cty. Ct. Oy. Term.	paoytermctwestm
Westmorel Cty. Orphans' Ct.	paorphctwestmo
Westmoreland Cir. Ct.	vaccwestmorelan
Westmoreland Cty. Ct. Cmn. Pleas	pactcomplwestmo
Westmoreland Cty. Ct. Qtr. Sess.	paqtrsesswestmo
Wheeler Cty. Cir. Ct., O.R.	orccwheeler
Whitley Circ. Ct., Ky.	kycirctwhitley
Wilkes Cty. Super. Ct.	gasuperctwilkes
Williamsburg and James Cir. Ct.	vaccwilliams
Winchester Cir. Ct.	vaccwinchester
Wis.	wis
Wis. Att'y Gen.	wisag
Wis. Ct. App.	wisctapp
Wise Norton Cir. Ct.	vaccwise
Wolfe Circ. Ct., Ky.	kycirctwolfe
Woodford Circ. Ct., Ky.	kycirctwoodford
Worcester Mass. Super. Ct.	masssuperctworc
Wycoming Cty. Ct. Cmn. Pleas	pactcomplwycomi
Wyo.	wyo
Wyoming Cty. Ct. Cmn. Pleas	pactcomplwyomin
Wyoming Cty. Ct. Qtr. Sess.	paqtrsesswyomin
Wyoming Cty. Orphans' Ct.	paorphctwyomin
Wythe Cir. Ct.	vaccwythe
Yamhill Cty. Cir. Ct., O.R.	orccyamhill
York County & Poquoson Cir. Ct.	vaccyork
York Cty. Ct. Cmn. Pleas	pactcomplyork
York Cty. Ct. Oy. Term.	paoytermctyork
York Cty. Ct. Qtr. Sess.	paqtrsessyork
York Cty. Orphans' Ct.	paorphctyork
Yreka Dist. Ct.	yrekadistct
Yuba Dist. Ct.	yubadistct
`;
