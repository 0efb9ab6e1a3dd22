import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Nodes } from 'mdast';
import { allNodes, parseBrief } from '../../../src/brief/index.ts';
import { pastedInto, pastedText } from '../../../src/language/index.ts';

const markdown = (html: string) => pastedText(html).markdown;

/** The words of Markdown by style, as they are read back. */
function readBack(text: string): { plain: string; italic: string; bold: string } {
  const words = { plain: '', italic: '', bold: '' };
  const read = (node: Nodes, italic: boolean, bold: boolean) => {
    if (node.type === 'text') {
      words.plain += node.value;
      if (italic) words.italic += node.value;
      if (bold) words.bold += node.value;
    }
    if (!('children' in node)) return;
    for (const child of node.children) {
      read(child, italic || child.type === 'emphasis', bold || child.type === 'strong');
    }
  };
  read(parseBrief(text).root, false, false);
  return words;
}

describe('pasting rich text', () => {
  it('keeps italics and bold, by element and by style', () => {
    const pasted = pastedText('<p>See <i>Samantar v. Yousuf</i>, 560 U.S. 305 (2010).</p>');
    assert.deepEqual(pasted, {
      markdown: 'See *Samantar v. Yousuf*, 560 U.S. 305 (2010).',
      italics: true,
    });
    assert.equal(
      markdown(
        'a <em>b</em> <strong>c</strong> <span style="font-style: italic">d</span> <span style=\'FONT-WEIGHT:700\'>e</span>',
      ),
      'a *b* **c** *d* **e**',
    );
    assert.equal(markdown('<b><i>both</i></b> one'), '***both*** one');
  });

  it('takes the style over the element, as Google Docs writes it', () => {
    const html =
      '<meta charset="utf-8"><b style="font-weight:normal;" id="docs-internal-guid-1"><p dir="ltr"><span style="font-style:normal">No </span><span style="font-style:italic;font-weight:400">yes</span></p></b>';
    assert.equal(markdown(html), 'No *yes*');
  });

  it('reads what Word puts on the clipboard', () => {
    const html = `<html xmlns:o="urn:schemas-microsoft-com:office:office"><head><style>
<!-- p.MsoNormal {font-style:italic} -->
</style></head><body lang=EN-US>\r
<!--StartFragment--><p class=MsoNormal>The Court <i style='mso-bidi-font-style:normal'>Samantar</i><i> v.\r
Yousuf</i>, 560&nbsp;U.S. at&nbsp;319,<a style='mso-footnote-id:ftn1' href="#_ftn1"\r
name="_ftnref1" title=""><span class=MsoFootnoteReference><![if !supportFootnotes]>[1]<![endif]></span></a>\r
&#8220;so held.&#8221;<o:p></o:p></p>\r
<p class=MsoNormal style='margin-top:0in;margin-right:1.0in;margin-left:1.0in'>A quotation set in.<o:p></o:p></p>\r
<div style='mso-element:footnote-list'><div style='mso-element:footnote' id=ftn1><p>[1] The note.</p></div></div>\r
<!--EndFragment--></body></html>`;
    assert.equal(
      markdown(html),
      'The Court *Samantar v. Yousuf*, 560\u00a0U.S. at\u00a0319, “so held.”\n\n> A quotation set in.',
    );
  });

  it('reads an opinion as courts and libraries publish it', () => {
    const html = `<p id="p5"><span class="star-pagination">*319</span> We hold that <em>officials</em> are not.<sup><a class="footnote" href="#fn4">4</a></sup></p>
<blockquote><p>First of two.</p><p>Second &sect;&nbsp;1603(b).</p></blockquote><p>It is so ordered. See <a href="#note-on-text">the note on the text</a>.</p>`;
    assert.equal(
      markdown(html),
      '\\*319 We hold that *officials* are not.\n\n> First of two.\n>\n> Second §\u00a01603(b).\n\nIt is so ordered. See the note on the text.',
    );
  });

  it('makes paragraphs, line breaks and lists', () => {
    assert.equal(markdown('one<br>two<br><br>three'), 'one\\\ntwo\n\nthree');
    assert.equal(markdown('<ol><li>a<li>b</ol><ul><li><p>c</p></li></ul>'), '1. a\n2. b\n- c');
    assert.equal(markdown('<div><p>a</p>\n<p>&nbsp;</p>\n<p>b</p></div>'), 'a\n\nb');
    assert.equal(markdown('<pre>  one\r\n  two\r\n\r\n  three</pre>'), 'one two\n\nthree');
  });

  it('stays in the note or the quotation it is pasted into, and out of code and front matter', () => {
    const html = '<p><i>One</i>.</p><p>Two.</p>';
    for (const eol of ['\n', '\r\n']) {
      const text = '---\ncourt: ca9\n---\n\n`x y`\n\n> Q.\n\n[^a]: N.\n\nP.\n'.replaceAll(
        '\n',
        eol,
      );
      const brief = parseBrief(text);
      const into = (words: string) => pastedInto(brief, text.indexOf(words) + 1, html)?.markdown;
      assert.equal(into('Q.'), '*One*.\n>\n> Two.');
      assert.equal(into('N.'), '*One*.\n\n    Two.');
      assert.equal(into('P.'), '*One*.\n\nTwo.');
      assert.equal(into('x y'), undefined);
      assert.equal(into('ca9'), undefined);
      assert.equal(pastedInto(brief, text.indexOf('P.'), '<p> </p>'), undefined);
    }
  });

  it('straightens nothing', () => {
    const text = '“Don’t” — ‘so’ § 5 ¶ 6 …\u00a0. - -- "it\'s"';
    assert.equal(markdown(`<p>${text}</p>`), text);
    assert.equal(pastedText(`<p>${text}</p>`).italics, false);
  });

  it('escapes what Markdown would read', () => {
    for (const text of [
      '# 5',
      '- a',
      '1. One',
      '> x',
      '*a*',
      '_a_',
      '`x`',
      '[^1] x',
      '[a](b)',
      '[a]: b',
      '<b>',
      '&amp;',
      '~~x~~',
      'a\\*b',
      '---',
      '===',
      '| a |',
      'x_y_z',
      '[t]he',
      '+ a',
      '12) b',
      '***',
      '~~~',
      '$5 * 3',
    ]) {
      const html = text.replace(/&/g, '&amp;').replace(/</g, '&lt;');
      assert.equal(readBack(markdown(`<p>${html}</p>`)).plain, text);
    }
    assert.equal(markdown('<p>[t]he snake_case & co.</p>'), '[t]he snake_case & co.');
  });

  it('puts italics where Markdown sees them', () => {
    assert.equal(markdown('<i>Id.</i> at 5'), '*Id.* at 5');
    assert.equal(markdown('<i>Id.</i>at 5'), '*Id*.at 5');
    assert.equal(markdown('a<i> b </i>c'), 'a *b* c');
    assert.equal(markdown('<i>Samantar</i>’s'), '*Samantar*’s');
    assert.equal(markdown('<i>a</i><i> b</i>'), '*a b*');
  });

  it('gives the same words in the same styles when it is read back', () => {
    const piece = fc.record({
      text: fc.stringMatching(/^[a-z.,“”'() *_[\]&-]{0,6}$/),
      style: fc.constantFrom('', 'i', 'b'),
    });
    const plain = fc.stringMatching(/^[ ,.a-z]{0,3}$/);
    const run = fc.tuple(piece, plain);
    fc.assert(
      fc.property(fc.array(run, { maxLength: 6 }), (runs) => {
        const tagged = runs.map(([{ text, style }, after]) => {
          const html = text.replace(/&/g, '&amp;');
          return (style ? `<${style}>${html}</${style}>` : html) + after;
        });
        const html = `<p>x ${tagged.join('')}</p>`;
        const words = (style: string) =>
          runs
            .map(([each]) => (each.style === style ? each.text : ''))
            .join('')
            .replace(/[^a-z]/g, '');
        const back = readBack(markdown(html));
        const squeezed = (text: string) => text.replace(/ +/g, ' ').trim();
        const all = `x ${runs.map(([{ text }, after]) => text + after).join('')}`;
        assert.equal(squeezed(back.plain), squeezed(all));
        assert.equal(back.italic.replace(/[^a-z]/g, ''), words('i'));
        assert.equal(back.bold.replace(/[^a-z]/g, ''), words('b'));
      }),
      { numRuns: 1000 },
    );
  });

  it('survives anything, in linear time', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        pastedText(text);
      }),
    );
    const many = 200_000;
    const hostile = [
      '<',
      '<a "',
      '<!--',
      '</i',
      '<b>',
      '</i><b>',
      '&',
      '<p style="',
      "<a href='",
      '<blockquote>',
      '*',
      ' ',
      '<br>',
      '<i> </i>',
      '[',
      '](',
      '\u00a0',
      '<li>',
      '<a href="#fn1">',
      '<pre>\n \n',
      '<a a=a',
    ];
    for (const part of hostile) {
      const start = performance.now();
      pastedText(part.repeat(many / part.length));
      const time = performance.now() - start;
      assert.ok(time < 2000, `${part}: ${Math.round(time)} ms`);
    }
    assert.ok(
      [...allNodes(parseBrief(markdown('<blockquote>'.repeat(50).concat('x'))).root)].length < 20,
    );
  });
});
