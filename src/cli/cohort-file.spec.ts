import { describe, expect, it } from '@jest/globals';
import { cohortPlan } from './cohort-file';
import { UsageError } from './command';

const YAML = `name: Maple
path: backend-engineer
on: 2026-11-23
hires:
  - { name: "Noa, the first", email: noa@guild.example, site: Tel Aviv, mentor: amit@guild.example, backup: dana@guild.example }
  - { name: Ian, email: ian@guild.example, site: Vilnius, start: 2026-11-30 }
`;

describe('a file of a cohort', () => {
  it('says everything in YAML, and the options win', () => {
    expect(cohortPlan('maple.yaml', YAML, { on: '2026-12-01' })).toEqual({
      name: 'Maple',
      pathKey: 'backend-engineer',
      startOn: '2026-12-01',
      manager: undefined,
      hires: 'name,email,site,start,mentor,backup\n"Noa, the first",noa@guild.example,Tel Aviv,,amit@guild.example,dana@guild.example\nIan,ian@guild.example,Vilnius,2026-11-30,,\n',
    });
  });

  it('is nothing but hires in any other form', () => {
    expect(cohortPlan('hires.csv', 'a,b', { name: 'Maple', path: 'p', on: '2026-11-23', manager: 'm@guild.example' }))
      .toEqual({ name: 'Maple', pathKey: 'p', startOn: '2026-11-23', manager: 'm@guild.example', hires: 'a,b' });
  });

  it.each([
    ['hires.csv', 'a,b', /needs --name/],
    ['maple.yml', 'hires: [', /no YAML/],
    ['maple.yml', 'name: Maple', /no hires/],
    ['maple.yml', '', /no hires/],
  ])('is not understood as %s: %j', (name, text, expected) => {
    expect(() => cohortPlan(name, text, {})).toThrow(UsageError);
    expect(() => cohortPlan(name, text, {})).toThrow(expected);
  });
});
