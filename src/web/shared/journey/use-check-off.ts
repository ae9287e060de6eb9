import type { MilestoneCardDto } from '../api/types';
import { tell, tellWithUndo } from '../ui/notify';
import { useMilestoneCommand } from './use-milestone-command';

interface CheckOff {
  checkOff: () => void;
  attend: () => void;
  undo: () => void;
  sending: boolean;
}

/** A second press within this time belongs to the first: a double click, not a decision. */
const DOUBLE_CLICK_MS = 300;

let lastPress = { key: '', at: -DOUBLE_CLICK_MS };

/**
 * Whether a press is the second half of a double click that landed on the next item, because the list has moved up
 * under the pointer.
 */
function landedOnTheNext(key: string): boolean {
  const now = performance.now();
  const stray = lastPress.key !== key && now - lastPress.at < DOUBLE_CLICK_MS;
  if (!stray) {
    lastPress = { key, at: now };
  }
  return stray;
}

/** Checking a milestone off with one click, and taking that back with another. */
export function useCheckOff(journeyId: string, card: Pick<MilestoneCardDto, 'key' | 'title'>): CheckOff {
  const undo = useMilestoneCommand(journeyId, card.key, 'undo', { onDone: () => tell(`“${card.title}” is open again`) });
  const done = (): void => tellWithUndo(`“${card.title}” is done`, () => undo.send(undefined));
  const checkOff = useMilestoneCommand(journeyId, card.key, 'check_off', { onDone: done });
  const attend = useMilestoneCommand(journeyId, card.key, 'attend', { onDone: done });
  return {
    checkOff: () => (landedOnTheNext(card.key) ? undefined : checkOff.send({})),
    attend: () => (landedOnTheNext(card.key) ? undefined : attend.send(undefined)),
    undo: () => undo.send(undefined),
    sending: checkOff.sending || attend.sending || undo.sending,
  };
}
