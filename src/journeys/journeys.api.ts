/** What other modules may use of journeys. */
export { Cohorts, type CohortRow, type CohortSums, type MentorSums } from './starting/cohorts.facade';
export { StartJourneys, type HireToStart } from './starting/start-journeys.service';
export { JourneysFacade } from './journeys.facade';
