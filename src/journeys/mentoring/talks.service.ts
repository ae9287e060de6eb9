import { Injectable } from '@nestjs/common';
import { Problem } from '../../platform/http/problem';
import { can } from '../domain/journey-policy';
import { MentorTalksRepository } from '../persistence/mentor-talks.repository';
import { requirePermission } from '../walk/walks.service';
import { MentoringWriter, type MentoringRequest } from './mentoring-writer';

/** That hire and mentor talked, and what the hire would like to talk about next. */
@Injectable()
export class Talks {
  constructor(
    private readonly writer: MentoringWriter,
    private readonly talks: MentorTalksRepository,
  ) {}

  /** A mentor notes that they talked just now. @throws Problem 404, 403 */
  talked(request: MentoringRequest): Promise<void> {
    return this.writer.write(request, async (walk, now) => {
      requirePermission(can(walk.actor(), 'mentoring.talk'));
      await this.talks.addTalk(request.journeyId, request.actor.personId, now);
      return 'talked';
    });
  }

  /** Takes such a note back. @throws Problem 404, 403 */
  takeBack(request: MentoringRequest, talkId: string): Promise<void> {
    return this.writer.write(request, async (walk) => {
      requirePermission(can(walk.actor(), 'mentoring.talk'));
      if (!(await this.talks.removeTalk(request.journeyId, talkId))) throw Problem.notFound('talk');
      return 'talk_taken_back';
    });
  }

  /** The hire writes down what to talk about. @throws Problem 404, 403 */
  ask(request: MentoringRequest, body: string): Promise<void> {
    return this.writer.write(request, async (walk, now) => {
      requirePermission(can(walk.actor(), 'talk_question.ask'));
      await this.talks.ask(request.journeyId, body.trim(), now);
      return 'talk_question_asked';
    });
  }

  /** Says that it was talked about, or that it is open again. @throws Problem 404, 403 */
  settle(request: MentoringRequest, questionId: string, settled: boolean): Promise<void> {
    return this.writer.write(request, async (walk, now) => {
      requirePermission(can(walk.actor(), 'talk_question.settle'));
      if (!(await this.talks.settle(request.journeyId, questionId, settled ? now : null))) throw Problem.notFound('question');
      return settled ? 'talk_question_settled' : 'talk_question_opened';
    });
  }
}
