import { createServer } from 'node:http';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { Clock } from '../clock/clock';
import { Database } from '../database/database';
import { JobBacklogRepository } from '../jobs/persistence/job-backlog.repository';
import { Live } from '../live/live';
import { MailBacklog } from '../mail/mail-backlog';
import { Figures } from './figures';

/** A stream stays open for hours: how long says nothing. */
const STREAM = 'text/event-stream';

/**
 * Counts what this process does, and shows it to Prometheus on a port of its own: whoever reaches that port may read it,
 * and nobody who only reaches the app. It opens and closes with the app.
 */
export function serveMetrics(app: NestFastifyApplication, { host, port }: { host: string; port: number }): void {
  const fastify = app.getHttpAdapter().getInstance();
  const figures = new Figures({
    database: app.get(Database, { strict: false }),
    jobs: app.get(JobBacklogRepository, { strict: false }),
    mail: app.get(MailBacklog, { strict: false }),
    live: app.get(Live, { strict: false }),
    clock: app.get(Clock, { strict: false }),
  });
  fastify.addHook('onResponse', (request, reply, done) => {
    if (reply.getHeader('content-type') !== STREAM) {
      figures.answered(request.method, request.routeOptions.url ?? 'none', reply.statusCode, reply.elapsedTime / 1000);
    }
    done();
  });
  const server = createServer((request, response) => {
    if (request.method !== 'GET' || request.url?.split('?')[0] !== '/metrics') {
      response.writeHead(404).end();
      return;
    }
    figures.read().then(
      (text) => response.writeHead(200, { 'content-type': figures.contentType }).end(text),
      () => response.writeHead(500).end(),
    );
  });
  fastify.addHook('onReady', () =>
    new Promise<void>((listening, failed) => {
      server.once('error', failed);
      server.listen(port, host, () => listening());
    }));
  fastify.addHook('onClose', () => new Promise<void>((closed) => {
    server.close(() => closed());
    server.closeAllConnections();
  }));
}
