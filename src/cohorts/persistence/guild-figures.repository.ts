import { Injectable } from '@nestjs/common';
import { Database } from '../../platform/database/database';

export interface KeptFigures {
  kind: string;
  figures: unknown;
  computedAt: Date;
}

/** Figures that are costly to count, as they were last counted. */
@Injectable()
export class GuildFiguresRepository {
  constructor(private readonly db: Database) {}

  find(guildId: string, kinds: readonly string[]): Promise<KeptFigures[]> {
    return this.db.query<KeptFigures>(
      'SELECT kind, figures, computed_at AS "computedAt" FROM guild_figures WHERE guild_id = $1 AND kind = ANY($2::text[])',
      [guildId, kinds],
    );
  }

  /** Keeps figures in place of older ones; what somebody else counted later stays. */
  async keep(guildId: string, kind: string, figures: unknown, at: Date): Promise<void> {
    await this.db.execute(
      `INSERT INTO guild_figures (guild_id, kind, figures, computed_at) VALUES ($1, $2, $3::jsonb, $4)
       ON CONFLICT (guild_id, kind) DO UPDATE SET figures = EXCLUDED.figures, computed_at = EXCLUDED.computed_at
       WHERE guild_figures.computed_at < EXCLUDED.computed_at`,
      [guildId, kind, JSON.stringify(figures), at],
    );
  }
}
