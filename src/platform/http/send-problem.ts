import type { FastifyReply } from 'fastify';
import { PROBLEM_TITLES, type Problem } from './problem';

/** How a program may show who it is (RFC 6750, section 3). */
const CHALLENGE = 'Bearer realm="guildpath"';

/** Answers with a problem, as `application/problem+json` (RFC 9457) that nobody keeps. */
export function sendProblem(reply: FastifyReply, problem: Problem): FastifyReply {
  const { retryAfterSeconds, scope } = problem.more;
  // Programs know to wait from the header (RFC 9110, section 10.2.3); people read it in the detail.
  if (typeof retryAfterSeconds === 'number') reply.header('retry-after', String(retryAfterSeconds));
  if (problem.status === 401) reply.header('www-authenticate', problem.code === 'token_invalid' ? `${CHALLENGE}, error="invalid_token"` : CHALLENGE);
  if (typeof scope === 'string') reply.header('www-authenticate', `${CHALLENGE}, error="insufficient_scope", scope="${scope}"`);
  return reply
    .status(problem.status)
    .header('content-type', 'application/problem+json; charset=utf-8')
    .header('cache-control', 'no-store')
    .send({
      type: `/problems#${problem.code}`,
      title: PROBLEM_TITLES[problem.status] ?? PROBLEM_TITLES[500],
      status: problem.status,
      code: problem.code,
      detail: problem.detail,
      ...problem.more,
    });
}
