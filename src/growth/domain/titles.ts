/** What an area is mostly about: what the guild's masters are focal points for. */
export const FIELDS = ['infra', 'system_knowledge', 'design', 'code_quality'] as const;
export type Field = (typeof FIELDS)[number];

/** An expert consults and reviews; a master is a group's focal point. */
export const TITLE_KINDS = ['expert', 'master'] as const;
export type TitleKind = (typeof TITLE_KINDS)[number];

/** Why a title is no longer held. */
export type TitleEnd = 'stepped_down' | 'not_renewed' | 'left';

/** A title as it is said: “Master of CI/CD for Payments”. @param groupName empty for the whole guild */
export function titleWords(kind: TitleKind, areaName: string, groupName: string): string {
  return `${kind === 'expert' ? 'Expert in' : 'Master of'} ${areaName}${groupName === '' ? '' : ` for ${groupName}`}`;
}

/** What an area goes by in addresses and paths: its name in plain letters, `api-and-data-design`. Empty when it has none. */
export function areaKeyOf(name: string): string {
  return name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '');
}
