import { Button } from '@mantine/core';
import { useParams } from 'react-router';
import type { HostsListDto } from '../../shared/api/types';
import { Answered } from '../../shared/ui/Answered';
import { Icon } from '../../shared/ui/icons';
import { Card, Page, Section } from '../../shared/ui/Page';
import { CardSkeletons } from '../../shared/ui/Skeletons';
import classes from './GuildDays.module.css';
import { useHostsList, useMarkPresent } from './queries';

/** For the host: the code, big enough for the last row, and who is here. */
export function HostPage() {
  const { id = '' } = useParams();
  const list = useHostsList(id);
  return (
    <Page title={list.data?.session.title ?? 'Check in'} about="Show this to the room" from={{ to: `/guild-sessions/${id}`, label: 'The session' }}>
      <Answered query={list} skeleton={<CardSkeletons count={2} height={180} />}>
        {(found) => (
          <>
            <Card>
              {found.code === null ? (
                <p className={classes.codeWords}>The code appears half an hour before the session, and stays until an hour after it.</p>
              ) : (
                <>
                  <p className={classes.code} aria-label={`The code is ${[...found.code].join(' ')}`} role="status">
                    {found.code}
                  </p>
                  <p className={classes.codeWords}>Open this session in Guildpath and type the code. It changes every minute.</p>
                </>
              )}
            </Card>
            <People list={found} />
          </>
        )}
      </Answered>
    </Page>
  );
}

const SEAT_NAMES = { seated: 'has a seat', offered: 'a seat is offered', waiting: 'on the waitlist', none: 'came without a seat' } as const;

function People({ list: { people, session } }: { list: HostsListDto }) {
  const mark = useMarkPresent(session.id);
  const here = people.filter(({ attended }) => attended).length;
  return (
    <Section title="Who comes" about={`${here} here of ${people.length}`}>
      <Card>
        {people.length === 0 ? <p className={classes.about}>Nobody has asked for a seat yet.</p> : null}
        <ul className={classes.list}>
          {people.map(({ person, seat, attended }) => (
            <li key={person.id} className={classes.line}>
              <span>
                {person.name} <span className={classes.about}>{SEAT_NAMES[seat]}</span>
              </span>
              {attended ? (
                <span className={classes.present}>
                  <Icon name="check" size={16} /> Here
                </span>
              ) : session.abilities.includes('host') ? (
                <Button size="xs" variant="default" loading={mark.sendingInput === person.id} aria-label={`${person.name} is here`} onClick={() => mark.send(person.id)}>
                  Is here
                </Button>
              ) : null}
            </li>
          ))}
        </ul>
      </Card>
    </Section>
  );
}
