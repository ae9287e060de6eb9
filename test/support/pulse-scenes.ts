import type { Scene } from './scenes';
import type { World } from './world';

/** A proper request to each route of the pulse; the hire is in the second week. */
export function pulseScenes(world: World): Record<string, Scene> {
  return {
    'GET /pulse': async () => () => ({}),
    'POST /pulse/answers': async ({ id }) => {
      await world.rows(
        `WITH begun AS (UPDATE journeys SET start_on = '2026-11-16' WHERE id = $1 RETURNING id)
         UPDATE mentor_assignments a SET during = daterange('2026-11-16', NULL) FROM begun WHERE a.journey_id = begun.id`,
        [id],
      );
      return () => ({ body: { journeyId: id, day: 5, first: 4, second: 5 } });
    },
    'GET /pulse/results': async () => () => ({}),
  };
}
