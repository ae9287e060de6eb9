import type { PersonDto } from '../../shared/api/types';

/** The roles that are granted, in the order in which they are shown. Being a hire is not one of them. */
export const ROLES = [
  { value: 'mentor', label: 'Mentor', about: 'accompanies hires and reviews their work' },
  { value: 'expert', label: 'Expert', about: 'reviews designs, is asked on topics' },
  { value: 'manager', label: 'Guild manager', about: 'starts cohorts, publishes paths' },
  { value: 'admin', label: 'Admin', about: 'accounts, sites and settings' },
] as const;

export type Role = (typeof ROLES)[number]['value'];

export function roleWord(role: string): string {
  return ROLES.find(({ value }) => value === role)?.label ?? role;
}

/** Abbreviations that people write in capitals. */
const CAPITALS: Readonly<Record<string, string>> = { 'ci cd': 'CI/CD', tdd: 'TDD', api: 'API' };

/** Topics are stored as `api-design` and read as “API design”. */
export function topicWord(topic: string): string {
  return topic.replaceAll('-', ' ').replace(/\b(ci cd|tdd|api)\b/g, (word) => CAPITALS[word] ?? word);
}

/** What a person typed, as a topic: lower case, words joined by hyphens. */
export function topicOf(typed: string): string {
  return typed
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
}

/** Whether a person answers to what was typed: name, e-mail, site, role or topic. */
export function answersTo({ name, email, siteName, roles, topics }: PersonDto, typed: string): boolean {
  const said = [name, email, siteName, ...roles.map(roleWord), ...topics.map(topicWord)].join(' ');
  return typed
    .split(/\s+/)
    .filter(Boolean)
    .every((word) => plain(said).includes(plain(word)));
}

/** So that “zukas” finds Žukas. */
function plain(words: string): string {
  return words.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '');
}
