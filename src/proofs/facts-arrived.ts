import { Injectable, Logger } from '@nestjs/common';

/** That events were kept, or read again: committed, and waiting to be considered. */
export interface News {
  guildId: string;
  sourceId: string;
  /** Whose facts are new, or took the place of others. */
  eventIds: readonly string[];
  /** They were read again: facts may be gone, too. */
  again: boolean;
}

export type NewsListener = (news: News) => Promise<void>;

/**
 * Tells those who fold facts that there are some, in this process and after they are committed. Nobody waits for it, and
 * what is missed here (a process that dies) still stands in the table, waiting to be considered.
 */
@Injectable()
export class FactsArrived {
  private readonly logger = new Logger('facts');
  private readonly listeners = new Set<NewsListener>();

  listen(listener: NewsListener): void {
    this.listeners.add(listener);
  }

  tell(news: News): void {
    for (const listener of this.listeners) {
      listener(news).catch((error: unknown) => this.logger.error('News of facts could not be taken up; they wait.', error));
    }
  }
}
