import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { unsafeLinksIn } from '../domain/markdown-links';
import { markdownFromHtml, tagsIn } from './safe-markdown';

describe('markdownFromHtml', () => {
  it.each([
    ['a link', 'Read <a href="https://example.com/a">this</a>.', 'Read [this](https://example.com/a).'],
    ['a mail address', '<a href="mailto:maya@example.com">Maya</a>', '[Maya](mailto:maya@example.com)'],
    ['an address without a scheme', '<a href="//example.com">x</a>', '[x](https://example.com)'],
    ['a list', 'Do:<ul><li>one</li><li>two</li></ul>', 'Do:\n\n- one\n- two'],
    ['lists in lists', '<ol><li>a<ul><li>b</li></ul></li><li>c</li></ol>', '1. a\n   - b\n2. c'],
    ['paragraphs', '<p>One</p><p>Two</p>', 'One\n\nTwo'],
    ['emphasis', '<b>bold</b> and <i>soft</i>', '**bold** and *soft*'],
    ['code', 'Run <code>npm &lt;test&gt;</code>', 'Run `npm <test>`'],
    ['entities', 'Salt &amp; pepper &#8211; a&nbsp;b', 'Salt & pepper – a b'],
    ['signs that mean something in Markdown', '* _x_ [y] `z` 1. #a', '\\* \\_x\\_ \\[y\\] \\`z\\` 1. #a'],
    ['text that looks like a tag', '&lt;script&gt;alert(1)&lt;/script&gt;', '\\<script>alert(1)\\</script>'],
    ['nothing', ' ', ''],
  ])('keeps %s', (_, html, markdown) => {
    expect(markdownFromHtml(html)).toEqual({ markdown, leftOut: [] });
  });

  it.each([
    ['a tag without its bracket', '<a href="https://a.example"</a>your duties.', '[your duties.](https://a.example)'],
    ['a misplaced slash', '<a href="https://a.example">pay<a/> is set.', '[pay](https://a.example) is set.'],
    ['a space within an attribute', '<a href= "https://example.com">x</a>', '[x](https://example.com)'],
    ['a tag that never ends', 'One <b>two', 'One **two**'],
    ['an end without a start', 'One</b> two</p>', 'One two'],
    ['a bracket in an address', '<a href="https://example.com/(a) b">x</a>', '[x](https://example.com/%28a%29%20b)'],
  ])('makes sense of %s', (_, html, markdown) => {
    expect(markdownFromHtml(html).markdown).toContain(markdown);
  });

  it.each([
    ['<script>alert(1)</script>Hi', 'Hi', ['<script>']],
    ['<iframe src="https://example.com">x</iframe>Hi', 'Hi', ['<iframe>']],
    ['<p onclick="alert(1)">Hi</p>', 'Hi', []],
    ['<style>p { color: red }</style><!-- x -->Hi', 'Hi', []],
    ['<svg onload=alert(1)><text>x</text></svg>Hi', 'Hi', []],
    ['<img src=x onerror=alert(1) alt="A map">', 'A map', []],
    ['<img src="https://example.com/pixel.gif">Hi', 'Hi', []],
    ['<a href="javascript:alert(1)">Hi</a>', 'Hi', ['a link that is not to a web or mail address']],
    ['<a href=" JAVA&#9;SCRIPT:alert(1)">Hi</a>', 'Hi', ['a link that is not to a web or mail address']],
    ['<a href="data:text/html,x">Hi</a>', 'Hi', ['a link that is not to a web or mail address']],
    ['<a href="/elsewhere">Hi</a>', 'Hi', []],
    ['<form action="https://example.com"><input value="x">Hi</form>', 'Hi', []],
  ])('takes what could harm out of %j', (html, markdown, leftOut) => {
    expect(markdownFromHtml(html)).toEqual({ markdown, leftOut });
  });

  it('never leaves a link that runs code, even within code', () => {
    const { markdown, leftOut } = markdownFromHtml('<code>[x](javascript:alert)</code>');
    expect(markdown).toBe('`[x](removed)`');
    expect(leftOut).toEqual(['a link that runs code']);
  });

  it('is safe for any mix of pieces', () => {
    const piece = fc.constantFrom(
      '<a href="', 'javascript:', 'data:', '">', '</a>', '<script>', '</script>', '[x](', ')', '<', '>', '\\', '`',
      '&#106;', '<img alt="', '<code>', '</code>', '<pre>', '\n', ' ', 'x', '<svg>', '<math>', '<!--', '-->',
      '<![CDATA[', '"', "'",
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 15 }), (pieces) => {
        const { markdown } = markdownFromHtml(pieces.join(''));
        expect(unsafeLinksIn(markdown)).toEqual([]);
      }),
      { numRuns: 500 },
    );
  }, 30_000);
});

describe('tagsIn', () => {
  it('counts tags, closing ones and remarks too, but not what only looks like one', () => {
    expect(tagsIn('<p>a < b <!-- c --><br/></p> 1<2')).toBe(4);
  });
});
