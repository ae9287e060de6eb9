// Counts the statements that a server sends to PostgreSQL, from outside: a proxy that reads the protocol's message types.
import { connect, createServer } from 'node:net';

const SIMPLE_QUERY = 'Q'.charCodeAt(0);
const EXECUTE = 'E'.charCodeAt(0);
/** A message is one letter and four bytes of length, which count themselves. */
const HEAD = 5;

/**
 * @param {string} databaseUrl
 * @returns {Promise<{ url: string, count(): number, stop(): Promise<void> }>} `url` leads through the proxy; `count` is all so far
 */
export async function countStatements(databaseUrl) {
  const target = new URL(databaseUrl);
  const sockets = new Set();
  let statements = 0;
  const proxy = createServer((client) => {
    const server = connect({ host: target.hostname, port: Number(target.port) });
    const reader = messageReader((type) => {
      if (type === SIMPLE_QUERY || type === EXECUTE) statements += 1;
    });
    client.on('data', (chunk) => {
      reader(chunk);
      server.write(chunk);
    });
    server.on('data', (chunk) => client.write(chunk));
    for (const [socket, other] of [[client, server], [server, client]]) {
      sockets.add(socket);
      socket.on('error', () => other.destroy());
      socket.on('close', () => {
        sockets.delete(socket);
        other.destroy();
      });
    }
  });
  await new Promise((resolve) => proxy.listen(0, '127.0.0.1', resolve));
  const url = new URL(databaseUrl);
  url.port = String(proxy.address().port);
  return {
    url: url.href,
    count: () => statements,
    stop: () => new Promise((resolve) => {
      proxy.close(() => resolve());
      for (const socket of sockets) socket.destroy();
    }),
  };
}

/** Told of the type of each message that goes by, however the bytes are cut. The first message of a session has no type. */
function messageReader(onMessage) {
  let rest = Buffer.alloc(0);
  let started = false;
  return (chunk) => {
    rest = Buffer.concat([rest, chunk]);
    for (;;) {
      const head = started ? HEAD : HEAD - 1;
      if (rest.length < head) return;
      const length = rest.readUInt32BE(head - 4) + (started ? 1 : 0);
      if (rest.length < length) return;
      if (started) onMessage(rest[0]);
      started = true;
      rest = rest.subarray(length);
    }
  };
}
