import { startTestCluster } from './postgres';
import { runningCluster } from './running-cluster';

/** Jest calls this once before the first spec that needs PostgreSQL. */
export default async function globalSetup(): Promise<void> {
  runningCluster.current = await startTestCluster();
}
