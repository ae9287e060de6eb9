import type { FastifyReply } from 'fastify';
import { PROBLEM_TITLES, type Problem } from './problem';

/** Answers with a problem, as `application/problem+json` (RFC 9457) that nobody keeps. */
export function sendProblem(reply: FastifyReply, problem: Problem): FastifyReply {
  // Programs know to wait from the header (RFC 9110, section 10.2.3); people read it in the detail.
  const { retryAfterSeconds } = problem.more;
  if (typeof retryAfterSeconds === 'number') reply.header('retry-after', String(retryAfterSeconds));
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
