import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { CHANGE_TYPES, codesOfChanges, isChangeType, TEST_TYPE } from './change-types';

/** What nobody outside is to know, by the beginning of its code in the guild's record. */
const PRIVATE = [
  'stuck_', 'commented', 'evidence_', 'reflection_', 'talk', 'note_', 'pause_', 'leave_', 'absence_', 'handover_', 'review_', 'pairing_',
  'consultation_', 'mobility_', 'nominat', 'renewal_', 'portfolio_', 'place_', 'guild_week_place', 'guild_week_option', 'calendar_link_', 'meeting_',
];

describe('the types of changes', () => {
  it('tell each code of the record once, under a name of one shape', () => {
    const codes = codesOfChanges().map(({ code }) => code);
    expect(new Set(codes).size).toBe(codes.length);
    expect(new Set(CHANGE_TYPES.map(({ type }) => type)).size).toBe(CHANGE_TYPES.length);
    for (const { type, subject } of CHANGE_TYPES) {
      expect(type).toMatch(/^[a-z_]+(\.[a-z_]+){1,2}$/);
      expect(type.split('.')[0]).toBe(subject);
    }
  });

  it('say nothing of what stays between people', () => {
    expect(codesOfChanges().filter(({ code }) => PRIVATE.some((beginning) => code.startsWith(beginning)))).toEqual([]);
  });

  it('do not tell a review that asks for changes from a hire who takes it back', () => {
    const typeOf = (wanted: string) => codesOfChanges().find(({ code }) => code === wanted)?.type;
    expect(typeOf('changes_requested')).toBe(typeOf('withdrawn'));
  });

  it('leave the test of an endpoint out of what can be chosen', () => {
    expect(isChangeType(TEST_TYPE)).toBe(false);
    expect(isChangeType('journey.milestone.done')).toBe(true);
  });

  it('stand in the documentation, each with what it says', () => {
    const page = readFileSync(join(__dirname, '../../../docs/changes.md'), 'utf8');
    const rows = [...page.matchAll(/^\| `([a-z_.]+)` \| (\w+) \| (.+) \|$/gm)].map(([, type, subject, says]) => ({ type, subject, says }));
    expect(rows).toEqual(CHANGE_TYPES.map(({ type, subject, says }) => ({ type, subject, says })));
  });
});
