import { Button } from '@mantine/core';
import type { JSX } from 'react';
import { Link } from 'react-router';
import { useSession } from '../../shared/api/session';
import type { HistoryEntryDto } from '../../shared/api/types';
import { localDay, useDates, type LocalDate } from '../../shared/dates';
import { eventWords } from '../../shared/journey/event-words';
import { CardSkeletons } from '../../shared/ui/Skeletons';
import { Card, EmptyState } from '../../shared/ui/Page';
import { ProblemAlert } from '../../shared/ui/ProblemAlert';
import { useTimeline } from './queries';
import classes from './Timeline.module.css';

interface DayOfEntries {
  day: LocalDate;
  entries: HistoryEntryDto[];
}

/** Entries under the day on which they happened, in the order in which they came. */
function byDay(entries: HistoryEntryDto[], timeZone: string): DayOfEntries[] {
  const days: DayOfEntries[] = [];
  for (const entry of entries) {
    const day = localDay(entry.at, timeZone);
    const last = days.at(-1);
    if (last?.day === day) {
      last.entries.push(entry);
    } else {
      days.push({ day, entries: [entry] });
    }
  }
  return days;
}

interface EntryProps {
  journeyId: string;
  entry: HistoryEntryDto;
  timeZone: string;
}

function Entry({ journeyId, entry, timeZone }: EntryProps): JSX.Element {
  const me = useSession().person.id;
  const time = new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit', timeZone }).format(new Date(entry.at));
  return (
    <li className={classes.entry}>
      <time className={classes.time} dateTime={entry.at}>
        {time}
      </time>
      <span>
        {eventWords(entry, me)}
        {entry.key === null ? null : (
          <>
            <span className={classes.colon}>: </span>
            <Link to={`/journeys/${journeyId}/milestones/${entry.key}`}>{entry.title ?? entry.key}</Link>
          </>
        )}
      </span>
    </li>
  );
}

/** Everything that happened on a journey, newest first. */
export function Timeline({ journeyId }: { journeyId: string }): JSX.Element {
  const timeline = useTimeline(journeyId);
  const dates = useDates();
  if (timeline.isPending) {
    return <CardSkeletons count={2} height={180} />;
  }
  if (timeline.isError) {
    return <ProblemAlert error={timeline.error} retry={() => void timeline.refetch()} />;
  }
  const entries = timeline.data.pages.flatMap((page) => page.entries);
  if (entries.length === 0) {
    return (
      <EmptyState title="Nothing has happened yet" icon="clock">
        The first check-off, the first comment, the first answer: each leaves a line here.
      </EmptyState>
    );
  }
  return (
    <>
      <Card>
        {byDay(entries, dates.timeZone).map(({ day, entries: ofDay }) => (
          <section key={`${day} ${ofDay[0]?.id}`} className={classes.day}>
            <h2 className={classes.dayName}>{dates.day(day)}</h2>
            <ol className={classes.entries}>
              {ofDay.map((entry) => (
                <Entry key={entry.id} journeyId={journeyId} entry={entry} timeZone={dates.timeZone} />
              ))}
            </ol>
          </section>
        ))}
      </Card>
      {timeline.hasNextPage ? (
        <div className={classes.more}>
          <Button variant="default" loading={timeline.isFetchingNextPage} onClick={() => void timeline.fetchNextPage()}>
            Show earlier
          </Button>
        </div>
      ) : null}
    </>
  );
}
