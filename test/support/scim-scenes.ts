import type { Scene } from './scenes';

const USER = { schemas: ['urn:ietf:params:scim:schemas:core:2.0:User'], userName: 'walk@example.com' };
const PATCH = { schemas: ['urn:ietf:params:scim:api:messages:2.0:PatchOp'], Operations: [{ op: 'replace', path: 'active', value: false }] };

/** A proper request to each route of SCIM: no person may make one, whoever they are. */
export function scimScenes(): Record<string, Scene> {
  const plainly: Scene = async () => () => ({});
  const of = (id: string, body?: unknown): Scene => async () => () => ({ params: { id }, body });
  const sent = (body: unknown): Scene => async () => () => ({ body });
  const hire = (body?: unknown): Scene => async (journey) => () => ({ params: { id: journey.hire.id }, body });
  return {
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
