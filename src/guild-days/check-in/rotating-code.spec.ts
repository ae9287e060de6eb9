import { describe, expect, it } from '@jest/globals';
import { codeAt, isCode, nextCodeAt } from './rotating-code';

const secret = Buffer.from('0123456789abcdef0123456789abcdef');
const now = new Date('2026-11-26T12:00:20Z');
const after = (seconds: number) => new Date(now.getTime() + seconds * 1000);

describe('a check-in code', () => {
  it('is six digits, the same within its minute and another in the next', () => {
    expect(codeAt(secret, now)).toMatch(/^\d{6}$/);
    expect(codeAt(secret, after(39))).toBe(codeAt(secret, now));
    expect(codeAt(secret, after(40))).not.toBe(codeAt(secret, now));
    expect(nextCodeAt(now)).toEqual(after(40));
  });

  it('is taken in its own minute and the next, and no longer', () => {
    const code = codeAt(secret, now);
    expect([0, 39, 40, 99, 100, -21].map((seconds) => isCode(secret, code, after(seconds)))).toEqual([true, true, true, true, false, false]);
  });

  it('belongs to one session, and takes nothing else', () => {
    const code = codeAt(secret, now);
    expect(isCode(Buffer.from('another secret'), code, now)).toBe(false);
    for (const typed of ['', ' ', code.slice(1), `${code}0`, 'ÀÀÀÀÀÀ'.slice(0, 3)]) expect(isCode(secret, typed, now)).toBe(false);
  });
});
