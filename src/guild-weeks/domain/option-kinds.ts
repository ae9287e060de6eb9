/** What a guild week can be spent on. */
export const OPTION_KINDS = ['product_team', 'open_source', 'research', 'educational_session'] as const;
export type OptionKind = (typeof OPTION_KINDS)[number];

/** A ranking is short: more wishes than this are not asked for. */
export const LONGEST_RANKING = 5;
