import { Injectable, Logger, type OnApplicationBootstrap } from '@nestjs/common';
import { localDateOf } from '../../calendars/domain/local-date';
import { Paths } from '../../paths/paths.api';
import { People } from '../../people/people.api';
import type { Actor } from '../../platform/access/actor';
import { Clock } from '../../platform/clock/clock';
import { Problem } from '../../platform/http/problem';
import { Jobs } from '../../platform/jobs/jobs';
import { PlanCohort } from '../planning/plan-cohort.service';
import { ArrivalRulesRepository } from '../persistence/arrival-rules.repository';
import { StartCohort } from '../starting/start-cohort.service';
import { ArrivalsReader, type Arrival } from './arrivals-reader.service';

const QUEUE = 'arrivals';
const EVERY_FIVE_MINUTES = '*/5 * * * *';

/**
 * Puts those who start soon into cohorts, where the guild has a rule that needs nobody to press. Whoever has a day without
 * a mentor, or anything else in the way, waits in the list of those who arrive for a manager to look.
 */
@Injectable()
export class TakeInArrivals implements OnApplicationBootstrap {
  private readonly logger = new Logger('arrivals');

  constructor(
    private readonly reader: ArrivalsReader,
    private readonly rules: ArrivalRulesRepository,
    private readonly planning: PlanCohort,
    private readonly starting: StartCohort,
    private readonly people: People,
    private readonly paths: Paths,
    private readonly jobs: Jobs,
    private readonly clock: Clock,
  ) {}

  async onApplicationBootstrap(): Promise<void> {
    await this.jobs.work({ queue: QUEUE, retries: 3, handle: () => this.run() });
    await this.jobs.schedule(QUEUE, EVERY_FIVE_MINUTES);
  }

  async run(): Promise<void> {
    for (const guildId of await this.rules.guildsByThemselves()) {
      const { arriving } = await this.reader.of(guildId);
      for (const arrival of arriving) await this.takeIn(guildId, arrival);
    }
  }

  private async takeIn(guildId: string, { person, rule, cohort, mentor, backup }: Arrival): Promise<void> {
    if (!rule?.byItself || !cohort || !mentor || !backup) return;
    const actor = await this.makerOf(guildId, rule.madeBy);
    const path = await this.paths.version(guildId, cohort.pathVersionId);
    // Nobody is late on the first day: who has begun already is for a manager to look at.
    if (!actor || !path || person.startsOn < localDateOf(this.clock.now(), 'UTC')) return;
    const { name, email, siteId, startsOn } = person;
    const hire = { name, email, siteId, startOn: startsOn, mentorId: mentor.id, backupId: backup.id };
    const [planned] = (await this.planning.plan(guildId, path, [hire], () => startsOn)).hires;
    if (!planned || planned.problems.length > 0 || planned.uncovered.length > 0) return;
    try {
      // The key makes two replicas, or one that is started again, put them in once.
      await this.starting.addHire(actor, cohort.id, hire, `arrival-${person.id}`);
    } catch (error) {
      if (!(error instanceof Problem)) throw error;
      this.logger.warn(`${person.id} was not put into ${cohort.id}: ${error.code}`);
    }
  }

  /** A rule works in the name of whoever made it, for as long as they manage the guild. */
  private async makerOf(guildId: string, personId: string): Promise<Actor | null> {
    const maker = await this.people.find(guildId, personId);
    if (!maker || maker.deactivated || !maker.roles.includes('manager')) return null;
    const { id, siteId, name, timeZone, roles } = maker;
    return { personId: id, guildId, siteId, name, timeZone, roles: new Set(roles), sessionId: null };
  }
}
