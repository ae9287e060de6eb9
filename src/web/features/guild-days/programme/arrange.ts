import type { GuildSessionDto } from '../../../shared/api/types';

type Placed = Pick<GuildSessionDto, 'track' | 'startsAt' | 'endsAt'>;

/** What stands one under the other: a session for everybody, or tracks side by side. */
export type Stretch<Session> =
  | { kind: 'together'; session: Session }
  | { kind: 'tracks'; tracks: { name: string; sessions: Session[] }[] };

/**
 * Lays a day's sessions out: those for everybody across the page, and between them the tracks side by side. Sessions
 * without a track that run at the same time as one with a track stand beside it, under no name.
 * @param sessions in the order of the clock
 */
export function arrange<Session extends Placed>(sessions: readonly Session[]): Stretch<Session>[] {
  const stretches: Stretch<Session>[] = [];
  let beside: Session[] = [];
  const close = () => {
    stretches.push(...laidOut(beside));
    beside = [];
  };
  let until = '';
  for (const session of sessions) {
    // Whatever begins when everything before is over begins a new stretch, so that tracks never pass a common session.
    if (session.startsAt >= until) close();
    beside.push(session);
    if (session.endsAt > until) until = session.endsAt;
  }
  close();
  return joined(stretches);
}

function laidOut<Session extends Placed>(sessions: Session[]): Stretch<Session>[] {
  const names = [...new Set(sessions.map(({ track }) => track))];
  if (names.length > 1 || (names[0] ?? '') !== '') {
    return [{ kind: 'tracks', tracks: names.map((name) => ({ name, sessions: sessions.filter(({ track }) => track === name) })) }];
  }
  return sessions.map((session) => ({ kind: 'together', session }));
}

/** Tracks that go on after a break stay the same columns. */
function joined<Session>(stretches: Stretch<Session>[]): Stretch<Session>[] {
  return stretches.reduce<Stretch<Session>[]>((before, next) => {
    const last = before.at(-1);
    if (last?.kind !== 'tracks' || next.kind !== 'tracks') return [...before, next];
    const names = [...new Set([...last.tracks, ...next.tracks].map(({ name }) => name))];
    const of = (stretch: typeof last, name: string) => stretch.tracks.filter((track) => track.name === name).flatMap(({ sessions }) => sessions);
    const tracks = names.map((name) => ({ name, sessions: [...of(last, name), ...of(next, name)] }));
    return [...before.slice(0, -1), { kind: 'tracks', tracks }];
  }, []);
}
