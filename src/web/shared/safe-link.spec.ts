import { describe, expect, it } from '@jest/globals';
import { linkWords, safeContact, safeWebLink } from './safe-link';

describe('links that are followed', () => {
  it.each(['javascript:alert(1)', 'JAVASCRIPT:alert(1)', 'data:text/html,hi', 'file:///etc/passwd', ' https://a.example', ''])(
    'never follow %j',
    (url) => {
      expect(safeWebLink(url)).toBeNull();
      expect(safeContact(url)).toBeNull();
    },
  );

  it('reach people by web, mail and chat, and pages by web alone', () => {
    expect(safeContact('mailto:noa@example.com')).toBe('mailto:noa@example.com');
    expect(safeContact('slack://user?id=1')).toBe('slack://user?id=1');
    expect(safeContact('http://plain.example')).toBeNull();
    expect(safeWebLink('http://plain.example')).toBe('http://plain.example');
    expect(safeWebLink('mailto:noa@example.com')).toBeNull();
    expect(safeContact(null)).toBeNull();
  });
});

describe('links as words', () => {
  it('keep host and path', () => {
    expect(linkWords('https://git.example/noa/orders/pull/12/?diff=split#top')).toBe('git.example/noa/orders/pull/12');
  });

  it('stay as they are when they cannot be read', () => {
    expect(linkWords('not a link')).toBe('not a link');
    expect(linkWords('https://a.example/%zz')).toBe('https://a.example/%zz');
  });
});
