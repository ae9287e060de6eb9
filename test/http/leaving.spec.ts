import { afterAll, beforeEach, beforeAll, describe, expect, it } from '@jest/globals';
import type { CohortDashboardDto } from '../../src/cohorts/dto/cohorts.dto';
import type { QueueDto } from '../../src/journeys/dto/journeys.dto';
import { walker, type Walker } from '../support/journey-walker';
import { openWorld, type Journey, type Person, type World } from '../support/world';

let world: World;
let journey: Journey;
let hire: Walker;

beforeAll(async () => {
  world = await openWorld({ name: 'http_leaving' });
}, 60_000);
afterAll(() => world?.close());

beforeEach(async () => {
  journey = await world.a.journey();
  hire = walker(await world.as(journey.hire), journey);
  await hire.does('check-off', 'sign-in');
});

/** A manager closes somebody's account. */
async function close({ id }: Person): Promise<void> {
  await (await world.as(journey.manager)).patch(`/people/${id}`, { deactivated: true }, { revision: 1 });
}
const queueOf = async (person: Person) =>
  (await (await world.as(person)).get<QueueDto>('/queue')).items.filter(({ hire: { id } }) => id === journey.hire.id).map(({ kind, key }) => [kind, key]);
const helpOf = async () =>
  (await (await world.as(journey.manager)).get<CohortDashboardDto>(`/cohorts/${journey.cohortId}`)).needsHelp.map(({ what, key, who }) => [what, key, who?.id ?? null]);

describe('when a mentor’s account is closed', () => {
  it('the backup has what waited on the mentor, and what comes later', async () => {
    await hire.does('submit', 'first-service');
    await hire.does('stuck', 'read-guide');
    expect(await queueOf(journey.backup)).toEqual([['task', 'cover']]);
    await close(journey.mentor);
    expect((await queueOf(journey.backup)).sort()).toEqual(expect.arrayContaining([['review', 'first-service'], ['stuck', 'read-guide']]));
    expect(await helpOf()).toContainEqual(['waits for a review of', 'first-service', journey.backup.id]);
    const backup = walker(await world.as(journey.backup), journey);
    expect(await backup.does('accept', 'first-service')).toMatchObject({ state: 'done' });
    expect((await hire.page('read-guide')).journey.mentors.map(({ person, onDuty }) => [person.id, onDuty])).toEqual([[journey.backup.id, true]]);
  });

  it('and the backup’s too, managers read first who has nobody to ask', async () => {
    await close(journey.backup);
    expect((await helpOf()).map(([what]) => what)).not.toContain('has no mentor any more, and is at');
    await close(journey.mentor);
    expect((await helpOf())[0]).toEqual(['has no mentor any more, and is at', expect.any(String), null]);
  });
});

describe('when a named reviewer’s account is closed', () => {
  it('the mentor has the review, to hand on', async () => {
    const { guild } = journey.hire;
    const [expert, other] = [await world.a.person({ roles: ['expert'], guild }), await world.a.person({ roles: ['expert'], guild })];
    await hire.does('submit', 'first-service');
    const mentor = walker(await world.as(journey.mentor), journey);
    await mentor.does('accept', 'first-service');
    await hire.does('submit', 'design', { reviewerId: expert.id });
    expect(await queueOf(journey.mentor)).not.toContainEqual(['review', 'design']);
    await close(expert);
    expect(await queueOf(journey.mentor)).toContainEqual(['review', 'design']);
    await mentor.does('delegate', 'design', { reviewerId: other.id });
    expect(await queueOf(other)).toContainEqual(['review', 'design']);
    expect(await queueOf(journey.mentor)).not.toContainEqual(['review', 'design']);
  });
});
