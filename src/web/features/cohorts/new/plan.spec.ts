import { describe, expect, it } from '@jest/globals';
import { missingOn, newLine, planOf } from './plan';

const COMPLETE = { name: ' Noa ', email: ' noa@example.com ', siteId: 'tlv', mentorId: 'dan', backupId: 'yael' };

describe('a cohort being typed', () => {
  it('leaves out lines that nobody has typed into', () => {
    const plan = planOf({ name: ' Elm ', pathVersionId: 'v', startOn: '2026-12-06', hires: [newLine(), newLine(COMPLETE)] });
    expect(plan.name).toBe('Elm');
    expect(plan.hires).toEqual([{ name: 'Noa', email: 'noa@example.com', siteId: 'tlv', mentorId: 'dan', backupId: 'yael' }]);
  });

  it('sends an own start only where one was given', () => {
    const plan = planOf({ name: 'Elm', pathVersionId: 'v', startOn: '2026-12-06', hires: [newLine({ ...COMPLETE, startOn: '2026-12-13' })] });
    expect(plan.hires[0]?.startOn).toBe('2026-12-13');
  });

  it('names each missing field', () => {
    expect(Object.keys(missingOn(newLine()))).toEqual(['name', 'email', 'siteId', 'mentorId', 'backupId']);
    expect(missingOn(newLine(COMPLETE))).toEqual({});
  });

  it('wants two different mentors', () => {
    expect(missingOn(newLine({ ...COMPLETE, backupId: 'dan' }))).toEqual({ backupId: 'must be somebody else than the mentor' });
  });
});
