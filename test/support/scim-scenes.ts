import type { ArrivalsDto } from '../../src/cohorts/dto/arrivals.dto';
import type { PathSummaryDto } from '../../src/paths/dto/paths.dto';
import type { Scene } from './scenes';
import type { Journey, World } from './world';

const USER = { schemas: ['urn:ietf:params:scim:schemas:core:2.0:User'], userName: 'walk@example.com' };
const PATCH = { schemas: ['urn:ietf:params:scim:api:messages:2.0:PatchOp'], Operations: [{ op: 'replace', path: 'active', value: false }] };

/** A proper request to each route of SCIM, which no person may make, and of those about who arrives. */
export function scimScenes(world: World): Record<string, Scene> {
  const plainly: Scene = async () => () => ({});
  const of = (id: string, body?: unknown): Scene => async () => () => ({ params: { id }, body });
  const sent = (body: unknown): Scene => async () => () => ({ body });
  const hire = (body?: unknown): Scene => async (journey) => () => ({ params: { id: journey.hire.id }, body });
  const rule = async ({ manager }: Journey) => {
    const browser = await world.as(manager);
    const { rules } = await browser.get<ArrivalsDto>('/arrivals');
    for (const { id } of rules) await browser.delete(`/arrival-rules/${id}`);
    const published = (await browser.get<PathSummaryDto[]>('/paths')).find(({ latest }) => latest !== null);
    return { browser, body: { pathId: published?.id, daysApart: 7, byItself: false } };
  };
  return {
    'GET /arrivals': plainly,
    'POST /arrivals/{id}/settle': async ({ hire: { id } }) => {
      await world.rows(`INSERT INTO provisioned_people (person_id, starts_on) VALUES ($1, '2026-12-01')`, [id]);
      return () => ({ params: { id } });
    },
    'POST /arrival-rules': async (journey) => {
      const { body } = await rule(journey);
      return () => ({ body });
    },
    'DELETE /arrival-rules/{id}': async (journey) => {
      const { browser, body } = await rule(journey);
      const { rules } = await browser.post<ArrivalsDto>('/arrival-rules', body);
      return () => ({ params: { id: rules[0]!.id } });
    },

    'GET /scim/v2/ServiceProviderConfig': plainly,
    'GET /scim/v2/ResourceTypes': plainly,
    'GET /scim/v2/ResourceTypes/{id}': of('User'),
    'GET /scim/v2/Schemas': plainly,
    'GET /scim/v2/Schemas/{id}': of(USER.schemas[0]!),
    'GET /scim/v2/Users': plainly,
    'POST /scim/v2/Users': sent(USER),
    'POST /scim/v2/Users/.search': sent({ filter: 'active eq true' }),
    'GET /scim/v2/Users/{id}': hire(),
    'PUT /scim/v2/Users/{id}': hire(USER),
    'PATCH /scim/v2/Users/{id}': hire(PATCH),
    'DELETE /scim/v2/Users/{id}': hire(),
    'GET /scim/v2/Groups': plainly,
    'POST /scim/v2/Groups': sent({ displayName: 'Mentors' }),
    'POST /scim/v2/Groups/.search': sent({}),
    'GET /scim/v2/Groups/{id}': of('mentor'),
    'PUT /scim/v2/Groups/{id}': of('mentor', { displayName: 'Mentors' }),
    'PATCH /scim/v2/Groups/{id}': of('mentor', PATCH),
    'DELETE /scim/v2/Groups/{id}': of('mentor'),
  };
}
