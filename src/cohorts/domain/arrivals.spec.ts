import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { addDays, daysBetween } from '../../calendars/domain/local-date';
import { cohortFor, mentorsFor, ruleFor, type MentorWithRoom } from './arrivals';

const RULE = { siteId: null, pathId: 'backend', daysApart: 14 };
const cohort = (id: string, startOn: string, pathId = 'backend') => ({ id, startOn, pathId });

describe('somebody who starts', () => {
  it('goes by the rule of their site before that of all others', () => {
    const own = { ...RULE, siteId: 'vilnius' };
    expect(ruleFor([RULE, own], 'vilnius')).toBe(own);
    expect(ruleFor([RULE, own], 'kyiv')).toBe(RULE);
    expect(ruleFor([own], 'kyiv')).toBeNull();
  });

  it('joins the nearest cohort on that path within the days, the later of two', () => {
    const cohorts = [cohort('early', '2026-12-01'), cohort('late', '2026-12-15'), cohort('other', '2026-12-08', 'frontend')];
    expect(cohortFor(RULE, '2026-12-02', cohorts)?.id).toBe('early');
    expect(cohortFor(RULE, '2026-12-08', cohorts)?.id).toBe('late');
    expect(cohortFor(RULE, '2026-12-30', cohorts)).toBeNull();
  });

  it('never joins one that is further away than the rule allows, nor passes a nearer one by', () => {
    const offset = fc.integer({ min: -60, max: 60 });
    fc.assert(fc.property(fc.array(offset), fc.integer({ min: 0, max: 90 }), (offsets, daysApart) => {
      const apart = ({ startOn }: { startOn: string }) => Math.abs(daysBetween(startOn, '2026-12-01'));
      const cohorts = offsets.map((days, index) => cohort(String(index), addDays('2026-12-01', days)));
      const found = cohortFor({ ...RULE, daysApart }, '2026-12-01', cohorts);
      const near = cohorts.filter((one) => apart(one) <= daysApart);
      expect(found === null).toBe(near.length === 0);
      if (found) expect(apart(found)).toBe(Math.min(...near.map(apart)));
    }));
  });

  it('gets a mentor with room who is there, and somebody else as backup, or nobody', () => {
    const mentor = fc.record({
      id: fc.uuid(), siteId: fc.constantFrom('here', 'there'), hires: fc.nat(4), backing: fc.nat(4), limit: fc.nat(4), away: fc.boolean(),
    });
    fc.assert(fc.property(fc.uniqueArray(mentor, { selector: ({ id }) => id }), (mentors: MentorWithRoom[]) => {
      const self = mentors[0]?.id ?? 'hire';
      const chosen = mentorsFor({ id: self, siteId: 'here' }, mentors);
      const there = mentors.filter(({ id, away }) => id !== self && !away);
      expect(chosen === null).toBe(there.length < 2 || !there.some(({ hires, limit }) => hires < limit));
      if (!chosen) return;
      const one = there.find(({ id }) => id === chosen.mentorId)!;
      expect(one.hires).toBeLessThan(one.limit);
      expect(there.some(({ id }) => id === chosen.backupId && id !== chosen.mentorId)).toBe(true);
    }));
  });
});
