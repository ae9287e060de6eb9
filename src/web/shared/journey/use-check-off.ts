import type { MilestoneCardDto } from '../api/types';
import { tell, tellWithUndo } from '../ui/notify';
import { useMilestoneCommand } from './use-milestone-command';

interface CheckOff {
  checkOff: () => void;
  attend: () => void;
  undo: () => void;
  sending: boolean;
}

/** Checking a milestone off with one click, and taking that back with another. */
export function useCheckOff(journeyId: string, card: Pick<MilestoneCardDto, 'key' | 'title'>): CheckOff {
  const undo = useMilestoneCommand(journeyId, card.key, 'undo', { onDone: () => tell(`“${card.title}” is open again`) });
  const done = (): void => tellWithUndo(`“${card.title}” is done`, () => undo.send(undefined));
  const checkOff = useMilestoneCommand(journeyId, card.key, 'check_off', { onDone: done });
  const attend = useMilestoneCommand(journeyId, card.key, 'attend', { onDone: done });
  return {
    checkOff: () => checkOff.send({}),
    attend: () => attend.send(undefined),
    undo: () => undo.send(undefined),
    sending: checkOff.sending || attend.sending || undo.sending,
  };
}
