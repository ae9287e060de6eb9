/**
 * Counts a report that Jest wrote (`--json`), given as text, beside its exit code. A spec file that could not be run
 * at all counts as one failure, and so do a missing report and a bad exit that the report does not explain.
 */
export function countJestReport(text, exitCode) {
  const report = parse(text);
  if (report === undefined) return { passed: 0, failed: 1, skipped: 0 };
  const failed = report.numFailedTests + report.numRuntimeErrorTestSuites;
  return {
    passed: report.numPassedTests,
    failed: failed === 0 && exitCode !== 0 ? 1 : failed,
    skipped: report.numPendingTests + report.numTodoTests,
  };
}

function parse(text) {
  try {
    const report = JSON.parse(text);
    return typeof report.numPassedTests === 'number' ? report : undefined;
  } catch {
    return undefined;
  }
}

/** The sum of several counts. */
export function sumOf(counts) {
  return counts.reduce(
    (sum, { passed, failed, skipped }) => ({
      passed: sum.passed + passed,
      failed: sum.failed + failed,
      skipped: sum.skipped + skipped,
    }),
    { passed: 0, failed: 0, skipped: 0 },
  );
}

/** `N passed, N failed, N skipped`. */
export function summaryLine({ passed, failed, skipped }) {
  return `${passed} passed, ${failed} failed, ${skipped} skipped`;
}
