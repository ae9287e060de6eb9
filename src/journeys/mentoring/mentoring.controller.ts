import { Body, Controller, Delete, Get, HttpCode, Param, ParseUUIDPipe, Patch, Post, Put } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { CurrentActor, SignedIn } from '../../platform/access/access.decorators';
import type { Actor } from '../../platform/access/actor';
import { IdempotencyKey, IfMatch } from '../../platform/http/conditional';
import { AskTalkQuestionDto, MentoringDto, SaveHandoverDto, SettleTalkQuestionDto, WriteMentorNoteDto } from '../dto/mentoring.dto';
import { Handovers } from './handovers.service';
import { MentoringReader } from './mentoring-reader.service';
import { MentorNotes } from './mentor-notes.service';
import { Talks } from './talks.service';

/** What is between a hire and the mentors. Every command answers how things stand after it. */
@ApiTags('mentoring')
@SignedIn()
@Controller('journeys/:id')
export class MentoringController {
  constructor(
    private readonly mentoring: MentoringReader,
    private readonly talks: Talks,
    private readonly notes: MentorNotes,
    private readonly handovers: Handovers,
  ) {}

  /** Who mentors and when, what to talk about next, notes that the reader may read, and the hand-over for a leave. */
  @Get('mentoring')
  read(@CurrentActor() actor: Actor, @Param('id', ParseUUIDPipe) id: string): Promise<MentoringDto> {
    return this.mentoring.read(actor, id);
  }

  /** The hire writes down what to talk about the next time. */
  @Post('talk-questions')
  @HttpCode(200)
  async ask(
    @CurrentActor() actor: Actor, @Param('id', ParseUUIDPipe) id: string, @IdempotencyKey() key: string | null, @Body() { body }: AskTalkQuestionDto,
  ): Promise<MentoringDto> {
    await this.talks.ask({ actor, journeyId: id, command: 'ask', idempotencyKey: key }, body);
    return this.mentoring.read(actor, id);
  }

  /** Says that it was talked about, or that it is open again. */
  @Patch('talk-questions/:questionId')
  async settle(
    @CurrentActor() actor: Actor, @Param('id', ParseUUIDPipe) id: string, @Param('questionId', ParseUUIDPipe) questionId: string,
    @Body() { settled }: SettleTalkQuestionDto,
  ): Promise<MentoringDto> {
    await this.talks.settle({ actor, journeyId: id, command: 'settle', idempotencyKey: null }, questionId, settled);
    return this.mentoring.read(actor, id);
  }

  /** A mentor notes that they talked just now: the next agenda begins here. */
  @Post('talks')
  @HttpCode(200)
  async talked(@CurrentActor() actor: Actor, @Param('id', ParseUUIDPipe) id: string, @IdempotencyKey() key: string | null): Promise<MentoringDto> {
    await this.talks.talked({ actor, journeyId: id, command: 'talked', idempotencyKey: key });
    return this.mentoring.read(actor, id);
  }

  /** Takes that back. */
  @Delete('talks/:talkId')
  async takeBack(
    @CurrentActor() actor: Actor, @Param('id', ParseUUIDPipe) id: string, @Param('talkId', ParseUUIDPipe) talkId: string,
  ): Promise<MentoringDto> {
    await this.talks.takeBack({ actor, journeyId: id, command: 'take_talk_back', idempotencyKey: null }, talkId);
    return this.mentoring.read(actor, id);
  }

  /** A mentor writes a note, for themselves alone or shared with the hire and the other mentor. */
  @Post('mentor-notes')
  @HttpCode(200)
  async addNote(
    @CurrentActor() actor: Actor, @Param('id', ParseUUIDPipe) id: string, @IdempotencyKey() key: string | null, @Body() input: WriteMentorNoteDto,
  ): Promise<MentoringDto> {
    await this.notes.add({ actor, journeyId: id, command: 'add_note', idempotencyKey: key }, input);
    return this.mentoring.read(actor, id);
  }

  /** Changes one's own note. */
  @Put('mentor-notes/:noteId')
  async editNote(
    @CurrentActor() actor: Actor, @Param('id', ParseUUIDPipe) id: string, @Param('noteId', ParseUUIDPipe) noteId: string,
    @IfMatch() revision: number, @Body() input: WriteMentorNoteDto,
  ): Promise<MentoringDto> {
    await this.notes.edit({ actor, journeyId: id, command: 'edit_note', idempotencyKey: null }, noteId, revision, input);
    return this.mentoring.read(actor, id);
  }

  /** Deletes one's own note; it can be brought back for a day. */
  @Delete('mentor-notes/:noteId')
  async deleteNote(
    @CurrentActor() actor: Actor, @Param('id', ParseUUIDPipe) id: string, @Param('noteId', ParseUUIDPipe) noteId: string,
  ): Promise<MentoringDto> {
    await this.notes.delete({ actor, journeyId: id, command: 'delete_note', idempotencyKey: null }, noteId);
    return this.mentoring.read(actor, id);
  }

  /** Brings a deleted note back. */
  @Post('mentor-notes/:noteId/restore')
  @HttpCode(200)
  async restoreNote(
    @CurrentActor() actor: Actor, @Param('id', ParseUUIDPipe) id: string, @Param('noteId', ParseUUIDPipe) noteId: string,
  ): Promise<MentoringDto> {
    await this.notes.restore({ actor, journeyId: id, command: 'restore_note', idempotencyKey: null }, noteId);
    return this.mentoring.read(actor, id);
  }

  /** The mentor's words to the backup for the present or next leave; the first over revision 0. */
  @Put('handover')
  async saveHandover(
    @CurrentActor() actor: Actor, @Param('id', ParseUUIDPipe) id: string, @IfMatch() revision: number, @Body() input: SaveHandoverDto,
  ): Promise<MentoringDto> {
    await this.handovers.save({ actor, journeyId: id, command: 'save_handover', idempotencyKey: null }, revision, input);
    return this.mentoring.read(actor, id);
  }
}
