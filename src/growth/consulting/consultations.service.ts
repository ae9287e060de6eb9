import { Injectable } from '@nestjs/common';
import { localDateOf } from '../../calendars/domain/local-date';
import type { Actor } from '../../platform/access/actor';
import { Clock } from '../../platform/clock/clock';
import { RequestsRepository } from '../../platform/http/persistence/requests.repository';
import { Problem } from '../../platform/http/problem';
import { Live } from '../../platform/live/live';
import { Messages, type MessageKind } from '../../platform/messages/messages';
import { CONSULTATION_TRANSITIONS, maySee, mayTurnOpenness, whyNotConsult, type ConsultationCommand } from '../domain/consultation-life';
import { wordsOf } from '../../platform/database/search-words';
import type { AnswerConsultationDto, AskConsultationDto, SetConsultingRoomDto } from '../dto/consultations.dto';
import { ConsultationsRepository, type ConsultationFactsRow } from '../persistence/consultations.repository';
import { ConsultingRepository } from '../persistence/consulting.repository';
import { about, Offering } from './offering.service';

/** Answers and follow-ups of one consultation at most: its words are kept in one row. */
const MOST_NOTES = 50;

/** Asking for a review or advice, taking it, passing it on, answering it. */
@Injectable()
export class Consultations {
  constructor(
    private readonly consultations: ConsultationsRepository,
    private readonly consulting: ConsultingRepository,
    private readonly offering: Offering,
    private readonly requests: RequestsRepository,
    private readonly messages: Messages,
    private readonly live: Live,
    private readonly clock: Clock,
  ) {}

  /**
   * Asks; whoever knows the area and has room is asked to take it, or it waits until somebody has.
   *
   * @returns its id
   * @throws Problem 422 for an area that nobody else knows, or a day that is over
   */
  async ask(actor: Actor, key: string | null, input: AskConsultationDto): Promise<string> {
    const [title, body] = [input.title.trim(), input.body?.trim() ?? ''];
    return this.underLock(actor, key, 'ask', null, async (at) => {
      if (input.wishedBy !== undefined && input.wishedBy < localDateOf(at, actor.timeZone)) {
        throw Problem.invalid([{ field: 'wishedBy', problem: 'This day is over. Choose today or a later one.' }]);
      }
      const knowers = await this.consulting.knowers(actor.guildId);
      if (!knowers.some(({ topic, personId }) => topic === input.topic && personId !== actor.personId)) {
        throw Problem.invalid([{ field: 'topic', problem: 'Nobody else is there to ask about this. Choose another area, or ask the guild.' }]);
      }
      const id = await this.consultations.insert({
        guildId: actor.guildId, askerId: actor.personId, kind: input.kind, topic: input.topic, title, body,
        link: input.link ?? null, wishedBy: input.wishedBy ?? null, openToGuild: input.openToGuild ?? false, words: wordsOf(`${title} ${body}`), at,
      });
      await this.consultations.record({ guildId: actor.guildId, actorId: actor.personId, consultationId: id, code: 'asked', at });
      return id;
    });
  }

  /** The expert says yes; the asker is told. */
  accept(actor: Actor, key: string | null, id: string): Promise<string> {
    return this.command(actor, key, id, 'accept', async (facts, at) => {
      await this.consulting.accept(id);
      await this.tell(actor, facts.askerId, 'consultation_accepted', facts, at);
    });
  }

  /** The expert can't; it goes to the next who has room. */
  pass(actor: Actor, key: string | null, id: string, reason: string): Promise<string> {
    return this.command(actor, key, id, 'pass', (_facts, at) => this.consulting.end(id, 'passed', reason.trim(), at));
  }

  answer(actor: Actor, key: string | null, id: string, { body, link }: AnswerConsultationDto): Promise<string> {
    return this.command(actor, key, id, 'answer', async (facts, at) => {
      await this.note(actor, id, 'answer', body, link ?? null, at);
      await this.consulting.answered(id);
      await this.tell(actor, facts.askerId, 'consultation_answered', facts, at);
    });
  }

  /** It did not help yet: it goes back to whoever answered where they have room, else to the next. */
  askOn(actor: Actor, key: string | null, id: string, body: string): Promise<string> {
    return this.command(actor, key, id, 'ask_on', (_facts, at) => this.note(actor, id, 'follow_up', body, null, at));
  }

  /** The answer helped. */
  close(actor: Actor, key: string | null, id: string): Promise<string> {
    return this.command(actor, key, id, 'close', (facts, at) => this.tell(actor, facts.expertId, 'consultation_helped', facts, at));
  }

  withdraw(actor: Actor, key: string | null, id: string): Promise<string> {
    return this.command(actor, key, id, 'withdraw', async (facts, at) => {
      await this.consulting.end(id, 'withdrawn', '', at);
      await this.tell(actor, facts.expertId, 'consultation_withdrawn', facts, at);
    });
  }

  /** @throws Problem 403 for all but the asker, 409 once it was answered in private */
  setOpenness(actor: Actor, key: string | null, id: string, open: boolean): Promise<string> {
    return this.underLock(actor, key, 'set_openness', id, async (at) => {
      const facts = await this.mustSee(actor, id);
      if (facts.askerId !== actor.personId) throw Problem.refused('not_yours', 'Only whoever asked can open it to the guild.');
      if (!mayTurnOpenness(actor.personId, facts)) {
        throw Problem.conflict('answered_in_private', 'It was answered for you alone, and stays so. Ask whoever answered, and put it to the guild as a question.');
      }
      await this.consultations.setOpenness(id, open);
      await this.consultations.record({ guildId: actor.guildId, actorId: actor.personId, consultationId: id, code: open ? 'opened' : 'made_private', at });
      return id;
    });
  }

  /** How much the actor takes on; what waits comes to them at once where there is room now. */
  async setRoom(actor: Actor, room: SetConsultingRoomDto): Promise<void> {
    await this.underLock(actor, null, 'set_room', null, async (at) => {
      await this.consulting.setRoom(actor.personId, room, at);
      return actor.personId;
    });
  }

  /** One step of a consultation's life, decided under the guild's lock. */
  private command(
    actor: Actor,
    key: string | null,
    id: string,
    command: ConsultationCommand,
    work: (facts: ConsultationFactsRow, at: Date) => Promise<void>,
  ): Promise<string> {
    return this.underLock(actor, key, command, id, async (at) => {
      const facts = await this.mustSee(actor, id);
      const refusal = whyNotConsult(command, actor.personId, facts);
      if (refusal === 'not_yours') throw Problem.refused('not_yours', 'This is for somebody else to do: the page says whose turn it is.');
      if (refusal === 'not_now') throw Problem.conflict('not_now', 'It has moved on meanwhile. Look at the page again to see whose turn it is.');
      await work(facts, at);
      await this.consultations.move(id, CONSULTATION_TRANSITIONS[command].to, at);
      await this.consultations.record({ guildId: actor.guildId, actorId: actor.personId, consultationId: id, code: command, at });
      await this.live.publish({ guildId: actor.guildId, to: [facts.askerId, ...facts.askedExperts], place: 'consultations' });
      return id;
    });
  }

  /** Once a request, one at a time in the guild; afterwards everything that waits is offered to whoever has room. */
  private async underLock(actor: Actor, key: string | null, code: string, id: string | null, work: (at: Date) => Promise<string>): Promise<string> {
    const command = ['consultation', code, id].filter(Boolean).join(' ');
    const { kept } = await this.requests.once({ personId: actor.personId, key, command, at: this.clock.now() }, async () => {
      await this.consulting.lockGuild(actor.guildId);
      const at = this.clock.now();
      const done = await work(at);
      await this.offering.fill(actor.guildId, code === 'pass' && id !== null ? [id] : [], at);
      return done;
    });
    return kept;
  }

  private async mustSee(actor: Actor, id: string): Promise<ConsultationFactsRow> {
    const facts = await this.consultations.facts(actor.guildId, id);
    if (!facts || !maySee(actor.personId, facts)) throw Problem.notFound('consultation');
    return facts;
  }

  private async note(actor: Actor, id: string, kind: 'answer' | 'follow_up', body: string, link: string | null, at: Date): Promise<void> {
    if ((await this.consultations.countNotes(id)) >= MOST_NOTES) {
      throw Problem.conflict('enough_notes', `There are ${MOST_NOTES} answers and questions here already. Ask anew, with a link to this one.`);
    }
    const text = body.trim();
    await this.consultations.addNote({ consultationId: id, authorId: actor.personId, kind, body: text, link, words: wordsOf(text), at });
  }

  private async tell(actor: Actor, personId: string | null, kind: MessageKind, { id, title }: ConsultationFactsRow, at: Date): Promise<void> {
    if (personId === null) return;
    await this.messages.tell([{ ...about(id, title), personId, kind, actorId: actor.personId, once: `${kind}:${id}:${at.toISOString()}` }], at);
  }
}
