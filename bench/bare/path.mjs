// A published path never changes, so it is read once and kept.

const kept = new Map();

/**
 * @param {{ query: Function }} client the pool, or the connection of an open transaction
 * @returns {Promise<{ title: string, number: number, phases: object[], byKey: Map<string, object>, dependants: Map<string, object[]> }>}
 */
export async function loadPath(client, versionId) {
  const known = kept.get(versionId);
  if (known) return known;
  const { rows: [{ title, number, document }] } = await client.query('SELECT title, number, document FROM path_versions WHERE id = $1', [versionId]);
  const definitions = document.phases.flatMap((phase) => phase.milestones.map((milestone) => ({ ...milestone, phaseKey: phase.key, phaseTitle: phase.title })));
  const path = {
    title,
    number,
    phases: document.phases.map(({ key, title: phaseTitle }) => ({ key, title: phaseTitle })),
    definitions,
    byKey: new Map(definitions.map((definition) => [definition.key, definition])),
    dependants: new Map(definitions.map(({ key }) => [key, definitions.filter(({ needs }) => needs.includes(key))])),
  };
  kept.set(versionId, path);
  return path;
}
