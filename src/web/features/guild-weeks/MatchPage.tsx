import { useParams } from 'react-router';
import type { GuildWeekDto, MatchDto } from '../../shared/api/types';
import { Answered } from '../../shared/ui/Answered';
import { ConfirmButton } from '../../shared/ui/ConfirmButton';
import { Card, EmptyState, Page, Section } from '../../shared/ui/Page';
import { ProblemAlert } from '../../shared/ui/ProblemAlert';
import { PageSkeleton } from '../../shared/ui/Skeletons';
import { Distribution } from './Distribution';
import classes from './GuildWeeks.module.css';
import { MadeAgain, Outdated } from './MatchAgain';
import { useGuildWeek, useMatch, useWeekStep } from './queries';

/** What the match came to, for managers: before it is published, and after. */
export function MatchPage() {
  const { id = '' } = useParams();
  const week = useGuildWeek(id);
  const match = useMatch(id);
  return (
    <Answered query={week} skeleton={<PageSkeleton />}>
      {(data) => (
        <Page
          title="The match"
          about={data.state === 'matched' ? 'Only managers see this until it is published' : 'Published'}
          from={{ to: `/guild-weeks/${id}`, label: data.title }}
          actions={match.data ? <Publish week={data} match={match.data} /> : null}
        >
          <Answered query={match} skeleton={<PageSkeleton />}>
            {(found) => <Match week={data} match={found} />}
          </Answered>
        </Page>
      )}
    </Answered>
  );
}

function Publish({ week, match }: { week: GuildWeekDto; match: MatchDto }) {
  const step = useWeekStep(week.id);
  if (!match.abilities.includes('publish')) return <ProblemAlert error={step.error} />;
  return (
    <>
      <ConfirmButton
        question="Publish the places?"
        consequence="Everybody who ranked or hosts is told, once. Each person reads what they got and why, and anybody in the guild can make the match again."
        confirm="Publish"
        loading={step.sending}
        onConfirm={() => step.send('publish')}
      >
        Publish
      </ConfirmButton>
      <ProblemAlert error={step.error} />
    </>
  );
}

function Match({ week, match }: { week: GuildWeekDto; match: MatchDto }) {
  const titleOf = (id: string | null) => week.options.find((option) => option.id === id)?.title ?? '';
  const { people, closed, distribution } = match;
  return (
    <>
      <Outdated week={week} match={match} />
      <MadeAgain match={match} titleOf={titleOf} />
      <Distribution distribution={distribution} />
      <Section title="Closed for too few people" about={`${closed.length}`}>
        {closed.length === 0 ? (
          <Card>
            <p className={classes.words}>None: every option on offer has enough people.</p>
          </Card>
        ) : (
          <Card>
            <ul className={classes.reasons} style={{ margin: 0 }}>
              {closed.map(({ optionId, people: came, minSeats }) => (
                <li key={optionId}>
                  {titleOf(optionId)}: {came === 0 ? 'nobody' : came} would have come, it needs {minSeats}
                </li>
              ))}
            </ul>
          </Card>
        )}
      </Section>
      <Section title="Who gets what" about="in name order">
        {people.length === 0 ? (
          <EmptyState title="Nobody ranked" icon="people" />
        ) : (
          <Card>
            <div className={classes.scroll} tabIndex={0} role="region" aria-label="People and their options">
              <table className={classes.table}>
                <thead>
                  <tr>
                    <th scope="col">Person</th>
                    <th scope="col">Option</th>
                  </tr>
                </thead>
                <tbody>
                  {people.map(({ person, optionId }) => (
                    <tr key={person.id}>
                      <td>{person.name}</td>
                      <td>{optionId === null ? 'no place: talk with them' : titleOf(optionId)}</td>
                    </tr>
                  ))}
                </tbody>
              </table>
            </div>
          </Card>
        )}
      </Section>
    </>
  );
}
