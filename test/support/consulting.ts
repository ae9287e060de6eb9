import type { ConsultationDto } from '../../src/growth/dto/consultations.dto';
import type { Guild, Person } from './builders';
import type { World } from './world';

export interface ConsultingBuilders {
  /** An area of expertise of the guild. @returns its id */
  area(guild: Guild, key: string, name?: string): Promise<string>;
  /** Makes somebody guild expert of an area. */
  title(areaId: string, person: Person): Promise<void>;
  /** Makes somebody the focal point of a topic. */
  focalPoint(topic: string, person: Person): Promise<void>;
  /** Asks for advice on a topic. */
  ask(asker: Person, topic: string, over?: object): Promise<ConsultationDto>;
}

/** What specs of consultations need to be there. */
export function consultingOf(world: World): ConsultingBuilders {
  return {
    async area(guild, key, name = key) {
      const [row] = await world.rows<{ id: string }>(
        `INSERT INTO expertise_areas (guild_id, key, name, field, about) VALUES ($1, $2, $3, 'design', '') RETURNING id`,
        [guild.id, key, name],
      );
      return row!.id;
    },
    async title(areaId, person) {
      await world.rows(
        `INSERT INTO titles (guild_id, person_id, kind, area_id, granted_on, until) VALUES ($1, $2, 'expert', $3, '2026-01-01', '2027-12-31')`,
        [person.guild.id, person.id, areaId],
      );
    },
    async focalPoint(topic, person) {
      await world.rows('INSERT INTO focal_points (guild_id, topic, person_id) VALUES ($1, $2, $3)', [person.guild.id, topic, person.id]);
    },
    async ask(asker, topic, over = {}) {
      return (await world.as(asker)).post<ConsultationDto>('/consultations', { kind: 'advice', topic, title: 'How big may an event be?', ...over });
    },
  };
}
