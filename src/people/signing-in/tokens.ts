import { createHash, randomBytes } from 'node:crypto';

/** A secret for a link or a cookie, and the only form of it that is stored. */
export interface Token {
  /** 256 random bits, base64url. */
  secret: string;
  hash: Buffer;
}

export function newToken(): Token {
  const secret = randomBytes(32).toString('base64url');
  return { secret, hash: hashOf(secret) };
}

/** The secret has full entropy, so one round of SHA-256 keeps a stolen database from opening anything. */
export function hashOf(secret: string): Buffer {
  return createHash('sha256').update(secret).digest();
}
