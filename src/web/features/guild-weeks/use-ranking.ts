import { useState } from 'react';
import type { GuildWeekDto } from '../../shared/api/types';
import { tell, tellProblem } from '../../shared/ui/notify';
import { useSaveRanking } from './queries';

/** More wishes than this are not asked for. */
export const LONGEST_RANKING = 5;

/** The reader's wishes while they put them in order. */
export interface OwnRanking {
  /** The dearest first. */
  order: string[];
  /** The reader may change it now. */
  open: boolean;
  changed: boolean;
  full: boolean;
  saving: boolean;
  add: (optionId: string) => void;
  remove: (optionId: string) => void;
  /** Puts one at another place; beyond the ends it stays at the end. */
  move: (optionId: string, to: number) => void;
  save: () => void;
  putBack: () => void;
}

/** The order on the screen: what is saved, until the reader changes it. */
export function useRanking(week: GuildWeekDto): OwnRanking {
  const known = new Set(week.options.filter(({ notForMe }) => notForMe === null).map(({ id }) => id));
  const saved = week.ranking?.optionIds ?? [];
  const [draft, setDraft] = useState<string[] | null>(null);
  const saving = useSaveRanking(week.id);
  const open = week.abilities.includes('rank');
  // What was withdrawn meanwhile can't be saved again; the saved order still shows it to whoever changes nothing.
  const order = draft?.filter((id) => known.has(id)) ?? saved;
  const start = order.filter((id) => known.has(id));
  return {
    order,
    open,
    changed: draft !== null && order.join() !== saved.join(),
    full: start.length >= LONGEST_RANKING,
    saving: saving.sending,
    add: (optionId) => setDraft([...start, optionId].slice(0, LONGEST_RANKING)),
    remove: (optionId) => setDraft(start.filter((id) => id !== optionId)),
    move: (optionId, to) => {
      const others = start.filter((id) => id !== optionId);
      const place = Math.max(0, Math.min(others.length, to));
      setDraft([...others.slice(0, place), optionId, ...others.slice(place)]);
    },
    save: () =>
      void saving.sendAndWait(order).then(
        () => {
          setDraft(null);
          tell(order.length === 0 ? 'Your ranking is taken back.' : 'Your ranking is saved.');
        },
        tellProblem,
      ),
    putBack: () => setDraft(null),
  };
}
