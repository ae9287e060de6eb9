import { Injectable } from '@nestjs/common';
import { People } from '../../people/people.api';
import type { Actor } from '../../platform/access/actor';
import { Problem } from '../../platform/http/problem';
import { searchQuery } from '../../platform/database/search-words';
import { nearestFirst } from '../domain/whom-to-tell';
import type { AreaDto, FindQuestionsDto, QuestionDto, QuestionListDto, QuestionSummaryDto } from '../dto/ask.dto';
import { AreasRepository } from '../persistence/areas.repository';
import { QuestionsRepository, type QuestionSummaryRow } from '../persistence/questions.repository';

const PAGE = 30;

/** Who is there to ask, and what was asked before: open to everybody in the guild. */
@Injectable()
export class QuestionsReader {
  constructor(
    private readonly questions: QuestionsRepository,
    private readonly people: People,
    private readonly expertiseAreas: AreasRepository,
  ) {}

  /** Every area that somebody answers for, by topic. */
  async areas(actor: Actor): Promise<AreaDto[]> {
    const [points, areas] = await Promise.all([this.people.focalPoints(actor.guildId), this.expertiseAreas.list(actor.guildId)]);
    const names = new Map(areas.map(({ key, name }) => [key, name]));
    return [...Map.groupBy(points, ({ topic }) => topic)].map(([topic, there]) => ({
      topic,
      name: names.get(topic) ?? null,
      people: nearestFirst(there, actor.siteId).map(({ id, name, contactUrl, siteName, siteId }) => ({
        id, name, contactUrl, siteName, nearby: siteId === actor.siteId,
      })),
    }));
  }

  /** Newest first, a page at a time. @throws Problem 422 for half a milestone, or a position that no page gave */
  async list(actor: Actor, { search, topic, pathId, milestoneKey, after }: FindQuestionsDto): Promise<QuestionListDto> {
    if ((pathId === undefined) !== (milestoneKey === undefined)) {
      throw Problem.invalid([{ field: 'milestoneKey', problem: 'Name the path and the milestone, or neither.' }]);
    }
    const rows = await this.questions.list(
      {
        guildId: actor.guildId,
        words: searchQuery(search ?? ''),
        topic: topic ?? null,
        milestone: pathId !== undefined && milestoneKey !== undefined ? { pathId, key: milestoneKey } : null,
        before: positionOf(after),
      },
      PAGE + 1,
    );
    const shown = rows.slice(0, PAGE);
    const last = shown.at(-1);
    return {
      questions: shown.map(presentSummary),
      next: rows.length > PAGE && last ? `${last.askedAt.toISOString()}_${last.id}` : null,
    };
  }

  /** @throws Problem 404 */
  async question(actor: Actor, id: string): Promise<QuestionDto> {
    const question = await this.questions.find(actor.guildId, id);
    if (!question) throw Problem.notFound('question');
    const answers = await this.questions.answersTo(id);
    return {
      ...presentSummary(question),
      body: question.body,
      answers: answers.map(({ id: answerId, body, author, answeredAt, acceptedAt }) => ({
        id: answerId, body, author, answeredAt: answeredAt.toISOString(), accepted: acceptedAt !== null,
      })),
      told: question.told,
      abilities: question.asker.id === actor.personId ? ['answer', 'accept'] : ['answer'],
    };
  }
}

function positionOf(after: string | undefined): { at: Date; id: string } | null {
  if (after === undefined) return null;
  const [, at, id] = /^(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z)_([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})$/.exec(after) ?? [];
  if (!at || !id || Number.isNaN(Date.parse(at))) {
    throw Problem.invalid([{ field: 'after', problem: 'Use the position that the page before gave as `next`.' }]);
  }
  return { at: new Date(at), id };
}

function presentSummary({ id, title, topic, topicName, about, asker, askedAt, answerCount, settled }: QuestionSummaryRow): QuestionSummaryDto {
  return { id, title, topic, topicName, about, asker, askedAt: askedAt.toISOString(), answerCount, settled };
}
