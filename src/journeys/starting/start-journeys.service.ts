import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { localDateOf } from '../../calendars/domain/local-date';
import type { WorkingCalendar } from '../../calendars/domain/working-calendar';
import type { PublishedPath } from '../../paths/paths.api';
import { People, workedBy } from '../../people/people.api';
import { Clock } from '../../platform/clock/clock';
import { Database } from '../../platform/database/database';
import { Live } from '../../platform/live/live';
import { Messages, type Message } from '../../platform/messages/messages';
import { plannedDays, type PlannedDays } from '../domain/planned-days';
import { planJourney, preparedInTime, stateAtStart, unlockedByCredits, type PlannedMilestone } from '../domain/plan-journey';
import { CreditsRepository, type CreditToGive } from '../persistence/credits.repository';
import { PlannedCalendarsRepository } from '../persistence/planned-calendars.repository';
import { JourneysWriterRepository, type CohortToWrite, type JourneyToWrite } from '../persistence/journeys-writer.repository';

/** Hires written between two reports of progress. */
const CHUNK = 20;

/** Somebody who is about to walk a path; all of it was checked before. */
export interface HireToStart {
  personId: string;
  siteId: string;
  /** local day */
  startOn: string;
  mentorId: string;
  backupId: string;
  /** What they did on an earlier journey and need not do again. */
  credits?: readonly CreditToGive[];
}

export interface JourneysToStart {
  guildId: string;
  /** who starts them */
  actorId: string;
  cohortId: string;
  path: PublishedPath;
  hires: readonly HireToStart[];
  /** Told after each handful of hires, while nothing is committed yet. */
  onProgress?: (done: number) => Promise<void>;
}

/** Writes journeys: all of them or none, in the caller's transaction. */
@Injectable()
export class StartJourneys {
  constructor(
    private readonly writer: JourneysWriterRepository,
    private readonly credits: CreditsRepository,
    private readonly plannedCalendars: PlannedCalendarsRepository,
    private readonly people: People,
    private readonly db: Database,
    private readonly clock: Clock,
    private readonly live: Live,
    private readonly messages: Messages,
  ) {}

  /** Writes the cohort itself. @throws a violation of `cohorts_name_once_a_guild` when the name is taken */
  async openCohort(cohort: CohortToWrite): Promise<void> {
    await this.writer.insertCohort(cohort, this.clock.now());
  }

  /**
   * Starts a journey for each hire.
   * @returns the journey ids, in the order of the hires
   * @throws a violation of `journeys_one_active_a_person_and_path` when somebody walks this path already
   */
  async start(input: JourneysToStart): Promise<string[]> {
    return this.db.transaction(async () => {
      const { guildId, actorId, cohortId, path } = input;
      const guild = await this.people.guild(guildId);
      const sites = await this.people.siteCalendars(guildId);
      const ownWeeks = await this.people.ownWeeksOf(input.hires.map(({ personId }) => personId));
      if (!guild) throw new Error(`no guild ${guildId}`);
      const at = this.clock.now();
      const plan = planner(path, guild.guildDayWeekday);
      const worked = input.hires.map(({ siteId, personId }) => {
        const site = sites.get(siteId);
        if (!site) throw new Error(`no site ${siteId} in guild ${guildId}`);
        return workedBy(ownWeeks.get(personId), site);
      });
      const plannedBy = await this.plannedCalendars.keep(daysOf(worked.map(({ calendar }) => calendar), guild.guildDayWeekday));
      const journeys = input.hires.map((hire, index): JourneyToWrite => {
        const site = worked[index]!;
        const today = localDateOf(at, site.timeZone);
        const { calendar } = site;
        return {
          id: randomUUID(),
          hireId: hire.personId,
          siteId: hire.siteId,
          startOn: hire.startOn,
          state: stateAtStart(hire.startOn, today),
          mentorId: hire.mentorId,
          backupId: hire.backupId,
          mentoredFrom: hire.startOn < today ? hire.startOn : today,
          plannedBy: plannedBy[index]!,
          milestones: unlockedByCredits(preparedInTime(plan(calendar, hire.startOn), calendar, today), path.definitions, creditedKeys(hire)),
        };
      });
      const start = { guildId, cohortId, pathId: path.pathId, pathVersionId: path.id, actorId, at };
      for (let done = 0; done < journeys.length; done += CHUNK) {
        await this.writer.insertJourneys(start, journeys.slice(done, done + CHUNK));
        await input.onProgress?.(Math.min(done + CHUNK, journeys.length));
      }
      for (const [index, { id }] of journeys.entries()) {
        await this.credits.give({ guildId, journeyId: id, givenBy: actorId, at }, input.hires[index]?.credits ?? []);
      }
      await this.messages.tell(journeys.flatMap((journey) => startedMessages(journey, actorId)), at);
      const concerned = new Set(journeys.flatMap(({ hireId, mentorId, backupId }) => [hireId, mentorId, backupId]));
      await this.live.publish({ guildId, to: [...concerned], managers: true, cohortId });
      return journeys.map(({ id }) => id);
    });
  }
}

/** The hire and the mentor hear of it; the backup is told when it is their turn. */
function startedMessages({ id, hireId, mentorId }: JourneyToWrite, actorId: string): Message[] {
  return [hireId, mentorId].map((personId) => ({ personId, kind: 'started', journeyId: id, key: null, actorId, once: `started:${id}` }));
}

function creditedKeys({ credits = [] }: HireToStart): ReadonlySet<string> {
  return new Set(credits.map(({ key }) => key));
}

/** What each calendar means for dates; worked out once for those that share one. */
function daysOf(calendars: readonly WorkingCalendar[], guildWeekday: number): PlannedDays[] {
  const days = new Map([...new Set(calendars)].map((calendar) => [calendar, plannedDays(calendar, guildWeekday)]));
  return calendars.map((calendar) => days.get(calendar)!);
}

/** Plans each calendar and start day once: most hires of a cohort share both. */
function planner(path: PublishedPath, guildWeekday: number): (calendar: WorkingCalendar, startOn: string) => PlannedMilestone[] {
  const plans = new Map<WorkingCalendar, Map<string, PlannedMilestone[]>>();
  return (calendar, startOn) => {
    const byStart = plans.get(calendar) ?? new Map<string, PlannedMilestone[]>();
    plans.set(calendar, byStart);
    let plan = byStart.get(startOn);
    if (!plan) {
      plan = planJourney(path.definitions, calendar, startOn, guildWeekday);
      byStart.set(startOn, plan);
    }
    return plan;
  };
}
