import { Injectable } from '@nestjs/common';
import { Clock } from '../../platform/clock/clock';
import { InvitationsRepository } from '../persistence/invitations.repository';
import { Sessions } from './sessions.service';

/** What ends when an account is closed: every way in. All that is somebody's own stays. */
@Injectable()
export class ClosingAccounts {
  constructor(
    private readonly sessions: Sessions,
    private readonly invitations: InvitationsRepository,
    private readonly clock: Clock,
  ) {}

  /** Sessions and open pages end on every replica; links that were sent open nothing, also after the account is opened again. */
  async endAccess(personId: string): Promise<void> {
    await this.invitations.endOf(personId, this.clock.now());
    await this.sessions.closeAll(personId);
  }
}
