/** Where a nomination stands. */
export const NOMINATION_STATES = ['draft', 'submitted', 'granted', 'declined', 'withdrawn'] as const;
export type NominationState = (typeof NOMINATION_STATES)[number];

/** What people did for others, as a portfolio shows it. */
export const GROWTH_EVIDENCE_KINDS = ['talk', 'design_review', 'code_review', 'initiative', 'other'] as const;
export type GrowthEvidenceKind = (typeof GROWTH_EVIDENCE_KINDS)[number];

export const NOMINATION_COMMANDS = ['edit', 'submit', 'take_back', 'withdraw', 'grant', 'decline'] as const;
export type NominationCommand = (typeof NOMINATION_COMMANDS)[number];

/** From where to where each command leads: as data, so that nothing else decides it. */
export const NOMINATION_TRANSITIONS: Readonly<Record<NominationCommand, { from: readonly NominationState[]; to: NominationState }>> = {
  edit: { from: ['draft'], to: 'draft' },
  submit: { from: ['draft'], to: 'submitted' },
  take_back: { from: ['submitted'], to: 'draft' },
  withdraw: { from: ['draft', 'submitted'], to: 'withdrawn' },
  grant: { from: ['submitted'], to: 'granted' },
  decline: { from: ['submitted'], to: 'declined' },
};

/** Whether a nomination in this state can still become a title. */
export function isOpen(state: NominationState): boolean {
  return state === 'draft' || state === 'submitted';
}
