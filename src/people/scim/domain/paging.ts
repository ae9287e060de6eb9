import type { JsonObject } from './json';
import { LIST_RESPONSE } from './urns';

/** A page of a list (RFC 7644, section 3.4.2.4): the first is 1. */
export interface Page {
  readonly startIndex: number;
  readonly count: number;
}

export const MOST_RESULTS = 200;
const USUAL_COUNT = 100;

/** What cannot be a page is read as the nearest that can. */
export function pageOf(startIndex: unknown, count: unknown): Page {
  return {
    startIndex: Math.max(1, whole(startIndex) ?? 1),
    count: Math.min(MOST_RESULTS, Math.max(0, whole(count) ?? USUAL_COUNT)),
  };
}

function whole(value: unknown): number | null {
  const number = typeof value === 'number' ? value : typeof value === 'string' && /^-?\d{1,9}$/.test(value.trim()) ? Number(value) : NaN;
  return Number.isInteger(number) && Math.abs(number) < 1e9 ? number : null;
}

export function listResponse(resources: readonly JsonObject[], totalResults: number, { startIndex }: Page): JsonObject {
  return { schemas: [LIST_RESPONSE], totalResults, startIndex, itemsPerPage: resources.length, Resources: [...resources] };
}
