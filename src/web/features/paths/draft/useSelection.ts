import { useState } from 'react';

/** Which items are chosen; holding Shift chooses everything up to the last one touched. */
export interface Selection {
  chosen: ReadonlySet<string>;
  toggle: (key: string, range: boolean) => void;
  /** Chooses all of them, or none when all are chosen already. */
  toggleAll: (keys: readonly string[]) => void;
  clear: () => void;
}

/** @param order every key, in the order of the table */
export function useSelection(order: readonly string[]): Selection {
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const [last, setLast] = useState<string | null>(null);

  const toggle = (key: string, range: boolean) => {
    const next = new Set(chosen);
    const wanted = !chosen.has(key);
    for (const one of range && last !== null ? between(order, last, key) : [key]) {
      if (wanted) next.add(one);
      else next.delete(one);
    }
    setChosen(next);
    setLast(key);
  };
  const toggleAll = (keys: readonly string[]) => {
    const all = keys.every((key) => chosen.has(key));
    setChosen(new Set(all ? [...chosen].filter((key) => !keys.includes(key)) : [...chosen, ...keys]));
  };
  return { chosen, toggle, toggleAll, clear: () => setChosen(new Set()) };
}

function between(order: readonly string[], a: string, b: string): readonly string[] {
  const [from, to] = [order.indexOf(a), order.indexOf(b)].toSorted((x, y) => x - y);
  return order.slice(from, (to ?? 0) + 1);
}
