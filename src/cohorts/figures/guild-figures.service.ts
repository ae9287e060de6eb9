import { Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import { addDays, localDateOf, type LocalDate } from '../../calendars/domain/local-date';
import { workingDayNumber, workingMinutesBetween } from '../../calendars/domain/working-calendar';
import { CohortPictureRepository, GuildDurationsRepository, type OfficeDay, type UntilMilestone } from '../../journeys/journeys.api';
import { shownFigures, tooFew, type Observation } from '../../journeys/domain/time-to-event';
import { Paths, type PublishedPath } from '../../paths/paths.api';
import { People, type SiteCalendar } from '../../people/people.api';
import { Clock } from '../../platform/clock/clock';
import { Jobs } from '../../platform/jobs/jobs';
import type { UsualDays } from '../../journeys/domain/nudges';
import type { BottleneckDto, FirstDeployDto, ReviewWaitDto } from '../dto/cohorts.dto';
import { calendarOf } from '../dashboard/walking';
import { GuildFiguresRepository } from '../persistence/guild-figures.repository';
import { officeDays } from './office-days';

const QUEUE = 'guild-figures';
const EVERY_TEN_MINUTES = '*/10 * * * *';
/** Durations pool so many months, so that a small guild can say anything at all. */
const MONTHS = 12;
const DAYS_POOLED = 365;
const DAY = 24 * 60 * 60 * 1000;
/** Figures older than this are counted again for whoever asks. */
const STALE_AFTER = DAY;
const REVIEWS_STALE_AFTER = 10 * 60 * 1000;
const OFFICE_DAY_MINUTES = 480;

export interface PathFigures {
  firstDeploy: FirstDeployDto | null;
  bottlenecks: BottleneckDto[];
}

/** Counts what pools the guild's last twelve months, in the background, so that a page only reads it. */
@Injectable()
export class GuildFigures implements OnApplicationBootstrap {
  /** Counts that run in this process: several pages that ask at once wait for one. */
  private readonly running = new Map<string, Promise<unknown>>();

  constructor(
    private readonly kept: GuildFiguresRepository,
    private readonly durations: GuildDurationsRepository,
    private readonly pictures: CohortPictureRepository,
    private readonly paths: Paths,
    private readonly people: People,
    private readonly clock: Clock,
    private readonly jobs: Jobs,
  ) {}

  async onApplicationBootstrap(): Promise<void> {
    await this.jobs.work({ queue: QUEUE, retries: 2, handle: () => this.countAll() });
    await this.jobs.schedule(QUEUE, EVERY_TEN_MINUTES);
  }

  /** The figures of a path, counted now when there are none that are fresh enough. */
  async ofPath(guildId: string, pathId: string): Promise<PathFigures> {
    const kind = pathKind(pathId);
    const [kept] = await this.kept.find(guildId, [kind]);
    if (kept && this.clock.now().getTime() - kept.computedAt.getTime() < STALE_AFTER) return kept.figures as PathFigures;
    return this.once(`${guildId} ${kind}`, () => this.countPath(guildId, pathId));
  }

  /** How long a cohort's reviews wait, in the reviewers' office hours; those that still wait count for as long as they have. */
  async reviewWait(guildId: string, cohortId: string): Promise<ReviewWaitDto> {
    const kind = `review_wait:${cohortId}`;
    const [kept] = await this.kept.find(guildId, [kind]);
    if (kept && this.clock.now().getTime() - kept.computedAt.getTime() < REVIEWS_STALE_AFTER) return kept.figures as ReviewWaitDto;
    return this.once(`${guildId} ${kind}`, async () => {
      const now = this.clock.now();
      const sites = await this.people.siteCalendars(guildId);
      const times = await this.pictures.reviewTimes(cohortId);
      const { n, tooFew: few, p50, p90 } = shownFigures(times.map(({ submittedAt, decidedAt, siteId }) => {
        const site = sites.get(siteId);
        const minutes = site ? workingMinutesBetween(site.calendar, submittedAt, decidedAt ?? now, site.timeZone) : 0;
        return { days: minutes / 60, observed: decidedAt !== null };
      }));
      const figures: ReviewWaitDto = { n, tooFew: few, medianHours: p50, p90Hours: p90 };
      await this.kept.keep(guildId, kind, figures, now);
      return figures;
    });
  }

  /** By milestone: the working days, from begun to done, that nine in ten took on this path, and how many that is known of. */
  async usualDays(guildId: string, pathId: string): Promise<ReadonlyMap<string, UsualDays>> {
    const kind = `usual_days:${pathId}`;
    const now = this.clock.now();
    const [kept] = await this.kept.find(guildId, [kind]);
    if (kept && now.getTime() - kept.computedAt.getTime() < STALE_AFTER) return new Map(Object.entries(kept.figures as Record<string, UsualDays>));
    return this.once(`${guildId} ${kind}`, async () => {
      const { since, today } = this.window();
      const sites = await this.people.siteCalendars(guildId);
      const dwell = await this.durations.dwell(guildId, pathId, since, today, officeDaysOf(sites, since, today));
      const usual = Object.fromEntries(dwell.map(({ key, n, p90Minutes }): [string, UsualDays] => [key, { n, p90: p90Minutes / OFFICE_DAY_MINUTES }]));
      await this.kept.keep(guildId, kind, usual, now);
      return new Map(Object.entries(usual));
    });
  }

  private async countAll(): Promise<void> {
    for (const guildId of await this.durations.guildsWithJourneys()) {
      const { since, today } = this.window();
      const walked = await this.durations.versionsWalked(guildId, since, today);
      for (const pathId of new Set(walked.map((version) => version.pathId))) await this.countPath(guildId, pathId);
    }
  }

  private async countPath(guildId: string, pathId: string): Promise<PathFigures> {
    const now = this.clock.now();
    const { since, today } = this.window();
    const sites = await this.people.siteCalendars(guildId);
    const versions = await this.durations.versionsWalked(guildId, since, today);
    const paths = (await Promise.all(versions.map(({ versionId }) => this.paths.version(guildId, versionId)))).filter((path) => path !== null);
    const figures: PathFigures = {
      firstDeploy: await this.firstDeploy(guildId, pathId, paths, sites, { since, today, now }),
      bottlenecks: await this.bottlenecks(guildId, pathId, paths, sites, { since, today }),
    };
    await this.kept.keep(guildId, pathKind(pathId), figures, now);
    return figures;
  }

  /**
   * Working days to the first production deploy over all versions of this path; null when it has none. Other paths are
   * walked by other people, some of whom have been here for years: their days say nothing about newcomers.
   */
  private async firstDeploy(
    guildId: string,
    pathId: string,
    paths: readonly PublishedPath[],
    sites: ReadonlyMap<string, SiteCalendar>,
    { since, today, now }: { since: LocalDate; today: LocalDate; now: Date },
  ): Promise<FirstDeployDto | null> {
    const keys = paths.filter((path) => path.pathId === pathId).flatMap((path) => {
      const deploy = path.definitions.find(({ type, assignee }) => type === 'deploy' && assignee === 'hire');
      return deploy ? [{ versionId: path.id, key: deploy.key }] : [];
    });
    if (keys.length === 0) return null;
    const journeys = await this.durations.untilMilestone(guildId, since, today, keys);
    const { n, tooFew: few, p50, p75, p90, steps } = shownFigures(journeys.flatMap((journey) => observationOf(journey, sites, now)));
    return {
      n,
      tooFew: few,
      p50,
      p75,
      p90,
      steps: steps.map(({ days, reached }) => ({ day: days, share: Math.round(reached * 1000) / 1000 })),
      months: MONTHS,
      computedAt: now.toISOString(),
    };
  }

  private async bottlenecks(
    guildId: string,
    pathId: string,
    paths: readonly PublishedPath[],
    sites: ReadonlyMap<string, SiteCalendar>,
    { since, today }: { since: LocalDate; today: LocalDate },
  ): Promise<BottleneckDto[]> {
    const dwell = await this.durations.dwell(guildId, pathId, since, today, officeDaysOf(sites, since, today));
    const troubles = new Map((await this.durations.troubles(guildId, pathId, since, today)).map((row) => [row.key, row]));
    const newest = paths.filter((path) => path.pathId === pathId).sort((a, b) => b.number - a.number)[0];
    return dwell
      .flatMap(({ key, n, medianMinutes }): BottleneckDto[] => {
        const title = newest?.byKey.get(key)?.title;
        if (title === undefined) return [];
        const few = tooFew(n);
        const { reviews = 0, changes = 0, blockers = 0 } = troubles.get(key) ?? {};
        return [{
          key,
          title,
          n,
          tooFew: few,
          medianDays: few ? null : medianMinutes / OFFICE_DAY_MINUTES,
          changesShare: few || tooFew(reviews) ? null : changes / reviews,
          blockers: few ? 0 : blockers,
        }];
      })
      .sort((a, b) => (b.medianDays ?? -1) - (a.medianDays ?? -1) || a.title.localeCompare(b.title));
  }

  /** The window's local days; sites differ by a day at most, which does not matter over a year. */
  private window(): { since: LocalDate; today: LocalDate } {
    const today = localDateOf(this.clock.now(), 'UTC');
    return { since: addDays(today, -DAYS_POOLED), today };
  }

  private once<T>(what: string, count: () => Promise<T>): Promise<T> {
    const under = this.running.get(what) as Promise<T> | undefined;
    if (under) return under;
    const counting = count().finally(() => this.running.delete(what));
    this.running.set(what, counting);
    return counting;
  }
}

function officeDaysOf(sites: ReadonlyMap<string, SiteCalendar>, since: LocalDate, today: LocalDate): OfficeDay[] {
  return [...sites.values()].flatMap(({ id, calendar }) => officeDays(id, calendar, addDays(since, -1), addDays(today, 1)));
}

function pathKind(pathId: string): string {
  return `path:${pathId}`;
}

/** Who had not got there when last seen is followed until then: today, or the day the journey was over. */
function observationOf(journey: UntilMilestone, sites: ReadonlyMap<string, SiteCalendar>, now: Date): Observation[] {
  const { siteId, startOn, doneOn, overOn } = journey;
  const site = sites.get(siteId);
  if (!site) return [];
  const calendar = calendarOf(journey, site.calendar);
  const until = doneOn ?? overOn ?? localDateOf(now, site.timeZone);
  return [{ days: Math.max(0, workingDayNumber(calendar, startOn, until)), observed: doneOn !== null }];
}
