import type { JSX } from 'react';
import type { NominationDto } from '../../shared/api/types';
import { linkWords, safeWebLink } from '../../shared/safe-link';
import { Markdown } from '../../shared/ui/Markdown';
import { Card } from '../../shared/ui/Page';
import classes from './Growth.module.css';
import { EVIDENCE_WORDS } from './words';

/** What the nominee has to show, to read. */
export function Portfolio({ nomination }: { nomination: NominationDto }): JSX.Element {
  const { statement, evidence } = nomination;
  return (
    <Card className={classes.stack}>
      {statement ? <Markdown>{statement}</Markdown> : null}
      {evidence.length > 0 ? (
        <ul className={classes.shown}>
          {evidence.map(({ kind, title, url }, index) => {
            const link = safeWebLink(url);
            return (
              <li key={index}>
                <p className={classes.kind}>{EVIDENCE_WORDS[kind]}</p>
                <p className={classes.words}>{title}</p>
                {link ? (
                  <a className={classes.link} href={link} target="_blank" rel="noopener noreferrer">
                    {linkWords(link)}
                  </a>
                ) : null}
              </li>
            );
          })}
        </ul>
      ) : null}
      {statement === '' && evidence.length === 0 ? <p className={classes.quiet}>Nothing beyond the words above.</p> : null}
    </Card>
  );
}
