import { Type } from 'class-transformer';
import {
  ArrayMaxSize, ArrayNotEmpty, ArrayUnique, IsArray, IsBoolean, IsEmail, IsIn, IsInt, IsISO8601, IsObject, IsOptional, IsString, IsUUID,
  Length, Matches, Max, MaxLength, Min, ValidateNested,
} from 'class-validator';
import { ROLES, type Role } from '../domain/roles';
import { ContactLink } from './contact-link';
import { PersonRef } from './person-ref.dto';

/** What anybody may know before signing in. */
export class WelcomeDto {
  /** Demo mode: sample people can be signed in as with one click. */
  demo: boolean;
  /** Nobody has set this installation up yet; the one-time token was printed at start. */
  setupNeeded: boolean;
  /** The people to try the demo as; empty outside demo mode. */
  samplePeople: SamplePersonDto[];
}

export class SamplePersonDto {
  id: string;
  name: string;
  /** One line on who this is and what there is to see. */
  about: string;
}

export class GuildDto {
  id: string;
  name: string;
  /** ISO weekday of the weekly guild day, 1 = Monday. */
  guildDayWeekday: number;
  revision: number;
}

export class SessionPersonDto extends PersonRef {
  email: string;
  siteId: string;
  siteName: string;
  /** IANA name; every date and time of this person is read in it. */
  timeZone: string;
}

export class OwnJourneyDto {
  id: string;
  pathTitle: string;
  state: string;
}

/** Who is signed in, and what their navigation needs. */
export class SessionDto {
  person: SessionPersonDto;
  guild: GuildDto;
  roles: Role[];
  /** Journeys this person walks, the running one first. */
  journeys: OwnJourneyDto[];
  /** Open things in this person's queue as mentor, reviewer or assignee. */
  waitingOnMe: number;
  unreadMessages: number;
  /** True while this person mentors (or backs up) at least one journey. */
  mentors: boolean;
  demo: boolean;
}

export class SignInDto {
  @IsEmail()
  @MaxLength(254)
  email: string;

  @IsString()
  @Length(1, 200)
  password: string;
}

export class DemoSignInDto {
  @IsUUID()
  personId: string;
}

export class SetUpDto {
  /** The one-time token printed at start. */
  @IsString()
  @Length(10, 200)
  token: string;

  @IsString()
  @Length(1, 120)
  @Matches(/\S/, { message: 'a name, not blanks' })
  guildName: string;

  @IsString()
  @Length(1, 120)
  @Matches(/\S/, { message: 'a name, not blanks' })
  siteName: string;

  /** IANA time zone of the first site. */
  @IsString()
  @MaxLength(64)
  timeZone: string;

  /** ISO weekdays that are worked, 1 = Monday. */
  @IsArray()
  @ArrayNotEmpty()
  @ArrayUnique()
  @IsInt({ each: true })
  @Min(1, { each: true })
  @Max(7, { each: true })
  workingWeek: number[];

  @IsString()
  @Length(1, 120)
  @Matches(/\S/, { message: 'a name, not blanks' })
  name: string;

  @IsEmail()
  @MaxLength(254)
  email: string;

  /** At least 12 characters. */
  @IsString()
  @Length(12, 200)
  password: string;
}

export class InvitationDto {
  name: string;
  email: string;
  guildName: string;
  expiresAt: string;
}

export class AcceptInvitationDto {
  @IsString()
  @Length(12, 200)
  password: string;
}

export class ChangePasswordDto {
  @IsString()
  @Length(1, 200)
  current: string;

  @IsString()
  @Length(12, 200)
  next: string;
}

export class UpdateMeDto {
  /** A link that reaches this person: https, mailto, or a chat's own scheme. Empty clears it. */
  @ContactLink()
  contactUrl?: string;
}

/** One place this person is signed in. */
export class OwnSessionDto {
  id: string;
  userAgent: string;
  createdAt: string;
  lastSeenAt: string;
  current: boolean;
}

export class AwayPeriodDto {
  id: string;
  /** First day away, a local calendar day. */
  from: string;
  /** Last day away, inclusive. */
  to: string;
}

export class EnterAwayDto {
  @IsISO8601({ strict: true })
  @Length(10, 10)
  from: string;

  @IsISO8601({ strict: true })
  @Length(10, 10)
  to: string;
}

/** A person as guild managers and admins see them in the directory. */
export class PersonDto extends PersonRef {
  email: string;
  siteId: string;
  siteName: string;
  roles: Role[];
  /** Topics this person is the focal point for. */
  topics: string[];
  /** True once a password was set. */
  joined: boolean;
  deactivated: boolean;
  revision: number;
}

export class InvitePersonDto {
  @IsString()
  @Length(1, 120)
  @Matches(/\S/, { message: 'a name, not blanks' })
  name: string;

  @IsEmail()
  @MaxLength(254)
  email: string;

  @IsUUID()
  siteId: string;

  @IsArray()
  @ArrayUnique()
  @IsIn(ROLES, { each: true })
  roles: Role[];

  @ContactLink()
  contactUrl?: string;
}

/** The one-time link; shown once, because only its hash is kept. */
export class InvitationLinkDto {
  personId: string;
  name: string;
  email: string;
  url: string;
  expiresAt: string;
  /** True when it was also sent by e-mail. */
  mailed: boolean;
}

export class UpdatePersonDto {
  @IsOptional()
  @IsString()
  @Length(1, 120)
  @Matches(/\S/, { message: 'a name, not blanks' })
  name?: string;

  @IsOptional()
  @IsUUID()
  siteId?: string;

  @IsOptional()
  @IsArray()
  @ArrayUnique()
  @IsIn(ROLES, { each: true })
  roles?: Role[];

  @IsOptional()
  @IsArray()
  @ArrayUnique()
  @Matches(/^[a-z0-9]+(-[a-z0-9]+)*$/, { each: true, message: 'lower-case words joined by hyphens' })
  topics?: string[];

  /** True ends every session of this person at once. */
  @IsOptional()
  @IsBoolean()
  deactivated?: boolean;
}

export class UpdateGuildDto {
  @IsOptional()
  @IsString()
  @Length(1, 120)
  @Matches(/\S/, { message: 'a name, not blanks' })
  name?: string;

  @IsOptional()
  @IsInt()
  @Min(1)
  @Max(7)
  guildDayWeekday?: number;
}

export class HolidayDto {
  /** Local calendar day, YYYY-MM-DD. */
  @IsISO8601({ strict: true })
  @Length(10, 10)
  day: string;

  @IsString()
  @Length(1, 120)
  @Matches(/\S/, { message: 'a name, not blanks' })
  name: string;

  /** A half day is worked until 13:00: due dates may fall on it. */
  @IsBoolean()
  half: boolean;

  /** Where it was read: a law, a page, whoever said so. */
  @IsOptional()
  @IsString()
  @Length(1, 400)
  @Matches(/\S/, { message: 'where it was read, not blanks' })
  source?: string | null;

  /** The local calendar day on which somebody last checked it; nothing while nobody has. */
  @IsOptional()
  @IsISO8601({ strict: true })
  @Length(10, 10)
  checkedOn?: string | null;

  /** Who checked it. Said by the server; what is sent here is not kept. */
  @IsOptional()
  @IsString()
  @MaxLength(120)
  checkedBy?: string | null;
}

/** A working week that begins on a day. */
export class WeekChangeDto {
  /** The first day of the new week, YYYY-MM-DD. */
  @IsISO8601({ strict: true })
  @Length(10, 10)
  from: string;

  /** ISO weekdays that are worked from then on, 1 = Monday. */
  @IsArray()
  @ArrayNotEmpty()
  @ArrayUnique()
  @IsInt({ each: true })
  @Min(1, { each: true })
  @Max(7, { each: true })
  workingWeek: number[];
}

/** The weekdays somebody works part-time. */
export class SaveOwnWeekDto {
  /** ISO weekdays, 1 = Monday; all seven stand for "as my site works". */
  @IsArray()
  @ArrayNotEmpty()
  @ArrayUnique()
  @IsInt({ each: true })
  @Min(1, { each: true })
  @Max(7, { each: true })
  weekdays: number[];
}

/** What the reader may do with sites. */
export class SiteAbilitiesDto {
  edit: boolean;
}

export class SiteDto {
  id: string;
  name: string;
  timeZone: string;
  /** ISO weekdays that are worked, 1 = Monday. */
  workingWeek: number[];
  /** Later working weeks, in order; `workingWeek` holds before the first. */
  weekChanges: WeekChangeDto[];
  holidays: HolidayDto[];
  /** What people should know about the days off there, such as why there are none. */
  daysOffNote: string | null;
  people: number;
  revision: number;
  abilities: SiteAbilitiesDto;
}

export class SaveSiteDto {
  @IsString()
  @Length(1, 120)
  @Matches(/\S/, { message: 'a name, not blanks' })
  name: string;

  @IsString()
  @MaxLength(64)
  timeZone: string;

  @IsArray()
  @ArrayNotEmpty()
  @ArrayUnique()
  @IsInt({ each: true })
  @Min(1, { each: true })
  @Max(7, { each: true })
  workingWeek: number[];

  /** Later working weeks; left out, those that are there stay. */
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(20)
  @IsObject({ each: true })
  @ValidateNested({ each: true })
  @Type(() => WeekChangeDto)
  weekChanges?: WeekChangeDto[];

  @IsArray()
  @ArrayMaxSize(400)
  @IsObject({ each: true })
  @ValidateNested({ each: true })
  @Type(() => HolidayDto)
  holidays: HolidayDto[];

  /** What people should know about the days off there; empty takes it away, left out it stays. */
  @IsOptional()
  @IsString()
  @MaxLength(400)
  daysOffNote?: string;
}
