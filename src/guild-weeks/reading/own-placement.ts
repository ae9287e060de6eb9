import { barredSentence, passedSentence, placementSentence } from '../domain/reasons';
import type { OwnPlacementDto, WeekReasonDto } from '../dto/guild-weeks.dto';
import type { RunRow } from '../persistence/runs.repository';

/**
 * What one ballot came to, in words.
 * @param titles of the week's options, by id
 * @returns null for a ballot that was not in the match
 */
export function ownPlacement(ballotId: string, { record, barred }: RunRow, titles: ReadonlyMap<string, string>): OwnPlacementDto | null {
  const { placements, closed } = record.outcome;
  const placement = placements.find((one) => one.ballotId === ballotId);
  if (!placement) return null;
  const { optionId, choice, passed } = placement;
  const titleOf = (id: string | null) => (id === null ? '' : (titles.get(id) ?? ''));
  const reasons: WeekReasonDto[] = [
    ...passed.map((one) => ({
      optionId: one.optionId,
      why: one.why,
      sentence: passedSentence(one, titleOf(one.optionId), closed.find((closing) => closing.optionId === one.optionId)),
    })),
    ...(barred[ballotId] ?? []).map((one) => ({ ...one, sentence: barredSentence(titleOf(one.optionId), one.why) })),
  ];
  return { ballotId, optionId, choice, sentence: placementSentence({ choice }, titleOf(optionId)), reasons };
}
