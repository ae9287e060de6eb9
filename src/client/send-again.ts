/** The first try and two more. */
const TRIES = 3;
/** Nobody waits longer than this for a second try. */
const PATIENCE_MS = 60_000;

/** Sends what was lost on the way, or came too often, once more where that does nothing twice. */
export function sentAgain(send: (request: Request) => Promise<Response>): (request: Request) => Promise<Response> {
  return async (request) => {
    const tries = mayRepeat(request) ? TRIES : 1;
    for (let number = 1; number < tries; number += 1) {
      const response = await send(request.clone()).catch(() => null);
      const wait = waitBefore(response, number);
      if (wait === null || wait > PATIENCE_MS) return response!;
      await new Promise((resolve) => setTimeout(resolve, wait));
    }
    return send(request);
  };
}

/** Reading changes nothing, PUT and DELETE say how things shall be, and a key is carried out once. */
function mayRepeat({ method, headers }: Request): boolean {
  return method !== 'PATCH' && (method !== 'POST' || headers.has('Idempotency-Key'));
}

/** In milliseconds; null when the answer stands. */
function waitBefore(response: Response | null, number: number): number | null {
  if (response !== null && response.status !== 429 && response.status !== 503) return null;
  const seconds = Number(response?.headers.get('retry-after') ?? NaN);
  return Number.isFinite(seconds) ? seconds * 1000 : 250 * 4 ** (number - 1);
}
