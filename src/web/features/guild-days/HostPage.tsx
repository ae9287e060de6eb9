import { Button } from '@mantine/core';
import { useParams } from 'react-router';
import type { HostsListDto } from '../../shared/api/types';
import { useDates } from '../../shared/dates';
import { Answered } from '../../shared/ui/Answered';
import { Icon } from '../../shared/ui/icons';
import { tellWithUndo } from '../../shared/ui/notify';
import { Card, Page, Section } from '../../shared/ui/Page';
import { CardSkeletons } from '../../shared/ui/Skeletons';
import classes from './GuildDays.module.css';
import { useHostsList, useMarkPresent, useTakeMarkBack } from './queries';

/** For the host: the code, big enough for the last row, and who is here. */
export function HostPage() {
  const { id = '' } = useParams();
  const list = useHostsList(id);
  const { today } = useDates();
  const isOver = list.data !== undefined && list.data.session.day < today;
  return (
    <Page title={list.data?.session.title ?? 'Check in'} about={isOver ? 'Put right who was there, until two weeks after it' : 'Show this to the room'} from={{ to: `/guild-sessions/${id}`, label: 'The session' }}>
      <Answered query={list} skeleton={<CardSkeletons count={2} height={180} />}>
        {(found) => (
          <>
            {isOver ? null : <Code code={found.code} />}
            <People list={found} isOver={isOver} />
          </>
        )}
      </Answered>
    </Page>
  );
}

/** Null while nobody can check in. */
function Code({ code }: { code: string | null }) {
  return (
    <Card>
      {code === null ? (
        <p className={classes.codeWords}>The code appears half an hour before the session, and stays until an hour after it.</p>
      ) : (
        <>
          <p className={classes.code} aria-label={`The code is ${[...code].join(' ')}`} role="status">
            {code}
          </p>
          <p className={classes.codeWords}>Open this session in Guildpath and type the code. It changes every minute.</p>
        </>
      )}
    </Card>
  );
}

const SEAT_NAMES = { seated: 'has a seat', offered: 'a seat is offered', waiting: 'on the waitlist', none: 'came without a seat' } as const;

function People({ list: { people, session }, isOver }: { list: HostsListDto; isOver: boolean }) {
  const mark = useMarkPresent(session.id);
  const takeBack = useTakeMarkBack(session.id);
  const mayMark = session.abilities.includes('host');
  const here = people.filter(({ attended }) => attended).length;
  return (
    <Section title={isOver ? 'Who was there' : 'Who comes'} about={isOver ? `${here} of ${people.length}` : `${here} of ${people.length} ${here === 1 ? 'is' : 'are'} here`}>
      <Card>
        {people.length === 0 ? <p className={classes.about}>Nobody has asked for a seat yet.</p> : null}
        <ul className={classes.list}>
          {people.map(({ person, seat, attended, markedByHost }) => (
            <li key={person.id} className={classes.line}>
              <span>
                {person.name} <span className={classes.about}>{SEAT_NAMES[seat]}</span>
              </span>
              {attended ? (
                <span className={classes.buttons}>
                  {markedByHost && mayMark ? (
                    <Button
                      size="compact-xs"
                      variant="subtle"
                      color="gray"
                      loading={takeBack.sendingInput === person.id}
                      aria-label={`Take back: ${person.name} ${isOver ? 'was there' : 'is here'}`}
                      onClick={() =>
                        void takeBack
                          .sendAndWait(person.id)
                          .then(() => tellWithUndo(`${person.name} is not marked any more. What that completed stays done.`, () => mark.send(person.id)), () => undefined)
                      }
                    >
                      Take back
                    </Button>
                  ) : null}
                  <span className={classes.present}>
                    <Icon name="check" size={16} /> {isOver ? 'Was there' : 'Here'}
                  </span>
                </span>
              ) : mayMark ? (
                <Button size="xs" variant="default" loading={mark.sendingInput === person.id} aria-label={`${person.name} ${isOver ? 'was there' : 'is here'}`} onClick={() => mark.send(person.id)}>
                  {isOver ? 'Was there' : 'Is here'}
                </Button>
              ) : null}
            </li>
          ))}
        </ul>
      </Card>
    </Section>
  );
}
