import { IsOptional, IsString, Length, Matches, MaxLength } from 'class-validator';
import type { PersonRef } from '../../people/people.api';

export class FirstQuestionDto {
  id: string;
  body: string;
  askedAt: string;
  /** Null until somebody answered. */
  answer: string | null;
  answeredBy: PersonRef | null;
  answeredAt: string | null;
}

/** A mentor, as somebody reads of them who cannot sign in yet. */
export class FirstPersonDto {
  name: string;
  kind: 'primary' | 'backup';
}

/** The page before the first day. */
export class WelcomePageDto {
  hireName: string;
  guildName: string;
  siteName: string;
  pathTitle: string;
  startOn: string;
  mentors: FirstPersonDto[];
  /** Whom to turn to when nobody else answers. */
  managerName: string;
  place: string;
  time: string;
  bring: string;
  questions: FirstQuestionDto[];
}

/** What somebody who holds a link, and nothing else, may know of it. */
export class WelcomeDoorDto {
  /** fresh: nobody opened it yet. here: it was opened in this browser. elsewhere: it was opened in another one. */
  state: 'fresh' | 'here' | 'elsewhere';
  /** Only here, in the browser that opened it. */
  page: WelcomePageDto | null;
}

export class AskFirstDto {
  @IsString()
  @Length(1, 2000)
  @Matches(/\S/, { message: 'a question, not blanks' })
  body: string;
}

export class AnswerFirstDto {
  @IsString()
  @Length(1, 5000)
  @Matches(/\S/, { message: 'an answer, not blanks' })
  answer: string;
}

export class FirstQuestionsDto {
  hireName: string;
  startOn: string;
  questions: FirstQuestionDto[];
  /** answer, for the mentors. */
  abilities: string[];
}

/** Words about the first day; empty or left out where the usual ones will do. */
export class WelcomeNoteInputDto {
  @IsOptional()
  @IsString()
  @MaxLength(1000)
  place?: string | null;

  @IsOptional()
  @IsString()
  @MaxLength(1000)
  time?: string | null;

  @IsOptional()
  @IsString()
  @MaxLength(1000)
  bring?: string | null;
}

export class WelcomeNoteDto {
  place: string | null;
  time: string | null;
  bring: string | null;
  /** For If-Match; 0 while nobody wrote anything. */
  revision: number;
}

export class SiteWelcomeDto {
  siteId: string;
  siteName: string;
  note: WelcomeNoteDto;
}

export class WelcomedHireDto {
  journeyId: string;
  name: string;
  startOn: string;
  linkMade: boolean;
  opened: boolean;
}

/** What a cohort's hires read before the first day, and who has a link. */
export class CohortWelcomeDto {
  cohortId: string;
  cohortName: string;
  note: WelcomeNoteDto;
  sites: SiteWelcomeDto[];
  /** What they read where nobody wrote anything. */
  usual: WelcomeNoteDto;
  /** Hires who have not begun yet and never signed in. */
  hires: WelcomedHireDto[];
}

/** A link before the first day; it is in this answer only. */
export class WelcomeLinkDto {
  url: string;
  /** The hire gets it by mail, too. */
  mailed: boolean;
}
