/** What a session can be. */
export const SESSION_KINDS = ['talk', 'workshop', 'group_exercise'] as const;
export type SessionKind = (typeof SESSION_KINDS)[number];

/** What can remain of a session. */
export const MATERIAL_KINDS = ['slides', 'recording', 'code', 'notes'] as const;
export type MaterialKind = (typeof MATERIAL_KINDS)[number];
