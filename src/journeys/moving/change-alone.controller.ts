import { Body, Controller, HttpCode, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { ApiHeader, ApiParam, ApiTags } from '@nestjs/swagger';
import { CurrentActor, SignedIn } from '../../platform/access/access.decorators';
import type { Actor } from '../../platform/access/actor';
import { IdempotencyKey } from '../../platform/http/conditional';
import type { CommandRequest } from '../commands/journey-writer';
import { MilestoneCommand } from '../commands/milestone-command.decorator';
import { ReasonDto } from '../dto/commands.dto';
import { CommandResultDto } from '../dto/journeys.dto';
import { AddedMilestoneDto, AddMilestoneDto } from '../dto/moves.dto';
import { ChangeAlone } from './change-alone.service';

/** What one journey asks for besides its path, or less than it. */
@ApiTags('milestones')
@ApiParam({ name: 'id', format: 'uuid', description: 'The journey' })
@SignedIn()
@Controller('journeys/:id/milestones')
export class ChangeAloneController {
  constructor(private readonly alone: ChangeAlone) {}

  /** Adds a milestone to this journey alone. */
  @Post()
  add(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @IdempotencyKey() key: string | null,
    @Body() input: AddMilestoneDto,
  ): Promise<AddedMilestoneDto> {
    return this.alone.add(actor, id, key, input);
  }

  /** Drops an open milestone from this journey, with a reason. */
  @ApiParam({ name: 'key', description: 'The milestone\'s key in its path' })
  @ApiHeader({ name: 'Idempotency-Key', required: false, description: '8 to 100 letters, digits, hyphens or underscores' })
  @Post(':key/drop')
  @HttpCode(200)
  drop(@MilestoneCommand('drop') request: CommandRequest, @Body() { reason }: ReasonDto): Promise<CommandResultDto> {
    return this.alone.drop(request, reason);
  }

  /** Brings back what was dropped from this journey. */
  @ApiParam({ name: 'key', description: 'The milestone\'s key in its path' })
  @ApiHeader({ name: 'Idempotency-Key', required: false, description: '8 to 100 letters, digits, hyphens or underscores' })
  @Post(':key/restore')
  @HttpCode(200)
  restore(@MilestoneCommand('restore') request: CommandRequest): Promise<CommandResultDto> {
    return this.alone.restore(request);
  }
}
