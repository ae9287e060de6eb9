import { Injectable } from '@nestjs/common';
import type { Actor } from '../../platform/access/actor';
import { Clock } from '../../platform/clock/clock';
import { Database } from '../../platform/database/database';
import { Problem } from '../../platform/http/problem';
import { Live } from '../../platform/live/live';
import type { ProofSettingsDto, SaveProofSettingsDto } from '../dto/credit.dto';
import { GuildSaysRepository } from '../persistence/guild-says.repository';
import { CreditPeople } from './credit-people.service';
import { PROOFS_PLACE } from './proofs-place';

/** What a guild calls production, and how long work stays there until it has held. */
@Injectable()
export class ProofSettingsService {
  constructor(
    private readonly says: GuildSaysRepository,
    private readonly credit: CreditPeople,
    private readonly live: Live,
    private readonly db: Database,
    private readonly clock: Clock,
  ) {}

  read({ guildId }: Actor): Promise<ProofSettingsDto> {
    return this.says.settings(guildId);
  }

  /** Says it anew, and folds everything with it. @throws Problem 412 when somebody changed it since */
  async save(actor: Actor, { production, courseRepositories, holdHours }: SaveProofSettingsDto, revision: number): Promise<ProofSettingsDto> {
    const { guildId, personId } = actor;
    await this.db.transaction(async () => {
      const lower = (names: readonly string[]) => [...new Set(names.map((name) => name.toLowerCase()))];
      const saved = await this.says.saveSettings(guildId, { production: lower(production), courseRepositories: lower(courseRepositories), holdHours, revision });
      if (!saved) throw Problem.stale((await this.says.settings(guildId)).revision);
      await this.says.record(guildId, personId, 'proof_settings_saved', {}, this.clock.now());
      await this.credit.ofGuild(guildId);
      await this.live.publish({ guildId, to: [personId], managers: true, place: PROOFS_PLACE });
    });
    return this.says.settings(guildId);
  }
}
