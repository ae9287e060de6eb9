import type { LocalDate } from '../../calendars/domain/local-date';
import type { WorkingCalendar } from '../../calendars/domain/working-calendar';
import type { BlockerCategory } from '../../journeys/domain/blockers';
import type { MilestoneDefinition } from '../../paths/domain/path-document';

/** Something that is under way on a milestone right now. */
export type Scene =
  | { readonly now: 'waits_for_review' | 'changes_asked'; readonly officeHours: number }
  | { readonly now: 'stuck'; readonly officeHours: number; readonly category: BlockerCategory; readonly note: string | null; readonly widened?: boolean };

/** What makes one hire's journey their own. */
export interface Character {
  /** working days behind the plan by day 20, growing evenly; negative is ahead */
  readonly drift: number;
  /** what is under way now, by milestone */
  readonly scenes?: Readonly<Record<string, Scene>>;
  /** milestones that were stuck once, and for how many working days */
  readonly setbacks?: Readonly<Record<string, number>>;
  /** milestones waived because the hire knew them already */
  readonly known?: readonly string[];
  /** milestones on which a reviewer asked for changes for certain */
  readonly reworked?: readonly string[];
  readonly absence?: { readonly kind: 'leave' | 'pause'; readonly from: LocalDate; readonly to: LocalDate; readonly reason: string };
  /** left the company by the end of this working day of the journey */
  readonly leavesOnDay?: number;
}

/** All that a journey's story follows from: the same plot tells the same story. */
export interface Plot {
  readonly journeyId: string;
  readonly hireId: string;
  readonly mentorId: string;
  readonly backupId: string;
  readonly managerId: string;
  /** who reviews as an expert, by the topic that the milestone belongs to */
  readonly expertFor: (topic: string | undefined) => string;
  readonly definitions: readonly (MilestoneDefinition & { readonly position: number })[];
  /** the site's, without anybody's days away */
  readonly calendar: WorkingCalendar;
  readonly timeZone: string;
  readonly guildWeekday: number;
  readonly startOn: LocalDate;
  /** when the manager pressed start */
  readonly plannedAt: Date;
  readonly now: Date;
  readonly character: Character;
}
