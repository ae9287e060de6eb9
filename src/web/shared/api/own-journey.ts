import { useSession } from './session';
import type { OwnJourneyDto } from './types';

/** The journey this person walks, the running one first; null for somebody who walks none. */
export function useOwnJourney(): OwnJourneyDto | null {
  return useSession().journeys[0] ?? null;
}
