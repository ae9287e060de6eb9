import { Checkbox } from '@mantine/core';
import type { PathFaultDto, PathItemDto } from '../../../shared/api/types';
import { Icon } from '../../../shared/ui/icons';
import { assigneeWords, completionWords, dayWords, readingWords, requirementWords, typeWords } from '../path-words';
import classes from './Draft.module.css';

interface ItemRowProps {
  item: PathItemDto;
  faults: PathFaultDto[];
  /** Key → title, for what it needs. */
  titles: ReadonlyMap<string, string>;
  /** Left out on pages that only read. */
  selection?: { chosen: boolean; toggle: (range: boolean) => void };
}

/** One milestone definition in the table, its faults beside it. */
export function ItemRow({ item, faults, titles, selection }: ItemRowProps) {
  const reading = readingWords(item);
  return (
    <tr id={`item-${item.key}`} className={selection?.chosen ? classes.chosen : undefined}>
      {selection && (
        <td>
          <Checkbox
            size="xs"
            checked={selection.chosen}
            aria-label={`Choose ${item.title}`}
            onChange={() => undefined}
            onClick={(event) => selection.toggle(event.shiftKey)}
          />
        </td>
      )}
      <th scope="row" className={classes.title}>
        {item.title}
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
