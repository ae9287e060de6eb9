import { Body, Controller, Get, HttpCode, Param, Post, Put } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { CurrentActor, NeverByToken, Public, Requires, SignedIn } from '../../platform/access/access.decorators';
import type { Actor } from '../../platform/access/actor';
import { TakesRawBody } from '../../platform/http/raw-body';
import { MailStatusDto, MessageChoicesDto, SaveMessageChoicesDto } from '../dto/telling.dto';
import { MailStatus } from './mail-status.service';
import { Telling } from './telling.service';

/** Far more than the one field of a mail program's form. */
const FORM_BYTES = 1024;

/** How people are told, and whether it goes out. */
@ApiTags('how people are told')
@Controller()
export class TellingController {
  constructor(
    private readonly telling: Telling,
    private readonly status: MailStatus,
  ) {}

  /** How the reader is told of what, besides the inbox. */
  @SignedIn()
  @Get('me/message-choices')
  read(@CurrentActor() actor: Actor): Promise<MessageChoicesDto> {
    return this.telling.read(actor);
  }

  /** Chooses how to be told. Saying the same again changes nothing. */
  @SignedIn()
  @NeverByToken()
  @Put('me/message-choices')
  save(@CurrentActor() actor: Actor, @Body() input: SaveMessageChoicesDto): Promise<MessageChoicesDto> {
    return this.telling.save(actor, input);
  }

  /**
   * What a mail program's unsubscribe button calls, with a form that says so (RFC 8058): messages stay in the inbox, and are no
   * longer mailed. Any token is answered alike.
   */
  @Public()
  @TakesRawBody(FORM_BYTES)
  @Post('unsubscribe/:token')
  @HttpCode(204)
  leave(@Param('token') token: string): Promise<void> {
    return this.telling.leave(token);
  }

  /** Whether mail goes out, for admins. */
  @Requires('admin')
  @Get('mail-status')
  mailStatus(): Promise<MailStatusDto> {
    return this.status.read();
  }
}
