import type { GuildSessionDto, SaveGuildSessionDto } from '../../src/guild-days/dto/guild-days.dto';
import type { Guild, Person } from './builders';
import type { World } from './world';

/** The first guild day of most specs: the Thursday after the world begins. */
export const GUILD_DAY = '2026-11-26';

/** A session of an hour at one o'clock in Vilnius, with whatever matters to the spec said otherwise. */
export function sessionPlan(over: Partial<SaveGuildSessionDto> = {}): SaveGuildSessionDto {
  return {
    kind: 'talk', title: 'Reading query plans', abstract: 'From the plan to the index.', track: '', startsMinutes: 13 * 60, durationMinutes: 60,
    capacity: 40, keptForFirstTime: false, speakerIds: [], ...over,
  };
}

/** A guild whose day is Thursday afternoon in Vilnius, and its manager. It is the world's first, unless another is named. */
export async function guildThatMeets(world: World, of?: Guild): Promise<Person> {
  const manager = await world.a.person({ roles: ['manager'], ...(of && { guild: of }) });
  const { guild } = manager;
  await (await world.as(manager)).put('/guild-days/series', {
    weekday: 4, startsMinutes: 13 * 60, durationMinutes: 240, timeZone: 'Europe/Vilnius', siteIds: [guild.site.id, guild.telAviv.id],
  }, { revision: 0 });
  return manager;
}

/** A session that people see already. */
export async function publishedSession(world: World, manager: Person, over: Partial<SaveGuildSessionDto> = {}, day = GUILD_DAY): Promise<GuildSessionDto> {
  const browser = await world.as(manager);
  const session = await browser.post<GuildSessionDto>(`/guild-days/${day}/sessions`, sessionPlan(over));
  await browser.post(`/guild-days/${day}/publish`);
  return session;
}
