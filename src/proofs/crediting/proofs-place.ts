/** The place of the app whose open pages look again when names, services or unattributed work change. */
export const PROOFS_PLACE = 'proofs';
