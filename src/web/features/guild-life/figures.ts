import type { FirstTimeSpeakersDto, GuildDayAttendanceDto, RankDistributionDto } from '../../shared/api/types';

/** The middle one of some numbers, the upper of two; null of none. */
export function median(numbers: readonly number[]): number | null {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? null;
}

/** Attendance in a sentence; days with too few people to show are left out of it. */
export function attendanceInWords(days: readonly GuildDayAttendanceDto[]): string {
  const shown = days.flatMap(({ there }) => (there === null ? [] : [there]));
  const usual = median(shown);
  if (usual === null) return `${guildDays(days.length)}, each with too few people to show: numbers appear from five people up.`;
  const hidden = days.length - shown.length;
  const rest = hidden === 0 ? '' : ` On ${hidden} there were too few to show.`;
  if (shown.length === 1) return `On the one guild day ${usual} people were there.${rest}`;
  return `On half of the ${guildDays(shown.length)} ${usual} people or more were there; the most were ${Math.max(...shown)}.${rest}`;
}

function guildDays(count: number): string {
  return count === 1 ? '1 guild day' : `${count} guild days`;
}

/** Who spoke, in a sentence. */
export function speakersInWords(quarters: readonly FirstTimeSpeakersDto[]): string {
  const sum = (of: (quarter: FirstTimeSpeakersDto) => number): number => quarters.reduce((total, quarter) => total + of(quarter), 0);
  const [sessions, firstTime] = [sum((quarter) => quarter.sessions), sum((quarter) => quarter.firstTime)];
  const kept = sum(({ keptUsed, keptUnused, released }) => keptUsed + keptUnused + released);
  const places = kept === 0 ? '' : ` Of ${kept} ${kept === 1 ? 'place' : 'places'} kept for them ${sum(({ keptUsed }) => keptUsed)} ${sum(({ keptUsed }) => keptUsed) === 1 ? 'was' : 'were'} used.`;
  const who = firstTime === 0 ? 'None' : String(firstTime);
  return `${who} of ${sessions} ${sessions === 1 ? 'session was' : 'sessions were'} held by somebody who had not spoken here before.${places}`;
}

/** How a match fitted, in a sentence; only for one with enough people to show. */
export function matchInWords({ n, byChoice, none }: RankDistributionDto): string {
  return `${n - none} of ${n} people have a place, ${byChoice[0] ?? 0} of them their first choice.`;
}

/** A share as whole per cent. */
export function percent(part: number, whole: number): string {
  return `${Math.round((100 * part) / Math.max(1, whole))} %`;
}
