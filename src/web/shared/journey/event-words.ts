import type { HistoryEntryDto } from '../api/types';
import { firstName } from '../ui/Person';

/** What happened, with who did it in front: “You handed it in”, “Dan asked for changes”. */
export function eventWords({ actor, sentence }: HistoryEntryDto, readerId: string): string {
  if (actor === null) {
    return sentence.charAt(0).toUpperCase() + sentence.slice(1);
  }
  return `${actor.id === readerId ? 'You' : firstName(actor.name)} ${sentence}`;
}
