import { Checkbox } from '@mantine/core';
import type { PathFaultDto, PathItemDto } from '../../../shared/api/types';
import { Icon } from '../../../shared/ui/icons';
import type { Place } from '../editing/document';
import { assigneeWords, completionWords, dayWords, readingWords, requirementWords, typeWords } from '../path-words';
import classes from './Draft.module.css';
import type { Arranging } from './ItemTable';

interface ItemRowProps {
  item: PathItemDto;
  place: Place;
  /** Where a milestone that is being dragged would land beside this one. */
  drop?: 'before' | 'behind' | undefined;
  faults: PathFaultDto[];
  /** Key → title, for what it needs. */
  titles: ReadonlyMap<string, string>;
  /** Left out on pages that only read. */
  selection?: { chosen: boolean; toggle: (range: boolean) => void } | undefined;
  arranging?: Arranging | undefined;
}

/** The id of a row's handle, for the keyboard to stay on it when the row moves. */
export function handleId(key: string): string {
  return `handle-${key}`;
}

/** One milestone definition in the table, its faults beside it. */
export function ItemRow({ item, place, drop, faults, titles, selection, arranging }: ItemRowProps) {
  const reading = readingWords(item);
  const title = item.title || 'A milestone without a title';
  const looks = [selection?.chosen ? classes.chosen : '', arranging?.drag.dragging === item.key ? classes.dragged : ''];
  return (
    <tr id={`item-${item.key}`} className={looks.join(' ')} data-phase={place.phase} data-index={place.index} data-drop={drop}>
      {selection && (
        <td>
          <div className={classes.tools}>
            <Checkbox
              size="xs"
              checked={selection.chosen}
              aria-label={`Choose ${title}`}
              onChange={() => undefined}
              onClick={(event) => selection.toggle(event.shiftKey)}
            />
            {arranging && <Handle id={handleId(item.key)} title={title} arranging={arranging} itemKey={item.key} />}
          </div>
        </td>
      )}
      <th scope="row" className={classes.title}>
        {arranging ? (
          <button type="button" className={classes.open} onClick={() => arranging.open(item.key)}>
            {title}
          </button>
        ) : (
          title
        )}
        <small>{item.key}</small>
        {faults.map(({ code, sentence }) => (
          <p key={`${code} ${sentence}`} className={classes.fault}>
            <Icon name="flag" size={14} />
            <span>{sentence}</span>
          </p>
        ))}
      </th>
      <Cell label="Due" className={classes.day}>
        {dayWords(item)}
        {reading && <span className={classes.quiet}>{reading}</span>}
      </Cell>
      <Cell label="Kind">{typeWords(item)}</Cell>
      <Cell label="Done by">{completionWords(item)}</Cell>
      <Cell label="Who does it">{assigneeWords(item)}</Cell>
      <Cell label="Required">{requirementWords(item)}</Cell>
      <Cell label="Needs" className={classes.needs}>
        {item.needs.length === 0 ? '–' : item.needs.map((key) => titles.get(key) ?? key).join(' · ')}
      </Cell>
    </tr>
  );
}

const STEPS: Readonly<Record<string, -1 | 1>> = { ArrowUp: -1, ArrowDown: 1 };

interface HandleProps {
  id: string;
  itemKey: string;
  title: string;
  arranging: Arranging;
}

/** Moves the row: dragged, or with the arrow keys. */
function Handle({ id, itemKey, title, arranging }: HandleProps) {
  return (
    <button
      type="button"
      id={id}
      className={classes.handle}
      aria-label={`Move ${title}`}
      aria-keyshortcuts="ArrowUp ArrowDown"
      title="Drag it, or press the arrow keys"
      {...arranging.drag.handleOf(itemKey)}
      onClick={(event) => {
        // A pointer has dragged it; only the keyboard presses it, which has no number of clicks.
        if (event.detail === 0) arranging.hint();
      }}
      onKeyDown={(event) => {
        const step = STEPS[event.key];
        if (step === undefined) return;
        event.preventDefault();
        arranging.step(itemKey, step);
      }}
    >
      <Icon name="grip" size={16} />
    </button>
  );
}

function Cell({ label, className, children }: { label: string; className?: string; children: React.ReactNode }) {
  return (
    <td className={className}>
      <span className={classes.label} aria-hidden="true">
        {label}
      </span>
      {children}
    </td>
  );
}
