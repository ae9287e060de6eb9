import { useState } from 'react';
import type { MoveDetailsDto } from '../../shared/api/types';
import { shortDay } from '../../shared/dates';
import { Answered } from '../../shared/ui/Answered';
import { CardSkeletons } from '../../shared/ui/Skeletons';
import { changes, GROUPS } from './move-words';
import classes from './Moves.module.css';
import { useMoveDetails } from './queries';

interface HireDetailsProps {
  fromId: string;
  toId: string;
  journeyId: string;
  name: string;
}

/** What becomes of one hire's milestones, for who wants to know. */
export function HireDetails({ fromId, toId, journeyId, name }: HireDetailsProps) {
  const [wanted, setWanted] = useState(false);
  const details = useMoveDetails(fromId, toId, journeyId, wanted);
  return (
    <details className={classes.details} onToggle={(event) => event.currentTarget.open && setWanted(true)}>
      <summary aria-label={`Milestone by milestone for ${name}`}>Milestone by milestone</summary>
      {wanted && (
        <Answered query={details} skeleton={<CardSkeletons count={1} height={60} />}>
          {(found) => <Groups details={found} />}
        </Answered>
      )}
    </details>
  );
}

function Groups({ details: { items } }: { details: MoveDetailsDto }) {
  const groups = GROUPS.map(({ title, kinds }) => ({
    title,
    items: items
      .filter(({ kind }) => (kinds as readonly string[]).includes(kind))
      .map((item) => ({ key: item.key, title: item.title, words: changes(item, shortDay) }))
      .filter(({ words }) => words.length > 0),
  })).filter((group) => group.items.length > 0);
  if (groups.length === 0) return <p className={classes.quiet}>Nothing changes that anybody would notice.</p>;
  return groups.map(({ title, items: some }) => (
    <div key={title}>
      <p className={classes.group}>{title}</p>
      <ul className={classes.items}>
        {some.map(({ key, title: called, words }) => (
          <li key={key}>
            {called}: {words.join(', ')}
          </li>
        ))}
      </ul>
    </div>
  ));
}
