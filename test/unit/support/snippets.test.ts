// biome-ignore-all lint/suspicious/noTemplateCurlyInString: snippets are written with such braces.
import assert from 'node:assert/strict';
import {
  choicesOf,
  expandSnippet,
  type Filling,
  parseSnippet,
  placeholdersOf,
  stopsOf,
} from '../../support/snippets.ts';

const expand = (body: string, filling?: Filling) => expandSnippet(parseSnippet(body), filling);

describe('the reader of snippets', () => {
  it('keeps what is plain, and what is escaped', () => {
    assert.equal(expand('a } b \\$1 \\} \\\\*$0'), 'a } b $1 } \\*');
  });

  it('gives a placeholder, or what it is filled with, wherever its stop stands', () => {
    assert.equal(expand('${1:one} $1$0'), 'one one');
    assert.equal(expand('${1:one} $1$0', { stops: { 1: 'two' } }), 'two two');
    assert.equal(expand('${1:one}$0', { stops: { 1: '' } }), '');
  });

  it('reads placeholders inside placeholders', () => {
    const body = '${1:a${2: b}}$0';
    assert.equal(expand(body), 'a b');
    assert.equal(expand(body, { stops: { 2: '' } }), 'a');
    assert.deepEqual(stopsOf(parseSnippet(body)), [1, 2]);
  });

  it('offers the first choice, with its commas and bars', () => {
    const pieces = parseSnippet('${1|a\\, b,c\\|d|}$0');
    assert.deepEqual(
      choicesOf(pieces).map(({ options }) => options),
      [['a, b', 'c|d']],
    );
    assert.equal(expandSnippet(pieces), 'a, b');
  });

  it('knows variables, their defaults and transforms', () => {
    const variables = { CURRENT_MONTH: '11' };
    assert.equal(expand('$CURRENT_MONTH$0', { variables }), '11');
    assert.equal(expand('${UNKNOWN:none}$0', { variables }), 'none');
    const body = '${CURRENT_MONTH/^(?:(10)|(11))$/${1:+Oct.}${2:+Nov.}/}$0';
    assert.equal(expand(body, { variables }), 'Nov.');
    assert.equal(expand('${CURRENT_MONTH/^(1)/$1./}$0', { variables }), '1.1');
    assert.throws(() => expand('$CURRENT_DATE$0', { variables }), /CURRENT_DATE has no value/);
  });

  it('lists placeholders by stop', () => {
    const found = placeholdersOf(parseSnippet('${1:a} ${2|b,c|} ${3:d}$0'), {});
    assert.deepEqual(
      [...found],
      [
        [1, 'a'],
        [3, 'd'],
      ],
    );
  });

  for (const [body, why] of [
    ['costs $ 5$0', /begins nothing/],
    ['a\\*$0', /means nothing/],
    ['${1:open$0', /missing/],
    ['${1|a,b}$0', /no end/],
    ['${1|a,|}$0', /empty choice/],
    ['${1|a|}$0', /is no choice/],
    ['${1|a,a|}$0', /twice/],
    ['${1:a} ${3:b}$0', /tab stop 2 is left out/],
    ['${1:a} ${1:b}$0', /two defaults/],
    ['${1:a}', /0 ends/],
    ['$0 $0', /2 ends/],
    ['${CURRENT_YEAR/a/${1:/upcase}/}$0', /format that is not known/],
  ] as const) {
    it(`refuses ${body}`, () => assert.throws(() => parseSnippet(body), why));
  }
});
