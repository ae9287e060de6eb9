import type { JSX } from 'react';
import { linkWords, safeWebLink } from '../../shared/safe-link';
import { Icon } from '../../shared/ui/icons';
import classes from './GuildWeeks.module.css';

interface MadeThingProps {
  /** What it comes from: an option, or a kind of options. */
  from: string | undefined;
  made: { title: string; about: string; url: string };
}

/** What a guild week made, in words and with its link. */
export function MadeThing({ from, made: { title, about, url } }: MadeThingProps): JSX.Element {
  const link = safeWebLink(url);
  return (
    <>
      <p className={classes.kind}>{from}</p>
      <h3 className={classes.name}>{title}</h3>
      {about ? <p className={classes.words}>{about}</p> : null}
      {link ? (
        <a className={classes.mono} href={link} target="_blank" rel="noopener noreferrer nofollow">
          {linkWords(link)} <Icon name="external" size={14} />
        </a>
      ) : null}
    </>
  );
}
