import { randomBytes } from 'node:crypto';
import { Injectable, Logger } from '@nestjs/common';
import { Problem } from '../../platform/http/problem';
import { Secrets } from '../../platform/secrets/secrets';
import type { ReceivingSource } from '../persistence/event-sources.repository';

/** The secrets that sources sign with. They are needed as they are to check a signature, so they are sealed, not hashed. */
@Injectable()
export class SourceSecrets {
  private readonly logger = new Logger('events');

  constructor(private readonly secrets: Secrets) {}

  get available(): boolean {
    return this.secrets.available;
  }

  /** A new secret in the form of Standard Webhooks, and what is kept of it. @throws Problem 409 without a key to seal with */
  make(sourceId: string): { secret: string; sealed: Buffer } {
    if (!this.secrets.available) {
      throw Problem.conflict('no_secret_key', 'Secrets cannot be kept safely here yet: whoever runs Guildpath sets GUILDPATH_SECRET_KEY first.');
    }
    const secret = `whsec_${randomBytes(32).toString('base64')}`;
    return { secret, sealed: this.secrets.seal(secret, sourceSecretPurpose(sourceId)) };
  }

  /** Those that count now: the present one, and the one before for a while. */
  goodAt({ id, secretSealed, previousSealed, previousUntil }: ReceivingSource, now: Date): string[] {
    const sealed = [secretSealed, previousUntil !== null && previousUntil > now ? previousSealed : null];
    return sealed.flatMap((one) => (one === null ? [] : this.open(one, id)));
  }

  private open(sealed: Buffer, sourceId: string): string[] {
    try {
      return [this.secrets.open(sealed, sourceSecretPurpose(sourceId))];
    } catch {
      this.logger.warn(`The secret of source ${sourceId} was sealed with another key: give it a new one under Connections.`);
      return [];
    }
  }
}

/** What a source's secrets are sealed for: no other row can hold them. */
export function sourceSecretPurpose(sourceId: string): string {
  return `event source ${sourceId}`;
}
