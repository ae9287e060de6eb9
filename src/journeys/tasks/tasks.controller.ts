import { Body, Controller, Get, HttpCode, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { ApiHeader, ApiParam, ApiTags } from '@nestjs/swagger';
import { CurrentActor, SignedIn } from '../../platform/access/access.decorators';
import type { Actor } from '../../platform/access/actor';
import type { CommandRequest } from '../commands/journey-writer';
import { MilestoneCommand } from '../commands/milestone-command.decorator';
import { HandOnDto, TaskDto } from './task.dto';
import { Tasks } from './tasks.service';

/** What others do for a hire. Send an Idempotency-Key and a retry changes nothing twice. */
@ApiTags('tasks for others')
@ApiParam({ name: 'id', format: 'uuid', description: 'The journey that it is for' })
@ApiParam({ name: 'key', description: 'The milestone\'s key in its path' })
@SignedIn()
@Controller('tasks/:id/:key')
export class TasksController {
  constructor(private readonly tasks: Tasks) {}

  /** One task, for whoever has it to do. */
  @Get()
  read(@CurrentActor() actor: Actor, @Param('id', ParseUUIDPipe) id: string, @Param('key') key: string): Promise<TaskDto> {
    return this.tasks.read(actor, id, key);
  }

  /** Says that it is done. */
  @Post('done')
  @HttpCode(200)
  @ApiHeader({ name: 'Idempotency-Key', required: false })
  done(@MilestoneCommand('task_done') request: CommandRequest): Promise<TaskDto> {
    return this.tasks.done(request);
  }

  /** Takes that back, as long as nothing that builds on it has moved. */
  @Post('undo')
  @HttpCode(200)
  @ApiHeader({ name: 'Idempotency-Key', required: false })
  undo(@MilestoneCommand('task_undo') request: CommandRequest): Promise<TaskDto> {
    return this.tasks.undo(request);
  }

  /** Takes it on, where it is for whoever comes first. */
  @Post('take')
  @HttpCode(200)
  @ApiHeader({ name: 'Idempotency-Key', required: false })
  take(@MilestoneCommand('task_take') request: CommandRequest): Promise<TaskDto> {
    return this.tasks.take(request);
  }

  /** Hands it on to somebody else who has the role; they are told. */
  @Post('hand-on')
  @HttpCode(204)
  @ApiHeader({ name: 'Idempotency-Key', required: false })
  handOn(@MilestoneCommand('task_hand_on') request: CommandRequest, @Body() { personId }: HandOnDto): Promise<void> {
    return this.tasks.handOn(request, personId);
  }

  /** Gives it back to whoever has the role. */
  @Post('give-back')
  @HttpCode(204)
  @ApiHeader({ name: 'Idempotency-Key', required: false })
  giveBack(@MilestoneCommand('task_give_back') request: CommandRequest): Promise<void> {
    return this.tasks.giveBack(request);
  }
}
