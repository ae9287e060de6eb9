import { createHash, randomBytes } from 'node:crypto';

const SEED_BYTES = 32;

/** A new secret seed, as 64 hexadecimal digits. */
export function newSeed(): string {
  return randomBytes(SEED_BYTES).toString('hex');
}

/** What is published of a seed before the deadline: the SHA-256 of its text, as `printf '%s' "$seed" | sha256sum` prints. */
export function hashOfSeed(seed: string): string {
  return sha256(seed);
}

/** The lot of each id: the SHA-256 of `<seed>:<id>`; the smaller one is the luckier. */
export function drawLots(seed: string, ids: readonly string[]): Map<string, string> {
  return new Map(ids.map((id) => [id, sha256(`${seed}:${id}`)]));
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
