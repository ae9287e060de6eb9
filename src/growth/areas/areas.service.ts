import { Injectable } from '@nestjs/common';
import type { Actor } from '../../platform/access/actor';
import { violates } from '../../platform/database/database';
import { Problem } from '../../platform/http/problem';
import { areaKeyOf } from '../domain/titles';
import type { SaveExpertiseAreaDto } from '../dto/growth.dto';
import { GrowthWriter } from '../growth-writer';
import { AreasRepository, type AreaContent, type AreaRow } from '../persistence/areas.repository';

/** The areas of expertise, as guild managers keep them. */
@Injectable()
export class Areas {
  constructor(
    private readonly writer: GrowthWriter,
    private readonly areas: AreasRepository,
  ) {}

  /** Makes an area, whose key stays as it is made of the name now. @throws Problem 422 when there is one like it */
  async make(actor: Actor, input: SaveExpertiseAreaDto, key: string | null): Promise<void> {
    const content = contentOf(input);
    const slug = areaKeyOf(content.name);
    if (slug === '') throw nameTaken('Use a few Latin letters or digits in it: focal points go by them.');
    try {
      await this.writer.write({ actor, key, code: 'area_made', about: slug }, () => this.areas.insert(actor.guildId, slug, content));
    } catch (error) {
      if (violates(error, 'expertise_areas_key_once')) throw nameTaken('There is an area by this name already; it may be retired.');
      throw error;
    }
  }

  /** @param revision as last read */
  async edit(actor: Actor, id: string, input: SaveExpertiseAreaDto, revision: number, key: string | null): Promise<void> {
    await this.writer.write({ actor, key, code: 'area_edited', about: id }, async () => {
      const area = await this.lock(actor, id);
      if (area.revision !== revision) throw Problem.stale(area.revision);
      await this.areas.update(id, contentOf(input));
      return id;
    });
  }

  /** Nobody is nominated in it any more; titles in it go on to the end of their terms. */
  async retire(actor: Actor, id: string, key: string | null): Promise<void> {
    await this.writer.write({ actor, key, code: 'area_retired', about: id }, async (now) => {
      if (!(await this.lock(actor, id)).retired) await this.areas.retire(id, now);
      return id;
    });
  }

  async bringBack(actor: Actor, id: string, key: string | null): Promise<void> {
    await this.writer.write({ actor, key, code: 'area_brought_back', about: id }, async () => {
      if ((await this.lock(actor, id)).retired) await this.areas.retire(id, null);
      return id;
    });
  }

  private async lock(actor: Actor, id: string): Promise<AreaRow> {
    const area = await this.areas.lock(actor.guildId, id);
    if (!area) throw Problem.notFound('area');
    return area;
  }
}

function contentOf({ name, field, about }: SaveExpertiseAreaDto): AreaContent {
  return { name: name.trim(), field, about: (about ?? '').trim() };
}

function nameTaken(problem: string): Problem {
  return Problem.invalid([{ field: 'name', problem }]);
}
