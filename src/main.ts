import { startTracing } from './platform/tracing/start-tracing';

async function main(): Promise<void> {
  const tracing = await startTracing(process.env);
  // Loaded only now: what is traced has to be watched from its first line.
  const { fail, start } = await import('./boot.js');
  await start(process.env, tracing).catch(fail);
}

void main();
