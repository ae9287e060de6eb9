import { Inject, Injectable, Logger, Optional, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import { Clock } from '../platform/clock/clock';
import { JOBS_ARE_LEFT } from '../platform/jobs/jobs';
import { ChangeSequencer } from './changes/change-sequencer';
import { WebhookMessagesRepository } from './persistence/webhook-messages.repository';
import { WebhookDelivery } from './webhooks/webhook-delivery';

const EVERY_MS = 1_000;
const HOUR_MS = 60 * 60 * 1_000;
/** How long the log of what was sent goes back. */
const LOG_KEPT_MS = 30 * 24 * HOUR_MS;

/**
 * What keeps other programs up to date: every second changes get their positions, become messages to whoever wants them, and are
 * sent. Every process does so; each step is taken by one at a time, and a process that dies leaves nothing undone.
 */
@Injectable()
export class TellingPrograms implements OnApplicationBootstrap, OnApplicationShutdown {
  private readonly logger = new Logger('other programs');
  private timer: NodeJS.Timeout | undefined;
  private round: Promise<void> = Promise.resolve();
  private stopped = false;
  private failing = false;
  private tidiedAt = 0;

  constructor(
    private readonly sequencer: ChangeSequencer,
    private readonly messages: WebhookMessagesRepository,
    private readonly delivery: WebhookDelivery,
    private readonly clock: Clock,
    @Optional() @Inject(JOBS_ARE_LEFT) private readonly isLeft: boolean = false,
  ) {}

  onApplicationBootstrap(): void {
    if (!this.isLeft) this.goOn();
  }

  async onApplicationShutdown(): Promise<void> {
    this.stopped = true;
    clearTimeout(this.timer);
    await this.round;
    await this.delivery.stop();
  }

  private goOn(): void {
    if (this.stopped) return;
    this.timer = setTimeout(() => {
      this.round = this.goRound().then(() => {
        this.failing = false;
      }, this.onFault).finally(() => this.goOn());
    }, EVERY_MS);
  }

  private async goRound(): Promise<void> {
    let more = true;
    while (more && !this.stopped) more = await this.sequencer.sequence();
    await this.messages.makeOfChanges(this.clock.now());
    await this.delivery.sendDue(this.onFault);
    await this.tidyUp();
  }

  private async tidyUp(): Promise<void> {
    const now = this.clock.now().getTime();
    if (now - this.tidiedAt < HOUR_MS) return;
    this.tidiedAt = now;
    await this.messages.forgetBefore(new Date(now - LOG_KEPT_MS));
  }

  /** Says it once: the next round tries again, and most likely fails for the same reason. */
  private readonly onFault = (error: unknown): void => {
    if (!this.failing) this.logger.error(error);
    this.failing = true;
  };
}
