import TurndownService from 'turndown';
import { unsafeLinksIn } from '../domain/markdown-links';

/** What holds no text for people. */
const WITHOUT_TEXT = new Set([
  'SCRIPT', 'STYLE', 'NOSCRIPT', 'TEMPLATE', 'IFRAME', 'FRAME', 'OBJECT', 'EMBED', 'APPLET', 'SVG', 'MATH',
  'INPUT', 'BUTTON', 'SELECT', 'TEXTAREA', 'AUDIO', 'VIDEO', 'CANVAS', 'LINK', 'META', 'BASE', 'TITLE', 'HEAD',
]);

const SAFE_SCHEME = /^(?:https?|mailto):/i;

/** How many tags an HTML text has, more or less: taking it apart costs by the tag, and by their nesting. */
export function tagsIn(html: string): number {
  return html.match(/<[a-z/!?]/gi)?.length ?? 0;
}

/** What is used of the nodes that the converter hands out. */
interface HtmlNode {
  nodeName: string;
  nextSibling: object | null;
  parentElement: { nodeName: string; children: ArrayLike<object> } | null;
  getAttribute(name: string): string | null;
}

/** Markdown without anything that runs, and what had to be left out for that, in words. */
export interface SafeMarkdown {
  markdown: string;
  leftOut: string[];
}

/**
 * Turns HTML, malformed HTML too, into Markdown that is safe by itself.
 *
 * Scripts, styles, frames, forms and event handlers vanish. A link keeps its target when it leads to http, https or
 * mailto; any other link keeps its words alone. A picture becomes its description: it would tell a stranger who reads.
 * What looks like a tag in the text stays text.
 */
export function markdownFromHtml(html: string): SafeMarkdown {
  const leftOut = new Set<string>();
  const service = converter(leftOut);
  let markdown = service.turndown(html).replace(/\u00a0/g, ' ').trim();
  // Code is copied as it stands; a link within it is not one, but nobody should have to rely on that.
  for (const target of unsafeLinksIn(markdown)) {
    markdown = markdown.replaceAll(target, 'removed');
    leftOut.add('a link that runs code');
  }
  return { markdown, leftOut: [...leftOut] };
}

function converter(leftOut: Set<string>): TurndownService {
  const service = new TurndownService({
    headingStyle: 'atx',
    bulletListMarker: '-',
    codeBlockStyle: 'fenced',
    emDelimiter: '*',
    hr: '---',
  });
  const escapeMarkdown = service.escape.bind(service);
  service.escape = (text) => escapeMarkdown(text).replace(/</g, '\\<');
  service.addRule('without text', {
    filter: (node: HtmlNode) => WITHOUT_TEXT.has(node.nodeName.toUpperCase()),
    replacement: (_, node: HtmlNode) => {
      const name = node.nodeName.toLowerCase();
      if (name === 'script' || name === 'iframe' || name === 'object' || name === 'embed') leftOut.add(`<${name}>`);
      return '';
    },
  });
  service.addRule('picture', {
    filter: 'img',
    replacement: (_, node: HtmlNode) => service.escape((node.getAttribute('alt') ?? '').replace(/\s+/g, ' ').trim()),
  });
  service.addRule('link', {
    filter: 'a',
    replacement: (content, node: HtmlNode) => {
      const href = node.getAttribute('href')?.trim() ?? '';
      const target = href.startsWith('//') ? `https:${href}` : href;
      if (SAFE_SCHEME.test(target)) return linkTo(target, content.trim() === '' ? service.escape(target) : content);
      if (/^[^/?#]*:/.test(target)) leftOut.add('a link that is not to a web or mail address');
      return content;
    },
  });
  service.addRule('list item', {
    filter: 'li',
    replacement: (content, node: HtmlNode) => {
      const list = node.parentElement;
      const position = list === null ? 0 : Array.from(list.children).indexOf(node);
      const marker = list?.nodeName === 'OL' ? `${position + 1}. ` : '- ';
      const lines = content.trim().replace(/\n(?=[^\n])/g, `\n${' '.repeat(marker.length)}`);
      return `${marker}${lines}${node.nextSibling === null ? '' : '\n'}`;
    },
  });
  return service;
}

/** White space belongs beside a link's words, not within its brackets; brackets in a target would end it. */
function linkTo(target: string, content: string): string {
  const words = content.trim().replace(/\s*\n\s*/g, ' ');
  const before = /^\s*/.exec(content)?.[0] ? ' ' : '';
  const after = /\s$/.test(content) ? ' ' : '';
  const encoded = target.replace(/[\s\p{Cc}()<>[\]\\`"]/gu, (sign) => percentEncoded(sign));
  return `${before}[${words}](${encoded})${after}`;
}

function percentEncoded(sign: string): string {
  const bytes = [...new TextEncoder().encode(sign)];
  return bytes.map((byte) => `%${byte.toString(16).toUpperCase().padStart(2, '0')}`).join('');
}
