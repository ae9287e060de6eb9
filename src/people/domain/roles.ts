/** Roles that are granted. Being a hire is not one of them: it follows from walking a journey. */
export const ROLES = ['mentor', 'manager', 'expert', 'admin'] as const;

export type Role = (typeof ROLES)[number];
