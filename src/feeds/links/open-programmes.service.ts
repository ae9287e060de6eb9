import { Inject, Injectable } from '@nestjs/common';
import type { Actor } from '../../platform/access/actor';
import { Clock } from '../../platform/clock/clock';
import { Database } from '../../platform/database/database';
import type { Settings } from '../../settings/settings';
import { SETTINGS } from '../../settings/settings.module';
import type { OpenProgrammeDto } from '../dto/feeds.dto';
import { OpenProgrammesRepository } from '../persistence/open-programmes.repository';

/** Whether a guild lets everybody read its programme: off until a manager switches it on. */
@Injectable()
export class OpenProgrammes {
  constructor(
    private readonly programmes: OpenProgrammesRepository,
    private readonly db: Database,
    private readonly clock: Clock,
    @Inject(SETTINGS) private readonly settings: Settings,
  ) {}

  async read({ guildId }: Actor): Promise<OpenProgrammeDto> {
    return { open: await this.programmes.isOpen(guildId), url: `${this.settings.publicUrl}/api/guilds/${guildId}/programme.ics` };
  }

  /** Opens or closes it; what is so already stays so. */
  async set(actor: Actor, open: boolean): Promise<OpenProgrammeDto> {
    const { guildId, personId } = actor;
    await this.db.transaction(async () => {
      const at = this.clock.now();
      const changed = open ? await this.programmes.open(guildId, personId, at) : await this.programmes.close(guildId);
      if (changed) await this.programmes.record(guildId, personId, open ? 'programme_opened' : 'programme_closed', at);
    });
    return this.read(actor);
  }

  isOpen(guildId: string): Promise<boolean> {
    return this.programmes.isOpen(guildId);
  }
}
