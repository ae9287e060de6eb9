import { Controller, Get, HttpCode, Param, ParseUUIDPipe, Post, Query } from '@nestjs/common';
import { ApiQuery, ApiTags } from '@nestjs/swagger';
import { CurrentActor, SignedIn } from '../platform/access/access.decorators';
import type { Actor } from '../platform/access/actor';
import { Clock } from '../platform/clock/clock';
import { Problem } from '../platform/http/problem';
import { messageLink, messageSentence } from './domain/message-sentence';
import { InboxDto, InboxMessageDto } from './dto/inbox.dto';
import { InboxRepository, type InboxRow } from './persistence/inbox.repository';

const PAGE = 50;

/** What a person was told. */
@ApiTags('inbox')
@SignedIn()
@Controller('inbox')
export class InboxController {
  constructor(
    private readonly inbox: InboxRepository,
    private readonly clock: Clock,
  ) {}

  /** Messages, newest first, fifty at a time. */
  @ApiQuery({ name: 'after', required: false, description: 'The `next` of the page before' })
  @Get()
  async list(@CurrentActor() actor: Actor, @Query('after') after?: string): Promise<InboxDto> {
    const rows = await this.inbox.list(actor.personId, positionOf(after), PAGE + 1);
    const shown = rows.slice(0, PAGE);
    const last = shown.at(-1);
    return {
      messages: shown.map(present),
      unread: await this.inbox.countUnread(actor.personId),
      next: rows.length > PAGE && last ? `${last.createdAt.toISOString()}_${last.id}` : null,
    };
  }

  /** Marks one message as read. */
  @Post(':id/read')
  @HttpCode(204)
  async read(@CurrentActor() actor: Actor, @Param('id', ParseUUIDPipe) id: string): Promise<void> {
    if (!(await this.inbox.markRead(actor.personId, id, this.clock.now()))) throw Problem.notFound('message');
  }

  /** Marks every message as read. */
  @Post('read-all')
  @HttpCode(204)
  async readAll(@CurrentActor() actor: Actor): Promise<void> {
    await this.inbox.markAllRead(actor.personId, this.clock.now());
  }
}

function positionOf(after: string | undefined): { at: Date; id: string } | null {
  if (after === undefined) return null;
  const [, at, id] = /^(\d{4}-\d\d-\d\dT[\d:.]+Z)_([0-9a-f-]{36})$/.exec(after) ?? [];
  if (!at || !id) throw Problem.invalid([{ field: 'after', problem: 'Use the position that the page before gave as `next`.' }]);
  return { at: new Date(at), id };
}

function present(row: InboxRow): InboxMessageDto {
  return {
    id: row.id,
    kind: row.kind,
    sentence: messageSentence({ ...row, actor: row.actor?.name ?? 'Guildpath' }),
    link: messageLink(row),
    actor: row.actor,
    createdAt: row.createdAt.toISOString(),
    read: row.readAt !== null,
  };
}
