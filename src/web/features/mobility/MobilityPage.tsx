import { Button } from '@mantine/core';
import { useState, type JSX } from 'react';
import { Link } from 'react-router';
import type { MobilityDto, SharedWithMeDto } from '../../shared/api/types';
import { Answered } from '../../shared/ui/Answered';
import { Moment } from '../../shared/ui/Moment';
import { tell } from '../../shared/ui/notify';
import { Card, EmptyState, Page, Section } from '../../shared/ui/Page';
import { PersonLink } from '../../shared/ui/Person';
import { CardSkeletons } from '../../shared/ui/Skeletons';
import classes from './Mobility.module.css';
import { Notes } from './Notes';
import { useMobility } from './queries';
import { Sharing } from './Sharing';
import { Wish, WishForm } from './Wish';

function SharedWithMe({ shared }: { shared: SharedWithMeDto[] }): JSX.Element {
  return (
    <Section title="Shared with you">
      <Card>
        <ul className={classes.list}>
          {shared.map(({ id, person, sharedAt, lastReadAt }) => (
            <li key={id} className={classes.line}>
              <PersonLink person={person} />
              <span className={classes.quiet}>
                {lastReadAt === null ? <>shared <Moment at={sharedAt} /></> : <>you read it <Moment at={lastReadAt} /></>}
              </span>
              <Button component={Link} to={`/mobility/${id}`} variant="default" size="xs" aria-label={`What ${person.name} would like next`}>
                Open
              </Button>
            </li>
          ))}
        </ul>
      </Card>
    </Section>
  );
}

function Own({ mobility }: { mobility: MobilityDto }): JSX.Element {
  const [writing, setWriting] = useState(false);
  const { interest, managers, notes, sharedWithMe } = mobility;
  const stop = (): void => setWriting(false);
  const shared = managers.filter(({ sharedAt }) => sharedAt !== null);
  return (
    <>
      {sharedWithMe.length > 0 ? <SharedWithMe shared={sharedWithMe} /> : null}
      <Section title="What I would like next">
        {writing ? (
          <WishForm
            wish={interest}
            onCancel={stop}
            onDone={() => {
              stop();
              tell(shared.length === 0 ? 'Saved. Only you can see it.' : 'Saved.');
            }}
          />
        ) : interest === null ? (
          <EmptyState title="Nothing written" icon="lock" action={<Button onClick={() => setWriting(true)}>Write it down</Button>}>
            Another area, another team, some day or soon. It is yours alone until you share it with guild managers of your choice.
          </EmptyState>
        ) : (
          <Wish wish={interest} shared={shared.length} onEdit={() => setWriting(true)} />
        )}
      </Section>
      {notes.length > 0 ? (
        <Section title="What they answered" about="for you alone">
          <Notes notes={notes} />
        </Section>
      ) : null}
      {interest === null || writing ? null : <Sharing key={shared.map(({ id }) => id).join(' ')} managers={managers} />}
    </>
  );
}

/** What the reader would like next, and what others shared with them. */
export function MobilityPage(): JSX.Element {
  const mobility = useMobility();
  return (
    <Page title="Where to next" about="Where you would like to go from here. It never shows beside anybody’s onboarding">
      <Answered query={mobility} skeleton={<CardSkeletons count={1} height={200} />}>
        {(data) => <Own mobility={data} />}
      </Answered>
    </Page>
  );
}
