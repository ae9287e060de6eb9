import { Injectable } from '@nestjs/common';
import type { Actor } from '../../platform/access/actor';
import { Clock } from '../../platform/clock/clock';
import { Database } from '../../platform/database/database';
import { RequestsRepository } from '../../platform/http/persistence/requests.repository';
import { Problem } from '../../platform/http/problem';
import { Live } from '../../platform/live/live';
import { Messages } from '../../platform/messages/messages';
import type { MobilityDto, OpenedInterestDto, SaveInterestDto } from '../dto/mobility.dto';
import { MobilityRepository, type InterestRow, type MobilityNoteRow } from '../persistence/mobility.repository';

/**
 * What people would like next. It is theirs alone until they share it with guild managers, who leave a trace when they
 * read it; nothing of it goes into the record of what happened, so that taking it back takes all of it away.
 */
@Injectable()
export class Mobility {
  constructor(
    private readonly mobility: MobilityRepository,
    private readonly requests: RequestsRepository,
    private readonly messages: Messages,
    private readonly live: Live,
    private readonly db: Database,
    private readonly clock: Clock,
  ) {}

  /** The reader's own, and what others shared with them. */
  async own({ guildId, personId }: Actor): Promise<MobilityDto> {
    const interest = await this.mobility.own(personId);
    const managers = await this.mobility.managers(guildId, personId, interest?.id ?? null);
    const notes = interest === null ? [] : await this.mobility.notesOf(interest.id, null);
    const shared = await this.mobility.sharedWith(personId);
    return {
      interest: interest && present(interest),
      managers: managers.map(({ sharedAt, lastReadAt, ...manager }) => ({
        ...manager, sharedAt: sharedAt?.toISOString() ?? null, lastReadAt: lastReadAt?.toISOString() ?? null,
      })),
      notes: notes.map(presentNote),
      sharedWithMe: shared.map(({ sharedAt, lastReadAt, ...one }) => ({
        ...one, sharedAt: sharedAt.toISOString(), lastReadAt: lastReadAt?.toISOString() ?? null,
      })),
    };
  }

  /** Writes it, or writes it anew for those it is shared with. */
  async save({ personId }: Actor, { place, timing, body }: SaveInterestDto): Promise<void> {
    await this.mobility.save(personId, { place: place.trim(), timing, body: body?.trim() ?? '' }, this.clock.now());
  }

  /** Takes it back: nobody can read it any more, nor in their inbox that it was there. */
  async withdraw({ personId, guildId }: Actor): Promise<void> {
    await this.db.transaction(async () => {
      const interest = await this.mobility.lockOwn(personId);
      if (!interest) return;
      const readers = await this.mobility.readersOf(interest.id);
      await this.mobility.delete(interest.id);
      await this.messages.takeBack(sharedOnce(interest.id), readers);
      await this.live.publish({ guildId, to: readers, place: 'mobility' });
    });
  }

  /**
   * Shares it with exactly these managers. Each is told once, however often it is shared; whom it is closed to, is told no longer.
   *
   * @throws Problem 404 when there is nothing to share, 422 for anybody who does not manage the guild
   */
  async share(actor: Actor, key: string | null, managerIds: readonly string[]): Promise<void> {
    const { guildId, personId } = actor;
    const at = this.clock.now();
    await this.requests.once({ personId, key, command: 'share mobility', at }, async () => {
      const interest = await this.mobility.lockOwn(personId);
      if (!interest) throw Problem.notFound('wish');
      const managers = new Set((await this.mobility.managers(guildId, personId, interest.id)).map(({ id }) => id));
      if (managerIds.some((id) => !managers.has(id))) {
        throw Problem.invalid([{ field: 'managerIds', problem: 'Choose among the guild managers.' }]);
      }
      const { added, removed } = await this.mobility.shareWith(interest.id, managerIds, at);
      await this.messages.takeBack(sharedOnce(interest.id), removed);
      const page = { title: 'What I would like next', link: `/mobility/${interest.id}` };
      await this.messages.tell(
        added.map((readerId) => ({
          personId: readerId, kind: 'mobility_shared', journeyId: null, key: null, page, actorId: personId, once: sharedOnce(interest.id),
        })),
        at,
      );
      await this.live.publish({ guildId, to: [...added, ...removed], place: 'mobility' });
      return interest.id;
    });
  }

  /** Opens what was shared with the reader, which the person sees. @throws Problem 404 for everybody else */
  async open({ personId, guildId }: Actor, id: string): Promise<OpenedInterestDto> {
    const interest = await this.mobility.open(personId, id, this.clock.now());
    if (!interest) throw Problem.notFound('page');
    const notes = await this.mobility.notesOf(id, personId);
    await this.live.publish({ guildId, to: [interest.person.id], place: 'mobility' });
    return { ...present(interest), person: interest.person, notes: notes.map(presentNote) };
  }

  /** Answers it privately; the person is told. @throws Problem 404 for all it was not shared with */
  async answer(actor: Actor, key: string | null, id: string, body: string): Promise<void> {
    const { personId, guildId } = actor;
    const at = this.clock.now();
    await this.requests.once({ personId, key, command: `answer mobility ${id}`, at }, async () => {
      const interest = await this.mobility.open(personId, id, at);
      if (!interest) throw Problem.notFound('page');
      const noteId = await this.mobility.addNote(id, personId, body.trim(), at);
      const page = { title: 'What I would like next', link: '/mobility' };
      await this.messages.tell(
        [{ personId: interest.person.id, kind: 'mobility_answered', journeyId: null, key: null, page, actorId: personId, once: `mobility_answered:${noteId}` }],
        at,
      );
      await this.live.publish({ guildId, to: [interest.person.id], place: 'mobility' });
      return noteId;
    });
  }
}

/** The event of which a reader has one message. */
function sharedOnce(interestId: string): string {
  return `mobility_shared:${interestId}`;
}

function present({ id, place, timing, body, changedAt }: InterestRow) {
  return { id, place, timing, body, changedAt: changedAt.toISOString() };
}

function presentNote({ id, author, body, writtenAt }: MobilityNoteRow) {
  return { id, author, body, writtenAt: writtenAt.toISOString() };
}
