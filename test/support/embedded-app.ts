import { startEmbeddedPostgres } from '../../src/platform/database/embedded/embedded-postgres';

/**
 * The least that is an app: brings PostgreSQL up on the folder given, prints its address on one line, and stops it
 * when asked to. For specs in which an app is killed.
 */
async function main(dataDir: string): Promise<void> {
  const server = await startEmbeddedPostgres({ dataDir, onLog: (line) => process.stderr.write(`${line}\n`) });
  process.stdout.write(`${server.url}\n`);
  process.once('SIGTERM', () => void server.stop().then(() => process.stdout.write('stopped\n')));
}

main(process.argv[2] ?? '').catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
});
