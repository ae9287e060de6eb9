import { ActionIcon } from '@mantine/core';
import type { KeyboardEvent, PointerEvent } from 'react';
import { Icon } from '../../shared/ui/icons';
import classes from './GuildWeeks.module.css';

interface WishProps {
  title: string;
  index: number;
  last: boolean;
  open: boolean;
  dragged: boolean;
  onDrag: (dragging: boolean) => void;
  /** To the place with this index. */
  onMove: (to: number) => void;
  onRemove: () => void;
}

/** The place in the list that is at this height of the window. */
function placeAt(list: Element, y: number): number {
  const rows = [...list.children].map((row) => row.getBoundingClientRect());
  const below = rows.findIndex(({ bottom }) => y < bottom);
  return below < 0 ? rows.length - 1 : below;
}

/** One wish in the order: its handle is dragged, or moved with the arrow keys. */
export function Wish({ title, index, last, open, dragged, onDrag, onMove, onRemove }: WishProps) {
  const press = (event: KeyboardEvent) => {
    const step = event.key === 'ArrowUp' ? -1 : event.key === 'ArrowDown' ? 1 : 0;
    if (step === 0) return;
    event.preventDefault();
    onMove(index + step);
  };
  const drag = (event: PointerEvent<HTMLButtonElement>) => {
    if (!dragged) return;
    const list = event.currentTarget.closest('ol');
    if (list) onMove(placeAt(list, event.clientY));
  };
  const take = (event: PointerEvent<HTMLButtonElement>) => {
    event.currentTarget.setPointerCapture(event.pointerId);
    onDrag(true);
  };
  return (
    <li className={dragged ? `${classes.wish} ${classes.dragged}` : classes.wish}>
      {open ? (
        <button
          type="button"
          className={classes.handle}
          aria-label={`Move ${title}: drag, or use the arrow keys`}
          onKeyDown={press}
          onPointerDown={take}
          onPointerMove={drag}
          onPointerUp={() => onDrag(false)}
          onPointerCancel={() => onDrag(false)}
        >
          <span aria-hidden="true">⠿</span>
        </button>
      ) : (
        <span />
      )}
      <span className={classes.number}>{index + 1}</span>
      <span>{title}</span>
      {open ? (
        <span className={classes.buttons}>
          <ActionIcon variant="subtle" color="gray" c="dimmed" aria-label={`Move ${title} up`} disabled={index === 0} onClick={() => onMove(index - 1)}>
            <span aria-hidden="true">↑</span>
          </ActionIcon>
          <ActionIcon variant="subtle" color="gray" c="dimmed" aria-label={`Move ${title} down`} disabled={last} onClick={() => onMove(index + 1)}>
            <span aria-hidden="true">↓</span>
          </ActionIcon>
          <ActionIcon variant="subtle" color="gray" c="dimmed" aria-label={`Take ${title} out`} onClick={onRemove}>
            <Icon name="close" size={16} />
          </ActionIcon>
        </span>
      ) : null}
    </li>
  );
}
