import { describe, expect, it } from '@jest/globals';
import { looksLike } from './likely-names';

const zofia = { name: 'Zofia Łęcka-Nowak', email: 'z.lecka@guild.example' };

describe('whether a name looks like somebody’s', () => {
  it.each([
    ['zofia', true], ['nowak-zofia', true], ['z.lecka@home.example', true], ['zlecka', true], ['12+zofia99@users.noreply.github.com', true],
    ['ben', false], ['zo', false], ['@guild.example', false], ['', false],
  ])('%s: %s', (name, likely) => {
    expect(looksLike(name, zofia)).toBe(likely);
  });
});
