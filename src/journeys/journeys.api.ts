/** What other modules may use of journeys. */
export { Cohorts, type CohortRow, type CohortSums, type HireSince, type MentorSums, type WalkedBy } from './starting/cohorts.facade';
export { StartJourneys, type HireToStart } from './starting/start-journeys.service';
export { CreditsRepository, type CreditFound } from './persistence/credits.repository';
export { WelcomeLinks } from './welcome/welcome-links.service';
export { Proofs } from './walk/proofs.service';
export { JourneysFacade, type OwnDays } from './journeys.facade';
export {
  CohortPictureRepository, STATE_LETTERS, type JourneyOnPicture, type PersonOnPicture, type WaitOnPicture,
} from './persistence/cohort-picture.repository';
export { GuildDurationsRepository, type OfficeDay, type UntilMilestone } from './persistence/guild-durations.repository';
export { SolvedBlockersRepository, type SolvedBlockerRow } from './persistence/solved-blockers.repository';
export { ProvableMilestonesRepository, type MentoredHire, type ProvableMilestone } from './persistence/provable-milestones.repository';
export { JourneyCalendar } from './journey-calendar.facade';
export type { DueDateOnCalendar, MeetingOnCalendar } from './persistence/journey-calendar.repository';
