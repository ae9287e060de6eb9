import { crc32 } from 'node:zlib';

/** What a token speaks for: a person, or a program of the guild. */
export type TokenKind = 'person' | 'program';

/** Recognisable at a glance, and by programs that look for secrets where they do not belong. */
const PREFIXES: Readonly<Record<TokenKind, string>> = { person: 'gpat_', program: 'gpst_' };

/** No character that ends a word, so that a double click takes the whole token. */
const DIGITS = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';
/** 62^43 > 2^256. */
const SECRET_LENGTH = 43;
/** 62^6 > 2^32. */
const CHECKSUM_LENGTH = 6;

const SHAPE = new RegExp(`^(gpat_|gpst_)[0-9A-Za-z]{${SECRET_LENGTH + CHECKSUM_LENGTH}}$`);

/**
 * A token as its owner sees it, once: prefix, secret, and a checksum of both, which tells a mistyped or made-up token
 * without asking anybody.
 *
 * @param secret 32 random bytes
 */
export function writeToken(kind: TokenKind, secret: Uint8Array): string {
  const body = PREFIXES[kind] + inDigits(BigInt(`0x${Buffer.from(secret).toString('hex')}`), SECRET_LENGTH);
  return body + checksumOf(body);
}

/** What kind of token a text can be; null when it is none that was ever handed out. */
export function kindOfToken(text: string): TokenKind | null {
  if (!SHAPE.test(text)) return null;
  const body = text.slice(0, -CHECKSUM_LENGTH);
  if (checksumOf(body) !== text.slice(-CHECKSUM_LENGTH)) return null;
  return text.startsWith(PREFIXES.person) ? 'person' : 'program';
}

function checksumOf(body: string): string {
  return inDigits(BigInt(crc32(body)), CHECKSUM_LENGTH);
}

function inDigits(number: bigint, length: number): string {
  let text = '';
  for (let rest = number; rest > 0n; rest /= 62n) text = DIGITS.charAt(Number(rest % 62n)) + text;
  return text.padStart(length, '0');
}
