import { describe, expect, it } from '@jest/globals';
import { programmeChanges, whoIsTold, type ProgrammeEntry } from './programme-changes';

const entry = (id: string, over: Partial<ProgrammeEntry> = {}): ProgrammeEntry => ({
  id, title: `Session ${id}`, startsAt: '2026-11-26T12:00:00Z', endsAt: '2026-11-26T13:00:00Z', room: 'Blue', link: null, speakerIds: ['ada'], ...over,
});
const before = [entry('a'), entry('b'), entry('c')];
const seats = new Map([['a', ['sam']], ['b', ['kim', 'ada']]]);

describe('what a new programme changes', () => {
  it('is nothing when only words change', () => {
    expect(programmeChanges(before, [entry('a', { title: 'Better title' }), entry('c'), entry('b')])).toEqual([]);
  });

  it.each([
    ['time', { startsAt: '2026-11-26T12:30:00Z' }], ['room', { room: 'Red' }], ['link', { link: 'https://meet.example.com/1' }], ['speakers', { speakerIds: ['kim'] }],
  ])('is told when the %s differ', (_what, over) => {
    expect(programmeChanges(before, [entry('a', over), entry('b'), entry('c')])).toEqual([{ id: 'a', title: 'Session a', kind: 'changed' }]);
  });

  it('names what is new and what is gone', () => {
    expect(programmeChanges(before, [entry('a'), entry('d'), entry('c')]).map(({ id, kind }) => [id, kind])).toEqual([['d', 'added'], ['b', 'cancelled']]);
  });
});

describe('who is told', () => {
  it('are those with a seat, and speakers of before and after, each once', () => {
    const after = [entry('b', { speakerIds: ['zoe'] })];
    const [changed] = programmeChanges([entry('b')], after);
    expect(whoIsTold(changed!, seats, before, after)).toEqual(['ada', 'zoe', 'kim']);
  });

  it('are nobody but the speakers when a session is new', () => {
    expect(whoIsTold({ id: 'b', title: '', kind: 'added' }, seats, [], before)).toEqual(['ada']);
  });
});
