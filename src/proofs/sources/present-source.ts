import type { EventDeliveryDto, EventSourceDto } from '../dto/event-sources.dto';
import type { SourceWithNews } from '../persistence/event-sources.repository';
import type { DeliveryRow } from '../persistence/received-events.repository';

/** @param publicUrl where people, and other systems, reach us */
export function presentSource(source: SourceWithNews, publicUrl: string, now: Date): EventSourceDto {
  const { id, kind, name, trusts, keepDays, hasSecret, previousUntil, pausedAt, lastEventAt, lastRefusedAt, lastRefusal, revision } = source;
  return {
    id, kind, name, trusts, keepDays, hasSecret, revision,
    url: `${publicUrl}/api/events/${kind}/${id}`,
    previousSecretUntil: previousUntil !== null && previousUntil > now ? previousUntil.toISOString() : null,
    paused: pausedAt !== null,
    lastEventAt: lastEventAt?.toISOString() ?? null,
    lastRefusal: lastRefusedAt !== null && lastRefusal !== null ? { at: lastRefusedAt.toISOString(), code: lastRefusal } : null,
    replay: presentReplay(source),
  };
}

function presentReplay({ replayAskedAt, replayedAt, replayedEvents }: SourceWithNews): EventSourceDto['replay'] {
  if (replayAskedAt === null) return null;
  const done = replayedAt !== null && replayedAt >= replayAskedAt;
  return { askedAt: replayAskedAt.toISOString(), doneAt: done ? replayedAt.toISOString() : null, events: done ? replayedEvents : null };
}

export function presentDelivery({ type, at, times, facts, whyNot, refused }: DeliveryRow): EventDeliveryDto {
  const verdict = refused !== null ? 'refused' : facts > 0 ? 'taken' : 'kept';
  return { at: at.toISOString(), verdict, type, times, facts, why: refused ?? whyNot };
}
