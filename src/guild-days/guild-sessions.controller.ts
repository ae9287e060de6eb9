import { Body, Controller, Delete, Get, HttpCode, Param, ParseUUIDPipe, Post, Put } from '@nestjs/common';
import { ApiResponse, ApiTags } from '@nestjs/swagger';
import { CurrentActor, Requires, SignedIn } from '../platform/access/access.decorators';
import type { Actor } from '../platform/access/actor';
import { IdempotencyKey, IfMatch } from '../platform/http/conditional';
import { ProblemDto } from '../platform/http/problem.dto';
import { AfterSession } from './after/after-session.service';
import { CheckIn } from './check-in/check-in.service';
import {
  AddMaterialDto, CheckInDto, GiveFeedbackDto, GuildSessionDto, GuildSessionPageDto, HostsListDto, SaveGuildSessionDto,
} from './dto/guild-days.dto';
import { EditProgramme } from './programme/edit-programme.service';
import { Seats } from './seats/seats.service';

/** One session: seats, check-in, and what remains of it. */
@ApiTags('guild days')
@Controller('guild-sessions/:id')
export class GuildSessionsController {
  constructor(
    private readonly programme: EditProgramme,
    private readonly seats: Seats,
    private readonly checkIn: CheckIn,
    private readonly after: AfterSession,
  ) {}

  /** A session with what remains of it: its programme, materials, and feedback without names. */
  @SignedIn()
  @Get()
  page(@CurrentActor() actor: Actor, @Param('id', ParseUUIDPipe) id: string): Promise<GuildSessionPageDto> {
    return this.after.page(actor, id);
  }

  /** Changes a session. What is published already stays as people know it until the next publication. */
  @Requires('manager')
  @Put()
  save(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @IfMatch() revision: number,
    @Body() input: SaveGuildSessionDto,
  ): Promise<GuildSessionDto> {
    return this.programme.save(actor, id, revision, input);
  }

  /** Takes a session off the programme; one that is published goes with the next publication. Its proposal can be put elsewhere then. */
  @Requires('manager')
  @HttpCode(204)
  @Delete()
  cancel(@CurrentActor() actor: Actor, @Param('id', ParseUUIDPipe) id: string): Promise<void> {
    return this.programme.cancel(actor, id);
  }

  /** Takes back what was changed and not published, also that the session was to be taken off. */
  @Requires('manager')
  @Delete('draft')
  takeBack(@CurrentActor() actor: Actor, @Param('id', ParseUUIDPipe) id: string): Promise<GuildSessionDto> {
    return this.programme.takeBack(actor, id);
  }

  /** Lets anybody have a place that was kept for a first-time speaker. */
  @Requires('manager')
  @HttpCode(200)
  @Post('release')
  release(@CurrentActor() actor: Actor, @Param('id', ParseUUIDPipe) id: string): Promise<GuildSessionDto> {
    return this.programme.release(actor, id);
  }

  /** Asks for a seat: one is given where one is free, else a place on the waitlist. */
  @SignedIn()
  @HttpCode(200)
  @Post('seat')
  ask(@CurrentActor() actor: Actor, @Param('id', ParseUUIDPipe) id: string): Promise<GuildSessionDto> {
    return this.seats.ask(actor, id);
  }

  /** Gives the seat or the place back; whoever waits longest is asked at once. */
  @SignedIn()
  @Delete('seat')
  leave(@CurrentActor() actor: Actor, @Param('id', ParseUUIDPipe) id: string): Promise<GuildSessionDto> {
    return this.seats.leave(actor, id);
  }

  /** Takes the seat that is offered. */
  @SignedIn()
  @HttpCode(200)
  @Post('seat/confirm')
  confirm(@CurrentActor() actor: Actor, @Param('id', ParseUUIDPipe) id: string): Promise<GuildSessionDto> {
    return this.seats.confirm(actor, id);
  }

  /** For the host: the code to show, and everybody who is expected or was there. */
  @SignedIn()
  @Get('attendance')
  attendance(@CurrentActor() actor: Actor, @Param('id', ParseUUIDPipe) id: string): Promise<HostsListDto> {
    return this.checkIn.list(actor, id);
  }

  /** Checks oneself in with the code on the host's screen. A hire's milestone that this proves completes by itself. */
  @SignedIn()
  @ApiResponse({ status: 429, description: 'Too many attempts', type: ProblemDto })
  @HttpCode(200)
  @Post('attendance')
  byCode(@CurrentActor() actor: Actor, @Param('id', ParseUUIDPipe) id: string, @Body() { code }: CheckInDto): Promise<GuildSessionDto> {
    return this.checkIn.byCode(actor, id, code);
  }

  /** The host says that somebody was there. */
  @SignedIn()
  @HttpCode(200)
  @Post('attendance/:personId')
  byHost(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Param('personId', ParseUUIDPipe) personId: string,
  ): Promise<HostsListDto> {
    return this.checkIn.byHost(actor, id, personId);
  }

  /**
   * Takes a host's mark back, set in error. What it completed on a journey stays done: the hire opens it again, if that
   * was wrong. What it would have completed later, it no longer does.
   */
  @SignedIn()
  @Delete('attendance/:personId')
  takeMarkBack(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Param('personId', ParseUUIDPipe) personId: string,
  ): Promise<HostsListDto> {
    return this.checkIn.takeBack(actor, id, personId);
  }

  /** Says how it was. Nothing leads from the answer back to whoever gave it. */
  @SignedIn()
  @HttpCode(200)
  @Post('feedback')
  giveFeedback(@CurrentActor() actor: Actor, @Param('id', ParseUUIDPipe) id: string, @Body() input: GiveFeedbackDto): Promise<GuildSessionPageDto> {
    return this.after.giveFeedback(actor, id, input);
  }

  /** Adds slides, a recording or another link. */
  @SignedIn()
  @Post('materials')
  addMaterial(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() input: AddMaterialDto,
    @IdempotencyKey() key: string | null,
  ): Promise<GuildSessionPageDto> {
    return this.after.addMaterial(actor, id, input, key);
  }

  /** Removes a link again. */
  @SignedIn()
  @Delete('materials/:materialId')
  removeMaterial(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Param('materialId', ParseUUIDPipe) materialId: string,
  ): Promise<GuildSessionPageDto> {
    return this.after.removeMaterial(actor, id, materialId);
  }
}
