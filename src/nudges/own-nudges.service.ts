import { Injectable } from '@nestjs/common';
import { localDateOf, type LocalDate } from '../calendars/domain/local-date';
import { GuildFigures } from '../cohorts/cohorts.api';
import { isSameOccasion, nudgeSignals } from '../journeys/domain/nudges';
import { nudgeSentence } from '../journeys/domain/nudge-words';
import { People } from '../people/people.api';
import type { Actor } from '../platform/access/actor';
import { Clock } from '../platform/clock/clock';
import { Database } from '../platform/database/database';
import { Problem } from '../platform/http/problem';
import type { OwnNudgesDto } from './dto/nudges.dto';
import { factsOf } from './look-at-journey';
import { NudgesRepository, type NudgedJourney } from './persistence/nudges.repository';

/** A hire's own nudges: for nobody else's eyes. */
@Injectable()
export class OwnNudges {
  constructor(
    private readonly nudges: NudgesRepository,
    private readonly figures: GuildFigures,
    private readonly people: People,
    private readonly db: Database,
    private readonly clock: Clock,
  ) {}

  /** What the hire was told of and still holds. @throws Problem 404 for anybody but the hire */
  async read(actor: Actor, journeyId: string): Promise<OwnNudgesDto> {
    const journey = await this.mustBeOwn(actor, journeyId);
    const now = this.clock.now();
    const sites = await this.people.siteCalendars(actor.guildId);
    const people = journey.mentors.map(({ id, siteId }) => ({ id, siteId }));
    const facts = factsOf(journey, {
      sites,
      calendars: await this.people.calendarsOf(actor.guildId, people),
      usual: await this.figures.usualDays(actor.guildId, journey.pathId),
      now,
    });
    const told = journey.told.filter(({ step }) => step === 'hire');
    return {
      restedToday: journey.restedOn === facts.today,
      nudges: nudgeSignals(facts).flatMap((signal) => {
        const before = told.find((nudge) => isSameOccasion(nudge, signal));
        if (!before) return [];
        const title = journey.items.find(({ key }) => key === before.key)?.title ?? journey.items.find(({ key }) => key === signal.key)?.title ?? signal.key;
        const { rule, turn, since } = signal;
        return [{
          rule, turn, since, title,
          key: journey.items.some(({ key }) => key === before.key) ? before.key : signal.key,
          sentence: nudgeSentence({ rule, turn, title, step: 'hire', hire: '' }),
          abilities: turn === 'hire' ? ['ask_for_help' as const, 'rest' as const] : [],
        }];
      }),
    };
  }

  /** "I'm fine": nobody is asked, or told, how it goes for three working days. @throws Problem 404 for anybody but the hire */
  async rest(actor: Actor, journeyId: string): Promise<OwnNudgesDto> {
    await this.db.transaction(async () => {
      const journey = await this.mustBeOwn(actor, journeyId);
      const now = this.clock.now();
      await this.nudges.rest(journeyId, await this.todayOf(actor, journey, now), now);
    });
    return this.read(actor, journeyId);
  }

  /** Takes today's "I'm fine" back. @throws Problem 404 for anybody but the hire */
  async takeBackRest(actor: Actor, journeyId: string): Promise<void> {
    await this.db.transaction(async () => {
      const journey = await this.mustBeOwn(actor, journeyId);
      await this.nudges.takeBackRest(journeyId, await this.todayOf(actor, journey, this.clock.now()));
    });
  }

  /** The local day where the journey is walked. */
  private async todayOf(actor: Actor, { siteId }: NudgedJourney, now: Date): Promise<LocalDate> {
    const site = (await this.people.siteCalendars(actor.guildId)).get(siteId);
    return localDateOf(now, site?.timeZone ?? actor.timeZone);
  }

  private async mustBeOwn(actor: Actor, journeyId: string): Promise<NudgedJourney> {
    const journey = await this.nudges.own(journeyId, actor.personId, this.clock.now());
    if (!journey) throw Problem.notFound('journey');
    return journey;
  }
}
