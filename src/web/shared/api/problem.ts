/** One input field the server did not accept, and why. */
export interface FieldProblem {
  field: string;
  problem: string;
}

/** The body of an `application/problem+json` answer (RFC 9457) as this server writes it. */
export interface ProblemBody {
  status: number;
  code: string;
  title: string;
  detail?: string;
  errors?: FieldProblem[];
  /** Faults of an uploaded file, line by line; their shape belongs to the screen that reads the file. */
  problems?: unknown[];
  /** Faults of a path that is being written; their shape belongs to the screen that writes it. */
  faults?: unknown[];
}

/** A request that the server refused, or that never reached it (`status` 0). */
export class ProblemError extends Error {
  readonly problem: ProblemBody;

  constructor(problem: ProblemBody) {
    super(problem.detail ?? problem.title);
    this.name = 'ProblemError';
    this.problem = problem;
  }

  get status(): number {
    return this.problem.status;
  }

  get code(): string {
    return this.problem.code;
  }
}

const UNREACHABLE: ProblemBody = {
  status: 0,
  code: 'unreachable',
  title: 'Guildpath cannot be reached',
  detail: 'Nothing was lost. Check your connection, then try again.',
};

const UNREADABLE: Omit<ProblemBody, 'status'> = {
  code: 'unexpected',
  title: 'Something went wrong on our side',
  detail: 'Try again in a moment. If it stays, tell an admin of your guild.',
};

function isProblem(value: unknown): value is ProblemBody {
  return typeof value === 'object' && value !== null && 'title' in value && typeof value.title === 'string';
}

/** Reads a refused response into a problem; never throws, whatever the body holds. */
export async function problemOf(response: Response): Promise<ProblemError> {
  const body: unknown = await response.json().catch(() => null);
  return new ProblemError(
    isProblem(body) ? { ...body, code: body.code ?? 'unexpected', status: response.status } : { ...UNREADABLE, status: response.status },
  );
}

/** Whatever was thrown, as words for a person. */
export function asProblem(error: unknown): ProblemBody {
  if (error instanceof ProblemError) {
    return error.problem;
  }
  // A failed fetch is a TypeError in every browser.
  return error instanceof TypeError ? UNREACHABLE : { ...UNREADABLE, status: 0 };
}

/**
 * The server's field problems in the shape forms show them: field name → sentence.
 * Nested fields keep their path (`hires[0].email`).
 */
export function fieldErrors(error: unknown): Record<string, string> {
  const errors = error instanceof ProblemError ? (error.problem.errors ?? []) : [];
  return Object.fromEntries(errors.map(({ field, problem }) => [field, problem]));
}
