import { Button } from '@mantine/core';
import { useSessionStorage } from '@mantine/hooks';
import type { JSX } from 'react';
import { useNavigate } from 'react-router';
import type { ArrivingDto } from '../../../shared/api/types';
import { fullDay, useDates } from '../../../shared/dates';
import { tell, tellProblem } from '../../../shared/ui/notify';
import { Card, EmptyState, Section } from '../../../shared/ui/Page';
import { EMPTY_DRAFT, newLine, type CohortDraft } from '../new/plan';
import classes from './Arriving.module.css';
import { useJoin } from './queries';

/** Who starts soon and walks nothing yet: into the cohort that a rule proposes, or into a new one. */
export function Arrivals({ arriving }: { arriving: ArrivingDto[] }): JSX.Element {
  const navigate = useNavigate();
  const [draft, setDraft] = useSessionStorage<CohortDraft>({ key: 'guildpath-new-cohort', defaultValue: EMPTY_DRAFT, getInitialValueInEffect: false });
  if (arriving.length === 0) {
    return (
      <EmptyState title="Nobody new starts soon" icon="cohort">
        When your identity provider adds somebody with a first day, they stand here until they are in a cohort.
      </EmptyState>
    );
  }
  const left = arriving.filter(({ proposal }) => proposal === null);
  const startWith = (people: ArrivingDto[]) => {
    const known = new Set(draft.hires.map(({ email }) => email.toLowerCase()));
    const lines = people.filter(({ email }) => !known.has(email)).map(({ person, email, siteId, startsOn }) => newLine({ name: person.name, email, siteId, startOn: startsOn }));
    setDraft({ ...draft, startOn: draft.startOn || people[0]!.startsOn, hires: [...draft.hires, ...lines] });
    void navigate('/cohorts/new');
  };
  return (
    <Section title="Not in a cohort yet">
      <Card className={classes.stack}>
        <ul className={classes.list}>
          {arriving.map((one) => (
            <Row key={one.person.id} arriving={one} />
          ))}
        </ul>
        {left.length > 0 ? (
          <div className={classes.buttons}>
            <Button variant="default" onClick={() => startWith(left)}>
              {left.length === 1 ? `Start a cohort with ${left[0]!.person.name}` : `Start a cohort with the ${left.length} who have none`}
            </Button>
          </div>
        ) : null}
      </Card>
    </Section>
  );
}

function Row({ arriving }: { arriving: ArrivingDto }): JSX.Element {
  const { person, siteName, startsOn, proposal, words } = arriving;
  const { today } = useDates();
  const joining = useJoin();
  const join = () =>
    proposal &&
    void joining.sendAndWait({ arriving, proposal }).then(() => tell(`${person.name} is in “${proposal.cohortName}”, with ${proposal.mentor.name}.`), tellProblem);
  return (
    <li className={classes.row}>
      <div>
        <p className={classes.name}>{person.name}</p>
        <p className={classes.quiet}>
          {siteName} · starts {fullDay(startsOn, today)}
        </p>
        {proposal ? (
          <p className={classes.quiet}>
            “{proposal.cohortName}” starts {fullDay(proposal.startOn, today)}; {proposal.mentor.name} would be the mentor, {proposal.backup.name} the backup.
          </p>
        ) : null}
        {words ? <p className={classes.quiet}>{words}</p> : null}
      </div>
      {proposal ? (
        <Button size="sm" loading={joining.sending} onClick={join} aria-label={`Put into this cohort: ${person.name}`}>
          Put into this cohort
        </Button>
      ) : null}
    </li>
  );
}
