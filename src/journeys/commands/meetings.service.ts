import { Injectable } from '@nestjs/common';
import { Problem } from '../../platform/http/problem';
import type { MessageKind } from '../../platform/messages/messages';
import { can } from '../domain/journey-policy';
import { isSettled } from '../domain/milestone-states';
import { AgreedMeetingsRepository, type AgreedMeetingRow } from '../persistence/agreed-meetings.repository';
import type { CommandResultDto } from '../dto/journeys.dto';
import type { AgreeMeetingDto } from '../dto/meeting.dto';
import type { JourneyWalk } from '../walk/journey-walk';
import { requirePermission } from '../walk/walks.service';
import { JourneyWriter, type CommandRequest, type Outcome } from './journey-writer';

const MINUTE = 60_000;
const YEAR = 366 * 24 * 60 * MINUTE;

/** When a hire and somebody else meet: either of them says so, moves it or calls it off, and the other is told. */
@Injectable()
export class Meetings {
  constructor(
    private readonly writer: JourneyWriter,
    private readonly meetings: AgreedMeetingsRepository,
  ) {}

  /** Agrees on a time, or on another one. @param revision as last read, 0 for the first @throws Problem 404, 403, 409, 412, 422 */
  agree(request: CommandRequest, revision: number, { startsAt, durationMinutes, withId = null }: AgreeMeetingDto): Promise<CommandResultDto> {
    return this.writer.write(request, async (walk, now) => {
      const before = await this.mustBeOpen(request, walk, revision);
      const begins = new Date(startsAt);
      if (!(begins > now && begins.getTime() < now.getTime() + YEAR)) {
        throw Problem.invalid([{ field: 'startsAt', problem: 'Choose a time that is still to come, within a year.' }]);
      }
      if (withId !== null && !walk.journey.mentors.some(({ id }) => id === withId)) {
        throw Problem.invalid([{ field: 'withId', problem: 'Choose one of the mentors, or somebody else.' }]);
      }
      const plan = { startsAt: begins, endsAt: new Date(begins.getTime() + durationMinutes * MINUTE), timeZone: request.actor.timeZone, withId };
      if (before && !before.calledOff && same(before, plan)) return { activity: [] };
      await this.meetings.agree(request, plan, now);
      const code = before && !before.calledOff ? 'meeting_moved' : 'meeting_agreed';
      const others = [withId, before?.with?.id ?? null];
      return { activity: [{ key: request.key, code }], messages: toldOf(walk, others, 'meeting_agreed', request.key, before) };
    });
  }

  /** Calls it off; calendars show it as cancelled. Calling off what is called off changes nothing. @throws Problem 404, 403, 409, 412 */
  callOff(request: CommandRequest, revision: number): Promise<CommandResultDto> {
    return this.writer.write(request, async (walk, now) => {
      const before = await this.mustBeOpen(request, walk, revision);
      if (!before || before.calledOff) return { activity: [] };
      await this.meetings.callOff(request, now);
      return {
        activity: [{ key: request.key, code: 'meeting_called_off' }],
        messages: toldOf(walk, [before.with?.id ?? null], 'meeting_called_off', request.key, before),
      };
    });
  }

  private async mustBeOpen(request: CommandRequest, walk: JourneyWalk, revision: number): Promise<AgreedMeetingRow | null> {
    requirePermission(can(walk.actorOn(request.key), 'meeting.agree'));
    if (walk.definition(request.key).type !== 'meeting') throw Problem.conflict('no_meeting', 'Only meetings have a time that two people agree on.');
    if (isSettled(walk.row(request.key).state)) throw Problem.conflict('already_settled', 'This is settled already. Reopen it if something is wrong with it.');
    const before = await this.meetings.find(request);
    if ((before?.revision ?? 0) !== revision) throw Problem.stale(before?.revision ?? 0);
    return before;
  }
}

function same(before: AgreedMeetingRow, plan: { startsAt: Date; endsAt: Date; withId: string | null }): boolean {
  return before.startsAt.getTime() === plan.startsAt.getTime() && before.endsAt.getTime() === plan.endsAt.getTime() && (before.with?.id ?? null) === plan.withId;
}

/** The hire and whom she meets are told, each once a change; whoever made it knows. */
function toldOf(
  { journey }: JourneyWalk, others: readonly (string | null)[], kind: MessageKind, key: string, before: AgreedMeetingRow | null,
): NonNullable<Outcome['messages']> {
  const people = new Set([journey.hire.id, ...others.filter((id) => id !== null)]);
  const once = `meeting:${journey.id}:${key}:${(before?.revision ?? 0) + 1}`;
  return [...people].map((personId) => ({ personId, kind, once }));
}
