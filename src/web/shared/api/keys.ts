/**
 * The names under which answers are kept. Everything of one journey starts with the same two words, so that a
 * change somewhere in it can refresh all of it at once.
 */
export const keys = {
  welcome: ['welcome'] as const,
  session: ['session'] as const,
  journeys: ['journeys'] as const,
  journey: (id: string) => ['journeys', id] as const,
  wholeJourney: (id: string) => ['journeys', id, 'whole'] as const,
  today: (id: string) => ['journeys', id, 'today'] as const,
  milestone: (id: string, key: string) => ['journeys', id, 'milestones', key] as const,
  timeline: (id: string) => ['journeys', id, 'timeline'] as const,
  visibility: (id: string) => ['journeys', id, 'visibility'] as const,
  queue: ['queue'] as const,
  myHires: ['my-hires'] as const,
  inbox: ['inbox'] as const,
  cohorts: ['cohorts'] as const,
  cohort: (id: string) => ['cohorts', id] as const,
  mentors: ['mentors'] as const,
  paths: ['paths'] as const,
  path: (id: string) => ['paths', id] as const,
  pathDraft: (id: string) => ['paths', id, 'draft'] as const,
  pathVersion: (id: string) => ['path-versions', id] as const,
  people: ['people'] as const,
  sites: ['sites'] as const,
  guild: ['guild'] as const,
  guildWeeks: ['guild-weeks'] as const,
  guildWeek: (id: string) => ['guild-weeks', id] as const,
  guildWeekMatch: (id: string) => ['guild-weeks', id, 'match'] as const,
  guildWeekRun: (id: string) => ['guild-weeks', id, 'run'] as const,
  away: ['me', 'away'] as const,
  ownSessions: ['me', 'sessions'] as const,
};
