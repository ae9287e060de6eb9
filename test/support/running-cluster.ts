/** What Jest's global set-up hands to its tear-down, which runs in the same process. */
export const runningCluster: { current?: { stop(): Promise<void> } } = {};
