import type { HireOnMoveDto, MovedItemDto, PathMoveDto } from '../../shared/api/types';

const count = (number: number, one: string, many = `${one}s`): string => `${number} ${number === 1 ? one : many}`;

export const hires = (number: number): string => count(number, 'hire');

/** What a move would do to a hire, in one line. */
export function previewWords({ settled, added, dropped, changed, withdrawn, completes }: HireOnMoveDto): string {
  return [
    settled > 0 ? `${settled} done stay done` : '',
    added > 0 ? `${added} new` : '',
    dropped > 0 ? `${dropped} no longer on the path` : '',
    changed > 0 ? `${changed} changed` : '',
    withdrawn > 0 ? `${count(withdrawn, 'review')} withdrawn` : '',
    completes ? 'the journey is complete with it' : '',
  ].filter(Boolean).join(' · ') || 'nothing that anybody would notice';
}

const FIELDS: Record<string, string> = {
  title: 'title', type: 'kind', due: 'when it is due', completion: 'how it completes', provedBy: 'what proves it', needs: 'what it needs',
  requirement: 'whether it is required', condition: 'when it applies', doneWhen: 'when it is done', effortMinutes: 'effort', owner: 'topic',
  assignee: 'who does it', guide: 'guide',
};

/** Under which heading a milestone stands in the details, and in which order. */
export const GROUPS = [
  { title: 'New', kinds: ['added', 'returned'] },
  { title: 'No longer on the path', kinds: ['superseded'] },
  { title: 'Changed', kinds: ['kept'] },
] as const;

/** What of this milestone changes; empty when nothing does. */
export function changes({ kind, stateBefore, stateAfter, dueBefore, dueAfter, fields }: MovedItemDto, day: (iso: string) => string): string[] {
  if (kind === 'added' || kind === 'returned') return [`due ${day(dueAfter)}`];
  if (kind === 'superseded') return [stateBefore === 'submitted' ? 'its review is withdrawn' : 'what was done on it is kept as a record'];
  return [
    dueBefore !== null && dueBefore !== dueAfter ? `due ${day(dueAfter)} instead of ${day(dueBefore)}` : '',
    stateBefore !== stateAfter ? (stateAfter === 'locked' ? 'waits for something that is new' : 'opens') : '',
    ...fields.filter((field) => field !== 'due').map((field) => FIELDS[field] ?? field),
  ].filter(Boolean);
}

/** Where a move stands, in one sentence. */
export function standing({ state, counts: { total, waiting, moved, undone, skipped, failed, stayed } }: PathMoveDto): string {
  if (state === 'running') return `${total - waiting} of ${hires(total)} looked at`;
  if (state === 'undoing') return `${undone + stayed} of ${hires(undone + stayed + waiting)} taken back`;
  const others = [
    skipped > 0 ? `${skipped} left alone` : '', failed > 0 ? `${failed} could not be moved` : '', stayed > 0 ? `${stayed} could not be taken back` : '',
  ].filter(Boolean);
  return [state === 'done' ? `${hires(moved)} moved` : `${hires(undone)} moved back`, ...others].join(', ');
}

/** How far it is, from 0 to 100. */
export function percent({ state, counts: { total, waiting, undone, stayed } }: PathMoveDto): number {
  const all = state === 'undoing' ? undone + stayed + waiting : total;
  return all === 0 ? 100 : ((all - waiting) / all) * 100;
}
