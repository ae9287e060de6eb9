import { Injectable } from '@nestjs/common';
import type { Actor } from '../../platform/access/actor';
import { Clock } from '../../platform/clock/clock';
import { Database } from '../../platform/database/database';
import { Problem, type FieldFault } from '../../platform/http/problem';
import { barOf } from '../domain/eligible';
import { whyNotRank } from '../domain/guild-week-states';
import { barredSentence } from '../domain/reasons';
import { BallotsRepository } from '../persistence/ballots.repository';
import { OptionsRepository, type OptionRow } from '../persistence/options.repository';
import { WeeksRepository } from '../persistence/weeks.repository';
import { refuseFor } from '../planning/week-writer';

/** What people would like to do in a guild week. */
@Injectable()
export class Rankings {
  constructor(
    private readonly weeks: WeeksRepository,
    private readonly options: OptionsRepository,
    private readonly ballots: BallotsRepository,
    private readonly db: Database,
    private readonly clock: Clock,
  ) {}

  /**
   * Saves the reader's ranking in place of the one before; an empty one takes it back. The week is held while the
   * deadline is asked, so that no match begins between the question and the writing.
   *
   * @param optionIds the dearest first
   */
  async save(actor: Actor, weekId: string, optionIds: readonly string[]): Promise<void> {
    await this.db.transaction(async () => {
      const week = await this.weeks.lockInState(actor.guildId, weekId);
      if (!week) throw Problem.notFound('guild week');
      const now = this.clock.now();
      refuseFor(whyNotRank(week, now));
      const options = await this.options.list(weekId);
      if (options.some(({ host, withdrawn }) => !withdrawn && host.id === actor.personId)) {
        throw Problem.conflict('you_host', 'You host an option in this week, so you have a place in it. Withdraw it to rank others.');
      }
      const faults = faultsOf(optionIds, new Map(options.map((option) => [option.id, option])), actor.siteId);
      if (faults.length > 0) throw Problem.invalid(faults);
      if (optionIds.length === 0) await this.ballots.remove(weekId, actor.personId);
      else await this.ballots.save(weekId, actor.personId, optionIds, now);
    });
  }
}

function faultsOf(optionIds: readonly string[], options: ReadonlyMap<string, OptionRow>, siteId: string): FieldFault[] {
  return optionIds.flatMap((id, index) => {
    const option = options.get(id);
    const field = `optionIds[${index}]`;
    if (!option) return [{ field, problem: 'There is no such option in this week.' }];
    const bar = barOf({ id, withdrawn: option.withdrawn, siteIds: option.sites.map((site) => site.id) }, siteId);
    return bar === null ? [] : [{ field, problem: barredSentence(option.title, bar) }];
  });
}
