import type { FastifyInstance } from 'fastify';

/** Traces that go out. */
export interface Tracing {
  /** Has each request's span called by its route, such as `GET /api/journeys/:id`. */
  nameByRoute(fastify: Pick<FastifyInstance, 'addHook'>): void;
  /** Sends what is left, and ends. */
  stop(): Promise<void>;
}

/**
 * Starts OpenTelemetry where its standard settings name a place to send traces to; otherwise nothing of it is loaded.
 * It has to come before whatever it watches is loaded: HTTP and the database.
 *
 * @param environment OTEL_EXPORTER_OTLP_ENDPOINT, OTEL_SDK_DISABLED and the others of the OpenTelemetry specification
 */
export async function startTracing(environment: NodeJS.ProcessEnv): Promise<Tracing | null> {
  const named = environment['OTEL_EXPORTER_OTLP_ENDPOINT'] || environment['OTEL_EXPORTER_OTLP_TRACES_ENDPOINT'];
  if (!named || environment['OTEL_SDK_DISABLED']?.trim().toLowerCase() === 'true') return null;
  const { openTelemetry } = await import('./open-telemetry.js');
  return openTelemetry(environment);
}
