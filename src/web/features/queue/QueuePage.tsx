import { useMediaQuery } from '@mantine/hooks';
import { useEffect, useRef } from 'react';
import { useNavigate } from 'react-router';
import type { QueueDto, QueueItemDto } from '../../shared/api/types';
import { Answered } from '../../shared/ui/Answered';
import { Icon } from '../../shared/ui/icons';
import { EmptyState, Page } from '../../shared/ui/Page';
import { CardSkeletons } from '../../shared/ui/Skeletons';
import { useShortcuts } from '../../shared/ui/use-shortcuts';
import { AfterQueue } from './AfterQueue';
import { useQueue } from './queries';
import classes from './Queue.module.css';
import { QueueDetail } from './QueueDetail';
import { QueueList } from './QueueList';
import { addressOf } from './queue-words';
import { useChosenItem } from './useChosenItem';

/** Everything that waits on the reader, answered without leaving the page or the keyboard. */
export function QueuePage() {
  const queue = useQueue();
  return (
    <Page title="Waiting on you" about="Who is stuck first, then what blocks somebody, then the longest wait in your working time">
      <Answered query={queue} skeleton={<CardSkeletons count={4} height={92} />}>
        {(data) => (data.items.length === 0 ? <NothingWaits queue={data} /> : <Queue queue={data} />)}
      </Answered>
    </Page>
  );
}

function Queue({ queue: { items, away } }: { queue: QueueDto }) {
  const beside = useMediaQuery('(min-width: 62em)', undefined, { getInitialValueInEffect: false });
  const list = useRef<HTMLUListElement>(null);
  const navigate = useNavigate();
  const { item, choose, move } = useChosenItem(items, beside);
  const open = (item: QueueItemDto) => void navigate(addressOf(item));
  const step = (by: 1 | -1) => {
    const id = move(by);
    list.current?.querySelector<HTMLElement>(`[data-item="${id}"]`)?.focus();
  };
  useShortcuts([
    ['J', () => step(1)],
    ['K', () => step(-1)],
  ]);

  // Answering takes the focused button away with its item; the keyboard goes on from the next one.
  const arrived = useRef(false);
  const chosen = item?.id;
  useEffect(() => {
    if (arrived.current && beside && document.activeElement === document.body) {
      list.current?.querySelector<HTMLElement>(`[data-item="${chosen}"]`)?.focus();
    }
    arrived.current = true;
  }, [beside, chosen]);

  const listed = (
    <div>
      <QueueList items={items} chosen={item?.id ?? null} list={list} onChoose={choose} onOpen={open} />
      <AfterQueue away={away} some />
    </div>
  );
  if (beside) {
    return (
      <div className={classes.columns}>
        {listed}
        {item && <QueueDetail key={item.id} item={item} shortcuts />}
      </div>
    );
  }
  if (!item) return listed;
  return (
    <div>
      <button type="button" className={classes.back} onClick={() => choose(null)}>
        <Icon name="back" size={16} /> All {items.length}
      </button>
      <QueueDetail key={item.id} item={item} shortcuts={false} />
    </div>
  );
}

function NothingWaits({ queue }: { queue: QueueDto }) {
  return (
    <div>
      <EmptyState title="Nobody is waiting on you">
        Everything is answered. A good moment to ask one of your hires how it goes.
      </EmptyState>
      <AfterQueue away={queue.away} some={false} />
    </div>
  );
}
