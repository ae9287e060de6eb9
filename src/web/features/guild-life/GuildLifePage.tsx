import { NativeSelect } from '@mantine/core';
import { useState } from 'react';
import type { GuildDayFiguresDto, GuildWeekFiguresDto } from '../../shared/api/types';
import { quarterWords } from '../../shared/dates';
import { Answered } from '../../shared/ui/Answered';
import { EmptyState, Page } from '../../shared/ui/Page';
import { CardSkeletons } from '../../shared/ui/Skeletons';
import { Attendance } from './Attendance';
import { Elsewhere } from './Elsewhere';
import classes from './GuildLife.module.css';
import { MatchFit } from './MatchFit';
import { Popularity } from './Popularity';
import { useGuildDayFigures, useGuildWeekFigures } from './queries';
import { Speakers } from './Speakers';

const TITLE = 'How the guild is doing';
const ABOUT = 'Guild days and guild weeks in sums: no names, and no sum of fewer than five people';
const ALL = '';

/** What guild managers see of the guild's life. */
export function GuildLifePage() {
  const days = useGuildDayFigures();
  const weeks = useGuildWeekFigures();
  const skeleton = (
    <Page title={TITLE} about={ABOUT}>
      <CardSkeletons count={3} height={260} />
    </Page>
  );
  return (
    <Answered query={days} skeleton={skeleton} asPage>
      {(ofDays) => (
        <Answered query={weeks} skeleton={skeleton} asPage>
          {(ofWeeks) => <Life days={ofDays} weeks={ofWeeks} />}
        </Answered>
      )}
    </Answered>
  );
}

function Life({ days: { days, speakers }, weeks }: { days: GuildDayFiguresDto; weeks: GuildWeekFiguresDto[] }) {
  const [chosen, setChosen] = useState(ALL);
  const quarters = [...new Set([...days, ...speakers, ...weeks].map(({ quarter }) => quarter))].sort().reverse();
  const inTime = <T extends { quarter: string }>(all: T[]): T[] => (chosen === ALL ? all : all.filter(({ quarter }) => quarter === chosen));
  const choice = (
    <NativeSelect
      aria-label="Time to show"
      value={chosen}
      onChange={({ currentTarget }) => setChosen(currentTarget.value)}
      data={[{ value: ALL, label: 'The last two years' }, ...quarters.map((quarter) => ({ value: quarter, label: quarterWords(quarter) }))]}
    />
  );
  if (quarters.length === 0) {
    return (
      <Page title={TITLE} about={ABOUT}>
        <EmptyState title="Nothing to look back at yet" icon="chart">
          After the first guild day, attendance and first-time speakers appear here; after the first match of a guild week, what people wanted and how
          it fitted. Sums show from five people up.
        </EmptyState>
        <Elsewhere />
      </Page>
    );
  }
  return (
    <Page title={TITLE} about={ABOUT} actions={choice}>
      <div className={classes.panels}>
        <Attendance days={inTime(days)} />
        <Speakers quarters={inTime(speakers)} />
        <MatchFit weeks={inTime(weeks)} />
        <Popularity week={inTime(weeks)[0]} />
      </div>
      <Elsewhere />
    </Page>
  );
}
