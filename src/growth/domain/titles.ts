/** What an area is mostly about: what the guild's masters are focal points for. */
export const FIELDS = ['infra', 'system_knowledge', 'design', 'code_quality'] as const;
export type Field = (typeof FIELDS)[number];

/** An expert consults and reviews; a master is a group's focal point. */
export const TITLE_KINDS = ['expert', 'master'] as const;
export type TitleKind = (typeof TITLE_KINDS)[number];

/** Why a title is no longer held. */
export type TitleEnd = 'stepped_down' | 'not_renewed' | 'left';
