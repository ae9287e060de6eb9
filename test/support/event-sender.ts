import { createHmac, randomUUID } from 'node:crypto';
import type { EventSourceWithSecretDto } from '../../src/proofs/dto/event-sources.dto';
import type { SourceKind } from '../../src/proofs/domain/sources';
import { newKey, type Answer, type Person, type World } from './world';

/** A key to seal secrets with, as an operator would set it. */
export const SECRET_KEY = 'vJ0tX3q1m8kYh2ZrQn5cW7uLpEaSdFgBiOyTxKzMwV0=';

/** How one request differs from a proper one. */
export interface Sending {
  headers?: Record<string, string>;
  secret?: string;
  /** When it was signed; now unless told otherwise. */
  signedAt?: Date;
  replica?: number;
}

/** A system that sends events to its source. */
export interface EventSender {
  source: EventSourceWithSecretDto;
  /** As it stands (text, bytes), or as JSON. */
  send<T = unknown>(body: unknown, sending?: Sending): Promise<Answer<T>>;
  /** As GitHub does, with a delivery id of its own. */
  sendGitHub<T = unknown>(event: string, body: unknown, sending?: Sending & { delivery?: string }): Promise<Answer<T>>;
}

/** Sets a source up, and answers somebody who signs as that system does. */
export async function eventSender(world: World, admin: Person, kind: SourceKind, name: string = newKey()): Promise<EventSender> {
  const source = await (await world.as(admin)).post<EventSourceWithSecretDto>('/event-sources', { kind, name });

  async function send<T>(body: unknown, { headers = {}, secret = source.secret, signedAt = world.clock.now(), replica = 0 }: Sending = {}): Promise<Answer<T>> {
    const raw = typeof body === 'string' ? Buffer.from(body) : Buffer.isBuffer(body) ? body : Buffer.from(JSON.stringify(body));
    const response = await fetch(`${world.stranger(replica).origin}/api/events/${kind}/${source.id}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...signatureOf(kind, raw, secret, signedAt), ...headers },
      body: new Uint8Array(raw),
    });
    const text = await response.text();
    const answer = JSON.parse(text) as T & { code?: string };
    return { status: response.status, headers: response.headers, text, body: answer, code: answer.code };
  }

  return {
    source,
    send,
    sendGitHub: (event, body, { delivery = randomUUID(), ...sending } = {}) =>
      send(body, { ...sending, headers: { 'x-github-event': event, 'x-github-delivery': delivery, ...sending.headers } }),
  };
}

function signatureOf(kind: SourceKind, raw: Buffer, secret: string, at: Date): Record<string, string> {
  if (kind === 'github') return { 'x-hub-signature-256': `sha256=${createHmac('sha256', secret).update(raw).digest('hex')}` };
  const id = `msg_${createHmac('sha256', 'id').update(raw).digest('hex').slice(0, 20)}`;
  const timestamp = String(Math.floor(at.getTime() / 1000));
  const key = Buffer.from(secret.replace(/^whsec_/, ''), 'base64');
  const signature = createHmac('sha256', key).update(`${id}.${timestamp}.`).update(raw).digest('base64');
  return { 'webhook-id': id, 'webhook-timestamp': timestamp, 'webhook-signature': `v1,${signature}` };
}
