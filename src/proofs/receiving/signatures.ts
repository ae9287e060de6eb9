import { createHash, createHmac, timingSafeEqual } from 'node:crypto';
import type { SourceKind } from '../domain/sources';

/** How far a sender's clock may be off, and how long a signed request may be on its way (Standard Webhooks, "Webhook timestamp"). */
const TOLERANCE_SECONDS = 5 * 60;

export type SignatureVerdict = 'good' | 'signature_missing' | 'signature_wrong' | 'timestamp_old';

export interface Signed {
  headers: Readonly<Record<string, string>>;
  raw: Buffer;
}

/**
 * Whether an event comes from whoever has one of the secrets.
 *
 * GitHub signs the body (`X-Hub-Signature-256`). GitLab signs after Standard Webhooks, or sends its token as it stands.
 * Everything else signs after Standard Webhooks, or sends the secret as a bearer token (RFC 6750).
 */
export function checkSignature(kind: SourceKind, signed: Signed, secrets: readonly string[], now: Date): SignatureVerdict {
  const { headers, raw } = signed;
  if (kind === 'github') {
    const signature = headers['x-hub-signature-256'];
    if (signature === undefined) return 'signature_missing';
    return verdict(secrets.some((secret) => same(signature, `sha256=${createHmac('sha256', secret).update(raw).digest('hex')}`)));
  }
  if (headers['webhook-signature'] !== undefined) return checkStandard(signed, secrets, now);
  const token = kind === 'gitlab' ? headers['x-gitlab-token'] : /^Bearer +(\S+)$/i.exec(headers['authorization'] ?? '')?.[1];
  if (token === undefined) return 'signature_missing';
  return verdict(secrets.some((secret) => same(token, secret)));
}

/** Standard Webhooks: `v1,` and the HMAC of id, timestamp and body in base64; several, with spaces between, while keys change. */
function checkStandard({ headers, raw }: Signed, secrets: readonly string[], now: Date): SignatureVerdict {
  const id = headers['webhook-id'] ?? '';
  const timestamp = headers['webhook-timestamp'] ?? '';
  const signatures = (headers['webhook-signature'] ?? '').split(' ', 10);
  const good = secrets.some((secret) => {
    const expected = `v1,${createHmac('sha256', keyOf(secret)).update(`${id}.${timestamp}.`).update(raw).digest('base64')}`;
    return signatures.some((signature) => same(signature, expected));
  });
  if (!good) return 'signature_wrong';
  const age = now.getTime() / 1000 - Number(timestamp);
  return Math.abs(age) <= TOLERANCE_SECONDS ? 'good' : 'timestamp_old';
}

/** The bytes behind `whsec_…`. */
function keyOf(secret: string): Buffer {
  return Buffer.from(secret.replace(/^whsec_/, ''), 'base64');
}

/** In a time that tells nothing of how much was right. */
function same(given: string, expected: string): boolean {
  return timingSafeEqual(digest(given), digest(expected));
}

function digest(text: string): Buffer {
  return createHash('sha256').update(text).digest();
}

function verdict(good: boolean): SignatureVerdict {
  return good ? 'good' : 'signature_wrong';
}
