import type { SessionDto } from '../shared/api/types';
import type { IconName } from '../shared/ui/icons';

/** A place in the navigation. */
export interface Place {
  to: string;
  label: string;
  icon: IconName;
  /** How many things wait there. */
  count?: number;
  /** Also lit on pages below these addresses. */
  also?: string[];
}

/** Places that belong together; named only where a person has several groups. */
export interface PlaceGroup {
  label: string;
  places: Place[];
}

/** Whether things may come to wait on this person. */
function reviews({ mentors, waitingOnMe, roles }: SessionDto): boolean {
  return mentors || waitingOnMe > 0 || roles.includes('mentor') || roles.includes('expert');
}

/** What other systems saw, and whose it is: for mentors, and for those who set it up. */
const IN_PRODUCTION: Place = { to: '/proofs', label: 'In production', icon: 'changes' };

/** Where a person can go, by who they are. What they may do there is the server's to say. */
export function placesOf(session: SessionDto): PlaceGroup[] {
  const groups: PlaceGroup[] = [];
  const manages = session.roles.includes('manager');
  const administers = session.roles.includes('admin');
  if (session.journeys.length > 0) {
    groups.push({
      label: 'My journey',
      places: [
        { to: '/today', label: 'Today', icon: 'today' },
        { to: '/path', label: 'My path', icon: 'path', also: ['/journeys'] },
        { to: '/timeline', label: 'Timeline', icon: 'clock' },
      ],
    });
  }
  if (reviews(session)) {
    const places: Place[] = [{ to: '/queue', label: 'Waiting on me', icon: 'queue', count: session.waitingOnMe }];
    if (session.mentors || session.roles.includes('mentor')) {
      places.push({ to: '/my-hires', label: 'My hires', icon: 'people' });
    }
    if (session.mentors && !manages && !administers) {
      places.push(IN_PRODUCTION);
    }
    groups.push({ label: 'Mentoring', places });
  }
  groups.push({
    label: 'Together',
    places: [
      { to: '/guild-days', label: 'Guild days', icon: 'talk', also: ['/guild-sessions'] },
      { to: '/guild-weeks', label: 'Guild week', icon: 'flag' },
      { to: '/ask', label: 'Who to ask', icon: 'question', also: ['/questions'] },
      { to: '/consultations', label: 'Consultations', icon: 'pair' },
    ],
  });
  groups.push({
    label: 'Learning',
    places: [
      { to: '/learning-time', label: 'Learning time', icon: 'book' },
      { to: '/growth', label: 'Growth', icon: 'growth' },
      { to: '/mobility', label: 'Where to next', icon: 'compass' },
    ],
  });
  if (manages || administers) {
    groups.push({
      label: 'Guild',
      places: [
        ...(manages
          ? ([
              { to: '/cohorts', label: 'Cohorts', icon: 'cohort' },
              { to: '/guild-life', label: 'Guild life', icon: 'chart' },
              { to: '/content', label: 'Content', icon: 'book' },
              { to: '/pulse/results', label: 'Pulse results', icon: 'message' },
            ] satisfies Place[])
          : []),
        { to: '/paths', label: 'Paths', icon: 'file', also: ['/path-versions'] },
        { to: '/people', label: 'People', icon: 'person' },
        { to: '/calendars', label: 'Calendars', icon: 'calendar' },
        IN_PRODUCTION,
        ...(administers
          ? ([
              { to: '/sign-in-providers', label: 'Sign-in', icon: 'lock' },
              { to: '/mail', label: 'Mail', icon: 'send' },
              { to: '/connections', label: 'Connections', icon: 'external' },
              { to: '/service-tokens', label: 'Service tokens', icon: 'lock' },
            ] satisfies Place[])
          : []),
      ],
    });
  }
  groups.push({
    label: 'You',
    places: [
      { to: '/inbox', label: 'Inbox', icon: 'inbox', count: session.unreadMessages },
      ...(session.journeys.length > 0
        ? ([
            { to: '/pulse', label: 'Pulse', icon: 'message' },
            { to: '/who-sees-what', label: 'Who sees what', icon: 'eye' },
          ] satisfies Place[])
        : []),
    ],
  });
  return groups;
}

/** Where a person begins. */
export function homeOf(session: SessionDto): string {
  if (session.journeys.some(({ state }) => state !== 'completed' && state !== 'ended')) {
    return '/today';
  }
  if (session.roles.includes('manager')) {
    return '/cohorts';
  }
  if (reviews(session)) {
    return '/queue';
  }
  if (session.roles.includes('admin')) {
    return '/people';
  }
  return session.journeys.length > 0 ? '/today' : '/inbox';
}
