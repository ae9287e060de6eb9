import type { MovePreviewDto, PathMoveDto } from '../../src/journeys/dto/moves.dto';
import type { PathVersionDto } from '../../src/paths/dto/paths.dto';
import { moved, samplePathLater } from './moving';
import { samplePath } from './sample-path';
import type { Scene } from './scenes';
import { newKey, type Person, type World } from './world';

/** Requests to move journeys, each on a path of its own, and to change one journey alone. */
export function movingScenes(world: World, manager: Person): Record<string, Scene> {
  async function walked(): Promise<{ from: PathVersionDto; to: PathVersionDto; hires: { journeyId: string; plan: string | null }[] }> {
    const key = `moving-${newKey()}`;
    const from = await world.a.publishedPath(manager, samplePath(key));
    const to = await world.a.publishedPath(manager, samplePathLater(key));
    await world.a.cohort({ manager, pathVersionId: from.id });
    const { hires } = await (await world.as(manager)).get<MovePreviewDto>(`/path-versions/${from.id}/move-preview?to=${to.id}`);
    return { from, to, hires: hires.map(({ journeyId, plan }) => ({ journeyId, plan })) };
  }

  async function moveDone(): Promise<PathMoveDto> {
    const { from, to, hires } = await walked();
    return moved(await world.as(manager), { fromVersionId: from.id, toVersionId: to.id, hires });
  }

  const drop = async (journeyId: string) =>
    (await world.as(manager)).post(`/journeys/${journeyId}/milestones/sign-in/drop`, { reason: 'Has it already' });

  return {
    'GET /path-versions/{id}/move-preview': async () => {
      const { from, to } = await walked();
      return () => ({ params: { id: from.id }, query: { to: to.id } });
    },
    'GET /path-versions/{id}/move-preview/{journeyId}': async () => {
      const { from, to, hires: [hire] } = await walked();
      return () => ({ params: { id: from.id, journeyId: hire!.journeyId }, query: { to: to.id } });
    },
    'GET /paths/{id}/moves': async () => {
      const { pathId } = await moveDone();
      return () => ({ params: { id: pathId } });
    },
    'POST /moves': async () => {
      const { from, to, hires } = await walked();
      return () => ({ body: { fromVersionId: from.id, toVersionId: to.id, hires } });
    },
    'GET /moves/{id}': async () => {
      const { id } = await moveDone();
      return () => ({ params: { id } });
    },
    'POST /moves/{id}/undo': async () => {
      const { id } = await moveDone();
      return () => ({ params: { id } });
    },
    'POST /journeys/{id}/milestones': async () => () => ({ body: { title: 'Learn the ledger', phaseKey: 'further', due: '2026-12-04', mode: 'self' } }),
    'POST /journeys/{id}/milestones/{key}/drop': async () => () => ({ params: { key: 'sign-in' }, body: { reason: 'Has it already' } }),
    'POST /journeys/{id}/milestones/{key}/restore': async ({ id }) => {
      await drop(id);
      return () => ({ params: { key: 'sign-in' } });
    },
  };
}
