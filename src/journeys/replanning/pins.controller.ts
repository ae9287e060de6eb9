import { Body, Controller, Delete, HttpCode, Put } from '@nestjs/common';
import { ApiHeader, ApiParam, ApiTags } from '@nestjs/swagger';
import { SignedIn } from '../../platform/access/access.decorators';
import type { CommandRequest } from '../commands/journey-writer';
import { MilestoneCommand } from '../commands/milestone-command.decorator';
import { CommandResultDto } from '../dto/journeys.dto';
import { PinDto } from '../dto/replans.dto';
import { Pins } from './pins.service';

/** Dates that are fixed by hand. */
@ApiTags('milestones')
@ApiParam({ name: 'id', format: 'uuid', description: 'The journey' })
@ApiParam({ name: 'key', description: 'The milestone\'s key in its path' })
@ApiHeader({ name: 'Idempotency-Key', required: false, description: '8 to 100 letters, digits, hyphens or underscores' })
@SignedIn()
@Controller('journeys/:id/milestones/:key/pin')
export class PinsController {
  constructor(private readonly pins: Pins) {}

  /** Dates a milestone by hand: a re-plan leaves it alone from then on. Its baseline stays. */
  @Put()
  pin(@MilestoneCommand('pin') request: CommandRequest, @Body() input: PinDto): Promise<CommandResultDto> {
    return this.pins.pin(request, input);
  }

  /** Lets the date move along with the plan again; today it stays where it is. */
  @Delete()
  @HttpCode(200)
  unpin(@MilestoneCommand('unpin') request: CommandRequest): Promise<CommandResultDto> {
    return this.pins.unpin(request);
  }
}
