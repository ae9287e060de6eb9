import type { JSX } from 'react';
import { useOwnJourney } from '../../shared/api/own-journey';
import type { OpeningDto, VisibilityDto } from '../../shared/api/types';
import { dayWords, useDates } from '../../shared/dates';
import { Answered } from '../../shared/ui/Answered';
import { Card, EmptyState, Page, Section } from '../../shared/ui/Page';
import { PersonLink } from '../../shared/ui/Person';
import { CardSkeletons } from '../../shared/ui/Skeletons';
import { useVisibility } from './queries';
import classes from './Visibility.module.css';

function Rules({ rows }: Pick<VisibilityDto, 'rows'>): JSX.Element {
  return (
    <Card className={classes.wrap}>
      <table className={classes.table}>
        <thead>
          <tr>
            <th scope="col">Who</th>
            <th scope="col">Sees</th>
            <th scope="col">Never sees</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ who, people, sees, never }) => (
            <tr key={who}>
              <th scope="row">
                {who}
                {people.length > 0 ? (
                  <div className={classes.people}>
                    {people.map((person) => (
                      <PersonLink key={person.id} person={person} />
                    ))}
                  </div>
                ) : null}
              </th>
              <td data-label="Sees">{sees}</td>
              <td data-label="Never sees" className={classes.never}>
                {never || 'nothing is hidden'}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </Card>
  );
}

function Looks({ openings }: { openings: OpeningDto[] }): JSX.Element {
  const { today } = useDates();
  if (openings.length === 0) {
    return (
      <EmptyState title="Nobody has looked" icon="eye">
        When somebody other than your mentors opens your journey, it says so here: who, and on which day.
      </EmptyState>
    );
  }
  return (
    <Card as="ul" className={classes.looks}>
      {openings.map(({ reader, what, day }) => (
        <li key={`${reader.id} ${what} ${day}`} className={classes.look}>
          <PersonLink person={reader} after={what === 'journey' ? 'opened your journey' : 'looked at the cohort’s picture'} />
          <time className={classes.when} dateTime={day}>
            {dayWords(day, today)}
          </time>
        </li>
      ))}
    </Card>
  );
}

function Seen({ journeyId }: { journeyId: string }): JSX.Element {
  const visibility = useVisibility(journeyId);
  return (
    <Answered query={visibility} skeleton={<CardSkeletons count={2} height={200} />}>
      {({ rows, openings }) => (
        <>
          <Section title="What each can see">
            <Rules rows={rows} />
          </Section>
          <Section title="Who looked">
            <Looks openings={openings} />
          </Section>
        </>
      )}
    </Answered>
  );
}

/** Who can see what of the hire's journey, and who looked. */
export function WhoSeesWhatPage(): JSX.Element {
  const journey = useOwnJourney();
  return (
    <Page title="Who sees what" about="Your journey is yours. This is all that anybody else can see of it.">
      {journey === null ? <EmptyState title="You walk no path at the moment" icon="eye" /> : <Seen journeyId={journey.id} />}
    </Page>
  );
}
