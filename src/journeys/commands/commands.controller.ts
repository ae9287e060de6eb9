import { Body, Controller, Delete, HttpCode, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { ApiHeader, ApiParam, ApiTags } from '@nestjs/swagger';
import { NeverByToken, SignedIn } from '../../platform/access/access.decorators';
import {
  AddEvidenceDto, CheckOffDto, CommentOnDto, DelegateDto, OptionalCommentDto, ReasonDto, ReflectDto, RequestChangesDto, ResolveDto,
  SkipDto, StuckDto, SubmitDto,
} from '../dto/commands.dto';
import { CommandResultDto } from '../dto/journeys.dto';
import type { CommandRequest } from './journey-writer';
import { MilestoneCommand } from './milestone-command.decorator';
import { Conversation } from './conversation.service';
import { Stuck } from './stuck.service';
import { Transitions } from './transitions.service';

/** Everything that is done to one milestone of one journey. Send an Idempotency-Key and a retry changes nothing twice. */
@ApiTags('milestones')
@ApiParam({ name: 'id', format: 'uuid', description: 'The journey' })
@ApiParam({ name: 'key', description: 'The milestone\'s key in its path' })
@ApiHeader({ name: 'Idempotency-Key', required: false, description: '8 to 100 letters, digits, hyphens or underscores' })
@SignedIn()
@Controller('journeys/:id/milestones/:key')
export class CommandsController {
  constructor(
    private readonly transitions: Transitions,
    private readonly conversation: Conversation,
    private readonly stuck: Stuck,
  ) {}

  /** Says that work on it has begun. */
  @Post('start')
  @HttpCode(200)
  start(@MilestoneCommand('start') request: CommandRequest): Promise<CommandResultDto> {
    return this.transitions.take(request, { name: 'start' });
  }

  /** Checks a self-checked milestone off, with a link or a few words if one likes. */
  @Post('check-off')
  @HttpCode(200)
  checkOff(@MilestoneCommand('check_off') request: CommandRequest, @Body() input: CheckOffDto): Promise<CommandResultDto> {
    return this.transitions.take(request, { name: 'check_off' }, { evidence: input });
  }

  /** Takes a check-off back, as long as nothing that builds on it has moved. */
  @Post('undo')
  @HttpCode(200)
  undo(@MilestoneCommand('undo') request: CommandRequest): Promise<CommandResultDto> {
    return this.transitions.take(request, { name: 'undo' });
  }

  /** Hands it in for review. */
  @Post('submit')
  @HttpCode(200)
  submit(@MilestoneCommand('submit') request: CommandRequest, @Body() input: SubmitDto): Promise<CommandResultDto> {
    return this.transitions.take(request, { name: 'submit' }, { evidence: input, reviewerId: input.reviewerId });
  }

  /** Takes back what was handed in. */
  @Post('withdraw')
  @HttpCode(200)
  withdraw(@MilestoneCommand('withdraw') request: CommandRequest): Promise<CommandResultDto> {
    return this.transitions.take(request, { name: 'withdraw' });
  }

  /** The reviewer accepts what was handed in. */
  @Post('accept')
  @HttpCode(200)
  accept(@MilestoneCommand('accept') request: CommandRequest, @Body() input: OptionalCommentDto): Promise<CommandResultDto> {
    return this.transitions.take(request, { name: 'accept' }, { words: input.comment });
  }

  /** The reviewer asks for changes, and says which. */
  @Post('request-changes')
  @HttpCode(200)
  requestChanges(@MilestoneCommand('request_changes') request: CommandRequest, @Body() input: RequestChangesDto): Promise<CommandResultDto> {
    return this.transitions.take(request, { name: 'request_changes', comment: input.comment }, { words: input.comment });
  }

  /** The reviewer offers to pair on it: it stays handed in, and it is the reviewer's turn. */
  @Post('pair')
  @HttpCode(200)
  pair(@MilestoneCommand('pair') request: CommandRequest, @Body() input: OptionalCommentDto): Promise<CommandResultDto> {
    return this.transitions.take(request, { name: 'pair' }, { words: input.comment });
  }

  /** Marks a meeting or session as attended. */
  @Post('attend')
  @HttpCode(200)
  attend(@MilestoneCommand('attend') request: CommandRequest): Promise<CommandResultDto> {
    return this.transitions.take(request, { name: 'attend' });
  }

  /** Claims prior knowledge; a mentor confirms it. */
  @Post('claim')
  @HttpCode(200)
  claim(@MilestoneCommand('claim') request: CommandRequest, @Body() input: ReasonDto): Promise<CommandResultDto> {
    return this.transitions.take(request, { name: 'claim' }, { words: input.reason });
  }

  /** Leaves an optional milestone out, or says that a conditional one does not apply. */
  @Post('skip')
  @HttpCode(200)
  skip(@MilestoneCommand('skip') request: CommandRequest, @Body() input: SkipDto): Promise<CommandResultDto> {
    return this.transitions.take(request, { name: 'skip', reason: input.reason });
  }

  /** A mentor waives it, with a reason. */
  @Post('waive')
  @HttpCode(200)
  waive(@MilestoneCommand('waive') request: CommandRequest, @Body() input: ReasonDto): Promise<CommandResultDto> {
    return this.transitions.take(request, { name: 'waive', reason: input.reason }, { words: input.reason });
  }

  /** Opens a settled milestone again, with a reason. */
  @Post('reopen')
  @HttpCode(200)
  reopen(@MilestoneCommand('reopen') request: CommandRequest, @Body() input: ReasonDto): Promise<CommandResultDto> {
    return this.transitions.take(request, { name: 'reopen', reason: input.reason }, { words: input.reason });
  }

  /** Writes in the milestone's conversation. */
  @Post('comment')
  @HttpCode(200)
  comment(@MilestoneCommand('comment') request: CommandRequest, @Body() input: CommentOnDto): Promise<CommandResultDto> {
    return this.conversation.comment(request, input.body);
  }

  /** Adds a link, a text, or both as evidence. */
  @Post('evidence')
  @HttpCode(200)
  addEvidence(@MilestoneCommand('add_evidence') request: CommandRequest, @Body() input: AddEvidenceDto): Promise<CommandResultDto> {
    return this.conversation.addEvidence(request, input);
  }

  /** Takes away evidence that one added oneself. */
  @Delete('evidence/:evidenceId')
  @HttpCode(200)
  removeEvidence(@MilestoneCommand('remove_evidence') request: CommandRequest, @Param('evidenceId', ParseUUIDPipe) evidenceId: string): Promise<CommandResultDto> {
    return this.conversation.removeEvidence(request, evidenceId);
  }

  /** "I'm stuck": one tap raises it; called again it adds details, or lets guild managers see it. */
  @Post('stuck')
  @HttpCode(200)
  raiseStuck(@MilestoneCommand('stuck') request: CommandRequest, @Body() input: StuckDto): Promise<CommandResultDto> {
    return this.stuck.raise(request, input);
  }

  /** It goes on: resolves the open blocker. */
  @Post('unstuck')
  @HttpCode(200)
  resolveStuck(@MilestoneCommand('unstuck') request: CommandRequest, @Body() input: ResolveDto): Promise<CommandResultDto> {
    return this.stuck.resolve(request, input.resolution, input.shared ?? false);
  }

  /** Keeps the hire's reflection, for herself or shared with her mentors. */
  @NeverByToken()
  @Post('reflection')
  @HttpCode(200)
  reflect(@MilestoneCommand('reflect') request: CommandRequest, @Body() input: ReflectDto): Promise<CommandResultDto> {
    return this.conversation.reflect(request, input);
  }

  /** Hands the review to somebody else. */
  @Post('delegate')
  @HttpCode(200)
  delegate(@MilestoneCommand('delegate') request: CommandRequest, @Body() input: DelegateDto): Promise<CommandResultDto> {
    return this.conversation.delegate(request, input.reviewerId);
  }
}
