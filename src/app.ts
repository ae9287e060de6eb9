import { existsSync } from 'node:fs';
import { join } from 'node:path';
import cookie from '@fastify/cookie';
import helmet from '@fastify/helmet';
import serveStatic from '@fastify/static';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { AppModule, type Boot } from './app.module';
import { loggedAddress } from './platform/http/logged-address';
import { openApiOf } from './platform/http/openapi';
import { Problem } from './platform/http/problem';
import { leaveRawBodies } from './platform/http/raw-body';
import { referencePage } from './platform/http/reference-page';
import { sendProblem } from './platform/http/send-problem';

/** A checklist or a list of 500 hires fits; 10 MB of junk is refused before it is read. */
const BODY_LIMIT = 2 * 1024 * 1024;

const WEB = join(__dirname, '..', 'web');

/** Builds the whole application, ready to listen. */
export async function createApp({ settings, dataSource, clock, tracing }: Boot): Promise<NestFastifyApplication> {
  const adapter = new FastifyAdapter({
    trustProxy: typeof settings.trustProxy === 'number' ? proxiesInFront(settings.trustProxy) : settings.trustProxy,
    bodyLimit: BODY_LIMIT,
    forceCloseConnections: true,
    routerOptions: { maxParamLength: 200 },
    // What the framework refuses before any route of ours is reached, such as an address that is not well encoded.
    frameworkErrors: (_error: Error, _request: unknown, reply: FastifyReply) => {
      void sendProblem(reply, new Problem(400, 'bad_request', 'The address could not be read.'));
    },
    logger: settings.logLevel === 'silent' ? false : {
      level: settings.logLevel,
      redact: ['req.headers.cookie', 'req.headers.authorization'],
      serializers: { req: ({ method, url, host, ip }: FastifyRequest) => ({ method, url: loggedAddress(url), host, remoteAddress: ip }) },
    },
  });
  const app = await NestFactory.create<NestFastifyApplication>(AppModule.of({ settings, dataSource, clock }), adapter, {
    logger: settings.logLevel === 'silent' ? false : ['fatal', 'error', 'warn'],
    abortOnError: false,
  });
  leaveRawBodies(app);
  app.setGlobalPrefix('api', { exclude: ['health/live', 'health/ready'] });
  await app.register(cookie);
  await app.register(helmet, {
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'self'"],
        styleSrc: ["'self'", "'unsafe-inline'"],
        imgSrc: ["'self'", 'data:'],
        objectSrc: ["'none'"],
        baseUri: ["'self'"],
        formAction: ["'self'"],
        frameAncestors: ["'none'"],
      },
    },
    strictTransportSecurity: settings.publicUrl.startsWith('https:'),
    crossOriginEmbedderPolicy: false,
  });
  const openApi = openApiOf(app);
  const fastify = app.getHttpAdapter().getInstance();
  // What the API answers is for one person: no browser keeps it for whoever comes after.
  fastify.addHook('onRequest', (request, reply, done) => {
    if (request.url.startsWith('/api/')) reply.header('cache-control', 'no-store');
    done();
  });
  // JSON as identity providers call it (RFC 7644, section 8.1).
  fastify.addContentTypeParser('application/scim+json', { parseAs: 'string' }, fastify.getDefaultJsonParser('error', 'error'));
  fastify.get('/api/openapi.json', (_request, reply) => reply.send(openApi));
  fastify.get('/api/reference', (_request, reply) => reply.type('text/html; charset=utf-8').send(referencePage(openApi)));
  tracing?.nameByRoute(fastify);
  if (settings.metricsPort !== undefined) {
    const { serveMetrics } = await import('./platform/metrics/serve-metrics.js');
    serveMetrics(app, { host: settings.host, port: settings.metricsPort });
  }
  if (existsSync(WEB)) await serveWeb(app);
  app.enableShutdownHooks([]);
  return app;
}

/** Believes as many hops as there are proxies of our own. */
function proxiesInFront(count: number): (address: string, hop: number) => boolean {
  return (_address, hop) => hop < count;
}

/** The browser app: its files are named by their content, so they may be kept for ever; every other page is its start. */
async function serveWeb(app: NestFastifyApplication): Promise<void> {
  await app.register(serveStatic, { root: join(WEB, 'assets'), prefix: '/assets/', index: false, preCompressed: true, immutable: true, maxAge: '365d' });
  await app.register(serveStatic, { root: WEB, wildcard: false, index: false, preCompressed: true, decorateReply: false, globIgnore: ['assets/**', '**/*.html'] });
  const fastify = app.getHttpAdapter().getInstance();
  const page = (_request: unknown, reply: FastifyReply) =>
    reply.header('cache-control', 'no-cache').sendFile('index.html', WEB, { cacheControl: false });
  // What a secret in the address opens is for one person: no search engine lists it, and no other site learns the address.
  fastify.get('/first-day/*', (request, reply) => page(request, reply.header('x-robots-tag', 'noindex, nofollow').header('referrer-policy', 'no-referrer')));
  fastify.get('/', page);
  fastify.get('/*', (request, reply) => {
    if (/^\/(api|assets|health)\//.test(request.url)) {
      return sendProblem(reply, new Problem(404, 'not_found', 'There is no such address.'));
    }
    return page(request, reply);
  });
}
