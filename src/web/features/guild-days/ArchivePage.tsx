import { TextInput } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useState } from 'react';
import { Link } from 'react-router';
import { fullDay, useDates } from '../../shared/dates';
import { Answered } from '../../shared/ui/Answered';
import { Card, EmptyState, Page } from '../../shared/ui/Page';
import { CardSkeletons } from '../../shared/ui/Skeletons';
import classes from './GuildDays.module.css';
import { KIND_WORDS } from './guild-days-words';
import { useArchive } from './queries';
import { MaterialLinks } from './session/MaterialLinks';

const PAUSE_MS = 250;

/** What there was, found again by its words. */
export function ArchivePage() {
  const [typed, setTyped] = useState('');
  const [words] = useDebouncedValue(typed.trim(), PAUSE_MS);
  const found = useArchive(words);
  const { today } = useDates();
  return (
    <Page title="Archive" about="Sessions of past guild days, with what remains of them" from={{ to: '/guild-days', label: 'Guild days' }}>
      <TextInput type="search" label="Find a session" description="Words of the title or the text, or a speaker’s name" maxLength={200} value={typed} onChange={(event) => setTyped(event.currentTarget.value)} />
      <Answered query={found} skeleton={<CardSkeletons count={3} height={90} />}>
        {(sessions) => (
          <>
            <p className={classes.about} role="status">
              {sessions.length === 1 ? 'One session' : `${sessions.length} sessions`}
            </p>
            {sessions.length === 0 ? (
              <EmptyState title={words === '' ? 'Nothing yet' : 'Nothing with these words'} icon="file">
                {words === '' ? 'When the first guild day is over, its sessions stand here.' : 'Try fewer of them, or another.'}
              </EmptyState>
            ) : null}
            <ul className={classes.list}>
              {sessions.map(({ id, title, day, kind, speakers, materials }) => (
                <Card as="li" key={id}>
                  <h2 className={classes.name}>
                    <Link to={`/guild-sessions/${id}`}>{title}</Link>
                  </h2>
                  <p className={classes.about}>
                    {KIND_WORDS[kind]} · <Link to={`/guild-days/${day}`}>{fullDay(day, today)}</Link>
                    {speakers.map(({ name }) => ` · ${name}`).join('')}
                  </p>
                  {materials.length > 0 ? <MaterialLinks materials={materials} /> : null}
                </Card>
              ))}
            </ul>
          </>
        )}
      </Answered>
    </Page>
  );
}
