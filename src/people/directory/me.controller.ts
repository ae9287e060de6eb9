import { Body, Controller, Delete, Get, HttpCode, Param, ParseUUIDPipe, Patch, Post, Put, Req } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import { isLocalDate, localDateOf } from '../../calendars/domain/local-date';
import { CurrentActor, NeverByToken, SignedIn } from '../../platform/access/access.decorators';
import type { Actor } from '../../platform/access/actor';
import { Clock } from '../../platform/clock/clock';
import { violates } from '../../platform/database/database';
import { IdempotencyKey } from '../../platform/http/conditional';
import { RequestsRepository } from '../../platform/http/persistence/requests.repository';
import { Problem } from '../../platform/http/problem';
import { WholeList } from '../../platform/http/whole-list';
import {
  AwayPeriodDto, ChangePasswordDto, EnterAwayDto, OwnSessionDto, SaveOwnWeekDto, SessionDto, UpdateMeDto, WeekChangeDto,
} from '../dto/people.dto';
import { AwayRepository } from '../persistence/away.repository';
import { OwnWeeksRepository } from '../persistence/own-weeks.repository';
import { PeopleRepository } from '../persistence/people.repository';
import { SessionPresenter } from '../signing-in/session.presenter';
import { Sessions } from '../signing-in/sessions.service';
import { SignIn } from '../signing-in/sign-in.service';

/** What everybody settles about themselves. */
@ApiTags('me')
@SignedIn()
@Controller('me')
export class MeController {
  constructor(
    private readonly people: PeopleRepository,
    private readonly away: AwayRepository,
    private readonly ownWeeks: OwnWeeksRepository,
    private readonly sessions: Sessions,
    private readonly signIn: SignIn,
    private readonly presenter: SessionPresenter,
    private readonly requests: RequestsRepository,
    private readonly clock: Clock,
  ) {}

  /** Changes how others reach this person. */
  @Patch()
  async update(@CurrentActor() actor: Actor, @Body() input: UpdateMeDto): Promise<SessionDto> {
    if (input.contactUrl !== undefined) await this.people.setContact(actor.personId, input.contactUrl || null);
    return this.presenter.present(actor.guildId, actor.personId);
  }

  /** Changes the password and signs out everywhere else. */
  @NeverByToken()
  @Post('password')
  @HttpCode(204)
  async changePassword(@CurrentActor() actor: Actor, @Body() input: ChangePasswordDto, @Req() request: FastifyRequest): Promise<void> {
    const person = await this.people.find(actor.guildId, actor.personId);
    if (!person) throw Problem.notFound('person');
    await this.signIn.changePassword({ ...actor, email: person.email }, input.current, input.next, request.ip);
  }

  /** Where this person is signed in. */
  @NeverByToken()
  @WholeList('where one person is signed in')
  @Get('sessions')
  async ownSessions(@CurrentActor() actor: Actor): Promise<OwnSessionDto[]> {
    const sessions = await this.sessions.listOf(actor.personId);
    return sessions.map((session) => ({
      id: session.id,
      userAgent: session.userAgent,
      createdAt: session.createdAt.toISOString(),
      lastSeenAt: session.lastSeenAt.toISOString(),
      current: session.id === actor.sessionId,
    }));
  }

  /** Signs out in one place, at once and on every replica. */
  @NeverByToken()
  @Delete('sessions/:id')
  @HttpCode(204)
  async endSession(@CurrentActor() actor: Actor, @Param('id', ParseUUIDPipe) id: string): Promise<void> {
    if (!(await this.sessions.closeOne(actor.personId, id))) throw Problem.notFound('session');
  }

  /** Present and future days away. */
  @WholeList('days away of one person that are not over')
  @Get('away')
  awayPeriods(@CurrentActor() actor: Actor): Promise<AwayPeriodDto[]> {
    return this.away.listOf(actor.personId, localDateOf(this.clock.now(), actor.timeZone));
  }

  /** Enters days away: what waits on this person goes to the backup meanwhile, and comes back by itself. */
  @Post('away')
  async enterAway(@CurrentActor() actor: Actor, @Body() input: EnterAwayDto, @IdempotencyKey() key: string | null): Promise<AwayPeriodDto[]> {
    const unknown = (['from', 'to'] as const).filter((field) => !isLocalDate(input[field]));
    if (unknown.length > 0) throw Problem.invalid(unknown.map((field) => ({ field, problem: 'Write the day like 2026-11-22.' })));
    if (input.to < input.from) throw Problem.invalid([{ field: 'to', problem: 'The last day must not be before the first.' }]);
    const { personId } = actor;
    try {
      await this.requests.once({ personId, key, command: `away ${input.from} to ${input.to}`, at: this.clock.now() }, () => this.away.insert(personId, input.from, input.to));
    } catch (error) {
      if (violates(error, 'away_periods_apart')) {
        throw Problem.conflict('away_overlaps', 'You already entered days away in that time. Remove those first, or choose days around them.');
      }
      throw error;
    }
    return this.awayPeriods(actor);
  }

  /** Takes days away back. */
  @Delete('away/:id')
  @HttpCode(204)
  async removeAway(@CurrentActor() actor: Actor, @Param('id', ParseUUIDPipe) id: string): Promise<void> {
    if (!(await this.away.delete(actor.personId, id))) throw Problem.notFound('absence');
  }

  /** The weekdays this person works, each set from its day on; empty while they work as their site does. */
  @WholeList('the working weeks of one person')
  @Get('weeks')
  async weeks(@CurrentActor() actor: Actor): Promise<WeekChangeDto[]> {
    const weeks = await this.ownWeeks.listOfMany([actor.personId]);
    return weeks.map(({ from, workingWeek }) => ({ from, workingWeek }));
  }

  /** Works these weekdays from a day on. Dates of running journeys stay until somebody re-plans them. */
  @Put('weeks/:from')
  async setWeek(@CurrentActor() actor: Actor, @Param('from') from: string, @Body() input: SaveOwnWeekDto): Promise<WeekChangeDto[]> {
    if (!isLocalDate(from)) throw Problem.invalid([{ field: 'from', problem: 'Write the day like 2026-11-22.' }]);
    await this.ownWeeks.set(actor.personId, from, [...input.weekdays].sort());
    return this.weeks(actor);
  }

  /** Takes the week that begins on a day back; the one before it goes on. */
  @Delete('weeks/:from')
  @HttpCode(204)
  async removeWeek(@CurrentActor() actor: Actor, @Param('from') from: string): Promise<void> {
    if (!isLocalDate(from) || !(await this.ownWeeks.remove(actor.personId, from))) throw Problem.notFound('week');
  }
}
