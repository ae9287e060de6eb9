/** Who keeps a milestone's content true: somebody by name, or whoever is asked about a topic. */
export interface OwnerName {
  readonly personId: string | null;
  readonly topic: string | null;
  /** True while nobody was named here, and the path's own word counts. */
  readonly fromPath: boolean;
}

/**
 * What is written here counts; else what the path says, which is a topic such as `api-and-data-design`, or an e-mail address.
 * @param byEmail people of the guild by their address in lower case
 * @returns null when nobody is named, or the path names an address that nobody has
 */
export function ownerNamed(
  care: { ownerId: string | null; ownerTopic: string | null },
  inPath: string | undefined,
  byEmail: ReadonlyMap<string, string>,
): OwnerName | null {
  if (care.ownerId !== null || care.ownerTopic !== null) return { personId: care.ownerId, topic: care.ownerTopic, fromPath: false };
  if (inPath === undefined) return null;
  if (!inPath.includes('@')) return { personId: null, topic: inPath, fromPath: true };
  const personId = byEmail.get(inPath.toLowerCase());
  return personId === undefined ? null : { personId, topic: null, fromPath: true };
}
