import { Injectable } from '@nestjs/common';
import { Problem } from '../../platform/http/problem';
import { PeopleRepository } from '../persistence/people.repository';
import { PasswordRule } from '../providers/password-rule';
import { LoginLimits } from './login-limits';
import { hashPassword, passwordMatches } from './passwords';
import { Sessions } from './sessions.service';

@Injectable()
export class SignIn {
  constructor(
    private readonly people: PeopleRepository,
    private readonly limits: LoginLimits,
    private readonly passwords: PasswordRule,
    private readonly sessions: Sessions,
  ) {}

  /**
   * @param address the client's network address, for the limit on guessing
   * @returns the person's id
   * @throws Problem 401 that does not tell an unknown address from a wrong password; 403 where the
   *   guild signs in without passwords; 429 after too many tries
   */
  async withPassword(email: string, password: string, address: string): Promise<string> {
    const account = email.trim().toLowerCase();
    await this.limits.count(account, address);
    const credentials = await this.people.findCredentials(account);
    const matches = await passwordMatches(credentials?.passwordHash ?? null, password);
    if (!credentials || !matches) {
      throw new Problem(401, 'wrong_credentials', 'That e-mail and password do not belong together. Check both, or ask for a new invitation.');
    }
    await this.passwords.refuseWhereOff(credentials.guildId);
    await this.limits.clear(account, address);
    return credentials.personId;
  }

  /** Changes the password and ends every other session. */
  async changePassword(person: { personId: string; sessionId: string | null; email: string }, current: string, next: string, address: string): Promise<void> {
    await this.limits.count(person.email, address);
    const credentials = await this.people.findCredentials(person.email);
    if (!(await passwordMatches(credentials?.passwordHash ?? null, current))) {
      throw Problem.invalid([{ field: 'current', problem: 'This is not your present password.' }]);
    }
    await this.limits.clear(person.email, address);
    await this.people.setPassword(person.personId, await hashPassword(next));
    await this.sessions.closeAll(person.personId, person.sessionId);
  }
}
