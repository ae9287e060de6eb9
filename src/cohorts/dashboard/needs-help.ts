import { localDateOf } from '../../calendars/domain/local-date';
import { workingDaysBetween, workingMinutesBetween, type WorkingCalendar } from '../../calendars/domain/working-calendar';
import type { PersonOnPicture, WaitOnPicture } from '../../journeys/journeys.api';
import { A_WORKING_DAY } from '../../journeys/domain/nudges';
import type { Turn } from '../../journeys/domain/turn';
import type { NeedsHelpDto } from '../dto/cohorts.dto';

/** The journey that a wait is on, as far as it matters. */
export interface WaitingHire {
  readonly name: string;
  /** the hire's own calendar: while somebody is on leave, nobody keeps them waiting */
  readonly calendar: WorkingCalendar;
  readonly timeZone: string;
  /** whoever mentors today: the backup while the mentor is away */
  readonly onDuty: PersonOnPicture | null;
}

/** What of a journey says how long somebody there has been waiting. */
type WaitingClock = Pick<WaitingHire, 'calendar' | 'timeZone'>;

/**
 * The waits that managers see, each with its office minutes. A call for help that the hire has not shown to managers stays
 * with the mentors for one working day: until then neither the list nor the picture nor a sum tells of it.
 */
export function shownWaits(
  waits: readonly WaitOnPicture[],
  hireOf: (journeyId: string) => WaitingClock,
  now: Date,
): { wait: WaitOnPicture; minutes: number }[] {
  return waits
    .map((wait) => {
      const { calendar, timeZone } = hireOf(wait.journeyId);
      return { wait, minutes: workingMinutesBetween(calendar, wait.since, now, timeZone) };
    })
    .filter(({ wait, minutes }) => wait.kind !== 'blocker' || wait.widened || minutes > A_WORKING_DAY);
}

/**
 * Who needs our help, longest wait on us first. A call for help that the hire has not shown to managers stays with the
 * mentors for one working day; after that it is a wait like others, with whose turn it is: nobody reads here, from
 * words or from the moment, that somebody pressed "stuck".
 */
export function needsHelp(
  waits: readonly WaitOnPicture[],
  hireOf: (journeyId: string) => WaitingHire,
  titleOf: (key: string) => string,
  now: Date,
): NeedsHelpDto[] {
  const shown = shownWaits(waits, hireOf, now);
  // A blocker laid over a handed-in milestone is the same wait; the blocker came on top and names what is missing.
  const blocked = new Set(shown.filter(({ wait }) => wait.kind === 'blocker').map(({ wait }) => placeOf(wait)));
  return shown
    .filter(({ wait }) => wait.kind === 'blocker' || !blocked.has(placeOf(wait)))
    .map(({ wait, minutes }) => {
      const { name, calendar, timeZone, onDuty } = hireOf(wait.journeyId);
      const turn = turnOn(wait);
      return {
        minutes,
        help: {
          journeyId: wait.journeyId,
          name,
          key: wait.key,
          title: titleOf(wait.key),
          turn,
          who: wait.reviewerPerson ?? (turn === 'mentor' ? onDuty : null),
          what: wordsFor(wait),
          since: wait.since.toISOString(),
          waitedDays: workingDaysBetween(calendar, localDateOf(wait.since, timeZone), localDateOf(now, timeZone)),
        },
      };
    })
    .sort((a, b) => b.minutes - a.minutes || a.help.since.localeCompare(b.help.since))
    .map(({ help }) => help);
}

function placeOf({ journeyId, key }: WaitOnPicture): string {
  return `${journeyId} ${key}`;
}

function turnOn({ kind, reviewer, owner, assignee }: WaitOnPicture): Turn {
  if (kind === 'blocker') return owner ?? 'mentor';
  if (kind === 'task') return assignee === 'backup' ? 'mentor' : assignee;
  return reviewer ?? 'mentor';
}

/** Words that go between the hire's name and the milestone's title. */
function wordsFor({ kind, widened, category }: WaitOnPicture): string {
  switch (kind) {
    case 'review':
      return 'waits for a review of';
    case 'claim':
      return 'waits for an answer on';
    case 'task':
      return 'waits for what we have to do on';
    case 'blocker':
      if (!widened) return 'waits for an answer on';
      return category === 'access' ? 'is stuck without access on' : 'is stuck on';
  }
}
