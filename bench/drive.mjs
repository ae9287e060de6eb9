// Sends requests over a few keep-alive connections and times each. It speaks just enough HTTP/1.1 to cost little: what the
// driver spends, on a machine that it shares with the server, would make slow and fast look alike.
import { connect } from 'node:net';

/**
 * @typedef {{ method: string, path: string, token: string, body?: object, key?: string, headers?: Record<string, string> }} Request
 * @typedef {{ status: number, body: string }} Answer
 */

/** One connection, on which requests follow each other. */
export class Line {
  #socket;
  #received = Buffer.alloc(0);
  #waiting = null;

  /** @param {number} port on this machine */
  constructor(port) {
    this.#socket = connect({ port, host: '127.0.0.1', noDelay: true });
    this.#socket.on('data', (chunk) => this.#take(chunk));
    this.#socket.on('error', (error) => this.#fail(error));
    this.#socket.on('close', () => this.#fail(new Error('The server closed the connection.')));
  }

  /** @param {Request} request @returns {Promise<Answer>} */
  send(request) {
    return new Promise((resolve, reject) => {
      if (this.#socket.destroyed) return void reject(new Error('The server closed the connection.'));
      this.#waiting = { resolve, reject };
      this.#socket.write(textOf(request));
    });
  }

  close() {
    this.#waiting = null;
    this.#socket.destroy();
  }

  #fail(error) {
    this.#waiting?.reject(error);
    this.#waiting = null;
  }

  #take(chunk) {
    this.#received = this.#received.length === 0 ? chunk : Buffer.concat([this.#received, chunk]);
    const head = this.#received.indexOf('\r\n\r\n');
    if (head < 0) return;
    const headers = this.#received.latin1Slice(0, head);
    const length = Number(/\r\ncontent-length: *(\d+)/i.exec(headers)?.[1] ?? 0);
    const end = head + 4 + length;
    if (this.#received.length < end) return;
    const body = this.#received.utf8Slice(head + 4, end);
    this.#received = this.#received.subarray(end);
    const waiting = this.#waiting;
    this.#waiting = null;
    waiting?.resolve({ status: Number(headers.slice(9, 12)), body });
  }
}

function textOf({ method, path, token, body, key, headers = {} }) {
  const content = body === undefined ? '' : JSON.stringify(body);
  return `${method} ${path} HTTP/1.1\r\nhost: 127.0.0.1\r\ncookie: guildpath=${token}\r\n`
    + (key === undefined ? '' : `idempotency-key: ${key}\r\n`)
    + Object.entries(headers).map(([name, value]) => `${name}: ${value}\r\n`).join('')
    + (body === undefined ? '\r\n' : `content-type: application/json\r\ncontent-length: ${Buffer.byteLength(content)}\r\n\r\n${content}`);
}

/**
 * Works through `tasks` for so many seconds, or to their end: each task is a few requests that follow each other on one line.
 *
 * @param {number} port
 * @param {Iterator<Request[]>} tasks shared by all lines
 * @param {{ lines: number, seconds: number }} load
 * @returns {Promise<{ seconds: number, latencies: number[], failures: Map<string, number> }>} milliseconds of each answered
 *   request; `failures` counts answers other than 2xx
 */
export async function drive(port, tasks, { lines, seconds }) {
  const latencies = [];
  const failures = new Map();
  const started = performance.now();
  const deadline = started + seconds * 1000;
  await Promise.all(Array.from({ length: lines }, async () => {
    const line = new Line(port);
    while (performance.now() < deadline) {
      const { value: requests, done } = tasks.next();
      if (done) break;
      for (const request of requests) {
        const sent = performance.now();
        const { status, body } = await line.send(request);
        latencies.push(performance.now() - sent);
        if (status < 200 || status > 299) count(failures, `${status} ${request.path.replace(/[0-9a-f-]{36}/g, ':id')} ${body.slice(0, 120)}`);
      }
    }
    line.close();
  }));
  return { seconds: (performance.now() - started) / 1000, latencies, failures };
}

function count(map, what) {
  map.set(what, (map.get(what) ?? 0) + 1);
}

/** The value below which a share of the values lies; null of nothing. */
export function percentile(values, share) {
  if (values.length === 0) return null;
  const sorted = Float64Array.from(values).sort();
  return sorted[Math.min(sorted.length - 1, Math.ceil(sorted.length * share) - 1)];
}
