import { ActionIcon, Alert, Button, Group, TextInput } from '@mantine/core';
import { useState, type FormEvent, type JSX } from 'react';
import { Link } from 'react-router';
import { fieldErrors } from '../../shared/api/problem';
import type { SessionDto, SiteDto, WeekChangeDto } from '../../shared/api/types';
import { fullDay, useDates, weekday, weekOn, weekWords } from '../../shared/dates';
import { Answered } from '../../shared/ui/Answered';
import { Icon } from '../../shared/ui/icons';
import { tell, tellProblem, tellWithUndo } from '../../shared/ui/notify';
import { Card, Section } from '../../shared/ui/Page';
import { ProblemAlert } from '../../shared/ui/ProblemAlert';
import { CardSkeletons } from '../../shared/ui/Skeletons';
import { WeekdayChoice } from '../../shared/ui/WeekdayChoice';
import classes from './Account.module.css';
import { useOwnDatesToLookAt, useOwnSite, useOwnWeeks, useRemoveOwnWeek, useSetOwnWeek } from './queries';

const EVERY_DAY = [1, 2, 3, 4, 5, 6, 7];

/** The weekdays that somebody works, for whoever works part of the week, from a day on. */
export function MyWeek({ session }: { session: SessionDto }): JSX.Element {
  const site = useOwnSite(session.person.siteId);
  const weeks = useOwnWeeks();
  return (
    <Section title="My week">
      <Card className={classes.form}>
        <p className={classes.quiet}>{whatItChanges(session)}</p>
        <DatesLeft />
        <Answered query={site} skeleton={<CardSkeletons count={1} height={90} />}>
          {(own) => (
            <Answered query={weeks} skeleton={<CardSkeletons count={1} height={90} />}>
              {(changes) =>
                own ? (
                  <>
                    <Weeks site={own} changes={changes} />
                    <SetWeek site={own} changes={changes} />
                  </>
                ) : null
              }
            </Answered>
          )}
        </Answered>
      </Card>
    </Section>
  );
}

/** For whom the week makes which difference. */
function whatItChanges({ mentors, roles, journeys }: SessionDto): string {
  const counts = [
    'your learning time',
    journeys.length > 0 ? 'the days of your path' : '',
    mentors || roles.length > 0 ? 'the time you have for reviews' : '',
  ].filter(Boolean);
  return `For whoever works part of the week. It counts in ${new Intl.ListFormat('en-GB').format(counts)}.`;
}

/** Dates of the own path that the changed week would move. Nothing when there are none. */
function DatesLeft(): JSX.Element | null {
  const milestones = useOwnDatesToLookAt().data?.own.reduce((sum, journey) => sum + journey.milestones, 0) ?? 0;
  if (milestones === 0) {
    return null;
  }
  return (
    <Alert color="orange" title={`${milestones} ${milestones === 1 ? 'date' : 'dates'} of your path to look at`}>
      <span className={classes.warning}>
        The days you work have changed since they were set. They stay until your mentor plans them again. <Link to="/path">Look at your path</Link> together.
      </span>
    </Alert>
  );
}

function sameWeek(week: readonly number[], site: SiteDto, day: string): boolean {
  return weekOn(site.weekChanges, site.workingWeek, day).every((worked) => week.includes(worked));
}

function Weeks({ site, changes }: { site: SiteDto; changes: WeekChangeDto[] }): JSX.Element {
  const { today } = useDates();
  const set = useSetOwnWeek();
  const remove = useRemoveOwnWeek();
  const current = changes.filter(({ from }) => from <= today).at(-1);
  const asTheSite = `As ${site.name} works, ${weekWords(weekOn(site.weekChanges, site.workingWeek, today))}`;
  const wordsOf = ({ from, workingWeek }: WeekChangeDto): string => (sameWeek(workingWeek, site, from) ? `as ${site.name} works` : weekWords(workingWeek));
  const takeBack = (change: WeekChangeDto): void =>
    void remove.sendAndWait(change.from).then(
      () => tellWithUndo('Taken back. The week before it goes on.', () => void set.sendAndWait(change).catch(tellProblem)),
      tellProblem,
    );
  return (
    <ul className={classes.list} aria-label="My weeks">
      {current ? null : (
        <li className={classes.item}>
          <span>{asTheSite}</span>
        </li>
      )}
      {changes
        .filter((change) => change === current || change.from > today)
        .map((change) => (
          <li key={change.from} className={classes.item}>
            <span>
              {change.from <= today ? 'Since' : 'From'} {weekday(change.from)} {fullDay(change.from, today)}: {wordsOf(change)}
            </span>
            <ActionIcon variant="subtle" c="dimmed" aria-label={`Take back the week from ${fullDay(change.from, today)}`} onClick={() => takeBack(change)}>
              <Icon name="close" size={16} />
            </ActionIcon>
          </li>
        ))}
    </ul>
  );
}

function SetWeek({ site, changes }: { site: SiteDto; changes: WeekChangeDto[] }): JSX.Element {
  const { today } = useDates();
  const [from, setFrom] = useState('');
  const [week, setWeek] = useState<number[]>(() => weekOn(site.weekChanges, site.workingWeek, today));
  const set = useSetOwnWeek();
  const errors = fieldErrors(set.error);
  const partTime = changes.length > 0;
  const save = (workingWeek: number[]): void =>
    void set.sendAndWait({ from: from || today, workingWeek }).then(
      () => {
        setFrom('');
        tell('Your week is set.');
      },
      // The refusal stands in the form.
      () => undefined,
    );
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (week.length > 0) {
      save(week);
    }
  };
  return (
    <form className={classes.form} onSubmit={submit}>
      <ProblemAlert error={set.error} />
      <TextInput type="date" label="From" description="Today, when it is empty" value={from} error={errors['from']} onChange={(event) => setFrom(event.currentTarget.value)} />
      <WeekdayChoice
        legend="I work on"
        kind="checkbox"
        chosen={week}
        onToggle={(day) => setWeek(week.includes(day) ? week.filter((one) => one !== day) : [...week, day].toSorted())}
      />
      <Group gap="xs">
        <Button type="submit" disabled={week.length === 0} loading={set.sending}>
          Set my week
        </Button>
        {partTime ? (
          <Button variant="default" disabled={set.sending} onClick={() => save(EVERY_DAY)}>
            As {site.name} works
          </Button>
        ) : null}
      </Group>
      <p className={classes.quiet}>
        <Link to={`/calendars/${site.id}`}>The year and the days off in {site.name}</Link>
      </p>
    </form>
  );
}
