import { createServer, type IncomingHttpHeaders } from 'node:http';
import type { AddressInfo } from 'node:net';
import { jest } from '@jest/globals';
import { Webhook } from 'standardwebhooks';

/** What arrived, read as a receiver would. */
export interface Received {
  id: string;
  type: string;
  /** The body as it came. */
  text: string;
  body: {
    type: string;
    timestamp: string;
    data: { id: string; position: number; subject: { kind: string; id: string }; milestone: string | null; actor: string };
  };
  headers: Record<string, string>;
  /** Whether it was answered with a 2xx. */
  taken: boolean;
}

/** A program of somebody else that listens to webhooks. */
export interface WebhookReceiver {
  address: string;
  /** Everything that came, in the order in which it came. */
  received: Received[];
  /** Those that were answered with a 2xx. */
  taken(): Received[];
  /** How it answers from now on; 200 unless told otherwise. */
  answerWith(status: (message: Received) => number): void;
  /** Whether the message is what this secret signed. @throws as the library does when it is not */
  verify(message: Received, secret: string): unknown;
  close(): Promise<void>;
}

/** Opens a receiver on a free port. @param now what its clock shows: signatures are good for five minutes */
export async function openWebhookReceiver(now: () => Date): Promise<WebhookReceiver> {
  const received: Received[] = [];
  let answer: (message: Received) => number = () => 200;
  const server = createServer((request, response) => {
    let text = '';
    request.setEncoding('utf8');
    request.on('data', (part: string) => (text += part));
    request.on('end', () => {
      const body = JSON.parse(text) as Received['body'];
      const headers = plain(request.headers);
      const message: Received = { id: headers['webhook-id']!, type: body.type, text, body, headers, taken: false };
      const status = answer(message);
      message.taken = status >= 200 && status < 300;
      received.push(message);
      response.writeHead(status).end('thank you');
    });
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', () => listening()));
  return {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}/hook`,
    received,
    taken: () => received.filter(({ taken }) => taken),
    answerWith: (status) => {
      answer = status;
    },
    verify({ text, headers }, secret) {
      const clock = jest.spyOn(Date, 'now').mockReturnValue(now().getTime());
      try {
        return new Webhook(secret).verify(text, headers);
      } finally {
        clock.mockRestore();
      }
    },
    async close() {
      server.closeAllConnections();
      await new Promise((closed) => server.close(closed));
    },
  };
}

function plain(headers: IncomingHttpHeaders): Record<string, string> {
  return Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, String(value)]));
}
