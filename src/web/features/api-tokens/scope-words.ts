import type { MakePersonalTokenDto, MakeServiceTokenDto } from '../../shared/api/types';

export type PersonScope = MakePersonalTokenDto['scopes'][number];
export type ProgramScope = MakeServiceTokenDto['scopes'][number];

/** What a scope is called, and what it lets a program do. */
export interface ScopeWords<Scope extends string> {
  scope: Scope;
  label: string;
  about: string;
}

export const PERSON_SCOPES: readonly ScopeWords<PersonScope>[] = [
  { scope: 'read', label: 'Read', about: 'See what you can see.' },
  { scope: 'write', label: 'Write', about: 'Do what you can do: check off, review, plan.' },
  { scope: 'people', label: 'People', about: 'Add people and change accounts and roles, where you may.' },
];

export const PROGRAM_SCOPES: readonly ScopeWords<ProgramScope>[] = [
  { scope: 'scim', label: 'Keep people', about: 'For your identity provider: people and groups over SCIM.' },
  { scope: 'evidence', label: 'Bring evidence', about: 'For course tools: a unit or a quiz was passed.' },
  { scope: 'changes', label: 'Read changes', about: 'What happened in the guild, as ids and codes.' },
];
