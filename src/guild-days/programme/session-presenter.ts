import type { Actor } from '../../platform/access/actor';
import { doorsAreOpen, feedbackIsOpen, listIsOpen } from '../domain/session-times';
import type { GuildSessionDto, OwnSeat, SessionAbility, SessionDraftDto } from '../dto/guild-days.dto';
import type { SessionRow } from '../persistence/programme.repository';

/** Whether somebody runs this session: its speakers do, and guild managers may step in. */
export function hosts(actor: Actor, session: SessionRow): boolean {
  return actor.roles.has('manager') || speaks(actor, session);
}

function speaks(actor: Actor, session: SessionRow): boolean {
  return session.speakers.some(({ id }) => id === actor.personId);
}

/** Whether a session is there for this reader: before it is published, only for who makes or holds it. */
export function sees(actor: Actor, session: SessionRow): boolean {
  return session.publishedAt !== null || hosts(actor, session);
}

/** A session as one reader sees it, with what they may do. */
export function presentSession(session: SessionRow, actor: Actor, now: Date): GuildSessionDto {
  const { guildDayId: _, taken, seat, gaveFeedback: __, draft, publishedAt, cancelledAt, ...rest } = session;
  return {
    ...rest,
    startsAt: session.startsAt.toISOString(),
    endsAt: session.endsAt.toISOString(),
    confirmBy: seat === 'offered' ? (session.confirmBy?.toISOString() ?? null) : null,
    seatsLeft: Math.max(0, session.capacity - taken),
    mine: ownSeatOf(session),
    published: publishedAt !== null,
    cancelled: cancelledAt !== null,
    draft: actor.roles.has('manager') ? draftOf(draft) : null,
    abilities: abilitiesOn(session, actor, now),
  };
}

function draftOf(draft: SessionRow['draft']): SessionDraftDto | null {
  return draft && { ...draft, startsAt: new Date(draft.startsAt).toISOString(), endsAt: new Date(draft.endsAt).toISOString() };
}

/** What somebody has of a session's seats. */
export function ownSeatOf({ seat }: Pick<SessionRow, 'seat'>): OwnSeat {
  return seat === 'seated' || seat === 'waiting' || seat === 'offered' ? seat : 'none';
}

function abilitiesOn(session: SessionRow, actor: Actor, now: Date): SessionAbility[] {
  const { cancelledAt, publishedAt, startsAt } = session;
  if (cancelledAt !== null) return [];
  const abilities: SessionAbility[] = [];
  const mine = ownSeatOf(session);
  const runs = hosts(actor, session);
  if (publishedAt !== null) {
    if (now < startsAt && mine !== 'none') abilities.push('leave');
    // Who holds a session takes no seat from those who come to it.
    if (now < startsAt && mine === 'none' && !speaks(actor, session)) abilities.push('ask');
    if (mine === 'offered' && session.confirmBy !== null && now < session.confirmBy) abilities.push('confirm');
    if (!session.attended && doorsAreOpen(session, now)) abilities.push('check_in');
    if (session.attended && !session.gaveFeedback && feedbackIsOpen(session, now)) abilities.push('give_feedback');
    if (runs && listIsOpen(session, now)) abilities.push('host');
  }
  if (actor.roles.has('manager') && now < session.endsAt) abilities.push('edit');
  if (runs) abilities.push('add_material');
  return abilities;
}
