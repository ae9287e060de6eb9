import type { ComponentType } from 'react';
import { createBrowserRouter, type RouteObject } from 'react-router';
import { sessionQuery } from '../shared/api/session';
import { NotFound, ScreenFault } from './Faults';
import { Home } from './Home';
import { queries } from './queries';
import { Shell } from './Shell';
import { FirstMoment } from './ShellSkeleton';

/** A screen whose code is fetched when somebody goes there; every one is a chunk of its own. */
function screen(path: string, load: () => Promise<ComponentType>): RouteObject {
  return { path, lazy: async () => ({ Component: await load() }) };
}

// Asked for while the first screen's code is still on its way.
void queries.prefetchQuery(sessionQuery);

export const router = createBrowserRouter([
  {
    ErrorBoundary: ScreenFault,
    HydrateFallback: FirstMoment,
    children: [
      screen('/sign-in', async () => (await import('../features/sign-in/SignInPage')).SignInPage),
      screen('/sign-in/stopped', async () => (await import('../features/sign-in/StoppedPage')).StoppedPage),
      screen('/set-up', async () => (await import('../features/sign-in/SetUpPage')).SetUpPage),
      screen('/first-day/:token', async () => (await import('../features/first-day/FirstDayPage')).FirstDayPage),
      screen('/invitations/:token', async () => (await import('../features/sign-in/InvitationPage')).InvitationPage),
      {
        Component: Shell,
        children: [
          { index: true, Component: Home },
          screen('/today', async () => (await import('../features/today/TodayPage')).TodayPage),
          screen('/path', async () => (await import('../features/path/MyPathPage')).MyPathPage),
          screen('/timeline', async () => (await import('../features/timeline/MyTimelinePage')).MyTimelinePage),
          screen('/who-sees-what', async () => (await import('../features/visibility/WhoSeesWhatPage')).WhoSeesWhatPage),
          screen('/journeys/:id', async () => (await import('../features/path/JourneyPage')).JourneyPage),
          screen('/journeys/:id/timeline', async () => (await import('../features/timeline/TimelinePage')).TimelinePage),
          screen('/journeys/:id/milestones/:key', async () => (await import('../features/milestone/MilestonePage')).MilestonePage),
          screen('/journeys/:id/mentoring', async () => (await import('../features/mentoring/MentoringPage')).MentoringPage),
          screen('/mentors/:id', async () => (await import('../features/mentor-changes/HandOnPage')).HandOnPage),
          screen('/inbox', async () => (await import('../features/inbox/InboxPage')).InboxPage),
          screen('/account', async () => (await import('../features/account/AccountPage')).AccountPage),
          screen('/api-tokens', async () => (await import('../features/api-tokens/PersonalTokensPage')).PersonalTokensPage),
          screen('/service-tokens', async () => (await import('../features/api-tokens/ServiceTokensPage')).ServiceTokensPage),
          screen('/calendar-links', async () => (await import('../features/calendar-links/CalendarLinksPage')).CalendarLinksPage),
          screen('/queue', async () => (await import('../features/queue/QueuePage')).QueuePage),
          screen('/my-hires', async () => (await import('../features/hires/MyHiresPage')).MyHiresPage),
          screen('/cohorts', async () => (await import('../features/cohorts/CohortsPage')).CohortsPage),
          screen('/cohorts/new', async () => (await import('../features/cohorts/NewCohortPage')).NewCohortPage),
          screen('/cohorts/new-one', async () => (await import('../features/cohorts/NewOnePage')).NewOnePage),
          screen('/cohorts/arriving', async () => (await import('../features/cohorts/ArrivingPage')).ArrivingPage),
          screen('/cohorts/:id/welcome', async () => (await import('../features/cohorts/CohortWelcomePage')).CohortWelcomePage),
          screen('/tasks/:id/:key', async () => (await import('../features/tasks/TaskPage')).TaskPage),
          screen('/journeys/:id/first-questions', async () => (await import('../features/first-day/FirstQuestionsPage')).FirstQuestionsPage),
          screen('/cohorts/:id', async () => (await import('../features/cohorts/CohortPage')).CohortPage),
          screen('/replan', async () => (await import('../features/replans/ReplansPage')).ReplansPage),
          screen('/paths', async () => (await import('../features/paths/PathsPage')).PathsPage),
          screen('/paths/import', async () => (await import('../features/paths/ImportPathPage')).ImportPathPage),
          screen('/paths/:id', async () => (await import('../features/paths/PathPage')).PathPage),
          screen('/paths/:id/draft', async () => (await import('../features/paths/DraftPage')).DraftPage),
          screen('/paths/:id/draft/preview', async () => (await import('../features/paths/PreviewPage')).PreviewPage),
          screen('/paths/:id/compare', async () => (await import('../features/paths/ComparePage')).ComparePage),
          screen('/paths/:id/move', async () => (await import('../features/moves/NewMovePage')).NewMovePage),
          screen('/moves/:id', async () => (await import('../features/moves/MovePage')).MovePage),
          screen('/path-versions/:id', async () => (await import('../features/paths/VersionPage')).VersionPage),
          screen('/guild-days', async () => (await import('../features/guild-days/GuildDaysPage')).GuildDaysPage),
          screen('/guild-days/proposals', async () => (await import('../features/guild-days/ProposalsPage')).ProposalsPage),
          screen('/guild-days/archive', async () => (await import('../features/guild-days/ArchivePage')).ArchivePage),
          screen('/guild-days/:day', async () => (await import('../features/guild-days/DayPage')).DayPage),
          screen('/guild-sessions/:id', async () => (await import('../features/guild-days/SessionPage')).SessionPage),
          screen('/guild-sessions/:id/host', async () => (await import('../features/guild-days/HostPage')).HostPage),
          screen('/ask', async () => (await import('../features/ask/AskPage')).AskPage),
          screen('/questions/:id', async () => (await import('../features/ask/QuestionPage')).QuestionPage),
          screen('/learning-time', async () => (await import('../features/learning-time/LearningTimePage')).LearningTimePage),
          screen('/learning-time/sums', async () => (await import('../features/learning-time/LearningSumsPage')).LearningSumsPage),
          screen('/consultations', async () => (await import('../features/consultations/ConsultationsPage')).ConsultationsPage),
          screen('/consultations/new', async () => (await import('../features/consultations/NewConsultationPage')).NewConsultationPage),
          screen('/consultations/:id', async () => (await import('../features/consultations/ConsultationPage')).ConsultationPage),
          screen('/mobility', async () => (await import('../features/mobility/MobilityPage')).MobilityPage),
          screen('/mobility/:id', async () => (await import('../features/mobility/OpenedInterestPage')).OpenedInterestPage),
          screen('/growth', async () => (await import('../features/growth/GrowthPage')).GrowthPage),
          screen('/growth/nominate', async () => (await import('../features/growth/NominatePage')).NominatePage),
          screen('/growth/nominations/:id', async () => (await import('../features/growth/NominationPage')).NominationPage),
          screen('/growth/areas', async () => (await import('../features/growth/AreasPage')).AreasPage),
          screen('/growth/coverage', async () => (await import('../features/growth/CoveragePage')).CoveragePage),
          screen('/content', async () => (await import('../features/content/ContentPage')).ContentPage),
          screen('/content/:pathId/:key', async () => (await import('../features/content/MilestoneContentPage')).MilestoneContentPage),
          screen('/pulse', async () => (await import('../features/pulse/PulsePage')).PulsePage),
          screen('/pulse/results', async () => (await import('../features/pulse/PulseResultsPage')).PulseResultsPage),
          screen('/people', async () => (await import('../features/people/PeoplePage')).PeoplePage),
          screen('/calendars', async () => (await import('../features/calendars/CalendarsPage')).CalendarsPage),
          screen('/calendars/:siteId', async () => (await import('../features/calendars/SitePage')).SitePage),
          screen('/calendars/:siteId/import', async () => (await import('../features/calendars/ImportHolidaysPage')).ImportHolidaysPage),
          screen('/guild-weeks', async () => (await import('../features/guild-weeks/GuildWeeksPage')).GuildWeeksPage),
          screen('/guild-weeks/new', async () => (await import('../features/guild-weeks/PlanWeekPage')).PlanWeekPage),
          screen('/guild-weeks/gallery', async () => (await import('../features/guild-weeks/GalleryPage')).GalleryPage),
          screen('/guild-weeks/:id', async () => (await import('../features/guild-weeks/GuildWeekPage')).GuildWeekPage),
          screen('/guild-weeks/:id/edit', async () => (await import('../features/guild-weeks/PlanWeekPage')).PlanWeekPage),
          screen('/guild-weeks/:id/match', async () => (await import('../features/guild-weeks/MatchPage')).MatchPage),
          screen('/guild-weeks/:id/run', async () => (await import('../features/guild-weeks/RunPage')).RunPage),
          screen('/guild-weeks/:id/options/new', async () => (await import('../features/guild-weeks/OptionPage')).OptionPage),
          screen('/guild-weeks/:id/options/:optionId', async () => (await import('../features/guild-weeks/OptionPage')).OptionPage),
          screen('/proofs', async () => (await import('../features/proofs/ProofsPage')).ProofsPage),
          screen('/mail', async () => (await import('../features/mail-status/MailStatusPage')).MailStatusPage),
          screen('/connections', async () => (await import('../features/integrations/ConnectionsPage')).ConnectionsPage),
          screen('/connections/new', async () => (await import('../features/integrations/NewSourcePage')).NewSourcePage),
          screen('/connections/sources/:id', async () => (await import('../features/integrations/SourcePage')).SourcePage),
          screen('/connections/webhooks/:id', async () => (await import('../features/integrations/webhooks/WebhookPage')).WebhookPage),
          screen('/sign-in-providers', async () => (await import('../features/sign-in-providers/ProvidersPage')).ProvidersPage),
          screen('/guild-life', async () => (await import('../features/guild-life/GuildLifePage')).GuildLifePage),
          { path: '*', Component: NotFound },
        ],
      },
    ],
  },
]);
