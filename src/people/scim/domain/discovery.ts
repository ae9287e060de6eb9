import { LONGEST_FILTER } from './filter';
import type { Json, JsonObject } from './json';
import { MOST_RESULTS } from './paging';
import { GROUP_SCHEMA, ONBOARDING_SCHEMA, USER_SCHEMA } from './urns';

const SCHEMA = 'urn:ietf:params:scim:schemas:core:2.0:Schema';
const RESOURCE_TYPE = 'urn:ietf:params:scim:schemas:core:2.0:ResourceType';
const CONFIG = 'urn:ietf:params:scim:schemas:core:2.0:ServiceProviderConfig';

/** What this server does of SCIM (RFC 7643, section 5). */
export function serviceProviderConfig(base: string): JsonObject {
  return {
    schemas: [CONFIG],
    patch: { supported: true },
    bulk: { supported: false, maxOperations: 0, maxPayloadSize: 0 },
    filter: { supported: true, maxResults: MOST_RESULTS },
    changePassword: { supported: false },
    sort: { supported: false },
    etag: { supported: true },
    authenticationSchemes: [{
      type: 'oauthbearertoken',
      name: 'Bearer token',
      description: 'A service token with the scope “scim”, made by an admin of the guild.',
      specUri: 'https://www.rfc-editor.org/info/rfc6750',
      primary: true,
    }],
    meta: { resourceType: 'ServiceProviderConfig', location: `${base}/ServiceProviderConfig` },
  };
}

export function resourceTypes(base: string): JsonObject[] {
  const type = (name: 'User' | 'Group', description: string, schema: string, schemaExtensions: Json[]): JsonObject => ({
    schemas: [RESOURCE_TYPE],
    id: name,
    name,
    description,
    endpoint: `/${name}s`,
    schema,
    schemaExtensions,
    meta: { resourceType: 'ResourceType', location: `${base}/ResourceTypes/${name}` },
  });
  return [
    type('User', 'Somebody in the guild', USER_SCHEMA, [{ schema: ONBOARDING_SCHEMA, required: false }]),
    type('Group', 'Those who hold a role', GROUP_SCHEMA, []),
  ];
}

/** The attributes that are kept; whatever else is sent is taken and not kept. */
export function schemas(base: string): JsonObject[] {
  const schema = (id: string, name: string, description: string, attributes: JsonObject[]): JsonObject => ({
    schemas: [SCHEMA], id, name, description, attributes, meta: { resourceType: 'Schema', location: `${base}/Schemas/${id}` },
  });
  return [
    schema(USER_SCHEMA, 'User', 'Somebody in the guild', [
      text('userName', 'What they are called at the identity provider', { required: true, uniqueness: 'server' }),
      complex('name', 'Their name, in parts', [
        text('formatted', 'The whole name'), text('givenName', 'The first name'), text('familyName', 'The last name'),
      ]),
      text('displayName', 'The name that is shown; first and last name together when it is left out'),
      attribute('active', 'boolean', 'Whether they may come in. Nothing of theirs is lost meanwhile'),
      complex('emails', 'Where mail is sent: the primary address', [
        text('value', 'The address', { uniqueness: 'global' }), text('type', 'Always “work”'), attribute('primary', 'boolean', 'Always true'),
      ], { multiValued: true }),
      text('timezone', 'The time zone of their site', { mutability: 'readOnly' }),
      complex('groups', 'The roles they hold; changed at /Groups', [
        text('value', 'The group’s id', { mutability: 'readOnly', caseExact: true }), text('display', 'Its name', { mutability: 'readOnly' }),
        text('type', 'Always “direct”', { mutability: 'readOnly' }),
      ], { multiValued: true, mutability: 'readOnly' }),
    ]),
    schema(GROUP_SCHEMA, 'Group', 'Those who hold a role', [
      text('displayName', 'The name of the role', { required: true, uniqueness: 'server', mutability: 'readOnly' }),
      complex('members', 'Who holds it', [
        text('value', 'The user’s id', { mutability: 'immutable', caseExact: true }), text('display', 'Their name', { mutability: 'readOnly' }),
        text('type', 'Always “User”', { mutability: 'immutable' }),
      ], { multiValued: true }),
    ]),
    schema(ONBOARDING_SCHEMA, 'Onboarding', 'Where, from when and on which days somebody works', [
      text('site', 'The name or the id of a site of the guild; needed for a new user where the guild has several'),
      text('startDate', 'The first day, as a local calendar day such as 2026-11-23'),
      text('workingDays', 'The weekdays of somebody who works part-time, such as “Mon Tue Thu”; without it they work as their site does'),
    ]),
  ];
}

/** What may be asked of a list, for its documentation. */
export const FILTER_WORDS =
  `eq, ne, co, sw, ew, gt, ge, lt, le, pr, and, or, not, grouping and emails[type eq "work"]; at most ${LONGEST_FILTER} characters`;

function attribute(name: string, type: string, description: string, more: JsonObject = {}): JsonObject {
  return { name, type, multiValued: false, description, required: false, mutability: 'readWrite', returned: 'default', ...more };
}

function text(name: string, description: string, more: JsonObject = {}): JsonObject {
  return attribute(name, 'string', description, { caseExact: false, uniqueness: 'none', ...more });
}

function complex(name: string, description: string, subAttributes: JsonObject[], more: JsonObject = {}): JsonObject {
  return attribute(name, 'complex', description, { subAttributes, ...more });
}
