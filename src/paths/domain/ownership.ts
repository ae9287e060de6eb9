/**
 * Whether somebody may write a path: start, edit, replace, discard and publish its draft, and say whose it is.
 *
 * @param owners ids of those to whom it is locked; nobody when every manager may
 * @param personId null for the product itself and for whoever runs the installation from its command line
 */
export function mayWrite(owners: readonly string[], personId: string | null): boolean {
  return owners.length === 0 || personId === null || owners.includes(personId);
}

/** Whether somebody may open a locked path to every manager again: an owner, or an admin when no owner is there to ask. */
export function mayUnlock(owners: readonly string[], personId: string, isAdmin: boolean): boolean {
  return owners.length > 0 && (isAdmin || owners.includes(personId));
}
