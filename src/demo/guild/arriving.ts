import { addDays, type LocalDate } from '../../calendars/domain/local-date';
import type { SiteKey } from './people';

/** Somebody of whom the company's identity provider has told, and who is in no cohort yet. */
export interface DemoNewcomer {
  readonly name: string;
  readonly givenName: string;
  readonly familyName: string;
  readonly site: SiteKey;
  readonly startsOn: LocalDate;
}

/** By which rule newcomers go into cohorts, where no site has one of its own. */
export const DEMO_ARRIVAL_RULE = { madeBy: 'Rasa Kazlauskienė', daysApart: 14 };

/** One who fits into the next cohort, and one for whom there is none yet. @param nextStart when the next cohort starts */
export function demoNewcomers(nextStart: LocalDate): DemoNewcomer[] {
  return [
    { name: 'Eglė Rimkutė', givenName: 'Eglė', familyName: 'Rimkutė', site: 'vilnius', startsOn: addDays(nextStart, 1) },
    { name: 'Tal Avraham', givenName: 'Tal', familyName: 'Avraham', site: 'tel-aviv', startsOn: addDays(nextStart, 42) },
  ];
}
