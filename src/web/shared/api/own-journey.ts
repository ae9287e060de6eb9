import { useSearchParams } from 'react-router';
import { useSession } from './session';
import type { OwnJourneyDto } from './types';

const KEPT = 'guildpath-journey';

/** Keeps which journey the pages about one's own are about, until the browser is closed. */
export function keepJourney(id: string): void {
  sessionStorage.setItem(KEPT, id);
}

/** The journey that the page is about: the one chosen in the address or before, else the running one first; null for somebody who walks none. */
export function useOwnJourney(): OwnJourneyDto | null {
  const [search] = useSearchParams();
  const { journeys } = useSession();
  const chosen = search.get('journey') ?? sessionStorage.getItem(KEPT);
  return journeys.find(({ id }) => id === chosen) ?? journeys[0] ?? null;
}
