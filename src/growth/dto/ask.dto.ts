import { IsOptional, IsString, IsUUID, Length, Matches, MaxLength } from 'class-validator';
import { PersonRef } from '../../people/people.api';

/** Topics and milestones go by such names. */
const SLUG = /^[a-z0-9]+(-[a-z0-9]+)*$/;
const ONE_OF_THOSE = { message: 'choose one of those that are there' };

/** Somebody to ask about an area. */
export class FocalPointDto extends PersonRef {
  siteName: string;
  /** At the reader's own site. */
  nearby: boolean;
}

/** An area, and who knows it. */
export class AreaDto {
  /** Lower-case words joined by hyphens, such as `messaging-and-resilience`. */
  topic: string;
  /** As the guild calls the area; null where it only has a topic. */
  name: string | null;
  /** Those at the reader's own site first, then by name. */
  people: FocalPointDto[];
}

/** The milestone that a question is about. */
export class AskedAboutDto {
  pathId: string;
  key: string;
  /** As the newest version of the path that holds it names it. */
  title: string;
}

export class QuestionSummaryDto {
  id: string;
  title: string;
  topic: string | null;
  /** As the guild calls its area; null where there is no topic, or no area of its own for it. */
  topicName: string | null;
  about: AskedAboutDto | null;
  asker: PersonRef;
  askedAt: string;
  /** How many answers there are. */
  answerCount: number;
  /** The asker said which answer helped. */
  settled: boolean;
}

export class AnswerDto {
  id: string;
  /** Markdown. */
  body: string;
  author: PersonRef;
  answeredAt: string;
  /** The one that helped the asker. */
  accepted: boolean;
}

export class QuestionDto extends QuestionSummaryDto {
  /** Markdown; empty when the title says it all. */
  body: string;
  /** The accepted one first, then in the order in which they were given. */
  answers: AnswerDto[];
  /** Who was told of it, as the one to ask; null when there is nobody for its topic. */
  told: PersonRef | null;
  /** What the reader may do: answer, accept. */
  abilities: ('answer' | 'accept')[];
}

export class QuestionListDto {
  questions: QuestionSummaryDto[];
  /** Where the next page begins; null at the end. */
  next: string | null;
}

/** Which questions to list; all of them when nothing is said. */
export class FindQuestionsDto {
  /** Words to look for in questions and answers; each may be a beginning. */
  @IsOptional()
  @IsString()
  @MaxLength(200)
  search?: string;

  /** Only those of this area. */
  @IsOptional()
  @IsString()
  @MaxLength(100)
  @Matches(SLUG, ONE_OF_THOSE)
  topic?: string;

  /** With `milestoneKey`: those about one milestone. */
  @IsOptional()
  @IsUUID()
  pathId?: string;

  /** With `pathId`: those about this milestone of it. */
  @IsOptional()
  @IsString()
  @MaxLength(200)
  @Matches(SLUG, ONE_OF_THOSE)
  milestoneKey?: string;

  /** The `next` of the page before. */
  @IsOptional()
  @IsString()
  @MaxLength(100)
  after?: string;
}

export class AskQuestionDto {
  @IsString()
  @Length(1, 200)
  @Matches(/\S/, { message: 'a question, not blanks' })
  title: string;

  /** Markdown: what was tried, what is unclear. */
  @IsOptional()
  @IsString()
  @MaxLength(5_000)
  body?: string;

  /** An area of the directory; its nearest focal point is told. */
  @IsOptional()
  @IsString()
  @MaxLength(100)
  @Matches(SLUG, ONE_OF_THOSE)
  topic?: string;

  /** With `milestoneKey`: the milestone that it is about, beside which it is shown. */
  @IsOptional()
  @IsUUID()
  pathId?: string;

  @IsOptional()
  @IsString()
  @MaxLength(200)
  @Matches(SLUG, ONE_OF_THOSE)
  milestoneKey?: string;
}

export class GiveAnswerDto {
  /** Markdown. */
  @IsString()
  @Length(1, 5_000)
  @Matches(/\S/, { message: 'an answer, not blanks' })
  body: string;
}
