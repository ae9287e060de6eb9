import { Problem } from '../../platform/http/problem';
import type { SourceKind } from '../domain/sources';

/** An event as it was sent: its bytes, and the headers that say what it is. */
export interface Sent {
  headers: Record<string, string>;
  body: Buffer;
  /** The body's JSON. */
  json: unknown;
}

/** As many as one batch may hold. */
const MOST_IN_BATCH = 500;
const LONGEST_HEADER = 300;

/** What is kept beside a body, so that it can be read again; signatures and tokens never are. */
const KEPT = /^(?:content-type|x-github-(?:event|delivery)|x-gitlab-event(?:-uuid)?|idempotency-key|webhook-id|ce-[a-z0-9]{1,20})$/;

/**
 * The events in a request: one, or those of a CloudEvents batch (CloudEvents JSON format 1.0.2, "JSON batch format").
 * @throws Problem 400 when it is no JSON, 422 when a batch is none or too long
 */
export function unpack(kind: SourceKind, allHeaders: Readonly<Record<string, string>>, raw: Buffer): Sent[] {
  const headers = Object.fromEntries(
    Object.entries(allHeaders).filter(([name]) => KEPT.test(name)).map(([name, value]) => [name, cleaned(value)]),
  );
  const type = allHeaders['content-type'] ?? '';
  const json = parsed(/^application\/x-www-form-urlencoded\b/i.test(type) && kind === 'github' ? payloadOf(raw) : raw.toString('utf8'));
  if (kind !== 'cdevents' || !/^application\/cloudevents-batch\+json\b/i.test(type)) return [{ headers, body: raw, json }];
  if (!Array.isArray(json) || json.length > MOST_IN_BATCH) {
    throw new Problem(422, 'bad_batch', `A batch is a list of at most ${MOST_IN_BATCH} events. Nothing was kept.`);
  }
  return json.map((event: unknown) => ({ headers, body: Buffer.from(written(event)), json: event }));
}

/** Reads again what was kept. */
export function jsonOf({ headers, body }: Pick<Sent, 'headers' | 'body'>): unknown {
  const isForm = /^application\/x-www-form-urlencoded\b/i.test(headers['content-type'] ?? '');
  return JSON.parse(isForm ? payloadOf(body) : body.toString('utf8'));
}

/** GitHub can be set to send a form whose field `payload` holds the JSON. */
function payloadOf(raw: Buffer): string {
  return new URLSearchParams(raw.toString('utf8')).get('payload') ?? '';
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    throw new Problem(400, 'not_json', 'The body is no well-formed JSON. Nothing was kept.');
  }
}

/** @throws Problem 422 for what is nested so deep that it cannot be written again */
function written(event: unknown): string {
  try {
    return JSON.stringify(event);
  } catch {
    throw new Problem(422, 'bad_batch', 'An event of the batch is nested too deep to be kept. Nothing was kept.');
  }
}

function cleaned(value: string): string {
  return value.slice(0, LONGEST_HEADER).replaceAll('\0', '').toWellFormed();
}
