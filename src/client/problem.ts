import type { components } from './schema.js';

/** RFC 9457 problem details as the server writes them. */
export type Problem = components['schemas']['ProblemDto'];

/** A request that was refused. */
export class GuildpathError extends Error {
  override readonly name = 'GuildpathError';

  constructor(readonly problem: Problem) {
    super(problem.detail);
  }

  get status(): number {
    return this.problem.status;
  }

  /** Stable, such as `scope_missing` or `stale`. */
  get code(): string {
    return this.problem.code;
  }
}

/** What a refusal says; where something in between answered, what can be said of it. */
export async function problemOf(response: Response): Promise<Problem> {
  const text = await response.text();
  if (/\bjson\b/.test(response.headers.get('content-type') ?? '')) return JSON.parse(text) as Problem;
  return { type: 'about:blank', title: response.statusText, status: response.status, code: 'unexpected', detail: text.slice(0, 500) };
}
