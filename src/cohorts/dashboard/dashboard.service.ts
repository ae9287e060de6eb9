import { Injectable } from '@nestjs/common';
import { localDateOf, localDateOfDayNumber, type LocalDate } from '../../calendars/domain/local-date';
import type { WorkingCalendar } from '../../calendars/domain/working-calendar';
import {
  CohortPictureRepository, Cohorts, STATE_LETTERS, type CohortRow, type JourneyOnPicture, type WaitOnPicture,
} from '../../journeys/journeys.api';
import { effectiveCompletion } from '../../journeys/domain/completion';
import { isOpen, type MilestoneState } from '../../journeys/domain/milestone-states';
import { earliestDay } from '../../paths/domain/path-document';
import { Paths, type PublishedPath } from '../../paths/paths.api';
import { People, type SiteCalendar } from '../../people/people.api';
import type { Actor } from '../../platform/access/actor';
import { Clock } from '../../platform/clock/clock';
import { Database } from '../../platform/database/database';
import { Problem } from '../../platform/http/problem';
import type { CohortDashboardDto, CohortMentorDto, GridPhaseDto, GridRowDto } from '../dto/cohorts.dto';
import { GuildFigures } from '../figures/guild-figures.service';
import { burnUpOf } from './burn-up';
import { cellLetter } from './grid-cells';
import { needsHelp, shownWaits } from './needs-help';
import { withoutMentor, type LeftAlone } from './without-mentor';
import { sumsCsv } from './sums-csv';
import { calendarOf, dayCounter, mostCommon, stateToday } from './walking';

/** One cohort as its managers see it: states and turns, dates and sums. No words that anybody wrote. */
@Injectable()
export class CohortDashboard {
  constructor(
    private readonly cohorts: Cohorts,
    private readonly pictures: CohortPictureRepository,
    private readonly figures: GuildFigures,
    private readonly paths: Paths,
    private readonly people: People,
    private readonly db: Database,
    private readonly clock: Clock,
  ) {}

  /** The dashboard; a fixed number of statements, whatever the cohort's size and however many others there are. */
  async read(actor: Actor, cohortId: string): Promise<CohortDashboardDto> {
    const { cohort, path } = await this.mustFind(actor, cohortId);
    const now = this.clock.now();
    const [sites, journeys, waits, figures, reviewWait] = await this.db.together(() => Promise.all([
      this.people.siteCalendars(actor.guildId),
      this.pictures.journeys(cohortId, now),
      this.pictures.waits(cohortId, now),
      this.figures.ofPath(actor.guildId, path.pathId),
      this.figures.reviewWait(actor.guildId, cohortId),
      this.pictures.noteView(cohortId, actor.personId, localDateOf(now, actor.timeZone)),
    ]));
    const counters = dayCounters();
    const hires = journeys
      .map((journey) => hireOf(journey, mustGet(sites, journey.siteId), counters, now))
      .sort((a, b) => a.journey.name.localeCompare(b.journey.name) || a.journey.id.localeCompare(b.journey.id));
    const byId = new Map(hires.map((hire) => [hire.journey.id, hire]));
    const titleOf = (key: string): string => path.byKey.get(key)?.title ?? key;
    const seen = shownWaits(waits, (journeyId) => mustGet(byId, journeyId).waiting, now).map(({ wait }) => wait);
    const blockers = new Map(seen.filter(({ kind }) => kind === 'blocker').map((wait) => [`${wait.journeyId} ${wait.key}`, wait]));
    const submissions = new Map(waits.filter(({ kind }) => kind === 'review' || kind === 'claim').map((wait) => [`${wait.journeyId} ${wait.key}`, wait]));
    return {
      id: cohort.id,
      name: cohort.name,
      startOn: cohort.startOn,
      pathTitle: path.title,
      pathVersion: path.number,
      hires: hires.length,
      siteNames: [...new Set(hires.map(({ site }) => site.name))].sort((a, b) => a.localeCompare(b)),
      dayForMost: mostCommon(hires.filter(({ state, day }) => state === 'active' && day >= 1).map(({ day }) => day)),
      phases: phasesOf(path),
      rows: hires.map((hire) => rowOf(hire, path, blockers, submissions)),
      needsHelp: [
        ...withoutMentor(hires.map((hire) => leftAlone(hire, path)).filter((alone) => alone !== null), now),
        ...needsHelp(waits, (journeyId) => mustGet(byId, journeyId).waiting, titleOf, now),
      ],
      burnUp: burnUpOf(
        hires.filter(({ state }) => state !== 'scheduled').map(({ doneOnDays, throughDay }) => ({ doneOnDays, throughDay })),
        path.definitions.filter(({ assignee }) => assignee === 'hire').map(({ due }) => earliestDay(due)),
      ),
      firstDeploy: figures.firstDeploy,
      bottlenecks: figures.bottlenecks.slice(0, BOTTLENECKS_SHOWN),
      reviewWait,
      mentors: await this.mentorsOf(journeys, localDateOf(now, actor.timeZone)),
      abilities: ['add_hire', 'change_mentors', 'open_journey', 'export_sums'],
    };
  }

  /** Sums only, no names, as CSV. @returns the file's name and text */
  async sums(actor: Actor, cohortId: string): Promise<{ fileName: string; csv: string }> {
    const { cohort, path } = await this.mustFind(actor, cohortId);
    const now = this.clock.now();
    const [sites, journeys, waits] = await this.db.together(() => Promise.all([
      this.people.siteCalendars(actor.guildId), this.pictures.journeys(cohortId, now), this.pictures.waits(cohortId, now),
    ]));
    const clocks = new Map(journeys.map((journey) => {
      const { calendar, timeZone } = mustGet(sites, journey.siteId);
      return [journey.id, { calendar: calendarOf(journey, calendar), timeZone }];
    }));
    const blockers = shownWaits(waits, (journeyId) => mustGet(clocks, journeyId), now).flatMap(({ wait }) => (wait.kind === 'blocker' ? [wait] : []));
    const sums = await this.pictures.sums(cohortId, blockers);
    const slug = cohort.name.normalize('NFD').replace(/\p{M}/gu, '').replace(/[^A-Za-z0-9]+/g, '-').replace(/^-+|-+$/g, '').toLowerCase();
    return {
      fileName: `${slug || 'cohort'}-sums.csv`,
      csv: sumsCsv(sums.map(({ key, ...counts }) => ({ title: path.byKey.get(key)?.title ?? key, ...counts }))),
    };
  }

  private async mustFind(actor: Actor, cohortId: string): Promise<{ cohort: CohortRow; path: PublishedPath }> {
    const cohort = await this.cohorts.find(actor.guildId, cohortId);
    const path = cohort && (await this.paths.version(actor.guildId, cohort.pathVersionId));
    if (!cohort || !path) throw Problem.notFound('cohort');
    return { cohort, path };
  }

  /** The cohort's own mentors in name order, each with what they carry in all cohorts together. */
  private async mentorsOf(journeys: readonly JourneyOnPicture[], today: string): Promise<CohortMentorDto[]> {
    const mentors = new Map(
      journeys.flatMap((journey) => journey.mentors.filter(({ kind }) => kind === 'primary'))
        .map(({ id, name, contactUrl, leftAt }) => [id, { person: { id, name, contactUrl }, left: leftAt !== null }]),
    );
    const ids = [...mentors.keys()];
    const [active, limits] = await Promise.all([this.pictures.activeOf(ids, today), this.cohorts.mentorLimits(ids)]);
    return [...mentors.values()]
      .sort((a, b) => a.person.name.localeCompare(b.person.name))
      .map(({ person, left }) => ({ person, left, active: active.get(person.id) ?? 0, limit: limits.get(person.id) ?? 0 }));
  }
}

/** A dashboard shows what holds people up most; the long tail of quick milestones says nothing. */
const BOTTLENECKS_SHOWN = 8;

type Hire = ReturnType<typeof hireOf>;

/** A journey with its calendar, its state today, and its days counted. */
function hireOf(journey: JourneyOnPicture, site: SiteCalendar, counterOf: ReturnType<typeof dayCounters>, now: Date) {
  const calendar = calendarOf(journey, site.calendar);
  const today = localDateOf(now, site.timeZone);
  const number = counterOf(site, calendar, journey.startOn);
  const here = journey.mentors.filter(({ leftAt }) => leftAt === null);
  const primary = here.find(({ kind }) => kind === 'primary') ?? null;
  const backup = here.find(({ kind }) => kind === 'backup') ?? null;
  const onDuty = primary === null || (primary.away && backup && !backup.away) ? backup : primary;
  return {
    journey,
    site,
    state: stateToday(journey, today),
    day: number(today),
    doneOnDays: journey.doneOn.split(',').filter(Boolean).map((day) => number(localDateOfDayNumber(Number(day)))),
    throughDay: number(journey.endedOn ?? today),
    waiting: {
      name: journey.name,
      calendar,
      timeZone: site.timeZone,
      onDuty: onDuty && { id: onDuty.id, name: onDuty.name, contactUrl: onDuty.contactUrl },
    },
  };
}

/** Counts days once for all hires who share a site's calendar and a start; whoever has days away has a counter of their own. */
function dayCounters() {
  const shared = new Map<string, (day: LocalDate) => number>();
  return (site: SiteCalendar, calendar: WorkingCalendar, startOn: LocalDate): ((day: LocalDate) => number) => {
    if (calendar !== site.calendar) return dayCounter(calendar, startOn);
    const of = `${site.id} ${startOn}`;
    const counter = shared.get(of) ?? dayCounter(calendar, startOn);
    shared.set(of, counter);
    return counter;
  };
}

/** A hire whose mentors' accounts are all closed, with where they are on their path; null for everybody else. */
function leftAlone({ journey, state, site, waiting }: Hire, path: PublishedPath): LeftAlone | null {
  const left = journey.mentors.flatMap(({ leftAt }) => leftAt ?? []).sort();
  const since = left.at(-1);
  if (since === undefined || left.length < journey.mentors.length || state === 'completed' || state === 'ended') return null;
  const current = currentMilestone(journey, path) ?? path.definitions.at(-1);
  if (!current) return null;
  return { journeyId: journey.id, name: journey.name, calendar: waiting.calendar, timeZone: site.timeZone, since: new Date(since), key: current.key, title: current.title };
}

/** The first milestone in path order that is the hire's, required, and still open. */
function currentMilestone(journey: JourneyOnPicture, path: PublishedPath): PublishedPath['definitions'][number] | undefined {
  return path.definitions.find(({ requirement, assignee, position }) =>
    requirement === 'required' && assignee === 'hire' && isOpen(stateOf(journey.states[position])));
}

function rowOf(
  { journey, site, state }: Hire,
  path: PublishedPath,
  blockers: ReadonlyMap<string, WaitOnPicture>,
  submissions: ReadonlyMap<string, WaitOnPicture>,
): GridRowDto {
  const states = path.definitions.map(({ position }) => stateOf(journey.states[position]));
  const current = currentMilestone(journey, path);
  const cells = path.definitions.map(({ key, assignee, completion }, index) => {
    const place = `${journey.id} ${key}`;
    return cellLetter(
      {
        state: states[index] ?? 'superseded',
        assignee,
        reviewerRole: submissions.get(place)?.reviewer ?? effectiveCompletion(completion).reviewer,
        blockerOwner: blockers.get(place)?.owner ?? null,
      },
      state,
    );
  });
  return {
    journeyId: journey.id,
    name: journey.name,
    siteName: site.name,
    startOn: journey.startOn,
    state,
    phaseTitle: (current ?? path.definitions.at(-1))?.phaseTitle ?? '',
    cells: cells.join(''),
  };
}

function phasesOf({ phases, definitions }: PublishedPath): GridPhaseDto[] {
  return phases.map(({ key, title }) => ({
    key,
    title,
    milestones: definitions.filter(({ phaseKey }) => phaseKey === key).map((definition) => ({ key: definition.key, title: definition.title })),
  }));
}

function stateOf(letter: string | undefined): MilestoneState {
  const state = letter && letter in STATE_LETTERS ? STATE_LETTERS[letter as keyof typeof STATE_LETTERS] : undefined;
  if (!state) throw new Error(`“${String(letter)}” is no state of a milestone.`);
  return state;
}

function mustGet<T>(map: ReadonlyMap<string, T>, key: string): T {
  const value = map.get(key);
  if (value === undefined) throw new Error(`Nothing is known of ${key}.`);
  return value;
}
