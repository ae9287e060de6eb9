import { collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';
import type { Clock } from '../clock/clock';
import type { Database } from '../database/database';
import type { JobBacklogRepository } from '../jobs/persistence/job-backlog.repository';
import type { Live } from '../live/live';
import type { MailBacklog } from '../mail/mail-backlog';

/** Where the figures come from. */
export interface Sources {
  database: Database;
  jobs: JobBacklogRepository;
  mail: MailBacklog;
  live: Live;
  clock: Clock;
}

/** From a lookup by key to what nobody waits for any more, in seconds. */
const BUCKETS = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10];

/** What is counted of this process. The labels are routes, statuses and queues: few, and never a person or a guild. */
export class Figures {
  private readonly registry = new Registry();
  private readonly requests = new Histogram({
    name: 'guildpath_http_request_duration_seconds',
    help: 'How long requests took, by route and status.',
    labelNames: ['method', 'route', 'status'],
    buckets: BUCKETS,
    registers: [this.registry],
  });
  private readonly up = this.gauge('guildpath_database_up', 'Whether the database answered just now: 1 or 0.');
  private readonly open = this.gauge('guildpath_database_connections_open', 'Connections of the pool.');
  private readonly free = this.gauge('guildpath_database_connections_free', 'Connections of the pool that nobody uses.');
  private readonly waiting = this.gauge('guildpath_database_connections_waiting', 'Requests that wait for a connection.');
  private readonly streams = this.gauge('guildpath_live_streams', 'Pages that listen for changes.');
  private readonly mailWaiting = this.gauge('guildpath_mail_waiting', 'Letters that wait for the mail server.');
  private readonly mailFailing = this.gauge('guildpath_mail_failing_seconds', 'Since when the mail server takes nothing; 0 while it does.');
  private readonly jobsWaiting = this.gauge('guildpath_jobs_waiting', 'Jobs to be done, by queue.', ['queue']);
  private readonly jobsFailed = this.gauge('guildpath_jobs_failed', 'Jobs that were given up, by queue.', ['queue']);
  private readonly jobsOldest = this.gauge('guildpath_jobs_oldest_seconds', 'How long the oldest job that could be done has waited, by queue.', ['queue']);

  constructor(private readonly sources: Sources) {
    this.gauge('guildpath_build_info', 'Always 1; the Node that runs this.', ['node']).set({ node: process.versions.node }, 1);
    collectDefaultMetrics({ register: this.registry });
  }

  get contentType(): string {
    return this.registry.contentType;
  }

  /** @param route the route's template, such as `/api/journeys/:id`; @param seconds from the first byte to the last */
  answered(method: string, route: string, status: number, seconds: number): void {
    this.requests.observe({ method, route, status }, seconds);
  }

  /** Everything as Prometheus reads it. It answers without a database too, and says that there is none. */
  async read(): Promise<string> {
    const { database, live } = this.sources;
    this.streams.set(live.streams);
    this.open.set(database.connections.open);
    this.free.set(database.connections.free);
    this.waiting.set(database.connections.waiting);
    this.up.set(await this.readBacklogs().then(() => 1, () => 0));
    return this.registry.metrics();
  }

  private async readBacklogs(): Promise<void> {
    const [queues, mail] = await Promise.all([this.sources.jobs.perQueue(), this.sources.mail.read()]);
    for (const { queue, waiting, failed, oldestSeconds } of queues) {
      this.jobsWaiting.set({ queue }, waiting);
      this.jobsFailed.set({ queue }, failed);
      this.jobsOldest.set({ queue }, oldestSeconds);
    }
    this.mailWaiting.set(mail.waiting);
    this.mailFailing.set(mail.failingSince ? (this.sources.clock.now().getTime() - mail.failingSince.getTime()) / 1000 : 0);
  }

  private gauge<Label extends string = never>(name: string, help: string, labelNames: Label[] = []): Gauge<Label> {
    return new Gauge({ name, help, labelNames, registers: [this.registry] });
  }
}
