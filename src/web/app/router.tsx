import type { ComponentType } from 'react';
import { createBrowserRouter, type RouteObject } from 'react-router';
import { sessionQuery } from '../shared/api/session';
import { PageSkeleton } from '../shared/ui/Skeletons';
import { NotFound, ScreenFault } from './Faults';
import { Home } from './Home';
import { queries } from './queries';
import { Shell } from './Shell';

/** Every screen is a chunk of its own: `features/<folder>/<Name>Page.tsx`, which exports `<Name>Page`. */
const screens = import.meta.glob<Record<string, ComponentType>>('../features/*/*Page.tsx');

function screen(path: string, file: string): RouteObject {
  return {
    path,
    lazy: async () => {
      const module = await screens[`../features/${file}.tsx`]?.();
      const name = file.slice(file.indexOf('/') + 1);
      return { Component: module?.[name] ?? NotFound };
    },
  };
}

// Asked for while the first screen's code is still on its way.
void queries.prefetchQuery(sessionQuery);

export const router = createBrowserRouter([
  {
    ErrorBoundary: ScreenFault,
    HydrateFallback: () => <PageSkeleton />,
    children: [
      screen('/sign-in', 'sign-in/SignInPage'),
      screen('/set-up', 'sign-in/SetUpPage'),
      screen('/invitations/:token', 'sign-in/InvitationPage'),
      {
        Component: Shell,
        children: [
          { index: true, Component: Home },
          screen('/today', 'today/TodayPage'),
          screen('/path', 'path/MyPathPage'),
          screen('/timeline', 'timeline/MyTimelinePage'),
          screen('/who-sees-what', 'visibility/WhoSeesWhatPage'),
          screen('/journeys/:id', 'path/JourneyPage'),
          screen('/journeys/:id/timeline', 'timeline/TimelinePage'),
          screen('/journeys/:id/milestones/:key', 'milestone/MilestonePage'),
          screen('/inbox', 'inbox/InboxPage'),
          screen('/account', 'account/AccountPage'),
          screen('/queue', 'queue/QueuePage'),
          screen('/my-hires', 'hires/MyHiresPage'),
          screen('/cohorts', 'cohorts/CohortsPage'),
          screen('/cohorts/new', 'cohorts/NewCohortPage'),
          screen('/cohorts/:id', 'cohorts/CohortPage'),
          screen('/paths', 'paths/PathsPage'),
          screen('/paths/import', 'paths/ImportPathPage'),
          screen('/paths/:id', 'paths/PathPage'),
          screen('/paths/:id/draft', 'paths/DraftPage'),
          screen('/path-versions/:id', 'paths/VersionPage'),
          screen('/people', 'people/PeoplePage'),
          screen('/calendars', 'calendars/CalendarsPage'),
          screen('/guild-weeks', 'guild-weeks/GuildWeeksPage'),
          screen('/guild-weeks/new', 'guild-weeks/PlanWeekPage'),
          screen('/guild-weeks/:id', 'guild-weeks/GuildWeekPage'),
          screen('/guild-weeks/:id/edit', 'guild-weeks/PlanWeekPage'),
          screen('/guild-weeks/:id/match', 'guild-weeks/MatchPage'),
          screen('/guild-weeks/:id/run', 'guild-weeks/RunPage'),
          screen('/guild-weeks/:id/options/new', 'guild-weeks/OptionPage'),
          screen('/guild-weeks/:id/options/:optionId', 'guild-weeks/OptionPage'),
          { path: '*', Component: NotFound },
        ],
      },
    ],
  },
]);
