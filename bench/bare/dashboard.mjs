// A cohort's dashboard, from one row.
import { numberOf, workingDays } from './calendar.mjs';
import * as sql from './statements.mjs';

const CLOSES = 17 * 60;
const OPENS = 9 * 60;
const CLOSES_HALF = 13 * 60;
const FEW = 5;
const SETTLED = { d: 'd', w: 'w', u: 'x', c: 'x' };
const TURN_LETTERS = { mentor: 'm', backup: 'm', expert: 'e', manager: 'g', admin: 'g', platform: 'p', access: 'p', content: 'p' };

export async function presentDashboard(run, pathOf, actor, cohortId) {
  const { rows: [row] } = await run(sql.dashboard, [cohortId, actor.personId, new Date(), actor.guildId, actor.timeZone]);
  if (!row) return null;
  const path = await pathOf(row.version_id);
  const sites = new Map(row.sites.map(([id, name, week, holidays, now]) => {
    const all = holidays ?? [];
    return [id, {
      name, week, now: wall(now), halves: new Set(all.filter(([, half]) => half).map(([day]) => numberOf(day))), off: all.filter(([, half]) => !half).map(([day]) => day),
      tables: new Map(),
    }];
  }));
  const waits = (row.waits ?? []).map(([journeyId, key, since, localSince, kind, reviewer, person, category, owner, widened, assignee]) =>
    ({ journeyId, key, since, opened: wall(localSince), kind, reviewer, person, category, owner, widened, assignee }));
  const earliest = waits.reduce((first, { opened }) => Math.min(first, opened.day), Infinity);
  const blockers = new Map(waits.filter(({ kind }) => kind === 'blocker').map((wait) => [`${wait.journeyId} ${wait.key}`, wait]));
  const submissions = new Map(waits.filter(({ kind }) => kind === 'review' || kind === 'claim').map((wait) => [`${wait.journeyId} ${wait.key}`, wait]));

  const hires = row.journeys.map(([id, name, siteId, startOn, stored, endedOn, states, doneOn, absences, mentors]) => {
    const site = sites.get(siteId);
    const start = numberOf(startOn);
    const away = absences ?? [];
    const shared = away.length === 0 ? `${start}` : id;
    let days = site.tables.get(shared);
    if (!days) {
      days = workingDays(site.week, site.off, away.map(([, from, to]) => [from, to]), Math.min(start, earliest) - 3, Math.max(site.now.day, start) + 1);
      site.tables.set(shared, days);
    }
    const number = (day) => (day >= start ? days.between(start - 1, day) : 0);
    const today = site.now.day;
    const state = stored === 'completed' || stored === 'ended' ? stored
      : away.some(([kind, from, to]) => kind === 'pause' && numberOf(from) <= today && today <= numberOf(to)) ? 'paused' : start <= today ? 'active' : 'scheduled';
    const primary = mentors?.find(([, , , kind]) => kind === 'primary');
    const backup = mentors?.find(([, , , kind]) => kind === 'backup');
    const onDuty = primary?.[4] && backup && !backup[4] ? backup : primary;
    return {
      id, name, site, startOn, state, states, days, mentor: primary, onDuty: onDuty ? { id: onDuty[0], name: onDuty[1], contactUrl: onDuty[2] } : null,
      day: number(today), throughDay: number(endedOn === null ? today : numberOf(endedOn)), doneOn: doneOn === '' ? [] : doneOn.split(',').map((day) => number(Number(day))),
    };
  }).sort((a, b) => a.name.localeCompare(b.name) || a.id.localeCompare(b.id));
  const byId = new Map(hires.map((hire) => [hire.id, hire]));
  const active = new Map((row.active ?? []).map(([id, count]) => [id, count]));
  const mentors = new Map(hires.flatMap(({ mentor }) => (mentor ? [[mentor[0], { id: mentor[0], name: mentor[1], contactUrl: mentor[2] }]] : [])));

  return {
    id: row.id, name: row.name, startOn: row.start_on, pathTitle: path.title, pathVersion: path.number, hires: hires.length,
    siteNames: [...new Set(hires.map(({ site }) => site.name))].sort((a, b) => a.localeCompare(b)),
    dayForMost: mostCommon(hires.filter(({ state, day }) => state === 'active' && day >= 1).map(({ day }) => day)),
    phases: path.phases.map(({ key, title }) => ({
      key, title, milestones: path.definitions.filter(({ phaseKey }) => phaseKey === key).map((definition) => ({ key: definition.key, title: definition.title })),
    })),
    rows: hires.map((hire) => rowOf(hire, path, blockers, submissions)),
    needsHelp: needsHelp(waits, byId, path),
    burnUp: burnUp(hires.filter(({ state, throughDay }) => state !== 'scheduled' && throughDay >= 1), path),
    firstDeploy: row.figures.firstDeploy, bottlenecks: row.figures.bottlenecks.slice(0, 8), reviewWait: row.review_wait,
    mentors: [...mentors.values()].sort((a, b) => a.name.localeCompare(b.name)).map((person) => ({ person, active: active.get(person.id) ?? 0, limit: 2 })),
    abilities: ['add_hire', 'open_journey', 'export_sums'],
  };
}

const wall = (text) => ({ day: numberOf(text.slice(0, 10)), minutes: Number(text.slice(11, 13)) * 60 + Number(text.slice(14, 16)) });

function reviewerOf({ completion }) {
  if (completion.mode === 'review') return completion.reviewer ?? 'mentor';
  return completion.mode === 'auto' ? (completion.fallback?.reviewer ?? null) : null;
}

function rowOf({ id, name, site, startOn, state, states }, { definitions }, blockers, submissions) {
  let phaseTitle;
  let cells = '';
  for (const [place, definition] of definitions.entries()) {
    const letter = states[place];
    if (phaseTitle === undefined && !SETTLED[letter] && definition.requirement === 'required' && definition.assignee === 'hire') ({ phaseTitle } = definition);
    cells += SETTLED[letter] ?? openCell(letter, definition, `${id} ${definition.key}`, state, blockers, submissions);
  }
  return { journeyId: id, name, siteName: site.name, startOn, state, phaseTitle: phaseTitle ?? definitions.at(-1)?.phaseTitle ?? '', cells };
}

function openCell(letter, definition, at, journeyState, blockers, submissions) {
  const owner = journeyState === 'ended' ? undefined : blockers.get(at)?.owner;
  let turn = owner ?? 'nobody';
  if (!owner && journeyState !== 'ended' && letter !== 'k') {
    if (letter === 's') turn = submissions.get(at)?.reviewer ?? reviewerOf(definition) ?? 'mentor';
    else if (definition.assignee !== 'hire' || journeyState !== 'paused') turn = definition.assignee;
  }
  if (TURN_LETTERS[turn]) return TURN_LETTERS[turn];
  if (letter === 'k') return 'l';
  return letter === 'v' || turn === 'nobody' ? 'o' : 'h';
}

function needsHelp(waits, byId, path) {
  const shown = waits
    .map((wait) => ({ wait, minutes: waited(byId.get(wait.journeyId).days, byId.get(wait.journeyId).site, wait.opened) }))
    .filter(({ wait, minutes }) => wait.kind !== 'blocker' || wait.widened || minutes > CLOSES - OPENS);
  const blocked = new Set(shown.filter(({ wait }) => wait.kind === 'blocker').map(({ wait }) => `${wait.journeyId} ${wait.key}`));
  return shown
    .filter(({ wait }) => wait.kind === 'blocker' || !blocked.has(`${wait.journeyId} ${wait.key}`))
    .map(({ wait, minutes }) => {
      const { name, days, site, onDuty } = byId.get(wait.journeyId);
      const turn = wait.kind === 'blocker' ? (wait.owner ?? 'mentor') : wait.kind === 'task' ? (wait.assignee === 'backup' ? 'mentor' : wait.assignee) : (wait.reviewer ?? 'mentor');
      return {
        minutes,
        help: {
          journeyId: wait.journeyId, name, key: wait.key, title: path.byKey.get(wait.key)?.title ?? wait.key, turn,
          who: wait.person ?? (turn === 'mentor' ? onDuty : null), what: wordsFor(wait), since: new Date(wait.since).toISOString(), waitedDays: days.between(wait.opened.day, site.now.day),
        },
      };
    })
    .sort((a, b) => b.minutes - a.minutes || a.help.since.localeCompare(b.help.since))
    .map(({ help }) => help);
}

function waited(days, { now, halves }, { day, minutes: from }) {
  const office = (on, first, last) => (days.isWorked(on) ? Math.max(0, Math.min(last, halves.has(on) ? CLOSES_HALF : CLOSES) - Math.max(first, OPENS)) : 0);
  if (now.day < day) return 0;
  if (now.day === day) return office(day, from, now.minutes);
  let between = days.between(day, now.day - 1) * (CLOSES - OPENS);
  for (const half of halves) if (half > day && half < now.day && days.isWorked(half)) between -= CLOSES - CLOSES_HALF;
  return office(day, from, CLOSES) + between + office(now.day, OPENS, now.minutes);
}

function wordsFor({ kind, widened, category }) {
  if (kind !== 'blocker') return { review: 'waits for a review of', claim: 'waits for an answer on', task: 'waits for what we have to do on' }[kind];
  if (!widened) return 'waits for an answer on';
  return category === 'access' ? 'is stuck without access on' : 'is stuck on';
}

function mostCommon(numbers) {
  const counts = new Map();
  for (const number of numbers) counts.set(number, (counts.get(number) ?? 0) + 1);
  return [...counts].sort(([a, countA], [b, countB]) => countB - countA || a - b)[0]?.[0] ?? null;
}

function byDay(days, lastDay) {
  const counts = new Array(lastDay + 1).fill(0);
  for (const day of days) if (day <= lastDay) counts[Math.max(0, day)] += 1;
  for (let day = 1; day <= lastDay; day += 1) counts[day] += counts[day - 1];
  return counts;
}

function burnUp(hires, { definitions }) {
  const due = definitions.filter(({ assignee }) => assignee === 'hire').map((definition) => ('day' in definition.due ? definition.due.day : definition.due.guildDayFrom));
  const plan = byDay(due, Math.max(0, ...due));
  const counts = hires.map(({ doneOn, throughDay }) => byDay(doneOn, throughDay));
  const furthest = hires.reduce((last, { throughDay }) => Math.max(last, throughDay), -1);
  const lastDay = Math.max(plan.length - 1, Math.min(furthest, Math.max(0, ...hires.flatMap(({ doneOn }) => doneOn))));
  const days = [];
  for (let day = 0; day <= lastDay; day += 1) {
    const done = counts.flatMap((count) => count[day] ?? []).sort((a, b) => a - b);
    const quantile = (share) => {
      if (done.length < FEW) return null;
      const place = (done.length - 1) * share;
      const below = done[Math.floor(place)];
      return below + (done[Math.ceil(place)] - below) * (place - Math.floor(place));
    };
    days.push({ day, plan: plan[Math.min(day, plan.length - 1)], median: quantile(0.5), lower: quantile(0.25), upper: quantile(0.75) });
  }
  return { n: hires.length, tooFew: hires.length < FEW, days };
}
