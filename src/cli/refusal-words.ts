import { Problem, type FieldFault } from '../platform/http/problem';
import type { ExitCode } from './command';

/** Says a refusal as the API would, each fault on a line. @throws whatever is no refusal */
export function refusalInWords(error: unknown, err: (text: string) => void): ExitCode {
  if (!(error instanceof Problem)) throw error;
  const faults = (error.more['errors'] ?? []) as FieldFault[];
  for (const { field, problem } of faults) err(`${field}: ${problem}\n`);
  if (faults.length === 0) err(`${error.detail}\n`);
  err('Nothing was changed.\n');
  return 1;
}
