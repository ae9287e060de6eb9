import { Injectable } from '@nestjs/common';
import { Proofs, ProvableMilestonesRepository, type ProvableMilestone } from '../../journeys/journeys.api';
import { EVENT_PROOFS } from '../../paths/domain/path-document';
import { Clock } from '../../platform/clock/clock';
import { foldCredit, type Folded } from '../domain/credit/fold-credit';
import { levelOf, proofOf } from '../domain/credit/milestone-proof';
import { placesOf } from '../domain/credit/places';
import type { GuildSays } from '../domain/credit/what-the-guild-says';
import type { Fact } from '../domain/fact';
import { FactsToCreditRepository } from '../persistence/facts-to-credit.repository';
import { GuildSaysRepository } from '../persistence/guild-says.repository';
import { ProofCreditsRepository, type CreditedMilestone, type ProofToSave } from '../persistence/proof-credits.repository';
import { UnattributedWorkRepository } from '../persistence/unattributed-work.repository';

/** How long before the first journey facts still say what was in production already. */
const BEFORE_MS = 30 * 24 * 3_600_000;
/** A place leads to others (a service to its repository, and back); beyond this it leads nowhere new. */
const ROUNDS = 3;

/**
 * Folds the facts about people who walk a journey, and brings what follows to their milestones. It reads everything that
 * bears on a person, so that which fact came last makes no difference.
 */
@Injectable()
export class CreditPeople {
  constructor(
    private readonly facts: FactsToCreditRepository,
    private readonly says: GuildSaysRepository,
    private readonly milestones: ProvableMilestonesRepository,
    private readonly credits: ProofCreditsRepository,
    private readonly unattributed: UnattributedWorkRepository,
    private readonly proofs: Proofs,
    private readonly clock: Clock,
  ) {}

  /** Facts came: folds for whoever has work where they belong. Call inside the transaction that takes them. */
  async ofPlaces(guildId: string, touched: readonly Fact[]): Promise<void> {
    await this.facts.holdGuild(guildId);
    const open = await this.milestones.inGuild(guildId, EVENT_PROOFS);
    if (open.length === 0) return;
    const says = await this.guildSays(guildId, open);
    const places = await this.placesTouched(guildId, touched);
    const here = new Set(await this.facts.namesAt(guildId, namesOf(says, hiresOf(open)), places));
    const lower = new Set(places.map((place) => place.toLowerCase()));
    const people = new Set([
      ...says.names.flatMap(({ name, personId }) => (personId !== null && here.has(name) ? personId : [])),
      ...says.services.flatMap(({ service, personId }) => (lower.has(service) ? personId : [])),
    ]);
    await this.fold(guildId, says, open, people, places);
  }

  /** The guild says something else of these people: folds for them, and for the places where these names stand. */
  async ofPeople(guildId: string, people: ReadonlySet<string>, names: readonly string[]): Promise<void> {
    await this.facts.holdGuild(guildId);
    const open = await this.milestones.inGuild(guildId, EVENT_PROOFS);
    if (open.length === 0) return;
    const places = [...(await this.facts.placesOf(guildId, names)), ...(await this.facts.placesNamed(guildId, names))];
    await this.fold(guildId, await this.guildSays(guildId, open), open, people, places);
  }

  /** Everybody under way. Call inside a transaction. */
  async ofEverybody(guildId: string): Promise<void> {
    await this.facts.holdGuild(guildId);
    const open = await this.milestones.inGuild(guildId, EVENT_PROOFS);
    if (open.length > 0) await this.fold(guildId, await this.guildSays(guildId, open), open, hiresOf(open), []);
  }

  /** The guild says something else of its production: folds everything. Call inside a transaction. */
  async ofGuild(guildId: string): Promise<void> {
    await this.facts.holdGuild(guildId);
    const open = await this.milestones.inGuild(guildId, EVENT_PROOFS);
    if (open.length === 0) return;
    const places = await this.facts.everyPlace(guildId, sinceOf(open));
    await this.fold(guildId, await this.guildSays(guildId, open), open, hiresOf(open), places);
  }

  /** @param places that are folded anyway, for what nobody knows */
  private async fold(
    guildId: string,
    says: GuildSays,
    open: readonly ProvableMilestone[],
    people: ReadonlySet<string>,
    places: readonly string[],
  ): Promise<void> {
    const theirs = open.filter(({ hireId }) => people.has(hireId));
    const hires = hiresOf(theirs);
    const own = [
      ...(await this.facts.placesOf(guildId, namesOf(says, hires))),
      ...(await this.facts.placesNamed(guildId, says.services.filter(({ personId }) => hires.has(personId)).map(({ service }) => service))),
    ];
    const { facts, all } = await this.load(guildId, [...new Set([...places, ...own])], sinceOf(open));
    const folded = foldCredit(facts, says);
    await this.unattributed.replace(guildId, all, folded.unattributed);
    await this.settle(guildId, theirs, folded);
  }

  /** Everything that happened in these places, and in those that they lead to. */
  private async load(guildId: string, places: readonly string[], since: Date): Promise<{ facts: Fact[]; all: string[] }> {
    let all = [...places];
    let facts = await this.facts.at(guildId, all, since);
    for (let round = 1; round < ROUNDS; round += 1) {
      const further = [...new Set([...all, ...facts.flatMap(placesOf), ...(await this.repositoriesOf(guildId, facts))])];
      if (further.length === all.length) break;
      all = further;
      facts = await this.facts.at(guildId, all, since);
    }
    return { facts, all };
  }

  private async placesTouched(guildId: string, touched: readonly Fact[]): Promise<string[]> {
    return [...new Set([...touched.flatMap(placesOf), ...(await this.repositoriesOf(guildId, touched))])];
  }

  /** Where the commits were pushed of which facts tell without a repository. */
  private repositoriesOf(guildId: string, facts: readonly Fact[]): Promise<string[]> {
    const shas = facts.flatMap((fact) => {
      if (fact.repository !== null || fact.kind === 'commits' || fact.kind === 'merged' || fact.kind === 'incident') return [];
      return [fact.commit, ...(fact.kind === 'deploy' ? fact.carries : [])].flatMap((sha) => sha?.toLowerCase() ?? []);
    });
    return this.facts.repositoriesOf(guildId, [...new Set(shas)]);
  }

  private async settle(guildId: string, milestones: readonly ProvableMilestone[], { credits }: Folded): Promise<void> {
    const now = this.clock.now();
    const byPerson = Map.groupBy(credits, ({ personId }) => personId);
    const proved: ProofToSave[] = [];
    const unproved: CreditedMilestone[] = [];
    for (const { journeyId, hireId, key, proof, since } of milestones) {
      const found = proofOf(byPerson.get(hireId) ?? [], proof, since);
      if (found) proved.push({ journeyId, key, proof, level: levelOf(found, false, now) === 'held' ? 'held' : 'seen', ...found });
      else unproved.push({ journeyId, key });
    }
    const changed = Map.groupBy(await this.credits.save(proved, now), ({ journeyId }) => journeyId);
    const gone = Map.groupBy(await this.credits.remove(unproved), ({ journeyId }) => journeyId);
    for (const journeyId of [...new Set([...changed.keys(), ...gone.keys()])].sort()) {
      await this.proofs.settle(guildId, journeyId, {
        proved: (changed.get(journeyId) ?? []).map(({ key }) => key),
        letGo: (gone.get(journeyId) ?? []).map(({ key }) => key),
      });
    }
  }

  private async guildSays(guildId: string, open: readonly ProvableMilestone[]): Promise<GuildSays> {
    const { production, courseRepositories, holdHours } = await this.says.settings(guildId);
    const asked = open.filter(({ proof }) => proof === 'rollback and forward').map(({ hireId }) => hireId);
    return {
      names: await this.says.names(guildId), services: await this.says.services(guildId), production, courseRepositories, holdHours,
      askedToRollBack: new Set(asked),
    };
  }
}

function hiresOf(milestones: readonly ProvableMilestone[]): Set<string> {
  return new Set(milestones.map(({ hireId }) => hireId));
}

function namesOf({ names }: GuildSays, people: ReadonlySet<string>): string[] {
  return [...new Set(names.flatMap(({ name, personId }) => (personId !== null && people.has(personId) ? name : [])))];
}

function sinceOf(milestones: readonly ProvableMilestone[]): Date {
  return new Date(Math.min(...milestones.map(({ since }) => since.getTime())) - BEFORE_MS);
}
