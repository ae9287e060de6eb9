import type { PersonDto } from '../../shared/api/types';
import { fits } from '../../shared/words/fits';
import { topicWord } from '../../shared/words/topic-words';

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
  return fits(said, typed);
}
