import { ArrayNotEmpty, ArrayUnique, IsArray, IsIn, IsInt, IsOptional, IsString, Length, Matches, Max, Min, ValidateIf } from 'class-validator';
import { PERSON_SCOPES, PROGRAM_SCOPES, type PersonScope, type ProgramScope } from '../../platform/access/scopes';

/** How long a token lasts unless somebody says so. */
export const USUAL_DAYS = 90;
export const MOST_DAYS = 365;

class ApiTokenDto {
  id: string;
  /** What uses it, such as `Laptop script`. */
  name: string;
  createdAt: string;
  /** Whether it has ended: it opens nothing any more. */
  ended: boolean;
  /** When something used it last, noted once an hour at most; null when nothing has. */
  lastUsedAt: string | null;
}

/** A token that acts as its owner, without the secret: that is shown once. */
export class PersonalTokenDto extends ApiTokenDto {
  /** What it may be used for, within what its owner may do. */
  scopes: PersonScope[];
  expiresAt: string;
}

export class PersonalTokensDto {
  /** In the order in which they were made; 20 at most. */
  tokens: PersonalTokenDto[];
  /** Whether there is room for another one. */
  mayAdd: boolean;
}

/** A token with its secret, shown this once. */
export class NewPersonalTokenDto extends PersonalTokenDto {
  /** Sent as `Authorization: Bearer …`. */
  token: string;
}

export class MakePersonalTokenDto {
  /** What will use it; unlike the names of one's other tokens. */
  @IsString()
  @Length(1, 60)
  @Matches(/\S/, { message: 'a name, not blanks' })
  name: string;

  @IsArray()
  @ArrayNotEmpty()
  @ArrayUnique()
  @IsIn(PERSON_SCOPES, { each: true })
  scopes: PersonScope[];

  /** In how many days it ends: 90 unless told otherwise. */
  @IsOptional()
  @IsInt()
  @Min(1)
  @Max(MOST_DAYS)
  expiresInDays?: number;
}

/** A token of the guild, which acts as nobody; without the secret: that is shown once. */
export class ServiceTokenDto extends ApiTokenDto {
  /** What it opens. */
  scopes: ProgramScope[];
  /** Null: it never ends by itself. */
  expiresAt: string | null;
  /** Who made it. */
  createdByName: string;
}

export class ServiceTokensDto {
  /** In the order in which they were made; 50 at most. */
  tokens: ServiceTokenDto[];
  /** Whether there is room for another one. */
  mayAdd: boolean;
}

/** A token of the guild with its secret, shown this once. */
export class NewServiceTokenDto extends ServiceTokenDto {
  /** Sent as `Authorization: Bearer …`. */
  token: string;
}

export class MakeServiceTokenDto {
  /** What will use it; unlike the names of the guild's other tokens. */
  @IsString()
  @Length(1, 60)
  @Matches(/\S/, { message: 'a name, not blanks' })
  name: string;

  @IsArray()
  @ArrayNotEmpty()
  @ArrayUnique()
  @IsIn(PROGRAM_SCOPES, { each: true })
  scopes: ProgramScope[];

  /** In how many days it ends: 90 unless told otherwise; null: never, until an admin revokes it. */
  @ValidateIf(({ expiresInDays }: MakeServiceTokenDto) => expiresInDays !== undefined && expiresInDays !== null)
  @IsInt()
  @Min(1)
  @Max(MOST_DAYS)
  expiresInDays?: number | null;
}
