import type { JSX } from 'react';
import ReactMarkdown, { type Components } from 'react-markdown';
import classes from './Markdown.module.css';

const FOLLOWED = /^(https?:|mailto:)/i;

/** Only web and mail links are followed; everything else is shown as words. */
function followable(url: string): string {
  return FOLLOWED.test(url) ? url : '';
}

/** Headings start at the third level, whichever the text begins with: a page and its section come before them. */
const components: Components = {
  h1: ({ children }) => <h3>{children}</h3>,
  h2: ({ children }) => <h3>{children}</h3>,
  h3: ({ children }) => <h4>{children}</h4>,
  h4: ({ children }) => <h5>{children}</h5>,
  h5: ({ children }) => <p>{children}</p>,
  h6: ({ children }) => <p>{children}</p>,
  a: ({ href, children }) =>
    href ? (
      <a href={href} target="_blank" rel="noopener noreferrer nofollow">
        {children}
      </a>
    ) : (
      <span>{children}</span>
    ),
  // A picture from elsewhere would tell its host who reads this; its description is shown instead.
  img: ({ alt }) => <span>{alt}</span>,
};

interface MarkdownProps {
  children: string;
}

/** Formatted text that somebody wrote. Raw HTML in it is left out. */
export function Markdown({ children }: MarkdownProps): JSX.Element {
  return (
    <div className={classes.prose}>
      <ReactMarkdown skipHtml urlTransform={followable} components={components}>
        {children}
      </ReactMarkdown>
    </div>
  );
}
