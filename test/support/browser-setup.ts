import { findBrowser } from './find-browser';
import globalSetup from './global-setup';

/** Jest calls this once before the first browser spec: PostgreSQL, and a browser for all workers. */
export default async function browserSetup(): Promise<void> {
  await globalSetup();
  const { executable, libraries } = await findBrowser();
  process.env['TEST_BROWSER'] = executable;
  if (libraries !== undefined) process.env['TEST_BROWSER_LIBRARIES'] = libraries;
}
