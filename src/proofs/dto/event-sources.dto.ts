import { ApiProperty } from '@nestjs/swagger';
import { ArrayUnique, IsArray, IsBoolean, IsIn, IsInt, IsOptional, IsString, Length, Matches, Max, Min } from 'class-validator';
import { SOURCE_KINDS, SOURCE_TRUSTS, type SourceKind, type SourceTrust } from '../domain/sources';

/** That a source was refused, and why. */
export class EventRefusalDto {
  at: string;
  /** The code of the answer, such as `signature_wrong`. */
  code: string;
}

/** Everything that is kept of a source was read again. */
export class ReplayDto {
  askedAt: string;
  /** Null while it goes on. */
  doneAt: string | null;
  /** How many events were read; null while it goes on. */
  events: number | null;
}

/** A system that tells the guild what happens. */
export class EventSourceDto {
  id: string;
  @ApiProperty({ enum: SOURCE_KINDS })
  kind: SourceKind;
  name: string;
  /** Where it sends its events. */
  url: string;
  /** What counts of what it tells. `authors`: whose work a deployment brings, where the body names people. */
  @ApiProperty({ enum: SOURCE_TRUSTS, isArray: true })
  trusts: SourceTrust[];
  /** For how many days events are kept as they arrived. */
  keepDays: number;
  /** Whether it has a secret; without one nothing is taken. */
  hasSecret: boolean;
  /** Until when the secret before the present one is taken as well; null when it no longer is. */
  previousSecretUntil: string | null;
  paused: boolean;
  /** When an event was last taken; null for never, or not for as long as events are kept. */
  lastEventAt: string | null;
  /** What was last refused; null when nothing was. */
  lastRefusal: EventRefusalDto | null;
  /** When all of it was last read again; null for never. */
  replay: ReplayDto | null;
  revision: number;
}

export class EventSourcesDto {
  /** By name. */
  sources: EventSourceDto[];
  /** Whether secrets can be kept; otherwise no source can be set up. */
  maySetUp: boolean;
}

/** Something that arrived, or was refused. */
export class EventDeliveryDto {
  at: string;
  @ApiProperty({ enum: ['taken', 'kept', 'refused'] })
  verdict: 'taken' | 'kept' | 'refused';
  /** What the sender calls it; empty where it was refused before it was read. */
  type: string;
  /** How often the same came, or was refused within the minute. */
  times: number;
  /** How many facts were read. */
  facts: number;
  /** Why nothing was read, or why it was refused. */
  why: string | null;
}

export class EventSourceDetailsDto extends EventSourceDto {
  /** The last fifty, the latest first. */
  deliveries: EventDeliveryDto[];
}

/** A source with its secret, shown this once. */
export class EventSourceWithSecretDto extends EventSourceDto {
  secret: string;
}

export class SetUpEventSourceDto {
  @ApiProperty({ enum: SOURCE_KINDS })
  @IsIn(SOURCE_KINDS)
  kind: SourceKind;

  /** What people call it; unlike the guild's others. */
  @IsString()
  @Length(1, 60)
  @Matches(/\S/, { message: 'Give it a name.' })
  name: string;
}

/** What is to be different; the rest stays. */
export class ChangeEventSourceDto {
  @IsOptional()
  @IsString()
  @Length(1, 60)
  @Matches(/\S/, { message: 'Give it a name.' })
  name?: string;

  @ApiProperty({ enum: SOURCE_TRUSTS, isArray: true, required: false })
  @IsOptional()
  @IsArray()
  @ArrayUnique()
  @IsIn(SOURCE_TRUSTS, { each: true })
  trusts?: SourceTrust[];

  /** 1 to 365. */
  @IsOptional()
  @IsInt()
  @Min(1)
  @Max(365)
  keepDays?: number;

  @IsOptional()
  @IsBoolean()
  paused?: boolean;
}
