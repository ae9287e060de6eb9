import { trace, type Span, type TracerProvider } from '@opentelemetry/api';
import { HttpInstrumentation } from '@opentelemetry/instrumentation-http';
import { PgInstrumentation } from '@opentelemetry/instrumentation-pg';
import { NodeSDK } from '@opentelemetry/sdk-node';
import type { Tracing } from './start-tracing';

/** What asks every few seconds whether we live, and what stays open for hours: neither is worth a trace. */
const NOT_TRACED = /^\/(health\/|api\/live\b)/;

/**
 * What the library would say of a request and must not: an address may hold a secret that opens something, and who asked
 * is nobody's business. Left undefined, an attribute is not there; the route's template says where the request went.
 */
const SAID_OF_A_REQUEST = {
  'url.path': undefined,
  'url.query': undefined,
  'client.address': undefined,
  'network.peer.address': undefined,
  'network.peer.port': undefined,
  'user_agent.original': undefined,
};

/** Starts the SDK: traces of requests, of what they ask of the database (statements without their values) and of others. */
export function openTelemetry(environment: NodeJS.ProcessEnv): Tracing {
  // The command line and the account that runs this would be said otherwise.
  environment['OTEL_NODE_RESOURCE_DETECTORS'] ??= 'env,host,serviceinstance';
  const isNamed = Boolean(environment['OTEL_SERVICE_NAME']) || /(^|,)\s*service\.name=/.test(environment['OTEL_RESOURCE_ATTRIBUTES'] ?? '');
  const instrumentations = [
    new HttpInstrumentation({
      ignoreIncomingRequestHook: ({ url }) => NOT_TRACED.test(url ?? ''),
      startIncomingSpanHook: () => SAID_OF_A_REQUEST,
      // A webhook's address is as good as a password.
      startOutgoingSpanHook: ({ protocol, hostname, host }) => ({ 'url.full': `${protocol ?? 'http:'}//${hostname ?? host ?? ''}`, 'user_agent.original': undefined }),
    }),
    new PgInstrumentation({ requireParentSpan: true, ignoreConnectSpans: true, enhancedDatabaseReporting: false }),
  ];
  const sdk = new NodeSDK({
    ...(!isNamed && { serviceName: 'guildpath' }),
    instrumentations,
    // Figures go to Prometheus and logs to the output.
    metricReaders: [],
    logRecordProcessors: [],
  });
  sdk.start();
  for (const instrumentation of instrumentations) instrumentation.setTracerProvider(withoutWords(trace.getTracerProvider()));
  return {
    nameByRoute(fastify) {
      fastify.addHook('onRequest', (request, _reply, done) => {
        const route = request.routeOptions.url;
        if (route !== undefined) trace.getActiveSpan()?.updateName(`${request.method} ${route}`).setAttribute('http.route', route);
        done();
      });
    },
    stop: () => sdk.shutdown().catch(() => undefined),
  };
}

/** An error's message may quote what somebody typed: that there was an error, and its code, is what a trace says of it. */
function withoutWords(provider: TracerProvider): TracerProvider {
  const quiet = (span: Span): Span => {
    const setStatus = span.setStatus.bind(span);
    span.setStatus = ({ code }) => setStatus({ code });
    span.recordException = () => undefined;
    return span;
  };
  return {
    getTracer(...of) {
      const tracer = provider.getTracer(...of);
      return {
        startSpan: (...how) => quiet(tracer.startSpan(...how)),
        startActiveSpan: tracer.startActiveSpan.bind(tracer),
      };
    },
  };
}
