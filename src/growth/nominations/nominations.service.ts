import { Injectable } from '@nestjs/common';
import { localDateOf } from '../../calendars/domain/local-date';
import { People, type PersonContact } from '../../people/people.api';
import type { Actor } from '../../platform/access/actor';
import { violates } from '../../platform/database/database';
import { Problem, type FieldFault } from '../../platform/http/problem';
import { Messages, type MessageKind } from '../../platform/messages/messages';
import { NOMINATION_REFUSALS, nominationView, whyNotNomination } from '../domain/nomination-policy';
import type { NominationCommand } from '../domain/nomination-machine';
import { isRenewable } from '../domain/term';
import { titleWords } from '../domain/titles';
import type { NominateDto, SavePortfolioDto } from '../dto/nominations.dto';
import { GrowthWriter } from '../growth-writer';
import { AreasRepository } from '../persistence/areas.repository';
import { NominationsRepository, type NominationRow } from '../persistence/nominations.repository';
import { TitlesRepository } from '../persistence/titles.repository';
import { factsOf, NominationReaders } from './nomination-readers';

/** Proposing somebody for a title, and what the person proposed does with it, up to the decision. */
@Injectable()
export class Nominations {
  constructor(
    private readonly writer: GrowthWriter,
    private readonly nominations: NominationsRepository,
    private readonly titles: TitlesRepository,
    private readonly areas: AreasRepository,
    private readonly readers: NominationReaders,
    private readonly people: People,
    private readonly messages: Messages,
  ) {}

  /**
   * Nominates somebody, or oneself: it begins as a draft that is the nominee's, who is told.
   * @returns its id
   * @throws Problem 409 when the title is held, or the reader nominated this person for it already; 422
   */
  nominate(actor: Actor, input: NominateDto, key: string | null): Promise<string> {
    const { nomineeId, kind, areaId } = input;
    const groupName = (input.groupName ?? '').trim();
    return onceOpen(
      this.writer.write({ actor, key, code: 'nominated', about: null }, async (now) => {
        const [area, nominee] = await Promise.all([this.areas.lockAsItIs(actor.guildId, areaId), this.people.find(actor.guildId, nomineeId)]);
        const faults: FieldFault[] = [];
        if (!area || area.retired) faults.push({ field: 'areaId', problem: 'Choose one of the areas that are there.' });
        if (!nominee || nominee.deactivated) faults.push({ field: 'nomineeId', problem: 'Choose somebody of the guild.' });
        if (!area || faults.length > 0) throw Problem.invalid(faults);
        if (await this.titles.lockHeld(actor.guildId, { personId: nomineeId, kind, areaId, groupName })) throw heldAlready();
        const id = await this.nominations.insert({
          guildId: actor.guildId, nomineeId, nominatorId: actor.personId, kind, areaId, groupName, renewsId: null,
          reason: input.reason.trim(), state: 'draft', at: now,
        });
        await this.tell(actor, [nomineeId], 'nominated', { id, title: titleWords(kind, area.name, groupName), once: `nominated:${id}` }, now);
        return id;
      }),
    );
  }

  /** Keeps what the nominee has to show for it. @param revision as last read */
  savePortfolio(actor: Actor, id: string, { statement, evidence }: SavePortfolioDto, revision: number, key: string | null): Promise<string> {
    return this.writer.write({ actor, key, code: 'portfolio_saved', about: id }, async () => {
      const nomination = await this.lock(actor, id, 'edit');
      if (nomination.revision !== revision) throw Problem.stale(nomination.revision);
      const shown = evidence.map(({ kind, title, url }) => ({ kind, title: title.trim(), url: url ?? null }));
      await this.nominations.savePortfolio(id, statement.trim(), shown);
      return id;
    });
  }

  /** Hands it in, and agrees by that. Whoever decides is told. @throws Problem 409 when there is nothing to look at, or nobody to decide */
  submit(actor: Actor, id: string, key: string | null): Promise<string> {
    return this.writer.write({ actor, key, code: 'nomination_submitted', about: id }, async (now) => {
      const nomination = await this.lock(actor, id, 'submit');
      if (nomination.statement === '' && nomination.evidence.length === 0 && nomination.renewsId === null) {
        throw Problem.conflict('portfolio_empty', 'Add something that shows what you do for others first: a line is enough, a link is better.');
      }
      await this.nominations.setState(id, 'submitted', now);
      await this.tellDeciders(actor, nomination, now);
      return id;
    });
  }

  /** Makes it a draft again. */
  takeBack(actor: Actor, id: string, key: string | null): Promise<string> {
    return this.writer.write({ actor, key, code: 'nomination_taken_back', about: id }, async () => {
      await this.lock(actor, id, 'take_back');
      await this.nominations.setState(id, 'draft', null);
      return id;
    });
  }

  withdraw(actor: Actor, id: string, key: string | null): Promise<string> {
    return this.writer.write({ actor, key, code: 'nomination_withdrawn', about: id }, async () => {
      const { submittedAt } = await this.lock(actor, id, 'withdraw');
      await this.nominations.setState(id, 'withdrawn', submittedAt);
      return id;
    });
  }

  /**
   * Asks for another term of one's own title, with what is new.
   * @returns the nomination's id
   * @throws Problem 403 for somebody else's title; 409 when it ended, is not near its end, or was asked for already
   */
  renew(actor: Actor, titleId: string, whatIsNew: string, key: string | null): Promise<string> {
    return onceOpen(
      this.writer.write({ actor, key, code: 'renewal_asked', about: titleId }, async (now) => {
        const title = await this.titles.lock(actor.guildId, titleId);
        if (!title) throw Problem.notFound('title');
        if (title.person.id !== actor.personId) throw Problem.refused('only_the_holder', 'Only whoever holds a title asks for another term.');
        if (title.endedOn !== null) throw Problem.conflict('title_ended', 'This title has ended. You can be nominated again.');
        if (title.area.retired) throw Problem.conflict('area_retired', 'This area is retired; titles in it go on to the end of their terms.');
        if (!isRenewable(title.until, localDateOf(now, title.timeZone))) {
          throw Problem.conflict('too_early', 'A title is renewed in the last two months of its term.');
        }
        const { kind, area, groupName } = title;
        const id = await this.nominations.insert({
          guildId: actor.guildId, nomineeId: actor.personId, nominatorId: actor.personId, kind, areaId: area.id, groupName, renewsId: titleId,
          reason: whatIsNew.trim(), state: 'submitted', at: now,
        });
        const nomination = await this.nominations.find(actor.guildId, id);
        if (nomination) await this.tellDeciders(actor, nomination, now);
        return id;
      }),
    );
  }

  private async tellDeciders(actor: Actor, nomination: NominationRow, now: Date): Promise<void> {
    const [managers, masters] = await Promise.all([this.people.withRole(actor.guildId, 'manager'), this.titles.mastersOf(nomination.area.id)]);
    const involved = new Set([nomination.nominee.id, nomination.nominator.id]);
    const deciders = [...new Set([...managers.map(({ id }: PersonContact) => id), ...masters])].filter((id) => !involved.has(id));
    if (deciders.length === 0) {
      throw Problem.conflict('nobody_decides', 'There is nobody yet who could decide about it: it takes a guild manager, or a master of this area, besides you two.');
    }
    const { id, kind, area, groupName } = nomination;
    const about = { id, title: titleWords(kind, area.name, groupName), once: `nomination_submitted:${id}:${nomination.revision}` };
    await this.tell(actor, deciders, 'nomination_submitted', about, now);
  }

  private async tell(actor: Actor, to: string[], kind: MessageKind, about: { id: string; title: string; once: string }, at: Date): Promise<void> {
    const page = { title: about.title, link: `/growth/nominations/${about.id}` };
    await this.messages.tell(to.map((personId) => ({ personId, kind, journeyId: null, key: null, page, actorId: actor.personId, once: about.once })), at);
  }

  private async lock(actor: Actor, id: string, command: NominationCommand): Promise<NominationRow> {
    const [nomination, reader] = await Promise.all([this.nominations.lock(actor.guildId, id), this.readers.of(actor)]);
    if (!nomination || nominationView(reader, factsOf(nomination)) === null) throw Problem.notFound('nomination');
    const refusal = whyNotNomination(command, reader, factsOf(nomination));
    if (refusal === 'not_in_this_state') throw Problem.conflict(refusal, NOMINATION_REFUSALS[refusal]);
    if (refusal !== null) throw Problem.refused(refusal, NOMINATION_REFUSALS[refusal]);
    return nomination;
  }
}

/** @returns the refusal of a title that somebody holds already */
export function heldAlready(): Problem {
  return Problem.conflict('held_already', 'This person holds this title already. Before its term ends, they can renew it.');
}

async function onceOpen(work: Promise<string>): Promise<string> {
  try {
    return await work;
  } catch (error) {
    if (!violates(error, 'nominations_one_open')) throw error;
    throw Problem.conflict('nominated_already', 'You nominated this person for this already; it is still open.');
  }
}
