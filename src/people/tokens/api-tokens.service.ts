import { randomBytes } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { Actor } from '../../platform/access/actor';
import type { PersonScope, ProgramScope } from '../../platform/access/scopes';
import { Clock } from '../../platform/clock/clock';
import { Database, violates } from '../../platform/database/database';
import { RequestsRepository } from '../../platform/http/persistence/requests.repository';
import { Problem } from '../../platform/http/problem';
import { writeToken, type TokenKind } from './token-text';
import {
  USUAL_DAYS, type MakePersonalTokenDto, type MakeServiceTokenDto, type NewPersonalTokenDto, type NewServiceTokenDto,
  type PersonalTokenDto, type PersonalTokensDto, type ServiceTokenDto, type ServiceTokensDto,
} from '../dto/api-token.dto';
import { ApiTokensRepository, type ApiTokenRow, type TokenOwner } from '../persistence/api-tokens.repository';
import { hashOf } from '../signing-in/tokens';
import { TellOfTokens } from './tell-of-tokens.service';

const DAY = 24 * 60 * 60 * 1000;
/** One for each thing that uses one is plenty. */
const MOST: Readonly<Record<TokenKind, number>> = { person: 20, program: 50 };

/** The tokens with which programs come in. Each is shown once; only its hash is kept. */
@Injectable()
export class ApiTokens {
  constructor(
    private readonly tokens: ApiTokensRepository,
    private readonly requests: RequestsRepository,
    private readonly telling: TellOfTokens,
    private readonly db: Database,
    private readonly clock: Clock,
  ) {}

  async listOwn(actor: Actor): Promise<PersonalTokensDto> {
    const rows = await this.tokens.listOf(ofPerson(actor));
    return { tokens: rows.map((row) => this.presentOwn(row)), mayAdd: rows.length < MOST.person };
  }

  async listOfGuild(actor: Actor): Promise<ServiceTokensDto> {
    const rows = await this.tokens.listOf(ofGuild(actor));
    return { tokens: rows.map((row) => this.presentOfGuild(row)), mayAdd: rows.length < MOST.program };
  }

  /** Makes a token that acts as its owner. @throws Problem 409 when there are too many, 422 when the name is taken */
  async makeOwn(actor: Actor, { name, scopes, expiresInDays = USUAL_DAYS }: MakePersonalTokenDto, key: string | null): Promise<NewPersonalTokenDto> {
    const { row, token } = await this.make('person', actor, { name: name.trim(), scopes, days: expiresInDays }, key);
    return { ...this.presentOwn(row), token };
  }

  /** Makes a token of the guild. @throws Problem 409 when there are too many, 422 when the name is taken */
  async makeOfGuild(actor: Actor, { name, scopes, expiresInDays = USUAL_DAYS }: MakeServiceTokenDto, key: string | null): Promise<NewServiceTokenDto> {
    const { row, token } = await this.make('program', actor, { name: name.trim(), scopes, days: expiresInDays }, key);
    return { ...this.presentOfGuild(row), token };
  }

  /** Takes one's own token back, at once and on every replica. @throws Problem 404 */
  revokeOwn(actor: Actor, id: string): Promise<void> {
    return this.revoke(ofPerson(actor), actor, id);
  }

  /** Takes a token of the guild back, at once and on every replica. @throws Problem 404 */
  revokeOfGuild(actor: Actor, id: string): Promise<void> {
    return this.revoke(ofGuild(actor), actor, id);
  }

  /** Asked again with the same key, nobody has seen the first secret: the same token gets another. */
  private async make(
    kind: TokenKind,
    actor: Actor,
    { name, scopes, days }: { name: string; scopes: readonly string[]; days: number | null },
    key: string | null,
  ): Promise<{ row: ApiTokenRow; token: string }> {
    const owner = kind === 'person' ? ofPerson(actor) : ofGuild(actor);
    const token = writeToken(kind, randomBytes(32));
    const tokenHash = hashOf(token);
    const at = this.clock.now();
    const expiresAt = days === null ? null : new Date(at.getTime() + days * DAY);
    const command = `make a token for a ${kind}: ${name}`;
    try {
      return await this.db.transaction(async () => {
        const { kept: id, replayed } = await this.requests.once({ personId: actor.personId, key, command, at }, async () => {
          if ((await this.tokens.lockAndCount(owner)) >= MOST[kind]) {
            throw Problem.conflict('too_many_tokens', `There are ${MOST[kind]} tokens, as many as there can be. Revoke one that nothing uses any more.`);
          }
          const made = await this.tokens.insert({ ...owner, name, tokenHash, scopes, createdBy: actor.personId, at, expiresAt });
          await this.tokens.record(actor.guildId, actor.personId, 'token_made', made, at);
          await this.telling.made(owner, { id: made, name }, at);
          return made;
        });
        if (replayed && !(await this.tokens.setHash(owner, id, tokenHash))) throw Problem.notFound('token');
        const row = await this.tokens.find(owner, id);
        if (!row) throw Problem.notFound('token');
        return { row, token };
      });
    } catch (error) {
      if (!violates(error, 'api_tokens_name_once_a_person') && !violates(error, 'api_tokens_name_once_a_guild')) throw error;
      throw Problem.invalid([{ field: 'name', problem: 'There is a token of this name. Choose another, so that you know them apart.' }]);
    }
  }

  private async revoke(owner: TokenOwner, actor: Actor, id: string): Promise<void> {
    await this.db.transaction(async () => {
      if (!(await this.tokens.delete(owner, id))) throw Problem.notFound('token');
      await this.tokens.record(actor.guildId, actor.personId, 'token_revoked', id, this.clock.now());
    });
  }

  private presentOwn({ id, name, scopes, createdAt, expiresAt, lastUsedAt }: ApiTokenRow): PersonalTokenDto {
    return {
      id, name, scopes: scopes as PersonScope[], createdAt: createdAt.toISOString(),
      expiresAt: expiresAt!.toISOString(), ended: this.hasEnded(expiresAt), lastUsedAt: lastUsedAt?.toISOString() ?? null,
    };
  }

  private presentOfGuild({ id, name, scopes, createdByName, createdAt, expiresAt, lastUsedAt }: ApiTokenRow): ServiceTokenDto {
    return {
      id, name, scopes: scopes as ProgramScope[], createdByName, createdAt: createdAt.toISOString(),
      expiresAt: expiresAt?.toISOString() ?? null, ended: this.hasEnded(expiresAt), lastUsedAt: lastUsedAt?.toISOString() ?? null,
    };
  }

  private hasEnded(expiresAt: Date | null): boolean {
    return expiresAt !== null && expiresAt <= this.clock.now();
  }
}

function ofPerson({ guildId, personId }: Actor): TokenOwner {
  return { guildId, personId };
}

function ofGuild({ guildId }: Actor): TokenOwner {
  return { guildId, personId: null };
}
