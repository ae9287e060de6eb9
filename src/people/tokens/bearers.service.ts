import { Injectable } from '@nestjs/common';
import { BearerSource, type Bearer } from '../../platform/access/bearer';
import type { PersonScope, ProgramScope } from '../../platform/access/scopes';
import { Clock } from '../../platform/clock/clock';
import { kindOfToken } from './token-text';
import { ApiTokensRepository } from '../persistence/api-tokens.repository';
import { hashOf } from '../signing-in/tokens';
import { TokenLimits } from './token-limits';

/** Use is noted at most this often: a program that asks every second should not write every second. */
const NOTED_EVERY = 60 * 60 * 1000;

/** Whom a token speaks for. Asked anew for every request, so what is revoked, ended or deactivated is out at once, everywhere. */
@Injectable()
export class Bearers extends BearerSource {
  constructor(
    private readonly tokens: ApiTokensRepository,
    private readonly limits: TokenLimits,
    private readonly clock: Clock,
  ) {
    super();
  }

  override async bearerOf(token: string): Promise<Bearer | null> {
    if (kindOfToken(token) === null) return null;
    const now = this.clock.now();
    const row = await this.tokens.findBearer(hashOf(token), now);
    if (!row) return null;
    await this.limits.count(row.tokenId);
    const due = new Date(now.getTime() - NOTED_EVERY);
    if (row.lastUsedAt === null || row.lastUsedAt < due) await this.tokens.markUsed(row.tokenId, now, due);
    if (row.person === null) {
      return { kind: 'program', program: { tokenId: row.tokenId, guildId: row.guildId, name: row.tokenName, scopes: new Set(row.scopes as ProgramScope[]) } };
    }
    const { id, siteId, name, timeZone, roles } = row.person;
    return {
      kind: 'person',
      actor: { personId: id, guildId: row.guildId, siteId, name, timeZone, roles: new Set(roles), sessionId: null },
      scopes: new Set(row.scopes as PersonScope[]),
    };
  }
}
