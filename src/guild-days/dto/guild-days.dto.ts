import { ArrayMaxSize, ArrayNotEmpty, ArrayUnique, IsArray, IsBoolean, IsIn, IsInt, IsOptional, IsString, IsUrl, IsUUID, Length, Matches, Max, MaxLength, Min } from 'class-validator';
import { PersonRef } from '../../people/people.api';
import type { DayOffReason } from '../domain/occurrences';
import { PROPOSAL_COMMANDS, type ProposalCommand, type ProposalState } from '../domain/proposal-machine';
import { MATERIAL_KINDS, SESSION_KINDS, type MaterialKind, type SessionKind } from '../domain/session-kinds';

/** A weekday that could be the guild's. */
export class WeekdayChoiceDto {
  /** ISO, 1 = Monday. */
  weekday: number;
  /** Names of the guild's sites that do not work on it; none where everybody does. */
  sitesOff: string[];
}

/** When the guild meets every week. */
export class GuildDaySeriesDto {
  /** ISO, 1 = Monday. */
  weekday: number;
  /** Minutes since midnight by the clock of `timeZone`. */
  startsMinutes: number;
  durationMinutes: number;
  timeZone: string;
  siteIds: string[];
  /** False until somebody has set it up: what stands here then is a proposal. */
  saved: boolean;
  /** Every weekday that some site works, those that all of them work first. */
  choices: WeekdayChoiceDto[];
  revision: number;
}

export class SaveGuildDaySeriesDto {
  @IsInt()
  @Min(1)
  @Max(7)
  weekday: number;

  @IsInt()
  @Min(0)
  @Max(1410)
  startsMinutes: number;

  @IsInt()
  @Min(30)
  @Max(720)
  durationMinutes: number;

  @IsString()
  @MaxLength(64)
  timeZone: string;

  @IsArray()
  @ArrayNotEmpty()
  @ArrayUnique()
  @IsUUID(undefined, { each: true })
  siteIds: string[];
}

/** What the reader may do with a session, now. */
export type SessionAbility = 'ask' | 'leave' | 'confirm' | 'check_in' | 'give_feedback' | 'host' | 'edit' | 'add_material';

/** What the reader has in a session. */
export type OwnSeat = 'none' | 'seated' | 'waiting' | 'offered';

/** How a published session is to be from the next publication on. */
export class SessionDraftDto {
  kind: SessionKind;
  title: string;
  /** Markdown. */
  abstract: string;
  track: string;
  room: string | null;
  link: string | null;
  startsAt: string;
  endsAt: string;
  speakers: PersonRef[];
  capacity: number;
  proposalId: string | null;
  /** The next publication takes the session off the programme. */
  takesOff: boolean;
}

export class GuildSessionDto {
  id: string;
  /** The local calendar day of the guild day, YYYY-MM-DD. */
  day: string;
  kind: SessionKind;
  title: string;
  /** Markdown. */
  abstract: string;
  /** Sessions of one track come one after the other; empty for what everybody sees together. */
  track: string;
  room: string | null;
  link: string | null;
  startsAt: string;
  endsAt: string;
  speakers: PersonRef[];
  capacity: number;
  seatsLeft: number;
  waiting: number;
  mine: OwnSeat;
  /** The reader's place on the waitlist, 1 for the next; null for who does not wait. */
  place: number | null;
  /** Until when an offered seat is kept for the reader. */
  confirmBy: string | null;
  /** The reader was there. */
  attended: boolean;
  /** Only a first-time speaker's proposal can be put here. */
  keptForFirstTime: boolean;
  proposalId: string | null;
  published: boolean;
  cancelled: boolean;
  /** What is changed and not published yet; only guild managers see that there is anything. */
  draft: SessionDraftDto | null;
  revision: number;
  abilities: SessionAbility[];
}

export class GuildDayDto {
  /** YYYY-MM-DD. */
  day: string;
  startsAt: string;
  endsAt: string;
  /** Sites that are off on this day. */
  sitesOff: string[];
  published: boolean;
  /** Sessions that are new, changed or gone and not published yet; only a manager sees that there are any. */
  unpublished: number;
  sessions: GuildSessionDto[];
  /** Whether the reader makes the programme. */
  mayEdit: boolean;
}

/** One guild day as a page of its own. */
export class GuildDayPageDto extends GuildDayDto {
  /** The zone by whose clock the guild meets. */
  timeZone: string;
  /** The nearest guild days before and after with something on. */
  earlier: string | null;
  later: string | null;
}

/** A day of the weekly series on which the guild does not meet. */
export class SkippedDayDto {
  /** YYYY-MM-DD. */
  day: string;
  because: DayOffReason;
}

export class GuildDaysDto {
  /** The next days, soonest first. */
  days: GuildDayDto[];
  /** Days between them that are left out, and why. */
  skipped: SkippedDayDto[];
  /** The zone by whose clock the guild meets. */
  timeZone: string;
  /** Whether the guild has set up when it meets. */
  setUp: boolean;
  mayEdit: boolean;
}

export class SaveGuildSessionDto {
  /** A confirmed proposal that this is; its author speaks. */
  @IsOptional()
  @IsUUID()
  proposalId?: string;

  @IsIn(SESSION_KINDS)
  kind: SessionKind;

  @IsString()
  @Length(1, 200)
  @Matches(/\S/, { message: 'a title, not blanks' })
  title: string;

  @IsString()
  @MaxLength(10_000)
  abstract: string;

  @IsString()
  @MaxLength(60)
  track: string;

  @IsOptional()
  @IsString()
  @Length(1, 120)
  room?: string;

  @IsOptional()
  @IsUrl({ protocols: ['http', 'https'], require_protocol: true, require_tld: false })
  @MaxLength(2000)
  link?: string;

  /** Minutes since midnight by the clock of the series. */
  @IsInt()
  @Min(0)
  @Max(1439)
  startsMinutes: number;

  @IsInt()
  @Min(5)
  @Max(720)
  durationMinutes: number;

  @IsInt()
  @Min(1)
  @Max(2000)
  capacity: number;

  /** Keeps the place for somebody who has not spoken here before; it is let go only by releasing it. */
  @IsBoolean()
  keptForFirstTime: boolean;

  @IsArray()
  @ArrayUnique()
  @ArrayMaxSize(20)
  @IsUUID(undefined, { each: true })
  speakerIds: string[];
}

export class PublishedProgrammeDto {
  /** Sessions that are new, changed or gone since the last time. */
  changes: number;
  /** People who were told. */
  told: number;
}

export class MaterialDto {
  id: string;
  kind: MaterialKind;
  title: string;
  url: string;
}

export class AddMaterialDto {
  @IsIn(MATERIAL_KINDS)
  kind: MaterialKind;

  @IsString()
  @Length(1, 200)
  @Matches(/\S/, { message: 'a title, not blanks' })
  title: string;

  @IsUrl({ protocols: ['http', 'https'], require_protocol: true, require_tld: false })
  @MaxLength(2000)
  url: string;
}

/** What was said of a session; nobody can be found behind it. */
export class FeedbackSumsDto {
  answers: number;
  /** How many of them ratings and words come from: whole fives, and all of them once feedback has closed. */
  shown: number;
  /** How many gave 1, 2, 3, 4 and 5; null below five answers. */
  ratings: number[] | null;
  words: string[];
}

export class GuildSessionPageDto {
  session: GuildSessionDto;
  /** The zone by whose clock the guild meets. */
  timeZone: string;
  materials: MaterialDto[];
  /** For the speakers and guild managers; null for everybody else. */
  feedback: FeedbackSumsDto | null;
}

export class GiveFeedbackDto {
  @IsInt()
  @Min(1)
  @Max(5)
  rating: number;

  @IsOptional()
  @IsString()
  @Length(1, 2000)
  words?: string;
}

export class CheckInDto {
  @Matches(/^\d{6}$/, { message: 'six digits, as the host shows them' })
  code: string;
}

export class AttendeeDto {
  person: PersonRef;
  seat: OwnSeat;
  attended: boolean;
  /** Whether a host marked them, so that a host can take it back. */
  markedByHost: boolean;
}

/** For the host: the code to show, and who was there. */
export class HostsListDto {
  session: GuildSessionDto;
  /** Null while nobody can check in. */
  code: string | null;
  nextCodeAt: string | null;
  people: AttendeeDto[];
}

export class ArchivedSessionDto {
  id: string;
  day: string;
  kind: SessionKind;
  title: string;
  speakers: PersonRef[];
  materials: MaterialDto[];
}

export class ProposalDto {
  id: string;
  kind: SessionKind;
  title: string;
  /** Markdown. */
  abstract: string;
  durationMinutes: number;
  state: ProposalState;
  /** Why it was rejected. */
  reason: string | null;
  author: PersonRef;
  /** The author has not spoken on a guild day of this guild. */
  firstTime: boolean;
  /** The session it became. */
  sessionId: string | null;
  revision: number;
  abilities: ProposalCommand[];
}

export class ProposalsDto {
  mine: ProposalDto[];
  /** What waits for a manager, and what can be put on a programme; empty for everybody else. */
  others: ProposalDto[];
}

export class SaveProposalDto {
  @IsIn(SESSION_KINDS)
  kind: SessionKind;

  @IsString()
  @Length(1, 200)
  @Matches(/\S/, { message: 'a title, not blanks' })
  title: string;

  @IsString()
  @Length(1, 10_000)
  @Matches(/\S/, { message: 'a few words, not blanks' })
  abstract: string;

  @IsInt()
  @Min(5)
  @Max(240)
  durationMinutes: number;
}

export class ProposalCommandDto {
  @IsIn(PROPOSAL_COMMANDS)
  command: ProposalCommand;

  /** Why, when it is rejected. */
  @IsOptional()
  @IsString()
  @Length(1, 2000)
  reason?: string;
}
