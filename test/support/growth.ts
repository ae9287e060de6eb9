import type { Guild, Person } from './builders';
import { newKey, type World } from './world';

export interface Area {
  id: string;
  key: string;
  name: string;
}

/** An area of expertise that is there already, past the app. */
export async function expertiseArea(world: World, guild: Guild, name = `Area ${newKey().slice(0, 8)}`): Promise<Area> {
  const key = name.toLowerCase().replace(/[^a-z0-9]+/g, '-');
  const [row] = await world.rows<{ id: string }>(
    `INSERT INTO expertise_areas (guild_id, key, name, field, about) VALUES ($1, $2, $3, 'infra', '') RETURNING id`,
    [guild.id, key, name],
  );
  return { id: row!.id, key, name };
}

export interface TitleSpec {
  kind?: 'expert' | 'master';
  groupName?: string;
  grantedOn?: string;
  until?: string;
}

/** A title that somebody holds already, past the app. @returns its id */
export async function givenTitle(
  world: World, person: Person, area: Area, { kind = 'expert', groupName = '', grantedOn = '2026-01-12', until = '2027-01-11' }: TitleSpec = {},
): Promise<string> {
  const [row] = await world.rows<{ id: string }>(
    `INSERT INTO titles (guild_id, person_id, kind, area_id, group_name, granted_on, until) VALUES ($1, $2, $3, $4, $5, $6, $7) RETURNING id`,
    [person.guild.id, person.id, kind, area.id, groupName, grantedOn, until],
  );
  return row!.id;
}
