import { addDays, isoWeekday, type LocalDate } from '../../calendars/domain/local-date';
import type { Character } from '../story/plot';
import type { Random } from '../story/random';
import { FINISHED_INTAKE, LATE_INTAKE, MID_INTAKE, NEXT_INTAKE, type Intake } from './people';

/** A cohort of the demo guild. */
export interface DemoCohort {
  readonly name: string;
  readonly manager: string;
  readonly startOn: LocalDate;
  readonly intake: Intake;
  /** which of a site's mentors takes the first hire, so that all have about as many */
  readonly firstMentor: number;
  /** what makes each hire's journey their own, by name */
  readonly character: (name: string, random: Random) => Character;
}

const WEEK = 7;

/** The Monday that is the nearest one at least three days ahead, whatever today is. */
export function nextStart(today: LocalDate): LocalDate {
  const soon = addDays(today, 3);
  return addDays(soon, (8 - isoWeekday(soon)) % WEEK);
}

/** Four cohorts: walked to the end, in their last weeks, in the crash course, and starting in a few days. */
export function demoCohorts(today: LocalDate): DemoCohort[] {
  const next = nextStart(today);
  const before = (weeks: number): LocalDate => addDays(next, -weeks * WEEK);
  return [
    {
      name: 'Alder', manager: 'Rasa Kazlauskienė', startOn: before(22), intake: FINISHED_INTAKE, firstMentor: 0,
      character: finishedCharacter(before(22)),
    },
    { name: 'Birch', manager: 'Tamar Levi', startOn: before(12), intake: LATE_INTAKE, firstMentor: 0, character: cast(lateCharacters(today)) },
    { name: 'Cedar', manager: 'Tamar Levi', startOn: before(4), intake: MID_INTAKE, firstMentor: 0, character: cast(MID_CHARACTERS) },
    { name: 'Damson', manager: 'Rasa Kazlauskienė', startOn: next, intake: NEXT_INTAKE, firstMentor: 1, character: () => ({ drift: 0 }) },
  ];
}

function cast(characters: Readonly<Record<string, Character>>): DemoCohort['character'] {
  return (name) => characters[name] ?? { drift: 0 };
}

/** Most walk a little ahead or behind; a few have what real journeys have. */
function finishedCharacter(start: LocalDate): DemoCohort['character'] {
  const own: Readonly<Record<string, Partial<Character>>> = {
    'Eitan Malka': { setbacks: { 'first-production-deploy': 5 } },
    'Rokas Balčiūnas': { setbacks: { 'scaffold-the-service': 2, 'first-production-deploy': 3 } },
    'Maya Azoulay': { known: ['anatomy-of-a-service', 'designing-an-api-contract'] },
    'Dmytro Melnyk': { known: ['runtime-data-messaging-telemetry'] },
    'Ugnė Mažeikaitė': { setbacks: { 'sign-in-everywhere': 1 } },
    'Hila Gabay': { known: ['from-commit-to-production'] },
    'Paulius Ramanauskas': { setbacks: { 'first-team-change-in-production': 3 } },
    'Taras Lysenko': { leavesOnDay: 31 },
    'Gabija Navickaitė': {
      absence: { kind: 'leave', from: addDays(start, 35), to: addDays(start, 48), reason: 'Two weeks by the sea, planned before I signed.' },
    },
  };
  return (name, random) => ({ drift: random.pick([-1.5, -1, -0.5, 0, 0, 0.5, 0.5, 1, 1.5, 2.5]), ...own[name] });
}

function lateCharacters(today: LocalDate): Readonly<Record<string, Character>> {
  return {
    'Michal Avraham': { drift: -0.5, scenes: { 'give-back': { now: 'waits_for_review', officeHours: 5 } } },
    'Guy Sasson': {
      drift: 0.5,
      absence: { kind: 'pause', from: addDays(today, -9), to: addDays(today, 12), reason: 'Reserve duty.' },
    },
    'Kotryna Šimkutė': { drift: -0.5, scenes: { 'give-back': { now: 'waits_for_review', officeHours: 13 } } },
    'Viktorija Lukoševičiūtė': {
      drift: 0,
      absence: { kind: 'leave', from: addDays(today, -4), to: addDays(today, 6), reason: 'My sister gets married.' },
    },
    'Sofiia Marchenko': { drift: -0.5, scenes: { 'own-design-document': { now: 'changes_asked', officeHours: 6 } } },
    'Bohdan Savchenko': {
      drift: 2,
      setbacks: { 'first-production-deploy': 6 },
      scenes: { 'crash-course-sign-off': { now: 'waits_for_review', officeHours: 12 } },
    },
  };
}

const MID_CHARACTERS: Readonly<Record<string, Character>> = {
  'Noa Cohen': {
    drift: -2,
    known: ['anatomy-of-a-service'],
    reworked: ['first-endpoint-test-first'],
    scenes: {
      'roll-back-and-forward': { now: 'changes_asked', officeHours: 4 },
      'tdd-guidelines-and-kata': { now: 'waits_for_review', officeHours: 11 },
    },
  },
  'Daniel Weiss': { drift: -3, scenes: { 'extend-with-a-platform-capability': { now: 'waits_for_review', officeHours: 7 } } },
  'Roni Ohayon': {
    drift: 0,
    scenes: {
      'first-production-deploy': {
        now: 'stuck', officeHours: 13, category: 'platform', widened: true,
        note: 'The production stage waits for a quota that nobody seems to own.',
      },
    },
  },
  'Nadav Golan': {
    drift: -1,
    scenes: {
      'first-production-deploy': { now: 'waits_for_review', officeHours: 9 },
      'from-commit-to-production': { now: 'stuck', officeHours: 3, category: 'unsorted', note: null },
    },
  },
  'Karolis Gudaitis': {
    drift: -0.5,
    scenes: {
      'runtime-data-messaging-telemetry': {
        now: 'stuck', officeHours: 19, category: 'access', widened: true, note: 'I still can’t open the telemetry of the sample service.',
      },
    },
  },
  'Miglė Žilinskaitė': { drift: -3, scenes: { 'extend-with-a-platform-capability': { now: 'waits_for_review', officeHours: 12 } } },
  'Aleksander Mickiewicz': { drift: 3, setbacks: { 'build-the-sample-service': 2 } },
  'Deimantė Rimkutė': { drift: 0.5, reworked: ['health-dashboard-alert-rollback'] },
  'Iryna Rudenko': { drift: -2, scenes: { 'guild-review-checklist': { now: 'waits_for_review', officeHours: 6 } } },
  'Oleksii Moroz': { drift: 0, scenes: { 'tdd-guidelines-and-kata': { now: 'changes_asked', officeHours: 6 } } },
};
