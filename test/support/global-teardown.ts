import { runningCluster } from './running-cluster';

/** Jest calls this once after the last spec. */
export default async function globalTeardown(): Promise<void> {
  await runningCluster.current?.stop();
}
