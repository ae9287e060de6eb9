import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { describe, expect, it } from '@jest/globals';
import type { Settings } from '../../settings/settings';
import { Webhooks } from './webhooks';

const outward = new Webhooks({ privateWebhooks: false } as Settings);
const anywhere = new Webhooks({ privateWebhooks: true } as Settings);

describe('posting to an address that somebody chose', () => {
  it('does not follow a name into the private network', async () => {
    expect(outward.isAllowed('https://localhost/hook')).toBe(true);
    await expect(outward.send('https://localhost/hook', { body: '{}' })).rejects.toThrow('The name leads into a private network.');
  });

  it.each(['https://10.0.0.1/', 'https://[::1]/', 'https://[::ffff:127.0.0.1]/', 'http://example.com/', 'https://me:secret@example.com/', 'https://2130706433/', 'nonsense'])('does not call %s', async (address) => {
    await expect(outward.send(address, { body: '{}' })).rejects.toThrow('This address is not called from here.');
  });

  it('takes the status and nothing else: no redirect is followed, no answer is read to its end', async () => {
    const asked: string[] = [];
    const server = createServer((request, response) => {
      asked.push(request.url ?? '');
      if (request.url === '/moved') return void response.writeHead(302, { location: '/elsewhere' }).end();
      response.writeHead(200);
      const pour = () => {
        while (response.write('x'.repeat(65_536)));
      };
      response.on('drain', pour);
      return void pour();
    });
    await new Promise<void>((listening) => server.listen(0, '127.0.0.1', () => listening()));
    const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    expect(await anywhere.send(`${origin}/moved`, { body: '{}' })).toBe(302);
    expect(await anywhere.send(`${origin}/endless`, { body: '{}' })).toBe(200);
    expect(asked).toEqual(['/moved', '/endless']);
    server.closeAllConnections();
    await new Promise((closed) => server.close(closed));
  });

  it('waits no longer than it is told', async () => {
    const server = createServer(() => undefined);
    await new Promise<void>((listening) => server.listen(0, '127.0.0.1', () => listening()));
    const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    await expect(anywhere.send(origin, { body: '{}', patienceMs: 50 })).rejects.toThrow(/aborted/);
    server.closeAllConnections();
    await new Promise((closed) => server.close(closed));
  });
});
