import { addWorkingDays, dayOfNumber, personalCalendar } from '../../calendars/domain/working-calendar';
import { ownerOfBlocker } from '../../journeys/domain/blockers';
import { isWalked } from '../../journeys/domain/journey-machine';
import { isSettled } from '../../journeys/domain/milestone-states';
import { planJourney, type PlannedMilestone } from '../../journeys/domain/plan-journey';
import { dueDates } from '../../journeys/domain/schedule';
import { prerequisiteGraph } from '../../journeys/domain/unlocking';
import type { ReviewerRole } from '../../paths/domain/path-document';
import { idOf } from './ids';
import { earlier, inOffice, instantAt, isBefore, later, latest, momentOf, type Moment } from '../../calendars/domain/office-time';
import type { Plot, Scene } from './plot';
import { randomOf } from './random';
import type { Story, StoryMilestone } from './story';
import {
  acceptanceWords, changeWords, claimWords, evidenceLink, plainComment, reflectionWords, serviceFor, TROUBLES,
} from './words';

const HOUR = 60;

/**
 * Tells what happened on one journey until now, step by step and in the order of the path: everybody works in office
 * hours, nothing happens before what it needs, and what would happen later has not happened yet.
 */
export function tellStory(plot: Plot): Story {
  const teller = new Teller(plot);
  return teller.tell();
}

/** Keeps the story while it is told; one for each journey. */
class Teller {
  private readonly random;
  private readonly calendar;
  private readonly now: Moment;
  private readonly last: Moment;
  private readonly graph;
  private readonly settled = new Map<string, Moment>();
  private readonly service: string;
  private readonly story: Story;

  constructor(private readonly plot: Plot) {
    const { character, calendar, startOn } = plot;
    this.random = randomOf(plot.journeyId);
    this.calendar = personalCalendar(calendar, [], character.absence ? [character.absence] : []);
    this.now = momentOf(plot.now, plot.timeZone);
    const leaves = character.leavesOnDay === undefined ? null : { day: dayOfNumber(calendar, startOn, character.leavesOnDay), minutes: 16 * HOUR };
    this.last = leaves && isBefore(leaves, this.now) ? leaves : this.now;
    this.graph = prerequisiteGraph(plot.definitions);
    this.service = serviceFor(this.random);
    this.story = {
      journeyId: plot.journeyId, hireId: plot.hireId, startOn, state: 'scheduled', completedAt: null, endedAt: null,
      milestones: [], submissions: [], blockers: [], evidence: [], comments: [], reflections: [], activity: [], messages: [], absences: [],
    };
  }

  tell(): Story {
    const { plot, story } = this;
    this.begin();
    const plan = planJourney(plot.definitions, plot.calendar, plot.startOn, plot.guildWeekday);
    const current = dueDates(plot.definitions, this.calendar, plot.startOn, plot.guildWeekday);
    const planned = new Map(plan.map((milestone) => [milestone.key, milestone]));
    for (const key of this.graph.order) {
      const milestone = planned.get(key);
      if (milestone) story.milestones.push(this.live(milestone));
    }
    for (const row of story.milestones) {
      if (!isSettled(row.state)) row.currentDue = current.get(row.key) ?? row.baselineDue;
    }
    this.end();
    story.milestones.sort((a, b) => a.position - b.position);
    story.activity.sort((a, b) => a.at.getTime() - b.at.getTime());
    return story;
  }

  private begin(): void {
    const { plot, story } = this;
    const { plannedAt, managerId, hireId, mentorId, journeyId, startOn } = plot;
    story.activity.push({ at: plannedAt, key: null, actorId: managerId, code: 'journey_started', data: null });
    for (const personId of [hireId, mentorId]) {
      story.messages.push({ personId, kind: 'started', key: null, actorId: managerId, once: `started:${journeyId}`, createdAt: plannedAt });
    }
    if (startOn > this.now.day) return;
    story.state = 'active';
    this.note({ day: startOn, minutes: 0 }, null, null, 'journey_activated');
    const { absence } = plot.character;
    if (!absence) return;
    const entered = earlier(plot.calendar, { day: absence.from, minutes: 10 * HOUR }, 12 * HOUR);
    story.absences.push({ ...absence, enteredBy: hireId, enteredAt: this.instant(entered) });
    this.note(entered, null, hireId, 'journey_replanned');
    const away = absence.from <= this.now.day && this.now.day <= absence.to;
    if (away && absence.kind === 'pause') {
      story.state = 'paused';
      this.note({ day: absence.from, minutes: 0 }, null, hireId, 'journey_paused');
    }
  }

  /** One milestone, from the moment it opens to wherever it is now. */
  private live(planned: PlannedMilestone): StoryMilestone {
    const row = freshRow(planned);
    if (this.story.state === 'scheduled') return row;
    const opened = this.opening(planned);
    if (this.plot.character.known?.includes(planned.key)) {
      this.claim(row);
      if (row.state === 'waived') return row;
    }
    if (!opened || isBefore(this.last, opened)) return { ...row, state: 'locked' };
    row.state = 'available';
    if ((this.graph.needs.get(planned.key) ?? []).length > 0) this.note(opened, planned.key, null, 'unlocked');
    const scene = this.plot.character.scenes?.[planned.key];
    if (scene) this.playScene(row, opened, scene);
    else if (row.requirement !== 'required' && this.random.chance(0.4)) this.skip(row, opened, planned);
    else this.proceed(row, opened, planned);
    return row;
  }

  /** When everything that it needs was settled; null while something is not. */
  private opening({ key }: PlannedMilestone): Moment | null {
    const first = inOffice(this.calendar, { day: this.plot.startOn, minutes: 9 * HOUR });
    const needs = (this.graph.needs.get(key) ?? []).map((need) => this.settled.get(need));
    return needs.every((moment) => moment !== undefined) ? latest(first, ...needs) : null;
  }

  /** When the hire gets to it: on its day or so, drifting with the journey, and never before it is open. */
  private turnFor({ due, key }: PlannedMilestone, opened: Moment): Moment {
    const definition = this.plot.definitions.find((candidate) => candidate.key === key);
    const onGuildDay = definition !== undefined && 'guildDayFrom' in definition.due;
    const dueDay = definition && 'day' in definition.due ? definition.due.day : 0;
    const scatter = this.random.pick([-1, -1, 0, 0, 0, 0, 1]);
    const drift = Math.round((this.plot.character.drift * Math.min(dueDay, 40)) / 20) + scatter;
    const day = onGuildDay ? due : addWorkingDays(this.calendar, due, drift);
    const planned = inOffice(this.calendar, { day, minutes: 9 * HOUR + this.random.between(20, 7 * HOUR) });
    return latest(planned, later(this.calendar, opened, this.random.between(HOUR, 4 * HOUR)));
  }

  private proceed(row: StoryMilestone, opened: Moment, planned: PlannedMilestone): void {
    const work = this.random.between(...this.workOn(row.key));
    const begun = latest(earlier(this.calendar, this.turnFor(planned, opened), work), later(this.calendar, opened, 10));
    const setback = this.plot.character.setbacks?.[row.key];
    const works = row.mode !== 'attend';
    if (works && this.reached(begun)) this.start(row, begun);
    const free = setback === undefined || !this.reached(begun) ? begun : this.trouble(row, begun, setback);
    if (!free) return;
    const done = later(this.calendar, free, work);
    if (!this.reached(done)) return;
    if (row.mode === 'review') this.review(row, done);
    else this.complete(row, done, row.mode === 'attend' ? 'attended' : 'checked_off');
  }

  private start(row: StoryMilestone, at: Moment): void {
    row.state = 'in_progress';
    row.startedAt = this.instant(at);
    row.stateBy = this.plot.hireId;
    this.note(at, row.key, this.plot.hireId, 'started', { from: 'available', to: 'in_progress' });
  }

  private complete(row: StoryMilestone, at: Moment, code: 'attended' | 'checked_off'): void {
    const { hireId, mentorId } = this.plot;
    const by = code === 'attended' && this.random.chance(0.4) ? mentorId : hireId;
    if (row.key.endsWith('reflection') || row.key.endsWith('feedback')) this.reflect(row, at);
    if (code === 'checked_off' && this.random.chance(0.08)) {
      this.story.comments.push({ key: row.key, kind: 'comment', body: plainComment(this.random), authorId: mentorId, writtenAt: this.instant(at) });
      this.note(at, row.key, mentorId, 'commented');
    }
    this.settle(row, at, 'done', by, code);
  }

  private reflect(row: StoryMilestone, at: Moment): void {
    const shared = this.random.chance(0.5) && row.key !== 'week-one-reflection';
    const written = this.instant(at);
    this.story.reflections.push({ key: row.key, body: reflectionWords(this.random), updatedAt: written, sharedAt: shared ? written : null });
    this.note(at, row.key, this.plot.hireId, shared ? 'reflection_shared' : 'reflection_kept');
  }

  /** Handed in, perhaps sent back once, and accepted; or still on its way. */
  private review(row: StoryMilestone, handedIn: Moment): void {
    const reworks = (this.plot.character.reworked ?? []).includes(row.key) || this.random.chance(0.16);
    let at = handedIn;
    for (const round of reworks ? [1, 2] : [1]) {
      const decides = later(this.calendar, at, this.random.chance(0.12) ? this.random.between(9, 15) * HOUR : this.random.between(40, 7 * HOUR));
      const decision = reworks && round === 1 ? 'changes_requested' : 'accepted';
      this.submit(row, at);
      if (!this.reached(decides)) return;
      this.decide(row, decides, decision);
      if (decision === 'accepted') return;
      at = later(this.calendar, decides, this.random.between(2 * HOUR, 7 * HOUR));
      if (!this.reached(at)) return;
    }
  }

  private submit(row: StoryMilestone, at: Moment): void {
    const { plot, story } = this;
    const from = row.state;
    row.round += 1;
    row.state = 'submitted';
    row.stateBy = plot.hireId;
    row.startedAt ??= this.instant(at);
    const role = (row.reviewer ?? 'mentor') as ReviewerRole;
    const reviewerId = role === 'expert' ? plot.expertFor(this.ownerOf(row.key)) : role === 'manager' ? plot.managerId : null;
    const id = idOf(`${plot.journeyId} ${row.key} ${row.round}`);
    const submittedAt = this.instant(at);
    story.submissions.push({
      id, key: row.key, kind: 'review', round: row.round, reviewer: role, reviewerId, submittedBy: plot.hireId, submittedAt,
      decidedAt: null, decidedBy: null, decision: null,
    });
    if (role !== 'manager') {
      story.evidence.push({
        key: row.key, kind: 'link', url: evidenceLink(row.key, this.service, this.random), body: null, addedBy: plot.hireId, addedAt: submittedAt,
      });
      this.note(at, row.key, plot.hireId, 'evidence_added');
    }
    this.note(at, row.key, plot.hireId, 'submitted', { from, to: 'submitted' });
    story.messages.push({
      personId: reviewerId ?? plot.mentorId, kind: 'submitted', key: row.key, actorId: plot.hireId, once: `submitted:${id}`, createdAt: submittedAt,
    });
  }

  private decide(row: StoryMilestone, at: Moment, decision: 'accepted' | 'changes_requested'): void {
    const { plot, story } = this;
    const submission = story.submissions.at(-1);
    if (!submission || submission.key !== row.key) throw new Error(`Nothing was handed in for ${row.key}.`);
    const by = submission.reviewerId ?? (this.random.chance(0.15) ? plot.backupId : plot.mentorId);
    const decidedAt = this.instant(at);
    Object.assign(submission, { decidedAt, decidedBy: by, decision });
    const words = decision === 'accepted' ? acceptanceWords(this.random) : changeWords(row.key, this.random);
    if (words) story.comments.push({ key: row.key, kind: decision, body: words, authorId: by, writtenAt: decidedAt });
    story.messages.push({
      personId: plot.hireId, kind: decision, key: row.key, actorId: by, once: `${decision}:${submission.id}`, createdAt: decidedAt,
    });
    if (decision === 'accepted') return this.settle(row, at, 'done', by, 'accepted');
    row.state = 'changes_requested';
    row.stateBy = by;
    this.note(at, row.key, by, 'changes_requested', { from: 'submitted', to: 'changes_requested' });
  }

  /** Known already: claimed on the second day, and confirmed by the mentor. */
  private claim(row: StoryMilestone): void {
    const { plot, story } = this;
    const claimed = inOffice(this.calendar, { day: dayOfNumber(this.calendar, plot.startOn, 2), minutes: 11 * HOUR });
    const confirmed = later(this.calendar, claimed, this.random.between(90, 5 * HOUR));
    if (!this.reached(confirmed)) return;
    row.round = 1;
    const id = idOf(`${plot.journeyId} ${row.key} claim`);
    story.submissions.push({
      id, key: row.key, kind: 'claim', round: 1, reviewer: 'mentor', reviewerId: null, submittedBy: plot.hireId,
      submittedAt: this.instant(claimed), decidedAt: this.instant(confirmed), decidedBy: plot.mentorId, decision: 'accepted',
    });
    story.comments.push({ key: row.key, kind: 'claim', body: claimWords(this.random), authorId: plot.hireId, writtenAt: this.instant(claimed) });
    this.note(claimed, row.key, plot.hireId, 'claimed', { from: row.state, to: 'submitted' });
    story.messages.push({
      personId: plot.hireId, kind: 'accepted', key: row.key, actorId: plot.mentorId, once: `accepted:${id}`, createdAt: this.instant(confirmed),
    });
    row.reason = 'prior_knowledge';
    this.settle(row, confirmed, 'waived', plot.mentorId, 'waived', { waiver: 'prior_knowledge' });
  }

  private skip(row: StoryMilestone, opened: Moment, planned: PlannedMilestone): void {
    const at = this.turnFor(planned, opened);
    if (!this.reached(at)) return;
    row.reason = row.requirement === 'conditional' ? 'does_not_apply' : 'skipped';
    this.settle(row, at, 'waived', this.plot.hireId, 'waived', { waiver: row.reason });
  }

  private playScene(row: StoryMilestone, opened: Moment, scene: Scene): void {
    const at = latest(earlier(this.calendar, this.now, scene.officeHours * HOUR), later(this.calendar, opened, 45));
    if (!this.reached(at)) return;
    if (scene.now === 'stuck') {
      if (row.mode !== 'attend') this.start(row, latest(earlier(this.calendar, at, 30), later(this.calendar, opened, 5)));
      this.raise(row, at, scene);
      return;
    }
    if (scene.now === 'waits_for_review') return this.submit(row, at);
    const handedIn = latest(earlier(this.calendar, at, 3 * HOUR), later(this.calendar, opened, 20));
    this.submit(row, handedIn);
    this.decide(row, latest(at, later(this.calendar, handedIn, 20)), 'changes_requested');
  }

  /** Stuck for some working days, then helped. @returns when work could go on, or null when it has not yet */
  private trouble(row: StoryMilestone, begun: Moment, days: number): Moment | null {
    const raised = later(this.calendar, begun, this.random.between(15, 2 * HOUR));
    if (!this.reached(raised)) return null;
    const trouble = this.random.pick(TROUBLES);
    this.raise(row, raised, trouble);
    const solved = later(this.calendar, raised, days * 8 * HOUR - this.random.between(0, 2 * HOUR));
    const blocker = this.story.blockers.at(-1);
    if (!blocker || !this.reached(solved)) return null;
    const by = this.plot.mentorId;
    Object.assign(blocker, { resolvedAt: this.instant(solved), resolvedBy: by, resolution: trouble.resolution });
    this.note(solved, row.key, by, 'stuck_resolved');
    this.story.messages.push({
      personId: this.plot.hireId, kind: 'resolved', key: row.key, actorId: by, once: `resolved:${blocker.id}`, createdAt: this.instant(solved),
    });
    return solved;
  }

  private raise(
    row: StoryMilestone,
    at: Moment,
    { category, note, widened }: { category: Parameters<typeof ownerOfBlocker>[0]; note: string | null; widened?: boolean },
  ): void {
    const { plot, story } = this;
    const openedAt = this.instant(at);
    const id = idOf(`${plot.journeyId} ${row.key} stuck`);
    story.blockers.push({
      id, key: row.key, category, owner: ownerOfBlocker(category), note, openedBy: plot.hireId, openedAt,
      widenedAt: widened ? openedAt : null, resolvedAt: null, resolvedBy: null, resolution: null,
    });
    this.note(at, row.key, plot.hireId, 'stuck_raised', { category });
    story.messages.push({ personId: plot.mentorId, kind: 'stuck', key: row.key, actorId: plot.hireId, once: `stuck:${id}`, createdAt: openedAt });
  }

  private settle(
    row: StoryMilestone, at: Moment, state: 'done' | 'waived', by: string, code: string, data: Record<string, string> = {},
  ): void {
    const from = row.state;
    row.state = state;
    row.doneAt = this.instant(at);
    row.stateBy = by;
    this.settled.set(row.key, at);
    this.note(at, row.key, by, code, { from, to: state, ...data });
  }

  /** A journey completes with its last required milestone, and is cut short when somebody leaves. */
  private end(): void {
    const { story, plot } = this;
    if (story.state === 'scheduled') return;
    const finished = isWalked(story.milestones.filter(({ assignee }) => assignee === 'hire')
      .map(({ state, requirement }) => ({ state, requirement: requirement as PlannedMilestone['requirement'] })));
    if (finished) {
      const required = story.milestones.filter(({ requirement }) => requirement === 'required');
      story.completedAt = new Date(Math.max(...required.map(({ doneAt }) => doneAt?.getTime() ?? 0)));
      story.state = 'completed';
      story.activity.push({ at: story.completedAt, key: null, actorId: plot.managerId, code: 'journey_completed', data: null });
    } else if (this.last !== this.now) {
      story.endedAt = this.instant(this.last);
      story.state = 'ended';
      this.cancelOpen();
      this.note(this.last, null, plot.managerId, 'journey_ended');
    }
  }

  private cancelOpen(): void {
    const { story, plot } = this;
    for (const row of story.milestones) {
      if (isSettled(row.state)) continue;
      this.note(this.last, row.key, plot.managerId, 'cancelled', { from: row.state, to: 'cancelled' });
      Object.assign(row, { state: 'cancelled', stateBy: null });
    }
    story.submissions = story.submissions.filter(({ decidedAt }) => decidedAt !== null);
  }

  private reached(moment: Moment): boolean {
    return !isBefore(this.last, moment);
  }

  private instant(moment: Moment): Date {
    return instantAt(moment, this.plot.timeZone);
  }

  /** From how long to how long one works on it, in minutes. */
  private workOn(key: string): [number, number] {
    switch (this.plot.definitions.find((definition) => definition.key === key)?.type) {
      case 'build':
        return [2 * HOUR, 5 * HOUR];
      case 'unit':
      case 'deploy':
        return [HOUR, 4 * HOUR];
      default:
        return [30, 2 * HOUR];
    }
  }

  private ownerOf(key: string): string | undefined {
    return this.plot.definitions.find((definition) => definition.key === key)?.owner;
  }

  private note(at: Moment, key: string | null, actorId: string | null, code: string, data: Record<string, string> | null = null): void {
    this.story.activity.push({ at: this.instant(at), key, actorId, code, data });
  }
}

function freshRow({ key, position, mode, reviewer, requirement, assignee, due, state }: PlannedMilestone): StoryMilestone {
  return {
    key, position, state, mode, reviewer, requirement, assignee, baselineDue: due, currentDue: due, round: 0,
    startedAt: null, doneAt: null, stateBy: null, reason: null,
  };
}
