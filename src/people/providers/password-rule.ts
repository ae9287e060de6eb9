import { Injectable } from '@nestjs/common';
import { Problem } from '../../platform/http/problem';
import { ProvidersRepository } from '../persistence/providers.repository';

/** Whether a guild's people may sign in with passwords; where not, somebody must always be able to come in to change that. */
@Injectable()
export class PasswordRule {
  constructor(private readonly providers: ProvidersRepository) {}

  areOff(guildId: string): Promise<boolean> {
    return this.providers.passwordsOff(guildId);
  }

  /** @throws Problem 403 where passwords open nothing */
  async refuseWhereOff(guildId: string): Promise<void> {
    if (await this.areOff(guildId)) {
      throw Problem.refused('passwords_off', 'Your guild signs in with its own accounts, not with passwords. Go back and choose “Continue with …”.');
    }
  }

  /**
   * The end of every command that may close the last door, in its transaction and under the lock of the guild's admins.
   * @throws Problem 409 when passwords are off and no admin is left who comes in by a provider
   */
  async refuseLockOut(guildId: string): Promise<void> {
    if ((await this.areOff(guildId)) && !(await this.providers.anAdminGetsInElsewhere(guildId))) {
      throw Problem.conflict(
        'nobody_could_sign_in',
        'Passwords are switched off, and after this no admin could sign in any more. Switch passwords on first, or let another admin link an account.',
      );
    }
  }
}
