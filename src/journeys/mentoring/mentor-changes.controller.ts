import { Body, Controller, Get, HttpCode, Param, ParseUUIDPipe, Post, Put } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { CurrentActor, Requires, SignedIn } from '../../platform/access/access.decorators';
import type { Actor } from '../../platform/access/actor';
import { IdempotencyKey } from '../../platform/http/conditional';
import {
  ChangeMentorsDto, MentorChangePreviewDto, MentorHiresDto, MentorsChangedDto, OwnMentoringDto, PlanMentorChangeDto, SetMentorLimitDto,
} from '../dto/mentoring.dto';
import { OwnMentoring } from './own-mentoring.service';
import { Reassigning } from './reassigning.service';

/** Who mentors whom, and how many. */
@ApiTags('mentoring')
@SignedIn()
@Controller()
export class MentorChangesController {
  constructor(
    private readonly own: OwnMentoring,
    private readonly reassigning: Reassigning,
  ) {}

  /** The reader's limit, and which hires come to them or go. */
  @Get('mentoring')
  ownMentoring(@CurrentActor() actor: Actor): Promise<OwnMentoringDto> {
    return this.own.of(actor);
  }

  /** How many hires the reader takes at once: above it managers are warned, and may go on. */
  @Put('mentoring/limit')
  setLimit(@CurrentActor() actor: Actor, @Body() { limit }: SetMentorLimitDto): Promise<OwnMentoringDto> {
    return this.own.setLimit(actor, limit);
  }

  /** Whom somebody accompanies now or later, so that they can be handed on. */
  @Requires('manager')
  @Get('mentors/:personId/hires')
  hiresOf(@CurrentActor() actor: Actor, @Param('personId', ParseUUIDPipe) personId: string): Promise<MentorHiresDto> {
    return this.own.hiresOf(actor, personId);
  }

  /** What another mentor or backup from a day on would mean for these hires. Nothing is saved. */
  @Requires('manager')
  @Post('mentor-changes/preview')
  @HttpCode(200)
  preview(@CurrentActor() actor: Actor, @Body() input: PlanMentorChangeDto): Promise<MentorChangePreviewDto> {
    return this.reassigning.preview(actor, input);
  }

  /** Makes it so for all of these hires, or for none; hires, who goes and who comes are told, with one note. */
  @Requires('manager')
  @Post('mentor-changes')
  @HttpCode(200)
  change(@CurrentActor() actor: Actor, @IdempotencyKey() key: string | null, @Body() input: ChangeMentorsDto): Promise<MentorsChangedDto> {
    return this.reassigning.change(actor, key, input);
  }
}
