import type { Actor as Requester } from '../../platform/access/actor';
import type { PublishedMilestone, PublishedPath } from '../../paths/paths.api';
import type { MilestoneFacts } from '../domain/milestone-machine';
import { isOpen, type MilestoneState } from '../domain/milestone-states';
import { onDutyOn } from '../domain/mentor-cover';
import { actorFor, type Actor } from '../domain/relations';
import { turnOf, type Turn } from '../domain/turn';
import { dependantsMoved, prerequisiteGraph, prerequisitesMet, type PrerequisiteGraph } from '../domain/unlocking';
import type { JourneyRow, MentorRow, MilestoneRow, OwnDefinition, PersonRow } from '../persistence/journeys.repository';

/** Published versions never change, so neither do their graphs. */
const graphs = new WeakMap<PublishedPath, PrerequisiteGraph>();

/** Whether a milestone is no longer on the hire's path: a later version dropped it, or somebody dropped it from this journey. */
export function isOffPath({ pathVersionId, state }: MilestoneRow): boolean {
  return pathVersionId !== null || state === 'superseded';
}

/** Who needs whom on a published path. */
export function graphOf(path: PublishedPath): PrerequisiteGraph {
  let graph = graphs.get(path);
  if (!graph) {
    graph = prerequisiteGraph(path.definitions);
    graphs.set(path, graph);
  }
  return graph;
}

/** Whoever looks at a journey or changes it: what of them matters here. */
export type Reader = Pick<Requester, 'personId' | 'guildId' | 'roles'>;

/**
 * One journey as it stands, looked at by one person: its rows joined with what its path says.
 * It answers what the pure rules need; it reads and writes nothing.
 */
export class JourneyWalk {
  readonly graph: PrerequisiteGraph;
  readonly states: Map<string, MilestoneState>;
  /** What the hire walks: the milestones of the journey's version, and those added to this journey, in order. */
  readonly milestones: readonly MilestoneRow[];
  /** What is no longer on the hire's path: its record stays, and nobody has anything to do on it. */
  readonly offPath: readonly MilestoneRow[];
  private readonly rows: Map<string, MilestoneRow>;
  /** Whose turn the hire's questions are today: the primary mentor, or the backup while that one is away. */
  readonly onDuty: MentorRow | undefined;

  /** @param earlier by id, the versions that describe what is off the path */
  constructor(
    readonly journey: JourneyRow,
    rows: readonly MilestoneRow[],
    readonly path: PublishedPath,
    readonly reader: Reader,
    private readonly earlier: ReadonlyMap<string, PublishedPath> = new Map(),
  ) {
    this.graph = graphOf(path);
    this.milestones = rows.filter((row) => !isOffPath(row));
    this.offPath = rows.filter(isOffPath);
    this.rows = new Map(rows.map((row) => [row.key, row]));
    this.states = new Map(rows.map((row) => [row.key, row.state]));
    this.onDuty = onDutyOf(journey);
  }

  get primary(): MentorRow | undefined {
    return this.journey.mentors.find((mentor) => mentor.kind === 'primary');
  }

  get backup(): MentorRow | undefined {
    return this.journey.mentors.find((mentor) => mentor.kind === 'backup');
  }

  /** True when the backup stands in today: the primary mentor is away, or there is none. */
  get mentorAway(): boolean {
    return this.primary === undefined || this.onDuty !== this.primary;
  }

  find(key: string): MilestoneRow | undefined {
    return this.rows.get(key);
  }

  /** @throws Error for a key that is not on this journey; ask `find` first */
  row(key: string): MilestoneRow {
    const row = this.rows.get(key);
    if (!row) throw new Error(`No milestone "${key}" on journey ${this.journey.id}.`);
    return row;
  }

  definition(key: string): PublishedMilestone {
    const row = this.rows.get(key);
    const version = (row?.pathVersionId != null ? this.earlier.get(row.pathVersionId) : undefined) ?? this.path;
    const definition = row?.own ? this.ownDefinition(row.own, row.position) : version.byKey.get(key);
    if (!definition) throw new Error(`No milestone "${key}" in path version ${version.id}.`);
    return definition;
  }

  titleOf(key: string): string {
    return this.definition(key).title;
  }

  /** The same for a key of any time: what left no record is called by its key. */
  titleOnce(key: string): string {
    return this.rows.has(key) || this.path.byKey.has(key) ? this.titleOf(key) : key;
  }

  private ownDefinition({ phaseKey, definition }: OwnDefinition, position: number): PublishedMilestone {
    const phase = this.path.phases.find(({ key }) => key === phaseKey) ?? this.path.phases.at(-1);
    return { ...definition, position, phaseKey: phase?.key ?? phaseKey, phaseTitle: phase?.title ?? '' };
  }

  /** What the reader is to the journey as a whole. */
  actor(): Actor {
    return actorFor(this.person, this.people);
  }

  /** What the reader is to one milestone. */
  actorOn(key: string): Actor {
    const row = this.row(key);
    return actorFor(this.person, this.people, {
      assignee: row.assignee,
      assigneeId: this.holderOf(key)?.id ?? null,
      reviewerRole: row.submission?.reviewer ?? row.reviewer,
      reviewerIds: reviewersOf(row),
      hasSubmission: row.round > 0,
    });
  }

  /** Who holds a task for others by name today; null when it is for whoever has the role, also while the holder is away. */
  holderOf(key: string): PersonRow | null {
    const { holder } = this.row(key);
    const { today } = this.journey;
    return holder && !holder.away.some(({ from, to }) => from <= today && today <= to) ? holder : null;
  }

  /** Whose a task for others is today, as far as that is one person here: its holder, or the mentor or backup of the day. */
  doerOf(key: string): PersonRow | null {
    const { assignee } = this.row(key);
    const holder = this.holderOf(key);
    if (holder) return holder;
    if (assignee === 'mentor') return this.onDuty ?? null;
    if (assignee !== 'backup') return null;
    return (this.backup && this.backup.awayUntil === null ? this.backup : (this.primary ?? this.backup)) ?? null;
  }

  /** Whether this is a task for others that is the reader's to see: given to them by name, or by their role. */
  seesTask(key: string): boolean {
    const row = this.find(key);
    if (!row || row.assignee === 'hire') return false;
    if (this.holderOf(key)?.id === this.reader.personId) return true;
    const people = { assignee: row.assignee, reviewerRole: null, reviewerIds: [], hasSubmission: false };
    return actorFor(this.person, this.people, people).relations.has('assignee');
  }

  facts(key: string): MilestoneFacts {
    const row = this.row(key);
    return {
      key,
      state: row.state,
      mode: row.mode,
      reviewerRole: row.submission?.reviewer ?? row.reviewer,
      requirement: row.requirement,
      assignee: row.assignee,
      prerequisitesMet: prerequisitesMet(this.graph, this.states, key),
      dependantsMoved: dependantsMoved(this.graph, this.states, key),
      submission: row.submission && { kind: row.submission.kind, by: row.submission.by },
      pairing: row.submission?.pairingSince != null,
      started: row.startedAt !== null,
      stateBy: row.stateBy,
      journeyState: this.journey.state,
    };
  }

  /**
   * The same for evidence from outside: it completes what the path leaves to evidence, also where a check-off or a review
   * stands in for that meanwhile.
   */
  factsForProof(key: string): MilestoneFacts {
    const facts = this.facts(key);
    return this.definition(key).completion.mode === 'auto' ? { ...facts, mode: 'auto' } : facts;
  }

  /**
   * Whose turn it is.
   * @param seesBlocker false for a reader who may not know that the hire is stuck: to them the turn does not move
   */
  turn(key: string, seesBlocker = true): Turn {
    const row = this.row(key);
    return turnOf({
      state: row.state,
      assignee: row.assignee,
      reviewerRole: row.submission?.reviewer ?? row.reviewer,
      blockerOwner: seesBlocker ? (row.blocker?.owner ?? null) : null,
      mentorAway: this.mentorAway,
      journeyState: this.journey.state,
    });
  }

  /** What still stands locked behind this milestone. */
  blockedBy(key: string): string[] {
    return (this.graph.dependants.get(key) ?? []).filter((dependant) => this.states.get(dependant) === 'locked');
  }

  /** The phase the hire is in: that of the first milestone in path order that is still open and required. */
  currentPhaseKey(): string {
    const open = this.milestones.find((row) => isOpen(row.state) && row.requirement === 'required' && row.assignee === 'hire');
    const key = (open ?? this.milestones.at(-1))?.key;
    return key ? this.definition(key).phaseKey : '';
  }

  private get person() {
    return {
      personId: this.reader.personId,
      isManager: this.reader.roles.has('manager'),
      isAdmin: this.reader.roles.has('admin'),
    };
  }

  private get people() {
    return {
      hireId: this.journey.hire.id,
      mentorId: this.primary?.id ?? null,
      backupId: this.backup?.id ?? null,
    };
  }
}

function onDutyOf({ mentors, today }: JourneyRow): MentorRow | undefined {
  const there = mentors.map(({ id, kind }) => ({ personId: id, kind, from: today, to: null }));
  const id = onDutyOn(there, today, (personId) => mentors.some((mentor) => mentor.id === personId && mentor.awayUntil !== null));
  return mentors.find((mentor) => mentor.id === id);
}

const ANSWERED: ReadonlySet<MilestoneState> = new Set(['done', 'waived', 'changes_requested']);

/** Whoever was asked by name, and whoever answered: a reviewer goes on seeing what they decided on. */
function reviewersOf({ submission, round, state, stateBy }: MilestoneRow): string[] {
  const answeredBy = round > 0 && ANSWERED.has(state) ? stateBy : null;
  return [submission?.reviewerId ?? null, answeredBy].filter((personId) => personId !== null);
}
