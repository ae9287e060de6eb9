import { ActionIcon, Button } from '@mantine/core';
import { Link } from 'react-router';
import type { LearningEntryDto, LearningTimeDto } from '../../shared/api/types';
import { useDates } from '../../shared/dates';
import { linkWords, safeWebLink } from '../../shared/safe-link';
import { Icon } from '../../shared/ui/icons';
import { tellProblem, tellWithUndo } from '../../shared/ui/notify';
import { Card, EmptyState, Section } from '../../shared/ui/Page';
import { daysWords, halfDays, KIND_WORDS } from './learning-words';
import classes from './LearningTime.module.css';
import { useRemoveLearning, useSaveLearning } from './queries';

interface EntriesProps {
  time: LearningTimeDto;
  onEdit: (entry: LearningEntryDto) => void;
}

/** What learning time came from, newest first. */
export function Entries({ time, onEdit }: EntriesProps) {
  const save = useSaveLearning();
  const remove = useRemoveLearning((id) => {
    const gone = time.entries.find((entry) => entry.id === id);
    if (!gone) return;
    const again = { day: gone.from, halfDays: gone.halfDays === 1 ? 1 : 2, what: gone.title, ...(gone.url === null ? {} : { url: gone.url }) } as const;
    tellWithUndo(`Removed “${gone.title}”.`, () => void save.sendAndWait(again).catch(tellProblem));
  });
  if (time.entries.length === 0) {
    return (
      <EmptyState title={time.after === null ? 'Nothing yet this quarter' : 'Nothing in that quarter'} icon="book">
        Guild days at which you check in, and guild weeks you take part in, count by themselves. What you learn on your own you may add, or not.
      </EmptyState>
    );
  }
  return (
    <Section title="Where it came from">
      <Card>
        <ul className={classes.entries}>
          {time.entries.map((entry) => (
            <li key={entry.id} className={classes.entry}>
              <Icon name={KIND_WORDS[entry.kind].icon} />
              <Entry entry={entry} />
              {entry.abilities.length > 0 ? (
                <div className={classes.buttons}>
                  <Button variant="subtle" size="compact-sm" aria-label={`Change “${entry.title}”`} onClick={() => onEdit(entry)}>
                    Change
                  </Button>
                  <ActionIcon variant="subtle" c="dimmed" aria-label={`Remove “${entry.title}”`} onClick={() => remove.send(entry.id)}>
                    <Icon name="close" size={16} />
                  </ActionIcon>
                </div>
              ) : null}
            </li>
          ))}
        </ul>
      </Card>
    </Section>
  );
}

function Entry({ entry }: { entry: LearningEntryDto }) {
  const { today } = useDates();
  const { kind, counts } = entry;
  const link = safeWebLink(entry.url);
  const less = counts < entry.halfDays ? `, of which ${counts === 0 ? 'none' : counts} ${counts === 1 ? 'counts' : 'count'}: a day has two half-days` : '';
  return (
    <div className={classes.what}>
      <p className={classes.title}>
        <Title entry={entry} />
      </p>
      <p className={classes.quiet}>
        {KIND_WORDS[kind].name} · {daysWords(entry, today)} · {halfDays(entry.halfDays)}
        {less}
      </p>
      {link ? (
        <a className={classes.link} href={link} target="_blank" rel="noopener noreferrer nofollow">
          {linkWords(link)} <Icon name="external" size={14} />
        </a>
      ) : null}
    </div>
  );
}

function Title({ entry: { id, kind, title, sessions } }: { entry: LearningEntryDto }) {
  if (kind === 'guild_week') return <Link to={`/guild-weeks/${id}`}>{title}</Link>;
  if (kind === 'own') return title;
  return sessions.map((session, index) => (
    <span key={session.id}>
      {index > 0 ? ' · ' : ''}
      <Link to={`/guild-sessions/${session.id}`}>{session.title}</Link>
    </span>
  ));
}
