import { Injectable } from '@nestjs/common';
import { People, type PersonRef } from '../../people/people.api';
import type { Actor } from '../../platform/access/actor';
import { Problem } from '../../platform/http/problem';
import { Messages } from '../../platform/messages/messages';
import { JourneyWriter, type CommandRequest } from '../commands/journey-writer';
import { refusal, Transitions } from '../commands/transitions.service';
import { abilitiesOf } from '../domain/journey-policy';
import { isSettled } from '../domain/milestone-states';
import type { MilestoneAction } from '../domain/milestone-machine';
import { TaskHoldersRepository } from '../persistence/task-holders.repository';
import { refOf } from '../reading/cards';
import type { JourneyWalk } from '../walk/journey-walk';
import { Walks } from '../walk/walks.service';
import type { TaskDto } from './task.dto';

type Role = TaskDto['assignee'];

/** Whom a task can be handed to: mentors do what is the mentor's or the backup's. */
const ROLE_OF: Readonly<Record<Role, 'mentor' | 'manager' | 'admin'>> = { mentor: 'mentor', backup: 'mentor', manager: 'manager', admin: 'admin' };

/** What others do for a hire: read alone, taken on, done, handed on. */
@Injectable()
export class Tasks {
  constructor(
    private readonly walks: Walks,
    private readonly writer: JourneyWriter,
    private readonly transitions: Transitions,
    private readonly holders: TaskHoldersRepository,
    private readonly people: People,
    private readonly messages: Messages,
  ) {}

  /** @throws Problem 404 for whoever has nothing to do with it, the hire too: theirs is the milestone's own page */
  async read(actor: Actor, journeyId: string, key: string): Promise<TaskDto> {
    const { walk } = await this.walks.read(actor, journeyId);
    const role = roleOf(walk, key);
    const { journey } = walk;
    const row = walk.row(key);
    const { title, guide, doneWhen } = walk.definition(key);
    const abilities = abilitiesIn(walk, key);
    const holder = walk.holderOf(key);
    return {
      journeyId,
      key,
      title,
      guide,
      doneWhen: doneWhen ?? [],
      hireName: journey.hire.name,
      startOn: journey.startOn,
      due: row.currentDue,
      today: journey.today,
      state: isSettled(row.state) ? 'done' : row.state === 'locked' ? 'waiting' : 'open',
      assignee: role,
      holder: holder && refOf(holder),
      doneAt: row.doneAt?.toISOString() ?? null,
      abilities,
      people: abilities.includes('hand_on') ? await this.others(walk, key, role) : [],
    };
  }

  /** @throws Problem 404; 403 when somebody else took it; 409 when something has to come first */
  async done(request: CommandRequest): Promise<TaskDto> {
    const { walk } = await this.walks.read(request.actor, request.journeyId);
    roleOf(walk, request.key);
    await this.transitions.take(request, doneBy(walk, request.key));
    return this.read(request.actor, request.journeyId, request.key);
  }

  /** @throws Problem 404, 403, 409 */
  async undo(request: CommandRequest): Promise<TaskDto> {
    const { walk } = await this.walks.read(request.actor, request.journeyId);
    roleOf(walk, request.key);
    await this.transitions.take(request, { name: 'undo' });
    return this.read(request.actor, request.journeyId, request.key);
  }

  /** Of several who reach for it at once, one has it. @throws Problem 404; 409 `task_taken` when somebody else was first */
  async take(request: CommandRequest): Promise<TaskDto> {
    const by = request.actor.personId;
    await this.writer.write(request, async (walk, now) => {
      mustBeOpen(walk, request.key);
      const holder = walk.holderOf(request.key);
      if (holder?.id === by) return { activity: [] };
      if (holder) throw Problem.conflict('task_taken', `${holder.name} took this one already. It is in good hands.`);
      await this.holders.give(request, by, by, now);
      return { activity: [{ key: request.key, code: 'task_taken' }] };
    });
    return this.read(request.actor, request.journeyId, request.key);
  }

  /** @throws Problem 404; 403 when somebody else holds it; 409 when it is done; 422 when the person has not the role */
  async handOn(request: CommandRequest, personId: string): Promise<void> {
    const by = request.actor.personId;
    await this.writer.write(request, async (walk, now) => {
      const role = mustBeOpen(walk, request.key);
      requireOwner(walk, request.key);
      const people = await this.others(walk, request.key, role);
      if (!people.some(({ id }) => id === personId)) {
        throw Problem.invalid([{ field: 'personId', problem: 'This person cannot do it for you. Choose one of those offered.' }]);
      }
      await this.holders.give(request, personId, by, now);
      const page = { title: `${walk.titleOf(request.key)}, for ${walk.journey.hire.name}`, link: `/tasks/${request.journeyId}/${request.key}` };
      const once = `task_handed_on:${request.journeyId}:${request.key}:${walk.journey.revision}`;
      await this.messages.tell([{ personId, kind: 'task_handed_on', journeyId: null, key: null, page, actorId: by, once }], now);
      return { activity: [{ key: request.key, code: 'task_handed_on' }] };
    });
  }

  /** @throws Problem 404; 403 when somebody else holds it; 409 when it is done */
  async giveBack(request: CommandRequest): Promise<void> {
    await this.writer.write(request, async (walk) => {
      mustBeOpen(walk, request.key);
      requireOwner(walk, request.key);
      if (walk.holderOf(request.key) === null) return { activity: [] };
      await this.holders.giveBack(request);
      return { activity: [{ key: request.key, code: 'task_given_back' }] };
    });
  }

  /** Everybody else in the guild who has the role. */
  private async others(walk: JourneyWalk, key: string, role: Role): Promise<PersonRef[]> {
    const people = await this.people.withRole(walk.journey.guildId, ROLE_OF[role]);
    const left = new Set([walk.journey.hire.id, walk.reader.personId, walk.holderOf(key)?.id]);
    return people.filter(({ id }) => !left.has(id)).map(({ id, name, contactUrl }) => ({ id, name, contactUrl }));
  }
}

/** Whose role a task is for. @throws Problem 404 when the reader has nothing to do with it */
function roleOf(walk: JourneyWalk, key: string): Role {
  const assignee = walk.find(key)?.assignee;
  if (assignee === undefined || assignee === 'hire' || !walk.seesTask(key)) throw Problem.notFound('task');
  return assignee;
}

function mustBeOpen(walk: JourneyWalk, key: string): Role {
  const role = roleOf(walk, key);
  if (isSettled(walk.row(key).state)) throw Problem.conflict('already_done', 'This is done already; there is nothing left to take on.');
  return role;
}

/** @throws Problem 403 when somebody else holds it */
function requireOwner(walk: JourneyWalk, key: string): void {
  if (!isOwner(walk, key)) throw refusal('only_the_assignee');
}

function isOwner(walk: JourneyWalk, key: string): boolean {
  return walk.actorOn(key).relations.has('assignee');
}

/** The action that ends it, by how the path says that it completes. */
function doneBy(walk: JourneyWalk, key: string): MilestoneAction {
  const { mode } = walk.row(key);
  if (mode === 'review') return { name: 'submit' };
  return { name: mode === 'attend' ? 'attend' : 'check_off' };
}

function abilitiesIn(walk: JourneyWalk, key: string): string[] {
  const row = walk.row(key);
  const moves: readonly string[] = abilitiesOf(walk.actorOn(key), walk.facts(key));
  const holder = walk.holderOf(key);
  const open = !isSettled(row.state) && isOwner(walk, key);
  const all: [string, boolean][] = [
    ['done', isOwner(walk, key) && moves.includes(doneBy(walk, key).name)],
    ['undo', isOwner(walk, key) && moves.includes('undo')],
    ['take', open && holder === null && row.assignee !== 'mentor' && row.assignee !== 'backup'],
    ['hand_on', open],
    ['give_back', open && holder?.id === walk.reader.personId],
  ];
  return all.filter(([, may]) => may).map(([name]) => name);
}
