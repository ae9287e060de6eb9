import { describe, expect, it } from '@jest/globals';
import type { HireOnMoveDto, MovedItemDto, PathMoveDto } from '../../shared/api/types';
import { changes, percent, previewWords, standing } from './move-words';

const preview = (given: Partial<HireOnMoveDto>): HireOnMoveDto => ({
  journeyId: 'j', name: 'Noa', cohortName: 'c', siteName: 's', settled: 0, added: 0, dropped: 0, changed: 0, withdrawn: 0, completes: false,
  plan: 'p', problem: null, ...given,
});
const counts = { total: 4, waiting: 0, moved: 0, skipped: 0, failed: 0, undone: 0, stayed: 0 };
const move = (given: Partial<PathMoveDto>) => ({ state: 'done', counts, ...given }) as PathMoveDto;
const item = (given: Partial<MovedItemDto>): MovedItemDto => ({
  key: 'k', title: 'K', kind: 'kept', noticed: true, stateBefore: 'available', stateAfter: 'available', dueBefore: '2026-11-23', dueAfter: '2026-11-23',
  fields: [], ...given,
});

describe('the words of a move', () => {
  it('say what would happen to a hire, or that nothing would', () => {
    expect(previewWords(preview({ settled: 3, added: 2, withdrawn: 1 }))).toBe('3 done stay done · 2 new · 1 review withdrawn');
    expect(previewWords(preview({}))).toBe('nothing that anybody would notice');
  });

  it('say what changes about a milestone', () => {
    const day = (iso: string) => iso.slice(8);
    expect(changes(item({ dueAfter: '2026-11-30', fields: ['due', 'guide'] }), day)).toEqual(['due 30 instead of 23', 'guide']);
    expect(changes(item({ stateAfter: 'locked' }), day)).toEqual(['waits for something that is new']);
    expect(changes(item({ kind: 'superseded', stateBefore: 'submitted' }), day)).toEqual(['its review is withdrawn']);
  });

  it('say how far it is', () => {
    expect(standing(move({ state: 'running', counts: { ...counts, waiting: 3, moved: 1 } }))).toBe('1 of 4 hires looked at');
    expect(percent(move({ state: 'running', counts: { ...counts, waiting: 3, moved: 1 } }))).toBe(25);
    expect(standing(move({ counts: { ...counts, moved: 3, skipped: 1 } }))).toBe('3 hires moved, 1 left alone');
    expect(percent(move({ state: 'undoing', counts: { ...counts, skipped: 2, undone: 1, waiting: 1 } }))).toBe(50);
  });
});
