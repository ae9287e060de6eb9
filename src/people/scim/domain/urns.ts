/** The schemas and messages of SCIM that are spoken here (RFC 7643, section 8; RFC 7644, section 8.2). */
export const USER_SCHEMA = 'urn:ietf:params:scim:schemas:core:2.0:User';
export const GROUP_SCHEMA = 'urn:ietf:params:scim:schemas:core:2.0:Group';
/** Our own extension of a user: where, from when and on which days somebody works. */
export const ONBOARDING_SCHEMA = 'urn:guildpath:scim:schemas:extension:onboarding:2.0:User';
export const LIST_RESPONSE = 'urn:ietf:params:scim:api:messages:2.0:ListResponse';
export const ERROR = 'urn:ietf:params:scim:api:messages:2.0:Error';

/** Paths that begin with one of these speak of the resource itself. */
const CORE = [USER_SCHEMA, GROUP_SCHEMA].map((urn) => urn.toLowerCase());

/** Whether attributes named with this URN stand in the resource itself, not in a part of their own. */
export function isCore(urn: string): boolean {
  return CORE.includes(urn.toLowerCase());
}
