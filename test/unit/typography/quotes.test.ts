import assert from 'node:assert/strict';
import { setType } from '../../../src/typography/index.ts';
import { keepsEach, setsEach } from './set.ts';

describe('quotation marks', () => {
  setsEach([
    ['"immune"', '“immune”'],
    ['He said, "It is," and left.', 'He said, “It is,” and left.'],
    ['the term "agent." Next', 'the term “agent.” Next'],
    ['("quoted")', '(“quoted”)'],
    ['["quoted"]', '[“quoted”]'],
    ['—"quoted"—', '—“quoted”—'],
    ['word--"quoted"--word', 'word—“quoted”—word'],
    ['"I never--" he said', '“I never—” he said'],
    ['§ 1605\u00A0"quoted"', '§~1605~“quoted”'],
    ['"[a] robust rule"', '“[a] robust rule”'],
    ['"\'[t]he rule\'"', '“‘[t]he rule’”'],
    ['"\'[t]he rule\' is"', '“‘[t]he rule’ is”'],
    ['"the \'plain meaning\' rule"', '“the ‘plain meaning’ rule”'],
    ['"He said \'no.\'"', '“He said ‘no.’”'],
    ['"\u00A0\'no\'\u00A0"', '“~‘no’~”'],
    ['"a \'b "c" b\' a"', '“a ‘b “c” b’ a”'],
    ['"Int\'l"', '“Int’l”'],
    ['"one"; "two"', '“one”; “two”'],
    ['"one"/"two"', '“one”/“two”'],
    ['non-"state"', 'non-“state”'],
    ['said:"no"', 'said:“no”'],
    ['see "https://x.example/a" now', 'see “https://x.example/a” now'],
    ['"...the rule"', '“.~.~. the rule”'],
    ['"the rule..."', '“the rule~.~.~.”'],
    ['"Wait!" "Why?"', '“Wait!” “Why?”'],
    ['" spaced "', '“ spaced ”'],
    ['"unclosed paragraph of a long quotation', '“unclosed paragraph of a long quotation'],
    ['the "\'90s"', 'the “’90s”'],
    ['"\'20 years\' of use"', '“‘20 years’ of use”'],
  ]);

  setsEach([
    ['"|id.|" and', '“|id.|” and'],
    ['|"|Roe|"|', '|“|Roe|”|'],
    ['"see |Roe|, \'|id.|\'"', '“see |Roe|, ‘|id.|’”'],
    ["|Amici|'s", '|Amici|’s'],
    ['"|\uFFFC|"', '“|\uFFFC|”'],
    ['"immune"|\uFFFC| and "not"', '“immune”|\uFFFC| and “not”'],
    ['"first|\u2028|"second"', '“first|\u2028|“second”'],
  ]);
});

describe('apostrophes', () => {
  setsEach([
    ["Int'l", 'Int’l'],
    ["aff'd, rev'd", 'aff’d, rev’d'],
    ["Pet'r Br.", 'Pet’r Br.'],
    ["Att'y Gen.", 'Att’y Gen.'],
    ["Amici's", 'Amici’s'],
    ["the parties' rights", 'the parties’ rights'],
    ['the parties\' "rights"', 'the parties’ “rights”'],
    ["Congress's and Congress'", 'Congress’s and Congress’'],
    ["O'Connor, J.", 'O’Connor, J.'],
    ["the '90s", 'the ’90s'],
    ["mid-'90s", 'mid-’90s'],
    ["the 1990's", 'the 1990’s'],
    ["in '98, and '99.", 'in ’98, and ’99.'],
    ["rock 'n' roll", 'rock ’n’ roll'],
    ["rock-'n'-roll", 'rock-’n’-roll'],
    ["'tis and 'Twas", '’tis and ’Twas'],
    ['"\'Tis so"', '“’Tis so”'],
    ["get 'em", 'get ’em'],
    ["'cause I said", '’cause I said'],
    ["the phrase 'cause of action' means", 'the phrase ‘cause of action’ means'],
    ["[Amici]'s", '[Amici]’s'],
    ["NSO Group's", 'NSO Group’s'],
    ["U.S.'s", 'U.S.’s'],
    ["don't can't won't", 'don’t can’t won’t'],
    ["l'État and Müller's", 'l’État and Müller’s'],
    ["東芝's", '東芝’s'],
  ]);
});

describe('what is no English quotation', () => {
  keepsEach([
    '',
    ' ',
    '“set” and ‘set’ and Int’l',
    '5\'10"',
    'a 12" pipe',
    "6' tall",
    '(c) 2020',
    "https://x.example/a'b--c...d",
    "o'neil@x.example",
    'צה"ל',
    'הוא אמר "שלום" לי',
    "ג'ורג'",
    '他说"你好"',
    '彼は「はい」と言った',
    '😀 🇺🇸 👩‍⚖️',
    '\uD800 alone',
  ]);

  it('leaves quotation marks of another language', () => {
    const text = `l'État "dit" ... oui -- non`;
    assert.deepEqual(setType([text], { language: 'fr-CA' }), [text]);
    assert.deepEqual(setType([`l'art`], { language: 'en-GB' }), ['l’art']);
  });

  setsEach([
    ['The term "צבא" means', 'The term “צבא” means'],
    ['"The word is שלום"', '“The word is שלום”'],
    ['😀 "yes" 😀', '😀 “yes” 😀'],
    ['他说"你好"，"你"', '他说"你好"，"你"'],
  ]);
});
