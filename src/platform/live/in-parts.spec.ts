import { randomUUID } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import { inParts } from './in-parts';

const people = (count: number) => Array.from({ length: count }, () => randomUUID());

describe('a live message', () => {
  it.each([0, 1, 150, 151, 1234])('reaches each of %i people once, in parts that PostgreSQL takes', (count) => {
    const message = { guildId: randomUUID(), to: people(count), managers: true, everybody: true, journeyId: randomUUID(), cohortId: randomUUID(), place: 'guild-days' };
    const parts = inParts(message);
    expect(parts.flatMap(({ to }) => to)).toEqual(message.to);
    expect(parts.every((part) => Buffer.byteLength(JSON.stringify(part)) < 8000)).toBe(true);
    expect(parts.map(({ managers, everybody }) => [managers, everybody])).toEqual(parts.map((_, index) => [index === 0, index === 0]));
    for (const { guildId, place, journeyId } of parts) expect({ guildId, place, journeyId }).toEqual({ guildId: message.guildId, place: 'guild-days', journeyId: message.journeyId });
  });
});
