import { ApiProperty } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize, IsArray, IsBoolean, IsIn, IsISO8601, IsOptional, IsString, IsUrl, Length, Matches, ValidateIf, ValidateNested,
} from 'class-validator';
import { HAPPENINGS, type Happening } from '../domain/adapters/generic';
import type { WhyNot } from '../domain/adapters/reading-of';

/** What became of one event. */
export class EventAnswerDto {
  /** Ours; the same event has the same. */
  id: string;
  /** What the sender calls it. */
  type: string;
  /** How many facts were read from it. */
  facts: number;
  /** Why there are none; null where there are. */
  @ApiProperty({ type: String, enum: ['ping', 'nothing_to_tell', 'unknown_type', 'shape', 'not_trusted'], nullable: true })
  why: WhyNot | null;
  /** It had come before: nothing was changed. */
  repeated: boolean;
}

/** What became of a request: 200 where something was read in it, or had come before; 202 where it was kept, and not read. */
export class DeliveryAnswerDto {
  /** Everything in it had come before. */
  repeated: boolean;
  events: EventAnswerDto[];
}

const SHA = /^[0-9a-f]{7,64}$/i;
const sha = { message: 'Give a commit by its hash, 7 to 64 hexadecimal digits.' };

/** Somebody whose work it is, by handle, address, or both. */
export class AuthorDto {
  /** The handle in source control. */
  @ValidateIf(({ login, email }: AuthorDto) => login !== undefined || email === undefined)
  @IsString()
  @Length(1, 100)
  login?: string;

  /** As it stands in the commits. */
  @IsOptional()
  @IsString()
  @Length(3, 200)
  email?: string;
}

/** Says what happened, for everything that speaks no language of its own: Argo CD, Jenkins, a shell script. */
export class GenericEventDto {
  @ApiProperty({ enum: HAPPENINGS })
  @IsIn(HAPPENINGS, { message: `Say one of ${HAPPENINGS.join(', ')}.` })
  what: Happening;

  /** Names the deployment or the run: everything that is sent of it carries the same. Without it, a deployment is told by what is put where. */
  @IsOptional()
  @IsString()
  @Length(1, 200)
  id?: string;

  /** When it happened, with its zone: `2026-11-23T09:30:00Z`. Without it, now. */
  @IsOptional()
  @IsISO8601({ strict: true }, { message: 'Give a moment as 2026-11-23T09:30:00Z.' })
  @Matches(/T.*(?:Z|[+-]\d\d:?\d\d)$/, { message: 'Give a moment with its zone, as 2026-11-23T09:30:00Z.' })
  when?: string;

  /** Needed for deployments that name no repository. */
  @ValidateIf(({ what, service, repository }: GenericEventDto) => service !== undefined || (aboutDeploy(what) && repository === undefined))
  @IsString()
  @Length(1, 200)
  service?: string;

  /** Such as `production`; needed for deployments. */
  @ValidateIf(({ what, environment }: GenericEventDto) => environment !== undefined || aboutDeploy(what))
  @IsString()
  @Length(1, 200)
  environment?: string;

  /** `owner/name`. */
  @IsOptional()
  @Matches(/^[^\s/]{1,100}(?:\/[^\s/]{1,100}){1,5}$/, { message: 'Give a repository as owner/name.' })
  repository?: string;

  /** What is deployed, was built, or what a change became. Needed for `merged` and `pipeline_…` where nothing else names it. */
  @ValidateIf(({ what, commit, change, id }: GenericEventDto) =>
    commit !== undefined || (what === 'merged' && change === undefined) || (aboutPipeline(what) && id === undefined))
  @Matches(SHA, sha)
  commit?: string;

  /** Further commits that a deployment brings; 500 at most. */
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(500)
  @Matches(SHA, { ...sha, each: true })
  commits?: string[];

  /** Whose work it brings, never who pressed the button; 50 at most. */
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(50)
  @ValidateNested({ each: true })
  @Type(() => AuthorDto)
  authors?: AuthorDto[];

  /** What was built, such as a package URL; needed for `published`. */
  @ValidateIf(({ what, artifact }: GenericEventDto) => artifact !== undefined || what === 'published')
  @IsString()
  @Length(1, 300)
  artifact?: string;

  /** Names the change that was merged, such as `42`. */
  @IsOptional()
  @IsString()
  @Length(1, 200)
  change?: string;

  /** Whether it was merged into the branch that is deployed; so it is taken unless told otherwise. */
  @IsOptional()
  @IsBoolean()
  defaultBranch?: boolean;

  /** The pipeline's name. */
  @IsOptional()
  @IsString()
  @Length(1, 200)
  pipeline?: string;

  /** Where a person can read more. */
  @IsOptional()
  @IsUrl({ protocols: ['http', 'https'], require_protocol: true, require_tld: false })
  @Length(1, 2000)
  url?: string;
}

function aboutDeploy(what: Happening): boolean {
  return ['deploy_started', 'deployed', 'deploy_failed', 'rolled_back', 'removed'].includes(what);
}

function aboutPipeline(what: Happening): boolean {
  return ['pipeline_started', 'pipeline_passed', 'pipeline_failed'].includes(what);
}
