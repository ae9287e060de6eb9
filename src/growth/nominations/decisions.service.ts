import { Injectable } from '@nestjs/common';
import { localDateOf } from '../../calendars/domain/local-date';
import { People } from '../../people/people.api';
import type { Actor } from '../../platform/access/actor';
import { violates } from '../../platform/database/database';
import { Problem } from '../../platform/http/problem';
import { Messages } from '../../platform/messages/messages';
import { NOMINATION_REFUSALS, nominationView, whyNotNomination } from '../domain/nomination-policy';
import { renewedEnd, termEnd, USUAL_TERM_MONTHS } from '../domain/term';
import { titleWords } from '../domain/titles';
import type { DecideNominationDto } from '../dto/nominations.dto';
import { GrowthWriter } from '../growth-writer';
import { AreasRepository } from '../persistence/areas.repository';
import { NominationsRepository, type NominationRow } from '../persistence/nominations.repository';
import { TitlesRepository } from '../persistence/titles.repository';
import { factsOf, NominationReaders } from './nomination-readers';
import { heldAlready } from './nominations.service';

/** Decides about nominations, by somebody who is neither the nominee nor the nominator. */
@Injectable()
export class Decisions {
  constructor(
    private readonly writer: GrowthWriter,
    private readonly nominations: NominationsRepository,
    private readonly titles: TitlesRepository,
    private readonly areas: AreasRepository,
    private readonly readers: NominationReaders,
    private readonly people: People,
    private readonly messages: Messages,
  ) {}

  /** Grants the title, or another term of it, or declines, with reasons. The nominee is told. @throws Problem 403, 404, 409 */
  async decide(actor: Actor, id: string, input: DecideNominationDto, key: string | null): Promise<void> {
    const { outcome, reasons, months = USUAL_TERM_MONTHS } = input;
    try {
      await this.writer.write({ actor, key, code: `nomination_${outcome}`, about: id }, async (now) => {
        const nomination = await this.lock(actor, id, outcome);
        await this.nominations.decide(id, outcome, actor.personId, reasons.trim(), now);
        if (outcome === 'granted') await this.grant(actor, nomination, months, now);
        const { nominee, kind, area, groupName } = nomination;
        const page = { title: titleWords(kind, area.name, groupName), link: `/growth/nominations/${id}` };
        await this.messages.tell(
          [{ personId: nominee.id, kind: 'nomination_decided', journeyId: null, key: null, page, actorId: actor.personId, once: `nomination_decided:${id}` }],
          now,
        );
        return id;
      });
    } catch (error) {
      if (violates(error, 'titles_one_live')) throw heldAlready();
      throw error;
    }
  }

  private async grant(actor: Actor, { id, nominee, kind, area, groupName, renewsId }: NominationRow, months: number, now: Date): Promise<void> {
    const { guildId } = actor;
    const [there, person] = await Promise.all([this.areas.lockAsItIs(guildId, area.id), this.people.find(guildId, nominee.id)]);
    if (!there || there.retired) throw Problem.conflict('area_retired', 'This area was retired; nothing is granted in it. You can decline with a word about that.');
    if (!person || person.deactivated) throw Problem.conflict('nominee_left', 'This person is no longer here.');
    const today = localDateOf(now, person.timeZone);
    const title = { guildId, personId: nominee.id, kind, areaId: area.id, groupName };
    const held = await this.titles.lockHeld(guildId, title);
    if (held && held.id !== renewsId) throw heldAlready();
    if (held) await this.titles.extend(held.id, renewedEnd(held.until, today, months), id);
    else await this.titles.insert({ ...title, grantedOn: today, until: termEnd(today, months), nominationId: id });
    await this.nominations.withdrawOpenFor({ nomineeId: nominee.id, kind, areaId: area.id, groupName });
  }

  private async lock(actor: Actor, id: string, outcome: 'granted' | 'declined'): Promise<NominationRow> {
    const reader = await this.readers.of(actor);
    const seen = await this.nominations.find(actor.guildId, id);
    if (!seen || nominationView(reader, factsOf(seen)) === null) throw Problem.notFound('nomination');
    await this.nominations.lockOpenOf(seen.nominee.id);
    const nomination = await this.nominations.lock(actor.guildId, id);
    if (!nomination) throw Problem.notFound('nomination');
    const refusal = whyNotNomination(outcome === 'granted' ? 'grant' : 'decline', reader, factsOf(nomination));
    if (refusal === 'not_in_this_state') throw Problem.conflict(refusal, NOMINATION_REFUSALS[refusal]);
    if (refusal !== null) throw Problem.refused(refusal, NOMINATION_REFUSALS[refusal]);
    return nomination;
  }
}
