import { workingDayNumber } from '../../calendars/domain/working-calendar';
import type { JourneyHeaderDto } from '../dto/journeys.dto';
import { can, journeyAbilities } from '../domain/journey-policy';
import { RELATIONS } from '../domain/relations';
import type { JourneyReadingRow } from '../persistence/journeys.repository';
import type { JourneyWalk } from '../walk/journey-walk';
import { calendarOf } from './calendar-of';
import { refOf } from './cards';

/** A journey without its milestones, for the walk's reader. */
export function headerOf(walk: JourneyWalk, reading: JourneyReadingRow): JourneyHeaderDto {
  const { path, onDuty } = walk;
  const calendar = calendarOf(reading);
  const actor = walk.actor();
  const lastDue = walk.milestones.reduce((last, row) => (row.currentDue > last ? row.currentDue : last), reading.startOn);
  return {
    id: reading.id,
    hire: refOf(reading.hire),
    cohortId: reading.cohortId,
    cohortName: reading.cohortName,
    pathTitle: path.title,
    pathVersion: path.number,
    siteName: reading.siteName,
    timeZone: reading.timeZone,
    startOn: reading.startOn,
    state: reading.state,
    today: reading.today,
    day: Math.max(0, workingDayNumber(calendar, reading.startOn, reading.today)),
    lastDay: workingDayNumber(calendar, reading.startOn, lastDue),
    mentors: reading.mentors.map((mentor) => ({
      person: refOf(mentor),
      kind: mentor.kind,
      onDuty: mentor.id === onDuty?.id,
      awayUntil: mentor.awayUntil,
    })),
    relation: RELATIONS.find((relation) => actor.relations.has(relation)) ?? 'reviewer',
    revision: reading.revision,
    abilities: journeyAbilities(actor)
      .filter((action) => action.startsWith('journey.') && can(actor, action).allowed)
      .map((action) => action.slice('journey.'.length)),
  };
}
