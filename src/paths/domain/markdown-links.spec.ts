import { describe, expect, it } from '@jest/globals';
import { unsafeLinksIn } from './markdown-links';

describe('unsafeLinksIn', () => {
  it.each([
    ['[a](javascript:alert(1))', 'javascript:alert(1'],
    ['[a]( <javascript:x> )', 'javascript:x'],
    ['![a](data:text/html,x)', 'data:text/html,x'],
    ['[a](JaVaScRiPt:x)', 'JaVaScRiPt:x'],
    ['[a](java&#x73;cript:x)', 'java&#x73;cript:x'],
    ['[a](java&Tab;script&colon;x)', 'java&Tab;script&colon;x'],
    ['[a](\u0001javascript:x)', '\u0001javascript:x'],
    ['[a](javascript\\:x)', 'javascript\\:x'],
    ['[a][b]\n\n[b]: vbscript:x', 'vbscript:x'],
    ['<javascript:x>', 'javascript:x'],
    ['\\\\[a](javascript:x) and [b\\\\](javascript:y)', 'javascript:x'],
  ])('finds the link in %j', (markdown, target) => {
    expect(unsafeLinksIn(markdown)).toContain(target);
  });

  it.each([
    '[a](https://example.com/javascript:x)',
    '[a](mailto:maya@example.com)',
    'We write javascript: carefully, and data: too.',
    '\\[a\\](javascript:x) is no link',
    '\\<javascript:x> is none either',
    '<script>alert(1)</script> is only text',
    '[javascript:x](https://example.com)',
  ])('finds none in %j', (markdown) => {
    expect(unsafeLinksIn(markdown)).toEqual([]);
  });

  it('stays quick on brackets by the thousand', () => {
    const start = performance.now();
    for (const piece of ['](', '[', '<', '\\', '[a]: ', '](<']) unsafeLinksIn(piece.repeat(20_000 / piece.length));
    expect(performance.now() - start).toBeLessThan(1_000);
  });
});
