import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, it } from '@jest/globals';
import { callOut, mayCall, type Outgoing } from './outgoing';

const ASKING: Outgoing = { method: 'GET', headers: {}, privateNetworks: true, readUpTo: 1_000 };

let server: Server | undefined;
afterEach(() => new Promise<void>((closed) => {
  if (!server) return closed();
  server.closeAllConnections();
  server.close(() => closed());
  server = undefined;
}));

/** Answers as it is told, and says where. */
async function answering(listener: RequestListener): Promise<string> {
  server = createServer(listener);
  await new Promise<void>((listening) => server?.listen(0, '127.0.0.1', () => listening()));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
}

describe('an address that somebody entered', () => {
  it.each([
    ['https://login.example.com/x', true, true], ['https://8.8.8.8', true, true], ['http://login.example.com', false, true],
    ['https://10.0.0.1', false, true], ['https://[::1]', false, true], ['https://0x7f.1', false, true], ['https://2130706433', false, true],
    ['https://user:secret@login.example.com', false, false], ['ftp://login.example.com', false, false], ['nothing', false, false],
  ])('%s is called: %s; in a private network too: %s', (address, open, privately) => {
    expect([mayCall(address, false), mayCall(address, true)]).toEqual([open, privately]);
  });

  it('whose name leads into a private network is not called', async () => {
    await expect(callOut('https://localhost:9', { ...ASKING, privateNetworks: false })).rejects.toThrow('The name leads into a private network.');
  });

  it('is answered for, and what it sends is sent', async () => {
    const address = await answering((request, response) => {
      request.setEncoding('utf8').on('data', (sent: string) => response.writeHead(201, { 'content-type': 'text/plain' }).end(`${request.method} ${sent}`));
    });
    const { status, headers, body } = await callOut(address, { ...ASKING, method: 'POST', body: Buffer.from('hello') });
    expect([status, headers['content-type'], body.toString()]).toEqual([201, 'text/plain', 'POST hello']);
  });

  it('leads nowhere else', async () => {
    let calls = 0;
    const address = await answering((_, response) => {
      calls += 1;
      response.writeHead(302, { location: '/elsewhere' }).end();
    });
    expect((await callOut(address, ASKING)).status).toBe(302);
    expect(calls).toBe(1);
  });

  it('is not read for ever, nor waited for', async () => {
    const endless = await answering((_, response) => {
      const more = () => response.write('x'.repeat(500), (fault) => (fault ? undefined : setImmediate(more)));
      more();
    });
    await expect(callOut(endless, ASKING)).rejects.toThrow('longer than anything that belongs here');
    expect((await callOut(endless, { ...ASKING, readUpTo: 0 })).body).toHaveLength(0);
    server?.removeAllListeners('request').on('request', () => undefined);
    await expect(callOut(endless, { ...ASKING, patienceMs: 50 })).rejects.toThrow();
  });
});
