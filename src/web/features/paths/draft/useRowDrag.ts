import { useState, type PointerEvent } from 'react';
import type { Place } from '../editing/document';

/** How near to the window's edge a drag scrolls, and how far, in pixels. */
const EDGE = 60;
const SCROLL = 14;

/** What the handle of a row needs so that one can drag it, with a mouse, a pen or a finger. */
export interface HandleEvents {
  onPointerDown: (event: PointerEvent<HTMLElement>) => void;
  onPointerMove: (event: PointerEvent<HTMLElement>) => void;
  onPointerUp: (event: PointerEvent<HTMLElement>) => void;
  onPointerCancel: () => void;
}

export interface RowDrag {
  /** The key of what is being dragged. */
  dragging: string | null;
  /** Where it would land. */
  target: Place | null;
  handleOf: (key: string) => HandleEvents;
}

/** Drags rows that carry `data-phase` and `data-index`; a phase's own row has the index −1 and takes in at its start. */
export function useRowDrag(onDrop: (key: string, place: Place) => void): RowDrag {
  const [drag, setDrag] = useState<{ key: string; target: Place | null } | null>(null);
  return {
    dragging: drag?.key ?? null,
    target: drag?.target ?? null,
    handleOf: (key) => ({
      onPointerDown: (event) => {
        if (event.button !== 0) return;
        event.currentTarget.setPointerCapture(event.pointerId);
        setDrag({ key, target: null });
      },
      onPointerMove: ({ clientX, clientY }) => {
        if (!drag) return;
        if (clientY < EDGE) window.scrollBy(0, -SCROLL);
        if (clientY > window.innerHeight - EDGE) window.scrollBy(0, SCROLL);
        setDrag({ key, target: placeAt(clientX, clientY) });
      },
      onPointerUp: ({ clientX, clientY }) => {
        const target = drag?.target && placeAt(clientX, clientY);
        setDrag(null);
        if (target) onDrop(key, target);
      },
      onPointerCancel: () => setDrag(null),
    }),
  };
}

/** Which place lies under a point: before a row in its upper half, behind it in its lower one. */
function placeAt(x: number, y: number): Place | null {
  const row = document.elementFromPoint(x, y)?.closest<HTMLElement>('[data-phase][data-index]');
  if (!row) return null;
  const phase = Number(row.dataset['phase']);
  const index = Number(row.dataset['index']);
  if (index < 0) return { phase, index: 0 };
  const { top, height } = row.getBoundingClientRect();
  return { phase, index: y > top + height / 2 ? index + 1 : index };
}
