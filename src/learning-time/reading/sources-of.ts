import type { LearningKind } from '../domain/count-learning';
import type { LearningSourcesDto } from '../dto/learning-time.dto';

/** The half-days that count, by where they come from. */
export function sourcesOf(learned: readonly { kind: LearningKind; counts: number }[]): LearningSourcesDto {
  const of = (wanted: LearningKind): number => learned.reduce((sum, { kind, counts }) => (kind === wanted ? sum + counts : sum), 0);
  return { guildDays: of('guild_day'), guildWeeks: of('guild_week'), own: of('own') };
}
