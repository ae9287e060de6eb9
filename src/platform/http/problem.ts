/** One field of the input that is wrong, and why. */
export interface FieldFault {
  /** Path into the body or query, such as `hires[3].email`. */
  field: string;
  problem: string;
}

/**
 * A refusal that the caller can act on: RFC 9457 problem details with a stable `code`.
 * `title` and `detail` are for people, `code` is for programs.
 */
export class Problem extends Error {
  constructor(
    readonly status: number,
    readonly code: string,
    readonly detail: string,
    readonly more: Record<string, unknown> = {},
  ) {
    super(detail);
  }

  /** What one may not see answers as if it were not there. */
  static notFound(what = 'page'): Problem {
    return new Problem(404, 'not_found', `There is no such ${what} here, or it is not yours to see.`);
  }

  /** Seen, but not to be done by this person. */
  static refused(code: string, detail: string): Problem {
    return new Problem(403, code, detail);
  }

  /** Not possible in the present state of things. */
  static conflict(code: string, detail: string, more: Record<string, unknown> = {}): Problem {
    return new Problem(409, code, detail, more);
  }

  static invalid(errors: FieldFault[]): Problem {
    return new Problem(422, 'invalid_input', 'Some of what was sent cannot be used; each field says why.', { errors });
  }

  /** Somebody else changed it since it was read (If-Match). */
  static stale(revision: number): Problem {
    return new Problem(412, 'stale', 'Somebody changed this since you opened it. Reload to see it, then make your change again.', { revision });
  }
}

/** RFC 9457 titles by status. */
export const PROBLEM_TITLES: Readonly<Record<number, string>> = {
  400: 'The request cannot be read',
  401: 'Sign in first',
  403: 'Not allowed',
  404: 'Not found',
  409: 'Not possible now',
  412: 'Changed by somebody else',
  413: 'Too large',
  415: 'Wrong content type',
  422: 'Check the input',
  428: 'Say which revision you read',
  429: 'Too many attempts',
  500: 'Something broke on our side',
  503: 'Not ready',
};
