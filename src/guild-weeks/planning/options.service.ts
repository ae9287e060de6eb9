import { Injectable } from '@nestjs/common';
import { People } from '../../people/people.api';
import type { Actor } from '../../platform/access/actor';
import { Problem, type FieldFault } from '../../platform/http/problem';
import { whyNotChangeOption } from '../domain/guild-week-states';
import type { SaveOptionDto } from '../dto/guild-weeks.dto';
import { OptionsRepository, type OptionContent, type OptionRow } from '../persistence/options.repository';
import type { WeekRow } from '../persistence/weeks.repository';
import { refuseFor, WeekWriter } from './week-writer';

/** What a guild week offers, by whoever hosts it. */
@Injectable()
export class Options {
  constructor(
    private readonly writer: WeekWriter,
    private readonly options: OptionsRepository,
    private readonly people: People,
  ) {}

  /** Proposes an option; whoever proposes it hosts it. @returns its id */
  propose(actor: Actor, weekId: string, input: SaveOptionDto, key: string | null): Promise<string> {
    return this.writer.write({ actor, key, code: 'option_proposed' }, weekId, async ({ state }, now) => {
      if (state !== 'proposing') refuseFor('not_proposing');
      return this.options.insert(weekId, actor.personId, await this.contentOf(actor, input), now);
    });
  }

  /** Up to the publication. @param revision as last read */
  edit(actor: Actor, weekId: string, optionId: string, input: SaveOptionDto, revision: number, key: string | null): Promise<string> {
    return this.writer.write({ actor, key, code: 'option_edited' }, weekId, async (week) => {
      const option = await this.require(actor, week, optionId);
      if (option.revision !== revision) throw Problem.stale(option.revision);
      await this.options.update(optionId, await this.contentOf(actor, input));
      return optionId;
    });
  }

  /** Takes an option off the week; rankings keep their order without it. */
  withdraw(actor: Actor, weekId: string, optionId: string, key: string | null): Promise<string> {
    return this.writer.write({ actor, key, code: 'option_withdrawn' }, weekId, async (week, now) => {
      await this.require(actor, week, optionId);
      await this.options.withdraw(optionId, now);
      return optionId;
    });
  }

  private async require(actor: Actor, week: WeekRow, optionId: string): Promise<OptionRow> {
    const option = await this.options.find(week.id, optionId);
    if (!option) throw Problem.notFound('option');
    if (option.host.id !== actor.personId && !actor.roles.has('manager')) {
      throw Problem.refused('only_its_host', 'Only whoever hosts it, or a guild manager, changes an option.');
    }
    refuseFor(whyNotChangeOption(week));
    if (option.withdrawn) throw Problem.conflict('withdrawn', 'This option was withdrawn.');
    return option;
  }

  /** @throws Problem 422 with every field that is wrong */
  private async contentOf(actor: Actor, input: SaveOptionDto): Promise<OptionContent> {
    const { kind, title, about, minSeats, maxSeats, siteIds, skills } = input;
    const faults: FieldFault[] = [];
    if (maxSeats < minSeats) faults.push({ field: 'maxSeats', problem: 'There can’t be fewer seats than people needed.' });
    const sites = await this.people.siteCalendars(actor.guildId);
    if (siteIds.some((id) => !sites.has(id))) faults.push({ field: 'siteIds', problem: 'Choose among the guild’s own sites.' });
    if (faults.length > 0) throw Problem.invalid(faults);
    const named = [...new Set(skills.map((skill) => skill.trim()).filter(Boolean))];
    return { kind, title: title.trim(), about: (about ?? '').trim(), minSeats, maxSeats, siteIds, skills: named };
  }
}
