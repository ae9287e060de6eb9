import type { JSX } from 'react';
import type { CommentDto } from '../api/types';
import { Moment } from '../ui/Moment';
import { Initials } from '../ui/Person';
import classes from './Evidence.module.css';

const KINDS: Record<string, string> = {
  claim: 'knows this already',
  accepted: 'accepted it',
  changes_requested: 'asked for changes',
  pairing: 'suggested to pair on it',
  reopened: 'reopened it',
};

/** What was said about a milestone, oldest first. */
export function Conversation({ comments }: { comments: CommentDto[] }): JSX.Element {
  return (
    <ol className={classes.talk}>
      {comments.map(({ id, kind, body, author, writtenAt }) => (
        <li key={id} className={kind === 'changes_requested' ? `${classes.said} ${classes.changes}` : classes.said}>
          <Initials name={author.name} />
          <span className={classes.by}>
            <span className={classes.kind}>{author.name}</span>
            {KINDS[kind] ? ` ${KINDS[kind]}` : ''}, <Moment at={writtenAt} />
          </span>
          {body ? <p className={classes.words}>{body}</p> : null}
        </li>
      ))}
    </ol>
  );
}
