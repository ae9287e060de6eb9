import { dayNumberOf, type LocalDate } from './local-date';

const WORDS = new Intl.DateTimeFormat('en-GB', { weekday: 'long', day: 'numeric', month: 'long', timeZone: 'UTC' });
const MS_PER_DAY = 86_400_000;

/** A local day as people say it: “Sunday 6 December”. */
export function dayInWords(day: LocalDate): string {
  return WORDS.format(dayNumberOf(day) * MS_PER_DAY).replace(',', '');
}
