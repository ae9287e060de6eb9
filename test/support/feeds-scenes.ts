import type { NewCalendarLinkDto } from '../../src/feeds/dto/feeds.dto';
import type { Scene } from './scenes';
import { newKey, type World } from './world';

/** What stands between `/feeds/` and `.ics` in a link. */
export function tokenOf({ url }: Pick<NewCalendarLinkDto, 'url'>): string {
  return /\/feeds\/([\w-]+)\.ics$/.exec(url)![1]!;
}

/** A proper request to each route of calendars elsewhere; links are those of the journey's hire. */
export function feedsScenes(world: World): Record<string, Scene> {
  const plainly = (body?: unknown): Scene => async () => () => ({ body });
  const onLink: Scene = async ({ hire }) => {
    const { id } = await (await world.as(hire)).post<NewCalendarLinkDto>('/me/calendar-links', { name: newKey() });
    return () => ({ params: { id } });
  };
  return {
    'GET /me/calendar-links': plainly(),
    'POST /me/calendar-links': async () => () => ({ body: { name: newKey() } }),
    'POST /me/calendar-links/{id}/replacement': onLink,
    'DELETE /me/calendar-links/{id}': onLink,
    'GET /open-programme': plainly(),
    'PUT /open-programme': plainly({ open: true }),
    'GET /feeds/{token}.ics': async ({ hire }) => {
      const link = await (await world.as(hire)).post<NewCalendarLinkDto>('/me/calendar-links', { name: newKey() });
      return () => ({ params: { token: tokenOf(link) } });
    },
    'GET /guilds/{id}/programme.ics': async ({ manager }) => {
      await (await world.as(manager)).put('/open-programme', { open: true });
      return () => ({ params: { id: manager.guild.id } });
    },
  };
}
