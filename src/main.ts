import { start } from './boot';
import { SettingsError } from './settings/settings';

start(process.env).catch((error: unknown) => {
  const expected = error instanceof SettingsError || (error instanceof Error && error.name.endsWith('PlatformError')) || (error instanceof Error && error.name === 'EmbeddedPostgresError');
  process.stderr.write(`${expected ? error.message : error instanceof Error ? error.stack : String(error)}\n`);
  process.exit(1);
});
