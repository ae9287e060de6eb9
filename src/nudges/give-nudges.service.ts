import { Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import { inOffice, momentOf } from '../calendars/domain/office-time';
import { GuildFigures } from '../cohorts/cohorts.api';
import { dueNudges, nudgeSignals, type DueNudge, type UsualDays } from '../journeys/domain/nudges';
import { People, type SiteCalendar } from '../people/people.api';
import { Clock } from '../platform/clock/clock';
import { Database } from '../platform/database/database';
import { Jobs } from '../platform/jobs/jobs';
import { Live } from '../platform/live/live';
import { Messages, type Message } from '../platform/messages/messages';
import { factsOf, onDuty, recipientsOf } from './look-at-journey';
import { NudgesRepository, type NudgedJourney } from './persistence/nudges.repository';

const QUEUE = 'nudges';
const EVERY_FIVE_MINUTES = '*/5 * * * *';
/** Journeys looked at and told of in one transaction. */
const BATCH = 250;

type Step = DueNudge & { journeyId: string; on: string };

/**
 * Looks at every journey once a working morning of its site and tells whoever the stuck rules name. Each step is a row
 * that can be written once, with its messages in the same transaction: two replicas, or one that died half-way and is
 * started again, tell nobody twice and leave nobody out.
 */
@Injectable()
export class GiveNudges implements OnApplicationBootstrap {
  constructor(
    private readonly nudges: NudgesRepository,
    private readonly figures: GuildFigures,
    private readonly people: People,
    private readonly messages: Messages,
    private readonly live: Live,
    private readonly jobs: Jobs,
    private readonly db: Database,
    private readonly clock: Clock,
  ) {}

  async onApplicationBootstrap(): Promise<void> {
    await this.jobs.work({ queue: QUEUE, retries: 3, handle: () => this.run() });
    await this.jobs.schedule(QUEUE, EVERY_FIVE_MINUTES);
  }

  /** Looks at the journeys of every site whose office is open and that was not gone through today. */
  async run(): Promise<void> {
    const now = this.clock.now();
    for (const guildId of await this.nudges.guildsUnderWay()) {
      const sites = await this.people.siteCalendars(guildId);
      const admins = (await this.people.withRole(guildId, 'admin')).map(({ id }) => id);
      for (const site of sites.values()) {
        const moment = momentOf(now, site.timeZone);
        const open = inOffice(site.calendar, moment);
        if (open.day !== moment.day || open.minutes !== moment.minutes || (await this.nudges.isFinished(site.id, moment.day))) continue;
        await this.goThrough(guildId, site, sites, admins);
        await this.nudges.finish(site.id, moment.day, this.clock.now());
      }
    }
  }

  private async goThrough(guildId: string, site: SiteCalendar, sites: ReadonlyMap<string, SiteCalendar>, admins: readonly string[]): Promise<void> {
    const usual = new Map<string, ReadonlyMap<string, UsualDays>>();
    for (let after: string | null = null; ; ) {
      const journeys: NudgedJourney[] = await this.nudges.underWayAt(site.id, after, BATCH, this.clock.now());
      for (const { pathId } of journeys) {
        if (!usual.has(pathId)) usual.set(pathId, await this.figures.usualDays(guildId, pathId));
      }
      await this.tellOf(guildId, journeys, sites, usual, admins);
      if (journeys.length < BATCH) return;
      after = journeys.at(-1)?.id ?? null;
    }
  }

  private async tellOf(
    guildId: string,
    journeys: readonly NudgedJourney[],
    sites: ReadonlyMap<string, SiteCalendar>,
    usual: ReadonlyMap<string, ReadonlyMap<string, UsualDays>>,
    admins: readonly string[],
  ): Promise<void> {
    const now = this.clock.now();
    const calendars = await this.people.calendarsOf(guildId, journeys.flatMap(answering));
    const steps = journeys.flatMap((journey): Step[] => {
      const facts = factsOf(journey, { sites, calendars, now, usual: usual.get(journey.pathId) ?? new Map<string, UsualDays>() });
      return dueNudges(nudgeSignals(facts), journey.told, facts).map((due) => ({ ...due, journeyId: journey.id, on: facts.today }));
    });
    if (steps.length === 0) return;
    const byId = new Map(journeys.map((journey) => [journey.id, journey]));
    await this.db.transaction(async () => {
      const taken = await this.nudges.take(steps, now);
      const messages = taken.flatMap(({ id, place }) => messagesOf(id, steps[place], byId, admins));
      await this.messages.tell(messages, now);
      if (messages.length > 0) await this.live.publish({ guildId, to: [...new Set(messages.map(({ personId }) => personId))], place: 'inbox' });
    });
  }
}

/** Everybody whose own days say how long something waits on them. */
function answering(journey: NudgedJourney): { id: string; siteId: string }[] {
  const duty = onDuty(journey);
  const named = journey.items.flatMap(({ review }) => (review?.reviewerId && review.reviewerSiteId ? [{ id: review.reviewerId, siteId: review.reviewerSiteId }] : []));
  return duty ? [duty, ...named] : named;
}

function messagesOf(id: string, step: Step | undefined, journeys: ReadonlyMap<string, NudgedJourney>, admins: readonly string[]): Message[] {
  const journey = step && journeys.get(step.journeyId);
  if (!journey) return [];
  return recipientsOf(step.step, step.key, journey, admins).map((personId) => ({
    personId, kind: 'nudge', journeyId: journey.id, key: step.key, actorId: null, once: `nudge:${id}`,
  }));
}
