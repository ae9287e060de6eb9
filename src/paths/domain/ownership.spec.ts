import { describe, expect, it } from '@jest/globals';
import { mayUnlock, mayWrite } from './ownership';

describe('who may write a path', () => {
  it('is every manager while it has no owner, and its owners alone after that', () => {
    expect(mayWrite([], 'tamar')).toBe(true);
    expect(mayWrite(['rasa', 'yael'], 'yael')).toBe(true);
    expect(mayWrite(['rasa', 'yael'], 'tamar')).toBe(false);
  });

  it('is the product itself, too', () => {
    expect(mayWrite(['rasa'], null)).toBe(true);
  });
});

describe('who may unlock a path', () => {
  it('is an owner or an admin, of one that is locked', () => {
    expect(mayUnlock(['rasa'], 'rasa', false)).toBe(true);
    expect(mayUnlock(['rasa'], 'tamar', true)).toBe(true);
    expect(mayUnlock(['rasa'], 'tamar', false)).toBe(false);
    expect(mayUnlock([], 'tamar', true)).toBe(false);
  });
});
