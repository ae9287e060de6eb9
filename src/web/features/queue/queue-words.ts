import type { QueueItemDto } from '../../shared/api/types';
import { durationWords } from '../../shared/dates';
import type { IconName } from '../../shared/ui/icons';

interface Kind {
  icon: IconName;
  /** Which of the palette's tints carries it; the drawing and the words say it as well. */
  tone: 'red' | 'orange' | 'blue' | 'green';
  /** Before the milestone's title. */
  before: string;
}

const KINDS: Record<QueueItemDto['kind'], Kind> = {
  stuck: { icon: 'flag', tone: 'red', before: 'wants help: ' },
  review: { icon: 'file', tone: 'orange', before: '' },
  pairing: { icon: 'pair', tone: 'orange', before: 'to pair on: ' },
  claim: { icon: 'check', tone: 'green', before: 'knows this already: ' },
  task: { icon: 'queue', tone: 'blue', before: 'for you to do: ' },
};

/** How one kind of thing is drawn and said. */
export function kindOf(item: QueueItemDto): Kind {
  return KINDS[item.kind];
}

/** What stands still because of it: “blocks Deploy it to production and 2 more”. Null when nothing does. */
export function blocksWords({ blocks }: QueueItemDto): string | null {
  const [first, ...more] = blocks;
  if (first === undefined) return null;
  return more.length === 0 ? `blocks “${first}”` : `blocks “${first}” and ${more.length} more`;
}

/** How long it has waited in the reader's working time; null where nobody waits yet. */
export function waitedWords({ waitedMinutes }: QueueItemDto): string | null {
  if (waitedMinutes < 1) return null;
  // To five minutes: nobody waits differently for 3 h 1 than for 3 h.
  return durationWords(waitedMinutes < 60 ? waitedMinutes : Math.round(waitedMinutes / 5) * 5);
}

/** “you stand in for Yael Mizrahi”; null when it is the reader's own. */
export function standInWords({ covering, standsInFor }: QueueItemDto): string | null {
  if (!covering) return null;
  return standsInFor === null ? 'you stand in' : `you stand in for ${standsInFor.name}`;
}

const ROUNDS = ['first', 'second', 'third', 'fourth', 'fifth'];

/** “second round”; null for the first. */
export function roundWords(round: number): string | null {
  return round > 1 ? `${ROUNDS[round - 1] ?? `${round}th`} round` : null;
}

/** Where one thing stands on a page of its own. A task's page shows nothing else of the journey. */
export function addressOf({ kind, journeyId, key }: QueueItemDto): string {
  return kind === 'task' ? `/tasks/${journeyId}/${key}` : `/journeys/${journeyId}/milestones/${key}`;
}
