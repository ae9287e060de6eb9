import { localDateOf } from '../../calendars/domain/local-date';
import { workingDaysBetween, workingMinutesBetween, type WorkingCalendar } from '../../calendars/domain/working-calendar';
import type { PersonOnPicture, WaitOnPicture } from '../../journeys/journeys.api';
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

/**
 * Who needs our help, longest wait on us first. What it says of a blocker that the hire has not shown to managers is
 * only what kind of answer is missing: nobody reads here that somebody pressed "stuck".
 */
export function needsHelp(
  waits: readonly WaitOnPicture[],
  hireOf: (journeyId: string) => WaitingHire,
  titleOf: (key: string) => string,
  now: Date,
): NeedsHelpDto[] {
  // A blocker laid over a handed-in milestone is the same wait; the blocker came on top and names what is missing.
  const blocked = new Set(waits.filter(({ kind }) => kind === 'blocker').map(placeOf));
  return waits
    .filter((wait) => wait.kind === 'blocker' || !blocked.has(placeOf(wait)))
    .map((wait) => {
      const { name, calendar, timeZone, onDuty } = hireOf(wait.journeyId);
      const turn = turnOn(wait);
      return {
        minutes: workingMinutesBetween(calendar, wait.since, now, timeZone),
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
function wordsFor({ kind, widened, category, owner }: WaitOnPicture): string {
  switch (kind) {
    case 'review':
      return 'waits for a review of';
    case 'claim':
      return 'waits for an answer on';
    case 'task':
      return 'waits for what we have to do on';
    case 'blocker':
      if (category === 'access') return widened ? 'is stuck without access on' : 'waits for access on';
      if (widened) return 'is stuck on';
      return owner === 'platform' ? 'waits for the platform on' : owner === 'content' ? 'waits for better material on' : 'waits for an answer on';
  }
}
