// Working days by table look-up: one pass over the days that a request is about, then every question is a subtraction.

const DAY_MS = 86_400_000;

/** Days since 1970-01-01. */
export const numberOf = (day) => Date.parse(day) / DAY_MS;
export const dayOf = (number) => new Date(number * DAY_MS).toISOString().slice(0, 10);
/** 1 = Monday … 7 = Sunday. */
export const weekdayOf = (number) => ((number + 3) % 7) + 1;

/**
 * @param {number[]} week ISO weekdays that are worked
 * @param {Iterable<string>} holidays whole days off
 * @param {[string, string][]} absences both ends included
 * @param {number} from first day of the table
 * @param {number} to last day of the table
 */
export function workingDays(week, holidays, absences, from, to) {
  const worked = new Uint8Array(to - from + 1);
  for (let day = from; day <= to; day += 1) worked[day - from] = week.includes(weekdayOf(day)) ? 1 : 0;
  const rest = (day) => {
    if (day >= from && day <= to) worked[day - from] = 0;
  };
  for (const holiday of holidays) rest(numberOf(holiday));
  for (const [first, last] of absences) for (let day = numberOf(first); day <= numberOf(last); day += 1) rest(day);
  const until = new Int32Array(to - from + 2);
  for (let index = 0; index < worked.length; index += 1) until[index + 1] = until[index] + worked[index];
  const clamp = (day) => Math.max(0, Math.min(to - from + 1, day - from + 1));
  return {
    isWorked: (day) => day >= from && day <= to && worked[day - from] === 1,
    /** Working days d with `after < d <= last`. */
    between: (after, last) => (last > after ? until[clamp(last)] - until[clamp(after)] : 0),
  };
}
