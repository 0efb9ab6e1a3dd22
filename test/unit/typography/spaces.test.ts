import { keepsEach, setsEach } from './set.ts';

describe('no-break spaces', () => {
  setsEach([
    ['§ 1605', '§~1605'],
    ['§§ 1605 and 1606', '§§~1605 and 1606'],
    ['¶ 12', '¶~12'],
    ['28 U.S.C. § 1330(a)', '28~U.S.C. §~1330(a)'],
    ['28 U.S.C.\n§\n1330', '28~U.S.C.\n§~1330'],
    ['§\r\n1330', '§~1330'],
    ['560 U.S. 305 (2010)', '560~U.S.~305 (2010)'],
    ['|Samantar|, 560 |U.S.| 305', '|Samantar|, 560~|U.S.|~305'],
    ['17 F.4th 930', '17~F.4th~930'],
    ['491 F. Supp. 3d 584', '491~F.~Supp.~3d~584'],
    ['130 S. Ct. 2278', '130~S.~Ct.~2278'],
    ["537 F. App'x 51", '537~F.~App’x~51'],
    ['2024 WL 4536795, at *3', '2024~WL~4536795, at~*3'],
    ['131 Harv. L. Rev. 1179', '131~Harv.~L.~Rev.~1179'],
    ['90 Fordham L. Rev. 677', '90~Fordham L. Rev.~677'],
    ['No. 12', 'No.~12'],
    ['U.S. Const. art. III, § 2, cl. 1', 'U.S. Const. art.~III, §~2, cl.~1'],
    ['amend. XIV', 'amend.~XIV'],
    ['Fed. R. App. P. 29', 'Fed.~R.~App.~P.~29'],
    ['Fed. R. Evid. 702', 'Fed.~R.~Evid.~702'],
    ['Sup. Ct. R. 37', 'Sup.~Ct.~R.~37'],
    ['(9th Cir. 2021)', '(9th~Cir. 2021)'],
    ['|id.| at 5', '|id.| at~5'],
    ['J. K. Rowling', 'J.~K.~Rowling'],
    ['Mr. Smith and Dr. Élan', 'Mr.~Smith and Dr.~Élan'],
    ['Part II', 'Part~II'],
    ['note 3', 'note~3'],
    ['pp. 3', 'pp.~3'],
    ['App. A and Ex. 4', 'App.~A and Ex.~4'],
    ['ECF No. 45', 'ECF No.~45'],
    ['the 12 U.S. senators', 'the 12 U.S. senators'],
    ['He sat at ease', 'He sat at ease'],
    ['at|\u2028|5', 'at|\u2028|5'],
  ]);
});

describe('ellipses', () => {
  setsEach([
    ['word ... word', 'word~.~.~. word'],
    ['word... word', 'word~.~.~. word'],
    ['word...word', 'word~.~.~. word'],
    ['word . . . word', 'word~.~.~. word'],
    ['word. . . . Next', 'word.~.~.~. Next'],
    ['word . . . . Next', 'word~.~.~.~. Next'],
    ['word.... Next', 'word.~.~.~. Next'],
    ['word..., word', 'word~.~.~.~, word'],
    ['"word . . . ."', '“word~.~.~.~.”'],
    ['... word', '.~.~. word'],
    ['word .\n. . word', 'word~.~.~. word'],
    ['word |...| word', 'word~|.~.~.| word'],
  ]);
  keepsEach(['.....', '../..', 'src/...', 'a..b', 'word…']);

  const words =
    'Part Section Article Chapter Title Rule Exhibit Appendix Figure Table Volume Count Claim Amendment Clause Form Note Footnote Page Paragraph Line Parts Sections Rules pages';
  const abbreviations =
    'art arts amend cl cls pt ch tit para vol app ex fig tbl sec bk n nn R Dkt Doc Br Tr Pet Opp Add J.A';
  setsEach(words.split(' ').map((word) => [`${word} 12`, `${word}~12`]));
  setsEach(words.split(' ').map((word) => [`${word} IV ends`, `${word}~IV ends`]));
  setsEach(abbreviations.split(' ').map((word) => [`${word}. 12`, `${word}.~12`]));
  setsEach(
    'Mr Mrs Ms Mx Dr Prof Messrs Hon Sen Gov St'
      .split(' ')
      .map((title) => [`${title}. Smith`, `${title}.~Smith`]),
  );
});
