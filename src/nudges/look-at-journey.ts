import { localDateOf } from '../calendars/domain/local-date';
import { personalCalendar, type WorkingCalendar } from '../calendars/domain/working-calendar';
import type { JourneyState } from '../journeys/domain/journey-machine';
import type { NudgeFacts, NudgeItem, NudgeStep, UsualDays } from '../journeys/domain/nudges';
import { turnOf, type Turn } from '../journeys/domain/turn';
import type { SiteCalendar } from '../people/people.api';
import type { NudgedJourney, NudgeItemRow } from './persistence/nudges.repository';

/** The calendars and the figures that journeys are looked at with. */
export interface Surroundings {
  readonly sites: ReadonlyMap<string, SiteCalendar>;
  /** each mentor's and reviewer's own days */
  readonly calendars: ReadonlyMap<string, WorkingCalendar>;
  readonly usual: ReadonlyMap<string, UsualDays>;
  readonly now: Date;
}

/** Whoever mentors today: the primary, or the backup while that one is away. */
export function onDuty({ mentors }: NudgedJourney): NudgedJourney['mentors'][number] | undefined {
  const primary = mentors.find(({ kind }) => kind === 'primary');
  const backup = mentors.find(({ kind }) => kind === 'backup');
  return primary === undefined || primary.away ? (backup ?? primary) : primary;
}

/** What the rules ask of a journey, from its rows. @throws Error for a site that is not in the surroundings */
export function factsOf(journey: NudgedJourney, { sites, calendars, usual, now }: Surroundings): NudgeFacts {
  const site = sites.get(journey.siteId);
  if (!site) throw new Error(`no site ${journey.siteId}`);
  const { timeZone } = site;
  const calendar = journey.absences.length + journey.ownWeeks.length === 0
    ? site.calendar : personalCalendar(site.calendar, journey.ownWeeks, journey.absences);
  const today = localDateOf(now, timeZone);
  const journeyState = stateToday(journey, today);
  const mentor = onDuty(journey);
  const item = (row: NudgeItemRow): NudgeItem => {
    const reviewer = row.review?.reviewerId ? { id: row.review.reviewerId, siteId: row.review.reviewerSiteId } : mentor;
    const reviewerSite = sites.get(reviewer?.siteId ?? '') ?? site;
    return {
      key: row.key,
      state: row.state,
      mode: row.mode,
      requirement: row.requirement,
      assignee: row.assignee,
      turn: turnOn(row, journey, journeyState),
      currentDue: row.currentDue,
      startedOn: row.startedAt === null ? null : localDateOf(row.startedAt, timeZone),
      review: row.review && {
        id: row.review.id,
        since: new Date(row.review.since),
        calendar: calendars.get(reviewer?.id ?? '') ?? reviewerSite.calendar,
        timeZone: reviewerSite.timeZone,
      },
      blocker: row.blocker && { id: row.blocker.id, since: new Date(row.blocker.since), category: row.blocker.category },
    };
  };
  return {
    journeyState,
    startOn: journey.startOn,
    calendar,
    timeZone,
    now,
    today,
    items: journey.items.map(item),
    waits: journey.waits.map(({ key, from, to }) => ({ key, from: localDateOf(from, timeZone), to: to === null ? null : localDateOf(to, timeZone) })),
    lastMovedOn: journey.lastMovedAt && localDateOf(journey.lastMovedAt, timeZone),
    restedOn: journey.restedOn,
    usual,
  };
}

function stateToday({ state, startOn, absences }: NudgedJourney, today: string): JourneyState {
  if (state === 'completed' || state === 'ended') return state;
  if (absences.some(({ kind, from, to }) => kind === 'pause' && from <= today && today <= to)) return 'paused';
  return startOn <= today ? 'active' : 'scheduled';
}

function turnOn(row: NudgeItemRow, journey: NudgedJourney, journeyState: JourneyState): Turn {
  return turnOf({
    state: row.state,
    assignee: row.assignee,
    reviewerRole: row.review?.reviewer ?? null,
    blockerOwner: row.blocker?.owner ?? null,
    mentorAway: onDuty(journey)?.kind === 'backup',
    journeyState,
  });
}

/** Whom a step goes to; nobody where there is none. */
export function recipientsOf(step: NudgeStep, key: string, journey: NudgedJourney, admins: readonly string[]): string[] {
  const duty = onDuty(journey);
  switch (step) {
    case 'hire':
      return [journey.hireId];
    case 'manager':
      return [journey.managerId];
    case 'mentor':
      return duty ? [duty.id] : [];
    case 'backup':
      return journey.mentors.filter(({ id, away }) => id !== duty?.id && !away).map(({ id }) => id);
    case 'turn': {
      const row = journey.items.find((item) => item.key === key);
      if (row?.blocker) return duty ? [duty.id] : [];
      if (row?.review?.reviewerId) return [row.review.reviewerId];
      if (row && !row.review && row.assignee === 'manager') return [journey.managerId];
      if (row && !row.review && row.assignee === 'admin') return [...admins];
      return duty ? [duty.id] : [];
    }
  }
}
