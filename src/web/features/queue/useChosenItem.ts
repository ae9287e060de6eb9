import { useState } from 'react';
import { useSearchParams } from 'react-router';
import type { QueueItemDto } from '../../shared/api/types';

interface Chosen {
  item: QueueItemDto | null;
  choose: (id: string | null) => void;
  /** Moves by one, up (-1) or down (1), and answers where it landed. */
  move: (by: 1 | -1) => string | null;
}

/**
 * Which item is open. It stands in the address, so that Back on a phone leads to the list. When the open one is
 * answered and leaves the queue, the one that took its place opens; on a phone the list does, because there the next
 * one would look like the last.
 *
 * @param always true where the list stays beside it: then there is always one open
 */
export function useChosenItem(items: QueueItemDto[], always: boolean): Chosen {
  const [params, setParams] = useSearchParams();
  const wanted = params.get('item');
  const [place, setPlace] = useState(0);
  const found = items.findIndex(({ id }) => id === wanted);
  if (found >= 0 && found !== place) setPlace(found);
  const index = found >= 0 ? found : Math.min(place, items.length - 1);
  const item = found >= 0 || always ? (items[index] ?? null) : null;

  // On a phone the list and the item are two steps of the history; beside each other they are one place.
  const choose = (id: string | null) => setParams(id === null ? {} : { item: id }, { replace: always || id === null });
  const move = (by: 1 | -1) => {
    const next = items[Math.min(Math.max(index + by, 0), items.length - 1)];
    if (next) choose(next.id);
    return next?.id ?? null;
  };
  return { item, choose, move };
}
