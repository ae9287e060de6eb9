import type { MilestoneType } from '../../paths/domain/path-document';
import { workingDayNumber, type WorkingCalendar } from '../../calendars/domain/working-calendar';
import type { HelperDto, MilestoneCardDto, MilestoneLinkDto, SegmentDto } from '../dto/journeys.dto';
import { isUnderWay } from '../domain/journey-machine';
import { abilitiesOf, can } from '../domain/journey-policy';
import { isOpen, meetsANeed } from '../domain/milestone-states';
import { waitsOnOthers } from '../domain/turn';
import type { FocalPointRow, JourneyReadingRow, MilestoneRow, PersonRow } from '../persistence/journeys.repository';
import { isOffPath, type JourneyWalk } from '../walk/journey-walk';
import { calendarOf } from './calendar-of';

/** Builds what lists show of milestones, for the walk's reader. */
export class Cards {
  private readonly calendar: WorkingCalendar;
  private readonly topics: ReadonlyMap<string, FocalPointRow[]>;

  constructor(
    private readonly walk: JourneyWalk,
    private readonly reading: JourneyReadingRow,
  ) {
    this.calendar = calendarOf(reading);
    this.topics = Map.groupBy(reading.focalPoints, (point) => point.topic);
  }

  card(row: MilestoneRow): MilestoneCardDto {
    const { walk, reading } = this;
    const definition = walk.definition(row.key);
    const seesStuck = this.seesStuck(row);
    const turn = walk.turn(row.key, seesStuck);
    return {
      key: row.key,
      title: definition.title,
      phaseKey: definition.phaseKey,
      type: definition.type,
      state: row.state,
      mode: row.mode,
      reviewer: row.reviewer,
      requirement: row.requirement,
      condition: definition.condition ?? null,
      assignee: row.assignee,
      due: row.currentDue,
      baselineDue: row.baselineDue,
      dueDay: workingDayNumber(this.calendar, reading.startOn, row.currentDue),
      pinned: row.pinned,
      overdue: turn === 'hire' && row.currentDue < reading.today,
      turn,
      effortMinutes: definition.effortMinutes ?? null,
      needs: definition.needs.map((key) => this.link(key)),
      unlocks: (walk.graph.dependants.get(row.key) ?? []).map((key) => this.link(key)),
      helper: this.helper(row),
      stuck: row.blocker !== null && seesStuck,
      pairing: row.submission?.pairingSince != null,
      waitingSince: waitsOnOthers(turn) ? waitingSince(row, seesStuck) : null,
      doneAt: row.doneAt?.toISOString() ?? null,
      abilities: this.abilities(row),
    };
  }

  segment(row: MilestoneRow): SegmentDto {
    return { key: row.key, title: this.walk.titleOf(row.key), state: row.state, turn: this.walk.turn(row.key, this.seesStuck(row)) };
  }

  link(key: string): MilestoneLinkDto {
    return { key, title: this.walk.titleOf(key), met: meetsANeed(this.walk.states.get(key) ?? 'locked') };
  }

  /**
   * Who can help with an item: the topic's focal point, at the hire's own site where there is one. What is between
   * people (a meeting, a sign-off, a reflection) is the mentor's of the day, and so is whatever has no focal point.
   */
  helper(row: MilestoneRow): HelperDto | null {
    const { journey, onDuty } = this.walk;
    const { owner, type } = this.walk.definition(row.key);
    const topic = BETWEEN_PEOPLE.has(type) ? null : (owner ?? null);
    const points = (topic === null ? [] : (this.topics.get(topic) ?? [])).filter((point) => point.id !== journey.hire.id);
    const nearest = points.find((point) => point.siteId === journey.siteId) ?? points[0];
    if (nearest) return { person: refOf(nearest), as: 'focal_point', topic };
    if (!onDuty) return null;
    return { person: refOf(onDuty), as: onDuty.kind === 'primary' ? 'mentor' : 'backup', topic: null };
  }

  private seesStuck(row: MilestoneRow): boolean {
    return can(this.walk.actorOn(row.key), 'stuck.read', { stuckWidened: row.blocker?.widened ?? false }).allowed;
  }

  /** What was dropped from this journey alone may come back to it; the rest is a record. */
  private abilitiesOffPath({ key, pathVersionId }: MilestoneRow): string[] {
    const mayRestore = pathVersionId === null && isUnderWay(this.walk.journey.state) && can(this.walk.actorOn(key), 'milestone.drop').allowed;
    return mayRestore ? ['restore'] : [];
  }

  /** Commands this reader may give now, by the names of their routes. */
  private abilities(row: MilestoneRow): string[] {
    if (isOffPath(row)) return this.abilitiesOffPath(row);
    const actor = this.walk.actorOn(row.key);
    const facts = this.walk.facts(row.key);
    const open = facts.journeyState !== 'ended';
    const also: [string, boolean][] = [
      ['comment', can(actor, 'milestone.comment').allowed],
      ['add_evidence', open && can(actor, 'evidence.add', { assignedToHire: row.assignee === 'hire' }).allowed],
      ['stuck', open && row.doneAt === null && can(actor, 'stuck.raise').allowed],
      ['widen', row.blocker !== null && can(actor, 'stuck.widen').allowed],
      ['unstuck', row.blocker !== null && can(actor, 'stuck.resolve', { stuckWidened: row.blocker.widened }).allowed],
      ['reflect', this.walk.definition(row.key).type === 'reflection' && can(actor, 'reflection.write').allowed],
      ['agree_meeting', open && isOpen(row.state) && this.walk.definition(row.key).type === 'meeting' && can(actor, 'meeting.agree').allowed],
      ['drop', isUnderWay(facts.journeyState) && isOpen(row.state) && can(actor, 'milestone.drop').allowed],
      ['pin', open && isOpen(row.state) && can(actor, 'milestone.set_due').allowed],
      ['unpin', row.pinned && isOpen(row.state) && can(actor, 'milestone.set_due').allowed],
      ['delegate', row.submission !== null && can(actor, 'reviewer.name').allowed],
    ];
    const commands = abilitiesOf(actor, facts).filter((name) => name !== 'claim' || !BETWEEN_PEOPLE.has(this.walk.definition(row.key).type));
    return [...commands, ...also.filter(([, may]) => may).map(([name]) => name)];
  }
}

/** Kinds of milestones that are about people: there is no prior knowledge of them, and the mentor helps. */
const BETWEEN_PEOPLE: ReadonlySet<MilestoneType> = new Set(['meeting', 'signoff', 'reflection']);

/** Since when a milestone waits on somebody: its blocker, where the reader sees that, else what was handed in. */
function waitingSince({ blocker, submission }: MilestoneRow, seesStuck: boolean): string | null {
  return ((seesStuck ? blocker?.openedAt : null) ?? submission?.submittedAt)?.toISOString() ?? null;
}

export function refOf({ id, name, contactUrl }: PersonRow): PersonRow {
  return { id, name, contactUrl };
}
