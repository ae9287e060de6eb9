import { createHmac, timingSafeEqual } from 'node:crypto';

/** How long one code is shown, in seconds. The one before is still taken: somebody was just typing it. */
export const CODE_SECONDS = 60;

const DIGITS = 6;

/** The code of a session at a moment: six digits from its secret and the minute, as one-time passwords are (RFC 4226). */
export function codeAt(secret: Buffer, now: Date): string {
  return codeOf(secret, windowOf(now));
}

/** When the code that is shown now gives way to the next. */
export function nextCodeAt(now: Date): Date {
  return new Date((windowOf(now) + 1) * CODE_SECONDS * 1000);
}

/** Whether this is the session's code of now or of the minute before, compared in constant time. */
export function isCode(secret: Buffer, typed: string, now: Date): boolean {
  if (!/^\d{6}$/.test(typed)) return false;
  const window = windowOf(now);
  const given = Buffer.from(typed);
  const matches = [window, window - 1].map((one) => timingSafeEqual(given, Buffer.from(codeOf(secret, one))));
  return matches.includes(true);
}

function windowOf(now: Date): number {
  return Math.floor(now.getTime() / 1000 / CODE_SECONDS);
}

function codeOf(secret: Buffer, window: number): string {
  const counter = Buffer.alloc(8);
  counter.writeBigUInt64BE(BigInt(window));
  const digest = createHmac('sha256', secret).update(counter).digest();
  const offset = digest[digest.length - 1]! & 0x0f;
  return String((digest.readUInt32BE(offset) & 0x7fffffff) % 10 ** DIGITS).padStart(DIGITS, '0');
}
