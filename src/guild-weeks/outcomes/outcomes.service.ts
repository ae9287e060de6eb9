import { Injectable } from '@nestjs/common';
import type { Actor } from '../../platform/access/actor';
import { Problem } from '../../platform/http/problem';
import { isPublished } from '../domain/guild-week-states';
import type { OptionKind } from '../domain/option-kinds';
import type { AddOutcomeDto, GalleryItemDto } from '../dto/guild-weeks.dto';
import { OptionsRepository } from '../persistence/options.repository';
import { OutcomesRepository } from '../persistence/outcomes.repository';
import { refuseFor, WeekWriter } from '../planning/week-writer';

/** What guild weeks make, where others find it. */
@Injectable()
export class Outcomes {
  constructor(
    private readonly writer: WeekWriter,
    private readonly options: OptionsRepository,
    private readonly outcomes: OutcomesRepository,
  ) {}

  /** Adds what an option made; by whoever was in it, its host, or a manager. @returns the outcome's id */
  add(actor: Actor, weekId: string, optionId: string, input: AddOutcomeDto, key: string | null): Promise<string> {
    return this.writer.write({ actor, key, code: 'outcome_added' }, weekId, async ({ state }, now) => {
      const option = await this.options.find(weekId, optionId);
      if (!option || option.withdrawn) throw Problem.notFound('option');
      const inIt = isPublished(state) && [...option.people, ...option.joined].some(({ id }) => id === actor.personId);
      if (!inIt && option.host.id !== actor.personId && !actor.roles.has('manager')) {
        throw Problem.refused('not_in_it', 'Whoever took part in it, its host, or a guild manager adds what it made.');
      }
      refuseFor(isPublished(state) ? null : 'no_place_yet');
      return this.outcomes.insert(weekId, optionId, actor.personId, { title: input.title.trim(), about: (input.about ?? '').trim(), url: input.url }, now);
    });
  }

  /** What all weeks made, the newest first. @param words to find it by; all when blank */
  async gallery(actor: Actor, words: string, kind: OptionKind | null): Promise<GalleryItemDto[]> {
    const found = await this.outcomes.gallery(actor.guildId, words.trim(), kind);
    return found.map(({ id, title, about, url, by, addedAt, option, week, host, people }) => ({
      id, title, about, url, by, addedAt: addedAt.toISOString(), option: { title: option.title, kind: option.kind }, week, host, people,
    }));
  }

  /** Takes an outcome away again: whoever added it, or a manager. */
  remove(actor: Actor, weekId: string, outcomeId: string, key: string | null): Promise<string> {
    return this.writer.write({ actor, key, code: 'outcome_removed' }, weekId, async () => {
      const outcome = (await this.outcomes.list(weekId)).find(({ id }) => id === outcomeId);
      if (!outcome) throw Problem.notFound('outcome');
      if (outcome.by.id !== actor.personId && !actor.roles.has('manager')) {
        throw Problem.refused('not_yours', 'Only whoever added it, or a guild manager, takes it away.');
      }
      await this.outcomes.remove(weekId, outcomeId);
      return outcomeId;
    });
  }
}
