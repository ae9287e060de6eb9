/** The code of a system error, such as `ENOENT`; empty for anything else that was thrown. */
export function errorCode(error: unknown): string {
  // Not by `instanceof`: what Node itself throws is of another realm where specs run.
  const hasCode = typeof error === 'object' && error !== null && 'code' in error && typeof error.code === 'string';
  return hasCode ? (error as { code: string }).code : '';
}
