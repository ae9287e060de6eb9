import { Injectable, Logger, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import type { Client } from 'pg';
import { Database } from '../database/database';
import { inParts } from './in-parts';

/** PostgreSQL's NOTIFY channel; messages go out when the transaction commits, to every replica. */
export const LIVE_CHANNEL = 'guildpath_live';

/** What happened, for pages that are open: never more than what to fetch again. */
export interface LiveMessage {
  /** Whose managers are meant; null where none are. */
  guildId: string | null;
  /** People whose pages should look again. */
  to: string[];
  /** Guild managers look again too. */
  managers?: boolean;
  /** Everybody in the guild looks again. */
  everybody?: boolean;
  journeyId?: string;
  cohortId?: string;
  /** A place of the app whose pages should look again, such as `guild-days`. */
  place?: string;
  /** Progress of long work, for whoever started it. */
  progress?: { id: string; done: number; total: number };
  /** Sessions of these people have ended: their streams look whether they may go on. */
  sessionsEnded?: true;
}

export interface LiveListener {
  personId: string;
  guildId: string;
  isManager: boolean;
  send(event: string, data: object): void;
  /** Looks whether the session is still good, and closes when it is not. */
  check(): void;
  close(): void;
}

const RETRY_MS = 1_000;

/** Tells open pages, on any replica, that something changed. */
@Injectable()
export class Live implements OnApplicationBootstrap, OnApplicationShutdown {
  private readonly logger = new Logger('live');
  private readonly listeners = new Set<LiveListener>();
  private connection: Client | null = null;
  private retry: NodeJS.Timeout | null = null;
  private stopped = false;

  constructor(private readonly db: Database) {}

  /** Sends when the open transaction commits, and never when it does not. */
  async publish(message: LiveMessage): Promise<void> {
    for (const part of inParts(message)) await this.db.query('SELECT pg_notify($1, $2)', [LIVE_CHANNEL, JSON.stringify(part)]);
  }

  /**
   * Sends at once, past any open transaction: for the progress of one. It goes over the connection that listens: a
   * second one from the pool is not there when each is held by somebody who waits for this very transaction.
   */
  async publishNow(message: LiveMessage): Promise<void> {
    for (const part of inParts(message)) await this.connection?.query('SELECT pg_notify($1, $2)', [LIVE_CHANNEL, JSON.stringify(part)]);
  }

  /** How many pages listen to this process. */
  get streams(): number {
    return this.listeners.size;
  }

  /** @returns how to stop listening */
  listen(listener: LiveListener): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  async onApplicationBootstrap(): Promise<void> {
    await this.connect();
  }

  async onApplicationShutdown(): Promise<void> {
    this.stopped = true;
    if (this.retry) clearTimeout(this.retry);
    for (const listener of this.listeners) listener.close();
    await this.connection?.end();
  }

  private async connect(): Promise<void> {
    const client = this.db.newClient();
    client.on('notification', ({ payload }) => {
      if (payload) this.deliver(JSON.parse(payload) as LiveMessage);
    });
    client.on('error', (error) => {
      this.logger.warn(`The live connection broke, a new one is opened: ${error.message}`);
      this.reconnect();
    });
    try {
      await client.connect();
      await client.query(`LISTEN ${LIVE_CHANNEL}`);
      this.connection = client;
    } catch (error) {
      await client.end().catch(() => undefined);
      this.logger.warn(`The live connection could not be opened: ${String(error)}`);
      this.reconnect();
    }
  }

  /** What was missed meanwhile is unknown, so every open page looks again once connected, and whether its session still is. */
  private reconnect(): void {
    this.connection = null;
    if (this.stopped || this.retry) return;
    this.retry = setTimeout(() => {
      this.retry = null;
      void this.connect().then(() => {
        if (!this.connection) return;
        for (const listener of this.listeners) {
          listener.send('change', {});
          listener.check();
        }
      });
    }, RETRY_MS);
  }

  private deliver(message: LiveMessage): void {
    const { progress, journeyId, cohortId, place } = message;
    for (const listener of this.listeners) {
      const addressed = message.to.includes(listener.personId);
      const managing = message.managers === true && listener.isManager && listener.guildId === message.guildId;
      const inGuild = message.everybody === true && listener.guildId === message.guildId;
      if (!addressed && !managing && !inGuild) continue;
      if (message.sessionsEnded) listener.check();
      else if (progress) listener.send('progress', progress);
      else listener.send('change', { journeyId, cohortId, place });
    }
  }
}
