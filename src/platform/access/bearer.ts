import type { FastifyRequest } from 'fastify';
import type { Actor } from './actor';
import type { PersonScope, ProgramScope } from './scopes';

/** A program that a guild lets in: it acts as nobody, and only on routes that are declared for programs. */
export interface Program {
  tokenId: string;
  guildId: string;
  /** What the token is called, such as `Entra ID`. */
  name: string;
  scopes: ReadonlySet<ProgramScope>;
}

/** Whom a token speaks for: a person, within its scopes, or a program. */
export type Bearer =
  | { kind: 'person'; actor: Actor; scopes: ReadonlySet<PersonScope> }
  | { kind: 'program'; program: Program };

/** Finds whom an API token speaks for; the `people` module answers it. */
export abstract class BearerSource {
  /**
   * @param token what came after `Bearer`
   * @returns null when it opens nothing: unknown, ended, revoked, its person deactivated
   * @throws Problem 429 when it came too often
   */
  abstract bearerOf(token: string): Promise<Bearer | null>;
}

/** What came after `Authorization: Bearer` (RFC 6750, section 2.1); null when the header is another one, or not there. */
export function bearerTokenOf({ headers }: Pick<FastifyRequest, 'headers'>): string | null {
  const match = /^Bearer(?: +(.*))?$/i.exec(headers.authorization ?? '');
  return match ? (match[1] ?? '').trim() : null;
}
