// A mentor's queue, from one row.
import { numberOf, workingDays } from './calendar.mjs';

const OPENS = 9 * 60;
const CLOSES = 17 * 60;
const CLOSES_HALF = 13 * 60;

export async function presentQueue(row, pathOf) {
  if (row.away) throw new Error('The yardstick answers mentors who have no days away.');
  const items = row.items ?? [];
  const wall = (text) => ({ day: numberOf(text.slice(0, 10)), minutes: Number(text.slice(11, 13)) * 60 + Number(text.slice(14, 16)) });
  const now = wall(row.now);
  const opened = items.map((item) => wall(item[5]));
  const holidays = row.holidays ?? [];
  const days = workingDays(row.working_week, holidays.filter(([, half]) => !half).map(([day]) => day), [], Math.min(now.day, ...opened.map(({ day }) => day)) - 1, now.day);
  const halves = new Set(holidays.filter(([, half]) => half).map(([day]) => numberOf(day)));
  const minutes = (day, from, to) => (days.isWorked(day) ? Math.max(0, Math.min(to, halves.has(day) ? CLOSES_HALF : CLOSES) - Math.max(from, OPENS)) : 0);
  const waited = ({ day, minutes: from }) => {
    if (now.day < day) return 0;
    if (now.day === day) return minutes(day, from, now.minutes);
    let between = days.between(day, now.day - 1) * (CLOSES - OPENS);
    for (const half of halves) if (half > day && half < now.day && days.isWorked(half)) between -= CLOSES - CLOSES_HALF;
    return minutes(day, from, CLOSES) + between + minutes(now.day, OPENS, now.minutes);
  };
  const found = await Promise.all(items.map(async ([id, kind, journeyId, key, since, , round, covering, hireId, name, contactUrl, versionId, locked], place) => {
    const path = await pathOf(versionId);
    const { title, phaseTitle } = path.byKey.get(key);
    const blocked = path.dependants.get(key).filter((dependant) => locked.includes(dependant.key));
    return {
      stuck: kind === 'stuck' ? 0 : 1,
      blocks: kind !== 'stuck' && blocked.length > 0 ? 0 : 1,
      shown: {
        id: `${id}:${key}`, kind, journeyId, key, title, phaseTitle, hire: { id: hireId, name, contactUrl }, since: new Date(since).toISOString(),
        waitedMinutes: waited(opened[place]), blocks: blocked.map((dependant) => dependant.title), round, covering,
      },
    };
  }));
  found.sort((a, b) => a.stuck - b.stuck || a.blocks - b.blocks || b.shown.waitedMinutes - a.shown.waitedMinutes
    || Date.parse(a.shown.since) - Date.parse(b.shown.since) || (a.shown.id < b.shown.id ? -1 : 1));
  return { items: found.map(({ shown }) => shown), away: null };
}
