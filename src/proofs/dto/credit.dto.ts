import { Type } from 'class-transformer';
import { ArrayMaxSize, ArrayUnique, IsArray, IsInt, IsISO8601, IsOptional, IsString, IsUUID, Length, Matches, Max, Min, ValidateIf } from 'class-validator';
import type { EventProof } from '../../paths/domain/path-document';
import type { ProofLevel } from '../domain/credit/milestone-proof';

const DAY = /^\d{4}-\d{2}-\d{2}$/;
const NO_SPACE_AROUND = /^\S(.*\S)?$/u;

/** Somebody by name. */
export class NamedPersonDto {
  id: string;
  name: string;
}

/** What a guild calls production, and how long work stays there until it has held. */
export class ProofSettingsDto {
  /** Environments that count: a name, or a beginning followed by `*`; in lower case. */
  production: string[];
  /** Repositories of the onboarding's own materials, as `owner/name`: a change merged there proves what asks for it. */
  courseRepositories: string[];
  /** In hours. */
  holdHours: number;
  /** For If-Match; 0 while nobody has said anything. */
  revision: number;
}

export class SaveProofSettingsDto {
  @IsArray()
  @ArrayMaxSize(30)
  @ArrayUnique()
  @Length(1, 100, { each: true })
  @Matches(NO_SPACE_AROUND, { each: true, message: 'names without space around them' })
  @Matches(/^[^*]+\*?$/u, { each: true, message: 'a name, or the beginning of names with one * at its end' })
  production: string[];

  @IsArray()
  @ArrayMaxSize(30)
  @ArrayUnique()
  @Length(3, 200, { each: true })
  @Matches(/^[^\s/]+(\/[^\s/]+)+$/u, { each: true, message: 'repositories as owner/name' })
  courseRepositories: string[];

  @IsInt()
  @Min(0)
  @Max(336)
  @Type(() => Number)
  holdHours: number;
}

/** A handle or a commit's e-mail, and whose it is. */
export class LinkedNameDto {
  id: string;
  name: string;
  /** The only source where it is theirs; null for all. */
  source: NamedPersonDto | null;
  /** Null for a program, whose work is nobody's. */
  person: NamedPersonDto | null;
  /** First and last day in UTC; null where nothing bounds it. */
  from: string | null;
  to: string | null;
}

export class LinkOwnNameDto {
  /** A handle on source control, or an e-mail as it stands in commits. */
  @IsString()
  @Length(1, 200)
  @Matches(/^\S+$/u, { message: 'a handle or an e-mail, without spaces' })
  name: string;
}

export class LinkNameDto extends LinkOwnNameDto {
  /** Whose it is; null for a program. */
  @ValidateIf(({ personId }: LinkNameDto) => personId !== null)
  @IsUUID()
  personId: string | null;

  /** The first day on which it is theirs, in UTC. */
  @IsOptional()
  @Matches(DAY, { message: 'a day, as 2026-11-22' })
  @IsISO8601({ strict: true })
  from?: string | null;

  /** The last one. */
  @IsOptional()
  @Matches(DAY, { message: 'a day, as 2026-11-22' })
  @IsISO8601({ strict: true })
  to?: string | null;
}

/** A service, and whose it is where no commit says more. */
export class RegisteredServiceDto {
  service: string;
  person: NamedPersonDto;
}

export class RegisterServiceDto {
  /** Its name in deployments, or its repository as `owner/name`. */
  @IsString()
  @Length(1, 200)
  @Matches(NO_SPACE_AROUND, { message: 'a name without space around it' })
  service: string;

  @IsUUID()
  personId: string;
}

/** Work of which nobody knows whose it is. */
export class UnattributedWorkDto {
  id: string;
  /** A name in commits, or a service of which no commit is known. */
  what: 'name' | 'service';
  name: string;
  /** The source that told of it. */
  sourceName: string;
  service: string | null;
  repository: string | null;
  url: string | null;
  lastAt: string;
  /** Hires of the reader's whose it can be: it was first seen after they began. The likeliest is first. */
  candidates: NamedPersonDto[];
}

export class AssignWorkDto {
  /** A hire of one's own, out of the candidates. */
  @IsUUID()
  personId: string;
}

/** What was linked by assigning, for taking it back. */
export class AssignedDto {
  /** The name that is linked now; null for a service. */
  nameId: string | null;
  service: string | null;
}

export class ChainCommitDto {
  sha: string;
  url: string | null;
}

export class ChainChangeDto {
  /** As source control numbers it. */
  change: string;
  url: string | null;
  at: string;
}

export class ChainPipelineDto {
  name: string | null;
  url: string | null;
  at: string;
}

export class ChainDeployDto {
  service: string | null;
  repository: string | null;
  environment: string | null;
  url: string | null;
  at: string;
}

/** How it came about; what nobody told is null. */
export class ProofChainDto {
  commit: ChainCommitDto | null;
  change: ChainChangeDto | null;
  pipeline: ChainPipelineDto | null;
  deploy: ChainDeployDto | null;
}

/** What another system saw of a milestone. */
export class SeenProofDto {
  proof: EventProof;
  /** How it became theirs: by their commit, named by the sender, or as the one whose service it is. */
  through: 'commit' | 'named' | 'service';
  /** When it was first seen. */
  seenAt: string;
  /** Since when it has held; null while it has not. */
  heldAt: string | null;
  /** When it will have held if it stays; null where it has, or does not stay. */
  holdsAt: string | null;
  chain: ProofChainDto;
}

/** What a milestone has to show for itself, for the hire and the mentors. */
export class MilestoneProofDto {
  /** Null where there is nothing. */
  level: ProofLevel | null;
  /** Whether any system tells the guild what happens. */
  listening: boolean;
  /** How long the guild lets work stay until it has held, in hours. */
  holdHours: number;
  seen: SeenProofDto | null;
}
