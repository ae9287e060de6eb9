import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { Actor } from '../../platform/access/actor';
import { Clock } from '../../platform/clock/clock';
import { Database } from '../../platform/database/database';
import { Problem } from '../../platform/http/problem';
import { Messages } from '../../platform/messages/messages';
import { can } from '../domain/journey-policy';
import { WelcomeRepository, type FirstQuestionRow, type WelcomeRow } from '../persistence/welcome.repository';
import { requirePermission, Walks } from '../walk/walks.service';
import type { FirstQuestionDto, FirstQuestionsDto } from './welcome.dto';

/** More than anybody asks; whoever has a link cannot fill the database with it. */
const AT_MOST = 30;

/** What hires ask their mentor before the first day. Hire and mentors read it, and nobody else. */
@Injectable()
export class FirstQuestions {
  constructor(
    private readonly welcomes: WelcomeRepository,
    private readonly walks: Walks,
    private readonly messages: Messages,
    private readonly db: Database,
    private readonly clock: Clock,
  ) {}

  /** Asks, from the page before the first day; whoever mentors today is told. @throws Problem 409 when there are very many */
  async ask({ journeyId, hire, mentors }: WelcomeRow, body: string): Promise<void> {
    const now = this.clock.now();
    await this.db.transaction(async () => {
      await this.welcomes.lockJourney(journeyId);
      if ((await this.welcomes.countQuestions(journeyId)) >= AT_MOST) {
        throw Problem.conflict('many_questions', 'That is a good list already. Keep the rest for your first day; your mentor looks forward to it.');
      }
      const id = randomUUID();
      await this.welcomes.ask(id, journeyId, body.trim(), now);
      const primary = mentors.find(({ kind }) => kind === 'primary');
      const onDuty = primary && !primary.away ? primary : (mentors.find(({ kind }) => kind === 'backup') ?? primary);
      const page = { title: hire.name, link: `/journeys/${journeyId}/first-questions` };
      if (!onDuty) return;
      await this.messages.tell(
        [{ personId: onDuty.id, kind: 'first_question', journeyId: null, key: null, page, actorId: hire.id, once: `first_question:${id}` }],
        now,
      );
    });
  }

  async of(journeyId: string): Promise<FirstQuestionDto[]> {
    return (await this.welcomes.questions(journeyId)).map(present);
  }

  /** For hire and mentors. @throws Problem 404, 403 */
  async read(actor: Actor, journeyId: string): Promise<FirstQuestionsDto> {
    const { walk } = await this.walks.read(actor, journeyId);
    requirePermission(can(walk.actor(), 'first_questions.read'));
    return {
      hireName: walk.journey.hire.name,
      startOn: walk.journey.startOn,
      questions: await this.of(journeyId),
      abilities: can(walk.actor(), 'first_questions.answer').allowed ? ['answer'] : [],
    };
  }

  /** A mentor answers, or says it better; of two answers the later stands. @throws Problem 404, 403 */
  async answer(actor: Actor, journeyId: string, questionId: string, answer: string): Promise<FirstQuestionsDto> {
    await this.db.transaction(async () => {
      const walk = await this.walks.lock(actor, journeyId);
      requirePermission(can(walk.actor(), 'first_questions.answer'));
      if (!(await this.welcomes.answer(journeyId, questionId, answer.trim(), actor.personId, this.clock.now()))) throw Problem.notFound('question');
    });
    return this.read(actor, journeyId);
  }
}

function present({ id, body, askedAt, answer, answeredBy, answeredAt }: FirstQuestionRow): FirstQuestionDto {
  return { id, body, askedAt: askedAt.toISOString(), answer, answeredBy, answeredAt: answeredAt?.toISOString() ?? null };
}
