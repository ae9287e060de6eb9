import { Inject, Injectable } from '@nestjs/common';
import { Clock } from '../../platform/clock/clock';
import { Database } from '../../platform/database/database';
import { Problem } from '../../platform/http/problem';
import { Mail } from '../../platform/mail/mail';
import type { Settings } from '../../settings/settings';
import { SETTINGS } from '../../settings/settings.module';
import { PasswordRule } from '../providers/password-rule';
import { InvitationsRepository, type InvitationRow } from '../persistence/invitations.repository';
import { PeopleRepository } from '../persistence/people.repository';
import { hashPassword } from './passwords';
import { Sessions } from './sessions.service';
import { hashOf, newToken } from './tokens';

const TWO_WEEKS = 14 * 24 * 60 * 60 * 1000;

export interface Invitee {
  personId: string;
  name: string;
  email: string;
}

/** A one-time link, known only to whoever is shown it now. */
export interface IssuedInvitation extends Invitee {
  url: string;
  expiresAt: Date;
  mailed: boolean;
}

/** How a new person gets in: a one-time link, good for two weeks, stored as a hash. */
@Injectable()
export class Invitations {
  constructor(
    private readonly invitations: InvitationsRepository,
    private readonly people: PeopleRepository,
    private readonly sessions: Sessions,
    private readonly passwords: PasswordRule,
    private readonly mail: Mail,
    private readonly db: Database,
    private readonly clock: Clock,
    @Inject(SETTINGS) private readonly settings: Settings,
  ) {}

  /** Issues one link a person, inside the caller's transaction; mail goes out once that has committed. */
  async issue(invitees: readonly Invitee[], invitedBy: { id: string; name: string } | null): Promise<IssuedInvitation[]> {
    const now = this.clock.now();
    const expiresAt = new Date(now.getTime() + TWO_WEEKS);
    const issued = invitees.map((invitee) => ({ invitee, token: newToken() }));
    await this.invitations.insert(
      issued.map(({ invitee, token }) => ({ personId: invitee.personId, tokenHash: token.hash })),
      invitedBy?.id ?? null,
      now,
      expiresAt,
    );
    const links = issued.map(({ invitee, token }) => ({
      ...invitee,
      url: `${this.settings.publicUrl}/invitations/${token.secret}`,
      expiresAt,
      mailed: this.mail.enabled,
    }));
    await this.mail.enqueue(
      links.map((link) => ({
        to: link.email,
        subject: `${invitedBy?.name ?? 'Your guild'} invites you to Guildpath`,
        text: [
          `Hello ${link.name},`,
          '',
          'Guildpath shows you what is next in your onboarding and who can help.',
          `Join here (the link works once, until ${link.expiresAt.toISOString().slice(0, 10)}):`,
          '',
          link.url,
        ].join('\n'),
      })),
    );
    return links;
  }

  async find(secret: string): Promise<InvitationRow> {
    const invitation = await this.invitations.findOpen(hashOf(secret), this.clock.now());
    if (!invitation) {
      throw new Problem(404, 'invitation_gone', 'This link was used already, or is too old. Ask whoever invited you for a new one.');
    }
    return invitation;
  }

  /**
   * Takes an invitation up; of two at once exactly one succeeds. It serves a forgotten password too, so whoever was
   * signed in with the old one is signed out. @returns the person's id
   * @throws Problem 403 where the guild signs in without passwords, unless the link rescues an admin
   */
  async accept(secret: string, password: string): Promise<string> {
    const passwordHash = await hashPassword(password);
    return this.db.transaction(async () => {
      const invitation = await this.find(secret);
      if (!invitation.rescues) await this.passwords.refuseWhereOff(invitation.guildId);
      if (!(await this.invitations.use(invitation.id, this.clock.now()))) {
        throw Problem.conflict('invitation_gone', 'This link was used a moment ago.');
      }
      await this.people.setPassword(invitation.personId, passwordHash);
      await this.sessions.closeAll(invitation.personId);
      return invitation.personId;
    });
  }
}
