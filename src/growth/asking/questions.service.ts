import { Injectable } from '@nestjs/common';
import { People, type FocalPoint } from '../../people/people.api';
import type { Actor } from '../../platform/access/actor';
import { Clock } from '../../platform/clock/clock';
import { RequestsRepository } from '../../platform/http/persistence/requests.repository';
import { Problem } from '../../platform/http/problem';
import { Live } from '../../platform/live/live';
import { Messages, type MessageKind } from '../../platform/messages/messages';
import { wordsOf } from '../../platform/database/search-words';
import { whomToTell } from '../domain/whom-to-tell';
import type { AskQuestionDto } from '../dto/ask.dto';
import { QuestionsRepository } from '../persistence/questions.repository';

/** Answers to one question at most: its words are kept in one row, which PostgreSQL lets grow to a megabyte. */
const MOST_ANSWERS = 50;

/** Asking the guild, answering, and saying which answer helped. */
@Injectable()
export class Questions {
  constructor(
    private readonly questions: QuestionsRepository,
    private readonly people: People,
    private readonly requests: RequestsRepository,
    private readonly messages: Messages,
    private readonly live: Live,
    private readonly clock: Clock,
  ) {}

  /**
   * Asks, and tells the focal point of the topic.
   *
   * @returns the question's id
   * @throws Problem 422 for a topic that nobody answers for, or a milestone that no published path holds
   */
  async ask(actor: Actor, key: string | null, input: AskQuestionDto): Promise<string> {
    const at = this.clock.now();
    const topic = input.topic ?? null;
    const milestone = await this.milestoneOf(actor, input);
    const points = topic === null ? [] : await this.pointsOf(actor, topic);
    const told = whomToTell(points, { id: actor.personId, siteId: actor.siteId });
    const title = input.title.trim();
    const body = input.body?.trim() ?? '';
    const { kept } = await this.requests.once({ personId: actor.personId, key, command: 'ask', at }, async () => {
      const id = await this.questions.insert({
        guildId: actor.guildId, askerId: actor.personId, toldId: told?.id ?? null, topic, milestone, title, body,
        words: wordsOf(`${title} ${body}`), at,
      });
      if (told) await this.tell(actor, told.id, 'question_asked', { id, title, once: `question_asked:${id}` }, at);
      await this.changed(actor);
      return id;
    });
    return kept;
  }

  /** @throws Problem 404 when there is no such question, 409 when it has all the answers it can hold */
  async answer(actor: Actor, key: string | null, id: string, body: string): Promise<void> {
    const at = this.clock.now();
    await this.requests.once({ personId: actor.personId, key, command: `answer ${id}`, at }, async () => {
      const { askerId, title } = await this.mustLock(actor, id);
      if ((await this.questions.countAnswers(id)) >= MOST_ANSWERS) {
        throw Problem.conflict('enough_answers', `There are ${MOST_ANSWERS} answers here already. Ask a question of its own, with a link to this one.`);
      }
      const text = body.trim();
      const answerId = await this.questions.insertAnswer({ questionId: id, authorId: actor.personId, body: text, words: wordsOf(text), at });
      await this.tell(actor, askerId, 'question_answered', { id, title, once: `question_answered:${answerId}` }, at);
      await this.changed(actor);
      return answerId;
    });
  }

  /** Says which answer helped; whichever did before, does no longer. @throws Problem 404, or 403 for all but the asker */
  async accept(actor: Actor, key: string | null, id: string, answerId: string): Promise<void> {
    const at = this.clock.now();
    await this.requests.once({ personId: actor.personId, key, command: `accept ${id}/${answerId}`, at }, async () => {
      const { title } = await this.mustLockOwn(actor, id);
      await this.questions.clearAccepted(id);
      const authorId = await this.questions.accept(id, answerId, at);
      if (authorId === null) throw Problem.notFound('answer');
      await this.tell(actor, authorId, 'answer_accepted', { id, title, once: `answer_accepted:${answerId}` }, at);
      await this.changed(actor);
      return answerId;
    });
  }

  /** Takes back that any answer helped. @throws Problem 404, or 403 for all but the asker */
  async unaccept(actor: Actor, key: string | null, id: string): Promise<void> {
    await this.requests.once({ personId: actor.personId, key, command: `unaccept ${id}`, at: this.clock.now() }, async () => {
      await this.mustLockOwn(actor, id);
      await this.questions.clearAccepted(id);
      await this.changed(actor);
      return id;
    });
  }

  private async milestoneOf(actor: Actor, { pathId, milestoneKey }: AskQuestionDto): Promise<{ pathId: string; key: string } | null> {
    if (pathId === undefined && milestoneKey === undefined) return null;
    const milestone = pathId !== undefined && milestoneKey !== undefined ? { pathId, key: milestoneKey } : null;
    if (milestone === null || !(await this.questions.milestoneExists(actor.guildId, milestone))) {
      throw Problem.invalid([{ field: 'milestoneKey', problem: 'There is no such milestone in a path of this guild.' }]);
    }
    return milestone;
  }

  private async pointsOf(actor: Actor, topic: string): Promise<FocalPoint[]> {
    const points = (await this.people.focalPoints(actor.guildId)).filter((point) => point.topic === topic);
    if (points.length === 0) throw Problem.invalid([{ field: 'topic', problem: 'Nobody is there to ask about this. Choose another area, or none.' }]);
    return points;
  }

  private async mustLock(actor: Actor, id: string): Promise<{ askerId: string; title: string }> {
    const question = await this.questions.lock(actor.guildId, id);
    if (!question) throw Problem.notFound('question');
    return question;
  }

  private async mustLockOwn(actor: Actor, id: string): Promise<{ title: string }> {
    const question = await this.mustLock(actor, id);
    if (question.askerId !== actor.personId) throw Problem.refused('only_the_asker', 'Only whoever asked can say what helped.');
    return question;
  }

  private async tell(actor: Actor, personId: string, kind: MessageKind, about: { id: string; title: string; once: string }, at: Date): Promise<void> {
    const page = { title: about.title, link: `/questions/${about.id}` };
    await this.messages.tell([{ personId, kind, journeyId: null, key: null, page, actorId: actor.personId, once: about.once }], at);
  }

  private async changed({ guildId }: Actor): Promise<void> {
    await this.live.publish({ guildId, to: [], everybody: true, place: 'questions' });
  }
}
