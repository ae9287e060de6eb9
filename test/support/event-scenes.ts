import type { EventSourceWithSecretDto } from '../../src/proofs/dto/event-sources.dto';
import type { Scene } from './scenes';
import { newKey, type Person, type World } from './world';

/** A proper request to each route of events and their sources; what comes in is not signed. */
export function eventScenes(world: World, admin: Person): Record<string, Scene> {
  const setUp = async () => (await world.as(admin)).post<EventSourceWithSecretDto>('/event-sources', { kind: 'generic', name: newKey() });
  const onSource = (body?: unknown): Scene => async () => {
    const { id, revision } = await setUp();
    return () => ({ params: { id }, body, revision });
  };
  return {
    'GET /event-sources': async () => () => ({}),
    'POST /event-sources': async () => () => ({ body: { kind: 'github', name: newKey() } }),
    'GET /event-sources/{id}': onSource(),
    'PATCH /event-sources/{id}': onSource({ paused: true }),
    'POST /event-sources/{id}/secret': onSource(),
    'POST /event-sources/{id}/replay': onSource(),
    'POST /events/{kind}/{id}': async () => {
      const { id } = await setUp();
      return () => ({ params: { kind: 'generic', id }, body: { what: 'deployed', service: 'payments', environment: 'production' } });
    },
  };
}
