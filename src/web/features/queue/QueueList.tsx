import { Fragment, type RefObject } from 'react';
import type { QueueItemDto } from '../../shared/api/types';
import { useDates } from '../../shared/dates';
import { Icon } from '../../shared/ui/icons';
import { Moment } from '../../shared/ui/Moment';
import classes from './Queue.module.css';
import { blocksWords, kindOf, standInWords, waitedWords } from './queue-words';

interface QueueListProps {
  items: QueueItemDto[];
  chosen: string | null;
  list: RefObject<HTMLUListElement | null>;
  onChoose: (id: string) => void;
  /** Enter on the one that is open already. */
  onOpen: (item: QueueItemDto) => void;
}

/** What waits, in the server's order. */
export function QueueList({ items, chosen, list, onChoose, onOpen }: QueueListProps) {
  return (
    <ul className={classes.list} ref={list} aria-label="Waiting on you">
      {items.map((item) => (
        <li key={item.id}>
          <button
            type="button"
            className={classes.item}
            data-item={item.id}
            aria-current={item.id === chosen}
            onClick={(event) => {
              // A press of Enter comes as a click without a pointer.
              if (item.id === chosen && event.detail === 0) onOpen(item);
              else onChoose(item.id);
            }}
          >
            <Item item={item} />
          </button>
        </li>
      ))}
    </ul>
  );
}

function Item({ item }: { item: QueueItemDto }) {
  const { icon, tone, before } = kindOf(item);
  const waited = waitedWords(item);
  const dates = useDates();
  const by = item.due !== null && waited === null ? `by ${dates.day(item.due)}` : null;
  const quiet = [blocksWords(item), waited, by, standInWords(item)].filter((words) => words !== null);
  return (
    <>
      <span className={`${classes.mark} ${classes[tone]}`}>
        <Icon name={icon} size={17} />
      </span>
      <span className={classes.words}>
        <span className={classes.hire}>{item.hire.name}</span>
        <span className={classes.title}>
          {before}
          {item.title}
        </span>
        <span className={classes.quiet}>
          {quiet.length > 0 ? (
            quiet.map((words, at) => (
              <Fragment key={words}>
                {at > 0 ? ' · ' : ''}
                {words === waited ? <span className={classes.waited}>{words}</span> : words}
              </Fragment>
            ))
          ) : (
            <>
              since <Moment at={item.since} />
            </>
          )}
        </span>
      </span>
    </>
  );
}
