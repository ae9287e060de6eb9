import type { Scene } from './scenes';
import type { Journey, World } from './world';

/** A proper request to each route of content and known blockers, on the path that the hire walks. */
export function freshnessScenes(world: World): Record<string, Scene> {
  const pathOf = async ({ id }: Journey) => (await world.rows<{ path_id: string }>('SELECT path_id FROM journeys WHERE id = $1', [id]))[0]!.path_id;
  const on = (key: string, body?: unknown): Scene => async (journey) => {
    const pathId = await pathOf(journey);
    return () => ({ params: { pathId, key }, body });
  };
  const revisionOf = async (pathId: string, key: string) =>
    (await world.rows<{ revision: number }>('SELECT revision FROM milestone_care WHERE path_id = $1 AND key = $2', [pathId, key]))[0]?.revision ?? 0;
  const note = { title: 'No rights for the registry', help: 'Ask in #platform for the pull role.' };
  /** Written by the mentor, for each who tries. */
  const onNote = (body?: unknown, revision?: number): Scene => async (journey) => {
    const pathId = await pathOf(journey);
    return async () => {
      const { id } = await (await world.as(journey.mentor)).post<{ id: string }>('/known-blockers', { pathId, key: 'sign-in', ...note });
      return { params: { id }, body, revision };
    };
  };
  return {
    'GET /content': async () => () => ({}),
    'GET /content/{pathId}/{key}': on('sign-in'),
    'PUT /content/{pathId}/{key}': async (journey) => {
      const pathId = await pathOf(journey);
      return async () => ({ params: { pathId, key: 'sign-in' }, body: { reviewBy: '2027-05-03' }, revision: await revisionOf(pathId, 'sign-in') });
    },
    'POST /content/{pathId}/{key}/look': on('sign-in', {}),
    'PUT /content/{pathId}/{key}/broken-link': on('sign-in', { where: 'The link to the wiki' }),
    'PUT /content/{pathId}/{key}/confused': on('sign-in', {}),
    'DELETE /content/{pathId}/{key}/confused': on('sign-in'),
    'PUT /content/{pathId}/{key}/feedback': on('read-guide', { useful: 'partly' }),
    'DELETE /content/{pathId}/{key}/feedback': on('read-guide'),
    'GET /known-blockers': async () => () => ({}),
    'POST /known-blockers': async (journey) => {
      const pathId = await pathOf(journey);
      return () => ({ body: { pathId, key: 'sign-in', ...note } });
    },
    'PUT /known-blockers/{id}': onNote(note, 1),
    'DELETE /known-blockers/{id}': onNote(),
  };
}
