import { Body, Controller, Delete, HttpCode, Put } from '@nestjs/common';
import { ApiHeader, ApiParam, ApiTags } from '@nestjs/swagger';
import { SignedIn } from '../../platform/access/access.decorators';
import { IfMatch } from '../../platform/http/conditional';
import { CommandResultDto } from '../dto/journeys.dto';
import { AgreeMeetingDto } from '../dto/meeting.dto';
import type { CommandRequest } from './journey-writer';
import { Meetings } from './meetings.service';
import { MilestoneCommand } from './milestone-command.decorator';

/** When the two of a meeting milestone meet. */
@ApiTags('milestones')
@ApiParam({ name: 'id', format: 'uuid', description: 'The journey' })
@ApiParam({ name: 'key', description: 'The milestone\'s key in its path' })
@ApiHeader({ name: 'Idempotency-Key', required: false, description: '8 to 100 letters, digits, hyphens or underscores' })
@SignedIn()
@Controller('journeys/:id/milestones/:key/meeting')
export class MeetingsController {
  constructor(private readonly meetings: Meetings) {}

  /** Agrees on a time, or on another one; the first over revision 0. The other person is told. */
  @Put()
  agree(@MilestoneCommand('agree_meeting') request: CommandRequest, @IfMatch() revision: number, @Body() input: AgreeMeetingDto): Promise<CommandResultDto> {
    return this.meetings.agree(request, revision, input);
  }

  /** Calls the meeting off; the other person is told. */
  @Delete()
  @HttpCode(200)
  callOff(@MilestoneCommand('call_off_meeting') request: CommandRequest, @IfMatch() revision: number): Promise<CommandResultDto> {
    return this.meetings.callOff(request, revision);
  }
}
