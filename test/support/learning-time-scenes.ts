import { learning } from './learning-time-world';
import type { Scene } from './scenes';
import type { World } from './world';

/** A proper request to each route of learning time; the entry that is changed and removed is the hire's. */
export function learningTimeScenes(world: World): Record<string, Scene> {
  const plainly = (body?: unknown): Scene => async () => () => ({ body });
  let days = 0;
  /** The day before the last entry's, so that each has room. */
  const nextDay = () => new Date(Date.UTC(2026, 10, 20) - (days += 1) * 86_400_000).toISOString().slice(0, 10);
  const onEntry = (body?: unknown): Scene => async ({ hire }) => {
    const day = nextDay();
    const { id } = await (await world.as(hire)).post<{ id: string }>('/learning-time/entries', learning({ day }));
    return () => ({ params: { id }, body: body === undefined ? undefined : { ...learning({ day }), ...body } });
  };
  return {
    'GET /learning-time': plainly(),
    'GET /learning-time/sums': plainly(),
    'POST /learning-time/entries': async () => () => ({ body: learning({ day: nextDay() }) }),
    'PUT /learning-time/entries/{id}': onEntry({ what: 'Read on' }),
    'DELETE /learning-time/entries/{id}': onEntry(),
  };
}
