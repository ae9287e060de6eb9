/** What a change is about. Messages about one subject are read, and sent, in the order in which they happened. */
export type SubjectKind = 'journey' | 'cohort' | 'path' | 'guild_day' | 'guild_week';

/** One kind of change that other programs may know of. */
export interface ChangeType {
  /** Stable; new ones may come, none changes its meaning. */
  readonly type: string;
  readonly subject: SubjectKind;
  /** What it says, for people who choose and for whoever reads the documentation. */
  readonly says: string;
  /** The codes of the guild's record that come to this. */
  readonly codes: readonly string[];
}

/**
 * Everything that other programs are ever told, and nothing else: states and dates, as a guild manager sees them in the grid.
 *
 * The guild's record holds more than is told here, on purpose. Left out for good: that somebody is stuck, comments, evidence,
 * reflections, talks and notes of mentors, leave and pauses, pulse, consultations, what people would like next, nominations, and
 * what each ranked or got in a guild week. A review that asks for changes and a hire who takes something back are one and the same
 * change (`returned`), so that rounds of review cannot be told from outside.
 */
export const CHANGE_TYPES: readonly ChangeType[] = [
  { type: 'journey.started', subject: 'journey', says: 'A journey was set up for a hire', codes: ['journey_started'] },
  { type: 'journey.completed', subject: 'journey', says: 'The last required milestone of a journey is done', codes: ['journey_completed'] },
  { type: 'journey.reopened', subject: 'journey', says: 'A completed journey is under way again', codes: ['journey_reopened'] },
  { type: 'journey.start_moved', subject: 'journey', says: 'The start date of a journey moved', codes: ['start_moved'] },
  { type: 'journey.version_changed', subject: 'journey', says: 'A journey follows another version of its path', codes: ['moved_to_version', 'moved_back'] },
  { type: 'journey.mentors_changed', subject: 'journey', says: 'Another mentor or backup was chosen', codes: ['mentor_changed', 'backup_changed'] },
  { type: 'journey.milestone.available', subject: 'journey', says: 'A milestone can be begun', codes: ['unlocked'] },
  { type: 'journey.milestone.locked', subject: 'journey', says: 'A milestone waits for another one again', codes: ['locked'] },
  { type: 'journey.milestone.started', subject: 'journey', says: 'A milestone was begun', codes: ['started'] },
  { type: 'journey.milestone.submitted', subject: 'journey', says: 'A milestone waits for a review', codes: ['submitted', 'claimed'] },
  { type: 'journey.milestone.returned', subject: 'journey', says: 'A milestone no longer waits for a review; it is the hire’s turn', codes: ['withdrawn', 'changes_requested'] },
  { type: 'journey.milestone.done', subject: 'journey', says: 'A milestone is done', codes: ['checked_off', 'attended', 'accepted', 'proved', 'credited'] },
  { type: 'journey.milestone.waived', subject: 'journey', says: 'A milestone does not have to be done', codes: ['waived'] },
  { type: 'journey.milestone.reopened', subject: 'journey', says: 'A milestone that was done is open again', codes: ['undone', 'reopened'] },
  { type: 'journey.milestone.added', subject: 'journey', says: 'A milestone came to a journey', codes: ['milestone_added', 'came_with_version', 'revived'] },
  { type: 'journey.milestone.dropped', subject: 'journey', says: 'A milestone left a journey', codes: ['superseded', 'left_with_version'] },
  { type: 'cohort.started', subject: 'cohort', says: 'A cohort was started', codes: ['cohort_started'] },
  { type: 'path.published', subject: 'path', says: 'A new version of a path was published', codes: ['path_published'] },
  { type: 'guild_day.published', subject: 'guild_day', says: 'The programme of a guild day was published', codes: ['programme_published'] },
  { type: 'guild_week.opened', subject: 'guild_week', says: 'A guild week takes rankings', codes: ['guild_week_opened'] },
  { type: 'guild_week.places_published', subject: 'guild_week', says: 'The places of a guild week were published', codes: ['guild_week_published'] },
  { type: 'guild_week.closed', subject: 'guild_week', says: 'A guild week was closed', codes: ['guild_week_closed'] },
];

/** Where the record keeps the id of a subject that is no journey. */
export const SUBJECT_IN_DATA: Readonly<Record<Exclude<SubjectKind, 'journey'>, string>> = {
  cohort: 'cohortId',
  path: 'pathId',
  guild_day: 'guildDayId',
  guild_week: 'weekId',
};

/** Sent when an admin tries an endpoint; it is no change, and stands in no feed. */
export const TEST_TYPE = 'webhook.test';

const TYPES: ReadonlySet<string> = new Set(CHANGE_TYPES.map(({ type }) => type));

export function isChangeType(type: string): boolean {
  return TYPES.has(type);
}

/** Which code of the record is which type, and where its subject's id is: null for the journey's own column. */
export function codesOfChanges(): { code: string; type: string; kind: SubjectKind; inData: string | null }[] {
  return CHANGE_TYPES.flatMap(({ type, subject, codes }) =>
    codes.map((code) => ({ code, type, kind: subject, inData: subject === 'journey' ? null : SUBJECT_IN_DATA[subject] })),
  );
}
