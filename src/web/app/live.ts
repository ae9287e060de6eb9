import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { keys } from '../shared/api/keys';

interface Change {
  journeyId?: string;
  cohortId?: string;
  place?: string;
}

/** Reads one `change` event; anything else is nothing. */
function changeOf(data: unknown): Change {
  if (typeof data !== 'string') {
    return {};
  }
  try {
    const value: unknown = JSON.parse(data);
    return typeof value === 'object' && value !== null ? value : {};
  } catch {
    return {};
  }
}

/**
 * Keeps what is on the screen true: when the server says that something changed, what shows it is asked for again.
 * The browser reconnects by itself; whatever happened in between is asked for on return.
 */
export function useLiveUpdates(): void {
  const queries = useQueryClient();
  useEffect(() => {
    const source = new EventSource('/api/live');
    let lost = false;
    const refresh = (queryKey: readonly unknown[]): void => void queries.invalidateQueries({ queryKey });
    source.addEventListener('change', (event) => {
      const change = changeOf(event.data);
      if (change.journeyId === undefined && change.cohortId === undefined && change.place === undefined) {
        // The server itself lost sight of the changes for a while: anything may be old.
        void queries.invalidateQueries();
        return;
      }
      if (change.journeyId !== undefined) {
        refresh(keys.journey(change.journeyId));
        refresh(keys.queue);
        refresh(keys.myHires);
      }
      if (change.cohortId !== undefined) {
        refresh(keys.cohort(change.cohortId));
      }
      if (change.place !== undefined) {
        refresh([change.place]);
      }
      // Every change may have left a message, and moved the counts beside the places.
      refresh(keys.inbox);
      refresh(keys.session);
    });
    source.addEventListener('error', () => {
      lost = true;
    });
    source.addEventListener('open', () => {
      if (lost) {
        lost = false;
        void queries.invalidateQueries();
      }
    });
    return () => source.close();
  }, [queries]);
}
