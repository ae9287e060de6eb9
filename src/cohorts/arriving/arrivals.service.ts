import { Injectable } from '@nestjs/common';
import { Paths } from '../../paths/paths.api';
import { People, type PersonContact, type PersonRef } from '../../people/people.api';
import type { Actor } from '../../platform/access/actor';
import { Clock } from '../../platform/clock/clock';
import { violates } from '../../platform/database/database';
import { RequestsRepository } from '../../platform/http/persistence/requests.repository';
import { Problem } from '../../platform/http/problem';
import type { AddArrivalRuleDto, ArrivalsDto, ArrivingDto } from '../dto/arrivals.dto';
import { ArrivalRulesRepository } from '../persistence/arrival-rules.repository';
import { ArrivalsReader, type Arrival } from './arrivals-reader.service';

/** Who starts soon as a manager sees it, and the rules by which they go into cohorts. */
@Injectable()
export class Arrivals {
  constructor(
    private readonly reader: ArrivalsReader,
    private readonly rules: ArrivalRulesRepository,
    private readonly people: People,
    private readonly paths: Paths,
    private readonly requests: RequestsRepository,
    private readonly clock: Clock,
  ) {}

  async read(actor: Actor): Promise<ArrivalsDto> {
    const [{ arriving, moved }, rules] = await Promise.all([this.reader.of(actor.guildId), this.rules.list(actor.guildId)]);
    const paths = await Promise.all(rules.map(({ pathId }) => this.paths.published(actor.guildId, pathId)));
    return {
      arriving: arriving.map(presentArrival),
      moved: moved.map(({ person, journey }) => ({
        person: refOf(person), journeyId: journey.journeyId, cohortId: journey.cohortId, cohortName: journey.cohortName, journeyStartOn: journey.startOn, startsOn: person.startsOn,
      })),
      rules: rules.map(({ id, siteId, siteName, pathId, daysApart, byItself }, index) => ({
        id, siteId, siteName, pathId, pathTitle: paths[index]?.title ?? '', daysApart, byItself,
      })),
    };
  }

  /** @throws Problem 409 when the site has a rule, 422 for a site or a path that is not there */
  async addRule(actor: Actor, input: AddArrivalRuleDto, key: string | null): Promise<ArrivalsDto> {
    const { siteId = null, pathId, daysApart, byItself } = input;
    const { guildId, personId } = actor;
    if (siteId !== null && !(await this.people.siteCalendars(guildId)).has(siteId)) {
      throw Problem.invalid([{ field: 'siteId', problem: 'There is no such site in this guild.' }]);
    }
    if (!(await this.paths.published(guildId, pathId))) throw Problem.invalid([{ field: 'pathId', problem: 'There is no such published path in this guild.' }]);
    try {
      await this.requests.once({ personId, key, command: 'add_arrival_rule', at: this.clock.now() }, () =>
        this.rules.insert({ guildId, siteId, pathId, daysApart, byItself, madeBy: personId }, this.clock.now()),
      );
    } catch (error) {
      if (violates(error, 'arrival_rules_one_a_site') || violates(error, 'arrival_rules_one_for_the_others')) {
        throw Problem.conflict('rule_there', `There is a rule for ${siteId === null ? 'all other sites' : 'this site'} already. Take that one away first.`);
      }
      throw error;
    }
    return this.read(actor);
  }

  /** @throws Problem 404 */
  async removeRule(actor: Actor, id: string): Promise<void> {
    if (!(await this.rules.remove(actor.guildId, id))) throw Problem.notFound('rule');
  }

  /** Lets the dates of their journey be, though they start on another day. @throws Problem 404 */
  async settle(actor: Actor, personId: string): Promise<void> {
    if (!(await this.people.settleStart(actor.guildId, personId))) throw Problem.notFound('first day');
  }
}

function presentArrival(arrival: Arrival): ArrivingDto {
  const { person, cohort, mentor, backup } = arrival;
  return {
    person: refOf(person),
    email: person.email,
    siteId: person.siteId,
    siteName: person.siteName,
    startsOn: person.startsOn,
    proposal: cohort && mentor && backup && { cohortId: cohort.id, cohortName: cohort.name, startOn: cohort.startOn, mentor: refOf(mentor), backup: refOf(backup) },
    words: wordsOf(arrival),
  };
}

function wordsOf({ person, rule, cohort, mentor }: Arrival): string {
  if (!rule) return `There is no rule for ${person.siteName}.`;
  if (!cohort) return `No cohort on that path starts within ${rule.daysApart} ${rule.daysApart === 1 ? 'day' : 'days'} of their first day.`;
  if (!mentor) return 'No mentor has room then, or nobody could be their backup.';
  return rule.byItself ? 'Goes in by itself within minutes, if every day of theirs has a mentor and their first day is still to come.' : '';
}

function refOf({ id, name, contactUrl }: Pick<PersonContact, 'id' | 'name' | 'contactUrl'>): PersonRef {
  return { id, name, contactUrl };
}
