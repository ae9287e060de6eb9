import { Injectable } from '@nestjs/common';
import { MailBacklog } from '../../platform/mail/mail-backlog';
import type { MailStatusDto } from '../dto/telling.dto';
import { OutgoingRepository } from '../persistence/outgoing.repository';

/** Whether mail goes out: counts and the server's own words, no names and no texts. */
@Injectable()
export class MailStatus {
  constructor(
    private readonly backlog: MailBacklog,
    private readonly outgoing: OutgoingRepository,
  ) {}

  async read(): Promise<MailStatusDto> {
    const { state, waiting, failingSince, lastFault } = await this.backlog.read();
    return { state, waiting, since: failingSince?.toISOString() ?? null, lastFault, held: await this.outgoing.countHeld() };
  }
}
