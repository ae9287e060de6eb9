import { randomBytes } from 'node:crypto';
import { ApiTokensRepository } from '../people/persistence/api-tokens.repository';
import type { PersonScope, ProgramScope } from '../platform/access/scopes';
import type { Database } from '../platform/database/database';
import { idOf } from './story/ids';

const DAY = 86_400_000;

interface DemoToken {
  name: string;
  by: string;
  /** Days ago. */
  made: number;
  /** In days. */
  lasts: number;
  /** Days ago. */
  used: number;
}

const OF_PEOPLE: readonly (DemoToken & { scopes: readonly PersonScope[] })[] = [
  { name: 'What is next, in my terminal', by: 'Noa Cohen', scopes: ['read'], made: 9, lasts: 90, used: 1 },
];

const OF_THE_GUILD: readonly (DemoToken & { scopes: readonly ProgramScope[] })[] = [
  { name: 'Identity provider', by: 'Lina Urbonienė', scopes: ['scim'], made: 200, lasts: 365, used: 0.1 },
  { name: 'Course catalogue', by: 'Lina Urbonienė', scopes: ['evidence'], made: 84, lasts: 90, used: 2 },
  { name: 'Screen in the kitchen', by: 'Lina Urbonienė', scopes: ['changes'], made: 120, lasts: 30, used: 91 },
];

/** Programs that come in by token, under secrets that nobody knows. */
export async function fillTokens(db: Database, guildId: string, now: Date): Promise<void> {
  const tokens = new ApiTokensRepository(db);
  const ago = (days: number) => new Date(now.getTime() - days * DAY);
  const own = OF_PEOPLE.map((token) => ({ ...token, personId: idOf(token.by) }));
  const ofGuild = OF_THE_GUILD.map((token) => ({ ...token, personId: null }));
  for (const { name, by, scopes, made, lasts, used, personId } of [...own, ...ofGuild]) {
    const id = await tokens.insert({ guildId, personId, name, tokenHash: randomBytes(32), scopes, createdBy: idOf(by), at: ago(made), expiresAt: ago(made - lasts) });
    await tokens.markUsed(id, ago(used), ago(used));
  }
}
