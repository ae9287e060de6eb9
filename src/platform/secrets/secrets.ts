import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import type { Settings } from '../../settings/settings';
import { SETTINGS } from '../../settings/settings.module';

const NONCE_BYTES = 12;
const TAG_BYTES = 16;

/** Seals what the database keeps and must not be able to read: AES-256-GCM, under a key that only the settings know. */
@Injectable()
export class Secrets {
  constructor(@Inject(SETTINGS) private readonly settings: Settings) {}

  /** Whether there is a key. */
  get available(): boolean {
    return this.settings.secretKey !== undefined;
  }

  /** @param purpose what it is of whom; it opens for the same purpose only. @throws Error without a key */
  seal(text: string, purpose: string): Buffer {
    const nonce = randomBytes(NONCE_BYTES);
    const cipher = createCipheriv('aes-256-gcm', this.key, nonce).setAAD(Buffer.from(purpose));
    const sealed = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()]);
    return Buffer.concat([nonce, cipher.getAuthTag(), sealed]);
  }

  /**
   * Opens what was sealed with the key of today, or with one of those before it.
   * @throws Error when it was sealed with another key or for another purpose, or was changed
   */
  open(sealed: Buffer, purpose: string): string {
    let fault: unknown;
    for (const key of [this.key, ...this.settings.earlierSecretKeys]) {
      try {
        return openWith(key, sealed, purpose);
      } catch (error) {
        fault ??= error;
      }
    }
    throw fault;
  }

  /**
   * The same secret under the key of today.
   * @returns null when it is under that key already
   * @throws Error when none of the keys opens it
   */
  sealAnew(sealed: Buffer, purpose: string): Buffer | null {
    try {
      openWith(this.key, sealed, purpose);
      return null;
    } catch {
      return this.seal(this.open(sealed, purpose), purpose);
    }
  }

  private get key(): Buffer {
    if (!this.settings.secretKey) throw new Error('GUILDPATH_SECRET_KEY is not set.');
    return this.settings.secretKey;
  }
}

function openWith(key: Buffer, sealed: Buffer, purpose: string): string {
  const decipher = createDecipheriv('aes-256-gcm', key, sealed.subarray(0, NONCE_BYTES), { authTagLength: TAG_BYTES });
  decipher.setAAD(Buffer.from(purpose)).setAuthTag(sealed.subarray(NONCE_BYTES, NONCE_BYTES + TAG_BYTES));
  return Buffer.concat([decipher.update(sealed.subarray(NONCE_BYTES + TAG_BYTES)), decipher.final()]).toString('utf8');
}
