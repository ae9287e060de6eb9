import { describe, expect, it } from '@jest/globals';
import type { MentorLoadDto } from '../../../shared/api/types';
import { newLine } from './plan';
import { givenTo, shareOut } from './share-out';

const SITES = new Map([
  ['tlv', 'Tel Aviv'],
  ['vno', 'Vilnius'],
]);

function mentor(id: string, siteName: string, active: number, backing = 0): MentorLoadDto {
  return { person: { id, name: id, contactUrl: null }, siteName, active, backing, limit: 2, awayFrom: null, awayTo: null };
}

function hires(count: number, siteId = 'tlv') {
  return Array.from({ length: count }, (_, index) => newLine({ name: `Hire ${index}`, siteId }));
}

describe('suggesting mentors', () => {
  it('spreads hires over the mentors of their own site', () => {
    const led = shareOut(hires(4), [mentor('dan', 'Tel Aviv', 0), mentor('yael', 'Tel Aviv', 0)], SITES);
    expect(givenTo(led)).toEqual(new Map([['dan', 2], ['yael', 2]]));
  });

  it('never gives a hire the same person twice', () => {
    const led = shareOut(hires(5), [mentor('dan', 'Tel Aviv', 0), mentor('ruta', 'Vilnius', 0)], SITES);
    expect(led.every(({ mentorId, backupId }) => mentorId !== backupId && backupId !== '')).toBe(true);
  });

  it('keeps hires near even when somebody elsewhere carries a little less', () => {
    const [led] = shareOut(hires(1), [mentor('dan', 'Tel Aviv', 1), mentor('ruta', 'Vilnius', 0)], SITES);
    expect(led?.mentorId).toBe('dan');
  });

  it('goes elsewhere when everybody near carries far more', () => {
    const [led] = shareOut(hires(1), [mentor('dan', 'Tel Aviv', 5), mentor('ruta', 'Vilnius', 0)], SITES);
    expect(led?.mentorId).toBe('ruta');
  });

  it('leaves what was chosen, and counts it', () => {
    const [chosen, free] = hires(2);
    const led = shareOut(
      [{ ...chosen!, mentorId: 'dan' }, free!],
      [mentor('dan', 'Tel Aviv', 0), mentor('yael', 'Tel Aviv', 0)],
      SITES,
    );
    expect(led.map(({ mentorId }) => mentorId)).toEqual(['dan', 'yael']);
  });

  it('leaves the backup open where there is only one mentor', () => {
    const [led] = shareOut(hires(1), [mentor('dan', 'Tel Aviv', 0)], SITES);
    expect(led).toMatchObject({ mentorId: 'dan', backupId: '' });
  });
});
