import { describe, expect, it } from '@jest/globals';
import { coverageOf, type Cover } from './coverage';

const noa = { id: '1', name: 'Noa' };
const dan = { id: '2', name: 'Dan' };
const covers: Cover<typeof noa>[] = [
  { areaKey: 'tdd', siteId: 'vilnius', as: 'focal_point', person: noa },
  { areaKey: 'tdd', siteId: 'vilnius', as: 'expert', person: noa },
  { areaKey: 'tdd', siteId: 'vilnius', as: 'expert', person: dan },
  { areaKey: 'tdd', siteId: 'kyiv', as: 'focal_point', person: { id: '3', name: 'Olha' } },
  { areaKey: 'ci-cd', siteId: 'vilnius', as: 'master', person: dan },
];

describe('the coverage of an area', () => {
  it('names each person once, as the most they are, titles before those to ask', () => {
    const [vilnius] = coverageOf('tdd', ['vilnius'], covers);
    expect(vilnius).toEqual({ siteId: 'vilnius', covered: true, people: [{ person: dan, as: 'expert' }, { person: noa, as: 'expert' }] });
  });

  it('has a gap where nobody holds a title, though there is somebody to ask', () => {
    expect(coverageOf('tdd', ['kyiv', 'tel-aviv'], covers).map(({ covered, people }) => [covered, people.length])).toEqual([[false, 1], [false, 0]]);
  });
});
