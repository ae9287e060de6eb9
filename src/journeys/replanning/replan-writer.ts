import { Injectable } from '@nestjs/common';
import { People } from '../../people/people.api';
import type { Actor } from '../../platform/access/actor';
import { Live } from '../../platform/live/live';
import { Messages, type Message } from '../../platform/messages/messages';
import { JourneyChangesRepository } from '../persistence/journey-changes.repository';
import type { PersonRow } from '../persistence/journeys.repository';
import { PlannedCalendarsRepository } from '../persistence/planned-calendars.repository';
import { ReplanningRepository, type PlanningRow, type ReplanKind, type ReplannedRow } from '../persistence/replanning.repository';
import type { ReadingWalk } from '../walk/walks.service';
import { refOf } from '../reading/cards';
import type { Plan, Situation } from './replan-plan';

/** Journeys written between two reports of progress. */
const CHUNK = 20;

/** One journey with what is to change about it. */
export interface Planned {
  situation: Situation;
  plan: Plan;
}

/** One journey, and how it is to be afterwards. */
export interface Written {
  found: ReadingWalk;
  row: Omit<ReplannedRow, 'madeOn'>;
  code: ReplanKind | 'replan_undone';
}

/** Writes changes of dates, in the caller's transaction, with the journeys locked. */
@Injectable()
export class ReplanWriter {
  constructor(
    private readonly rows: ReplanningRepository,
    private readonly plannedCalendars: PlannedCalendarsRepository,
    private readonly changes: JourneyChangesRepository,
    private readonly people: People,
    private readonly messages: Messages,
    private readonly live: Live,
  ) {}

  /**
   * Makes a change on these journeys and keeps what it did.
   * @param progressId the request's key, under which the caller's page hears how far it is; null to tell nobody
   * @returns the re-plan's id
   */
  async make(actor: Actor, planned: readonly Planned[], at: Date, progressId: string | null = null): Promise<string> {
    const ids = await this.plannedCalendars.keep(planned.map(({ plan }) => plan.days));
    const written = planned.map(({ situation, plan }, index): Written => ({
      found: situation.found,
      code: plan.kind,
      row: {
        journeyId: situation.found.reading.id,
        before: { startOn: situation.found.reading.startOn, siteId: situation.found.reading.siteId, plannedBy: situation.plannedBy, absences: plan.gone, ownWeeks: plan.weeks.gone },
        after: { startOn: plan.startOn, siteId: plan.siteId, plannedBy: ids[index]!, absences: plan.come, ownWeeks: plan.weeks.come },
        moves: plan.moves,
      },
    }));
    await this.write(actor, written, at, progressId);
    const kind = planned[0]!.plan.kind;
    return this.rows.insert(
      { guildId: actor.guildId, actorId: actor.personId, kind, at },
      written.map(({ found, row }) => ({ ...row, madeOn: found.reading.today })),
    );
  }

  /** Brings journeys from `before` to `after`, and tells each person concerned once. */
  async write(actor: Actor, written: readonly Written[], at: Date, progressId: string | null = null): Promise<void> {
    for (const { found, row: { journeyId, before, after } } of written) {
      await this.plan(journeyId, before, after, at);
      await this.people.replaceOwnWeeks(found.reading.hire.id, before.ownWeeks ?? [], after.ownWeeks ?? []);
    }
    await this.plannedCalendars.set(written.map(({ row: { journeyId, after } }) => ({ journeyId, plannedBy: after.plannedBy })));
    await this.rows.move(written.map(({ row }) => row));
    const revisions = new Map<string, number>();
    for (const [index, { found: { reading }, row, code }] of written.entries()) {
      const revision = await this.changes.save({
        guildId: reading.guildId,
        journeyId: reading.id,
        actorId: actor.personId,
        at,
        journeyState: reading.state,
        milestones: [],
        activity: [{ key: null, code, data: { moved: row.moves.length } }],
        live: {
          guildId: reading.guildId, to: [actor.personId, ...toldOf(reading, actor).map(({ id }) => id)], managers: true,
          journeyId: reading.id, cohortId: reading.cohortId,
        },
        once: null,
      });
      revisions.set(reading.id, revision);
      if (progressId !== null && (index + 1) % CHUNK === 0) {
        await this.live.publishNow({ guildId: actor.guildId, to: [actor.personId], progress: { id: progressId, done: index + 1, total: written.length } });
      }
    }
    await this.messages.tell(messagesOf(written, actor, revisions), at);
  }

  private async plan(journeyId: string, before: PlanningRow, after: PlanningRow, at: Date): Promise<void> {
    if (after.startOn !== before.startOn) await this.rows.setStart(journeyId, after.startOn);
    if (after.siteId !== before.siteId) await this.rows.setSite(journeyId, after.siteId);
    if (before.absences.length + after.absences.length > 0) await this.rows.replaceAbsences(journeyId, before.absences, after.absences, at);
  }
}

/** The hire and the mentors, but not whoever makes the change. */
export function toldOf(reading: ReadingWalk['reading'], actor: Actor): PersonRow[] {
  return [reading.hire, ...reading.mentors].filter((person) => person.id !== actor.personId).map(refOf);
}

/** One message a person: about the one journey that concerns them, or one of all of them together. */
function messagesOf(written: readonly Written[], actor: Actor, revisions: ReadonlyMap<string, number>): Message[] {
  const about = new Map<string, string[]>();
  for (const { found: { reading } } of written) {
    for (const { id } of toldOf(reading, actor)) about.set(id, [...(about.get(id) ?? []), reading.id]);
  }
  return [...about].map(([personId, journeyIds]): Message => {
    const [first] = journeyIds as [string];
    const once = `replanned:${first}:${revisions.get(first)}`;
    if (journeyIds.length === 1) return { personId, kind: 'replanned', journeyId: first, key: null, actorId: actor.personId, once };
    const page = { title: `${journeyIds.length} journeys`, link: '/my-hires' };
    return { personId, kind: 'replanned_together', journeyId: null, key: null, page, actorId: actor.personId, once };
  });
}
