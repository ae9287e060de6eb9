import { Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import { Clock } from '../../platform/clock/clock';
import { Database } from '../../platform/database/database';
import { Jobs } from '../../platform/jobs/jobs';
import { Messages, type Message, type MessageKind } from '../../platform/messages/messages';
import { ApiTokensRepository, type TokenOwner } from '../persistence/api-tokens.repository';
import { PeopleRepository } from '../persistence/people.repository';

const QUEUE = 'token-endings';
const DAILY = '11 4 * * *';
const A_WEEK = 7 * 24 * 60 * 60 * 1000;

/** Tells whoever a token belongs to that one was made, and a week before it ends: its owner, or the guild's admins. */
@Injectable()
export class TellOfTokens implements OnApplicationBootstrap {
  constructor(
    private readonly tokens: ApiTokensRepository,
    private readonly people: PeopleRepository,
    private readonly messages: Messages,
    private readonly jobs: Jobs,
    private readonly db: Database,
    private readonly clock: Clock,
  ) {}

  async onApplicationBootstrap(): Promise<void> {
    await this.jobs.work({ queue: QUEUE, retries: 3, handle: () => this.ending() });
    await this.jobs.schedule(QUEUE, DAILY);
  }

  /** Call inside the transaction of the change. Whoever made it is told as well: it may not have been them. */
  async made(owner: TokenOwner, token: { id: string; name: string }, at: Date): Promise<void> {
    await this.messages.tell(await this.about('token_made', owner, token), at);
  }

  /** Tells of what ends within a week; once more tells nobody. */
  async ending(): Promise<void> {
    const at = this.clock.now();
    const rows = await this.tokens.ending(at, new Date(at.getTime() + A_WEEK));
    const messages = await Promise.all(rows.map((row) => this.about('token_ending', row, row)));
    await this.db.transaction(() => this.messages.tell(messages.flat(), at));
  }

  private async about(kind: MessageKind, { guildId, personId }: TokenOwner, { id, name }: { id: string; name: string }): Promise<Message[]> {
    const told = personId === null ? (await this.people.listWithRole(guildId, 'admin')).map((admin) => admin.id) : [personId];
    const link = personId === null ? '/service-tokens' : '/api-tokens';
    return told.map((person) => ({
      personId: person, kind, journeyId: null, key: null, actorId: null, page: { title: name, link }, once: `${kind}:${id}`,
    }));
  }
}
