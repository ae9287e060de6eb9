/**
 * What a person's own token may be used for, within what the person may do:
 *
 * - `read`: every GET
 * - `write`: every other request, except those that ask for a scope of their own
 * - `people`: adding people, and changing names, sites, roles and accounts
 */
export const PERSON_SCOPES = ['read', 'write', 'people'] as const;
export type PersonScope = (typeof PERSON_SCOPES)[number];

/**
 * What a program of the guild may be let do, as nobody:
 *
 * - `scim`: keeping people and groups, for an identity provider
 * - `evidence`: telling that a unit or a quiz was passed, for course tools
 * - `changes`: reading what happened in the guild, as ids and codes
 */
export const PROGRAM_SCOPES = ['scim', 'evidence', 'changes'] as const;
export type ProgramScope = (typeof PROGRAM_SCOPES)[number];
