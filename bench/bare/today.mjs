// Today of a hire, from one row.
import { dayOf, numberOf, weekdayOf, workingDays } from './calendar.mjs';

const SETTLED = new Set(['done', 'waived', 'superseded', 'cancelled']);
const MET = new Set(['done', 'waived', 'superseded']);
const BEGUN = new Set(['changes_requested', 'in_progress', 'reopened']);
const ABILITIES = ['read', 'read_states', 'open', 'export', 'read_timeline', 'read_openings', 'enter_absence', 'read_absence_reason'];
/** What is about people is the mentor's to help with, and there is no prior knowledge of it. */
const BETWEEN_PEOPLE = new Set(['meeting', 'signoff', 'reflection']);
const TURNS = ['hire', 'mentor', 'backup', 'expert', 'manager', 'admin', 'platform', 'access', 'content'];
const WHOSE = ['yours', 'your mentor’s', 'your backup mentor’s', 'the guild expert’s', 'the guild manager’s', 'the administrator’s', 'the platform team’s',
  'the access team’s', 'the guide’s owner’s'];
const NUMBERS = ['No', 'One', 'Two', 'Three', 'Four', 'Five', 'Six', 'Seven', 'Eight', 'Nine', 'Ten'];

export function presentToday(row, path) {
  const { state, today } = row;
  const holidays = row.holidays ?? [];
  const absences = row.absences ?? [];
  const mentors = (row.mentors ?? []).map(([id, name, contactUrl, kind, awayUntil]) => ({ person: { id, name, contactUrl }, kind, awayUntil }));
  const primary = mentors.find(({ kind }) => kind === 'primary');
  const backup = mentors.find(({ kind }) => kind === 'backup');
  const away = primary === undefined || primary.awayUntil !== null;
  const onDuty = away ? (backup ?? primary) : primary;
  const now = numberOf(today);
  const start = numberOf(row.start_on);

  const items = row.milestones.map(([key, itemState, mode, reviewerNow, requirement, assignee, baseline, due, doneOn, reviewer, submission, submittedAt, pairing, blocker, openedAt, reviewedBy]) => {
    let turn = 'nobody';
    if (!SETTLED.has(itemState) && state !== 'ended') {
      if (blocker) turn = blocker;
      else if (itemState === 'submitted') turn = reviewerNow ?? 'mentor';
      else if (itemState !== 'locked' && !(assignee === 'hire' && state === 'paused')) turn = assignee;
      if (turn === 'mentor' && away) turn = 'backup';
    }
    return { definition: path.byKey.get(key), key, state: itemState, mode, requirement, assignee, baseline, due, dueNumber: numberOf(due), doneOn, reviewer, submission, submittedAt,
      pairing, blocker, openedAt, reviewedBy, turn };
  });
  const byKey = new Map(items.map((item) => [item.key, item]));
  const lastDue = items.reduce((last, item) => (item.due > last ? item.due : last), row.start_on);
  const days = workingDays(row.working_week, holidays.filter(([, , half]) => !half).map(([day]) => day), absences, start - 14, Math.max(now, numberOf(lastDue)) + 14);
  const numbered = (day) => (day >= start ? days.between(start - 1, day) : 0);
  const link = (key) => ({ key, title: path.byKey.get(key).title, met: MET.has(byKey.get(key)?.state) });

  const next = items
    .filter((item) => item.turn === 'hire')
    .map((item, place) => ({ item, place, opens: path.dependants.get(item.key).filter(({ key }) => byKey.has(key) && !SETTLED.has(byKey.get(key).state)).length }))
    .sort((a, b) =>
      (a.item.requirement === 'optional' ? 1 : 0) - (b.item.requirement === 'optional' ? 1 : 0)
      || (BEGUN.has(a.item.state) ? 0 : 1) - (BEGUN.has(b.item.state) ? 0 : 1)
      || a.item.dueNumber - b.item.dueNumber || b.opens - a.opens || a.place - b.place)
    .slice(0, 3);

  const current = (items.find((item) => !SETTLED.has(item.state) && item.requirement === 'required' && item.assignee === 'hire') ?? items.at(-1))?.definition.phaseKey ?? '';
  const firstWeekday = row.working_week.includes(7) && !row.working_week.includes(6) ? 7 : 1;
  const monday = now - ((weekdayOf(now) - firstWeekday + 7) % 7);
  const week = [];
  for (let day = monday; day < monday + 7; day += 1) {
    if (!row.working_week.includes(weekdayOf(day))) continue;
    const name = dayOf(day);
    const works = days.isWorked(day);
    week.push({
      day: name,
      number: works && day >= start ? numbered(day) : null,
      isToday: day === now,
      dayOff: works ? null : (holidays.find(([holiday, , half]) => holiday === name && !half)?.[1] ?? 'Away'),
      guildDay: works && weekdayOf(day) === row.guild_weekday,
      items: items.filter((item) => item.dueNumber === day && item.assignee === 'hire').map((item) => ({ key: item.key, title: item.definition.title, state: item.state })),
    });
  }

  return {
    journey: {
      id: row.id,
      hire: { id: row.hire_id, name: row.hire_name, contactUrl: row.hire_contact },
      cohortId: row.cohort_id, cohortName: row.cohort_name, pathTitle: path.title, pathVersion: path.number,
      siteName: row.site_name, timeZone: row.time_zone, startOn: row.start_on, state, today, day: numbered(now), lastDay: numbered(numberOf(lastDue)),
      mentors: mentors.map((mentor) => ({ person: mentor.person, kind: mentor.kind, onDuty: mentor.person.id === onDuty?.person.id, awayUntil: mentor.awayUntil })),
      relation: 'hire', revision: row.revision, abilities: ABILITIES,
    },
    phases: path.phases.map(({ key, title }) => {
      const own = items.filter((item) => item.definition.phaseKey === key);
      return {
        key, title, done: own.filter((item) => SETTLED.has(item.state)).length, total: own.length, current: key === current,
        segments: own.map((item) => ({ key: item.key, title: item.definition.title, state: item.state, turn: item.turn })),
      };
    }),
    next: next.map(({ item }) => ({
      key: item.key, title: item.definition.title, phaseKey: item.definition.phaseKey, type: item.definition.type, state: item.state, mode: item.mode,
      reviewer: item.reviewer, requirement: item.requirement, condition: item.definition.condition ?? null, assignee: item.assignee, due: item.due,
      baselineDue: item.baseline, dueDay: numbered(item.dueNumber), overdue: item.dueNumber < now, turn: 'hire', effortMinutes: item.definition.effortMinutes ?? null,
      needs: item.definition.needs.map(link), unlocks: path.dependants.get(item.key).map(({ key }) => link(key)),
      helper: helperOf(item, row, onDuty), stuck: false, pairing: item.pairing, waitingSince: null, doneAt: null, abilities: abilitiesOf(item),
    })),
    waiting: items
      .filter((item) => item.turn !== 'hire' && item.turn !== 'nobody' && (item.blocker !== null || item.submission !== null))
      .map((item) => ({
        key: item.key, title: item.definition.title, turn: item.turn, who: item.blocker === null && item.reviewedBy ? item.reviewedBy : item.turn === 'mentor' || item.turn === 'backup' ? (onDuty?.person ?? null) : null,
        what: item.blocker ? 'blocker' : item.pairing ? 'pairing' : item.submission, since: new Date(item.blocker ? item.openedAt : item.submittedAt).toISOString(),
      }))
      .sort((a, b) => a.since.localeCompare(b.since)),
    pace: paceOf(row, items, byKey, path, days, now),
    week,
    stuckOn: next[0] ? link(next[0].item.key) : null,
    stuck: items.filter((item) => item.blocker !== null).map((item) => link(item.key)),
  };
}

function helperOf(item, { focal_points: points, hire_id: hireId, site_id: siteId }, onDuty) {
  const topic = BETWEEN_PEOPLE.has(item.definition.type) ? null : (item.definition.owner ?? null);
  const own = topic === null ? [] : (points ?? []).filter((point) => point[0] === topic && point[1] !== hireId);
  const nearest = own.find((point) => point[4] === siteId) ?? own[0];
  if (nearest) return { person: { id: nearest[1], name: nearest[2], contactUrl: nearest[3] }, as: 'focal_point', topic };
  return onDuty ? { person: onDuty.person, as: onDuty.kind === 'primary' ? 'mentor' : 'backup', topic: null } : null;
}

function abilitiesOf({ state, mode, requirement, definition }) {
  const may = [];
  if (state !== 'in_progress' && mode !== 'attend') may.push('start');
  may.push({ self: 'check_off', attend: 'attend', review: 'submit' }[mode]);
  if (!BETWEEN_PEOPLE.has(definition.type)) may.push('claim');
  if (requirement !== 'required') may.push('skip');
  may.push('comment', 'add_evidence', 'stuck');
  if (definition.type === 'reflection') may.push('reflect');
  return may;
}

/** Days behind, less those that went by waiting on others, in words. */
function paceOf({ state, start_on: startOn, today, waits }, items, byKey, path, days, now) {
  const waitsOf = Map.groupBy(waits ?? [], ([key]) => key);
  const known = new Map();
  const lost = (key) => {
    if (known.has(key)) return known.get(key);
    const lostDays = new Set();
    for (const [, from, to] of waitsOf.get(key) ?? []) {
      const last = to === null ? now : Math.min(now, numberOf(to));
      for (let day = numberOf(from); day <= last; day += 1) if (days.isWorked(day)) lostDays.add(day);
    }
    let count = lostDays.size;
    for (const need of path.byKey.get(key).needs) {
      const item = byKey.get(need);
      const late = item ? days.between(item.dueNumber, item.doneOn === null ? now : numberOf(item.doneOn)) : 0;
      if (late === 0) continue;
      const passedOn = lost(need);
      for (const day of passedOn.days) lostDays.add(day);
      count += Math.min(late, passedOn.count);
    }
    const result = { days: lostDays, count: Math.min(lostDays.size, count) };
    known.set(key, result);
    return result;
  };
  const own = items.filter((item) => item.requirement === 'required' && item.assignee === 'hire');
  const open = own.filter((item) => !SETTLED.has(item.state));
  let daysBehind = 0;
  let waitedDays = 0;
  for (const item of open) {
    const sinceDue = days.between(item.dueNumber, now);
    if (sinceDue === 0) continue;
    const waited = Math.min(sinceDue, lost(item.key).count);
    waitedDays = Math.max(waitedDays, waited);
    if (item.turn === 'hire') daysBehind = Math.max(daysBehind, sinceDue - waited);
  }
  const kind = ['paused', 'completed', 'ended'].includes(state) ? state
    : state === 'scheduled' || today < startOn ? 'not_started'
      : daysBehind > 3 ? 'behind'
        : daysBehind > 0 ? 'a_little_behind'
          : own.every((item) => SETTLED.has(item.state) || item.dueNumber > now) && own.some((item) => (item.state === 'done' || item.state === 'waived') && item.dueNumber > now) ? 'ahead' : 'on_plan';
  const isUnderWay = kind !== 'not_started' && state === 'active';
  if (!isUnderWay) daysBehind = waitedDays = 0;
  const inWords = (count) => NUMBERS[count] ?? String(count);
  const headline = {
    not_started: 'It hasn’t begun yet; nothing is asked of you.',
    ahead: 'A little ahead of plan.',
    on_plan: 'On plan.',
    a_little_behind: daysBehind === 1 ? 'A day behind, that’s fine.' : 'A few days behind, that’s fine.',
    behind: `${inWords(daysBehind)} days behind plan. Talk it over with your mentor: the plan can move.`,
    paused: 'Paused. Nothing is asked of you until you are back.',
    completed: 'You have walked the whole path.',
    ended: 'This journey has ended.',
  }[kind];
  const waited = waitedDays === 0 ? '' : waitedDays === 1
    ? ' One day went by waiting on others; it doesn’t count against you.'
    : ` ${inWords(waitedDays)} days went by waiting on others; they don’t count against you.`;
  const turns = isUnderWay ? WHOSE.filter((_, place) => open.some((item) => item.turn === TURNS[place])) : [];
  const whose = turns.length === 0 ? '' : ` The next turn is ${turns.length < 2 ? turns[0] : `${turns.slice(0, -1).join(', ')} and ${turns.at(-1)}`}.`;
  return { kind, sentence: `${headline}${waited}${whose}`, daysBehind, waitedDays };
}
