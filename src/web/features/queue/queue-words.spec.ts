import { describe, expect, it } from '@jest/globals';
import type { QueueItemDto } from '../../shared/api/types';
import { blocksWords, roundWords, standInWords, waitedWords } from './queue-words';

const ITEM: QueueItemDto = {
  id: '1',
  kind: 'review',
  journeyId: 'j',
  key: 'k',
  title: 'Health check',
  phaseTitle: 'First service',
  hire: { id: 'n', name: 'Noa Cohen', contactUrl: null },
  since: '2026-11-22T09:00:00Z',
  waitedMinutes: 181,
  blocks: [],
  round: 1,
  covering: false,
  standsInFor: null,
  due: null,
  startOn: '2026-11-23',
};

describe('a thing that waits, in words', () => {
  it('says the wait to five minutes', () => {
    expect(waitedWords(ITEM)).toBe('3 h');
    expect(waitedWords({ ...ITEM, waitedMinutes: 7 })).toBe('7 min');
    expect(waitedWords({ ...ITEM, waitedMinutes: 0 })).toBeNull();
  });

  it('says what stands still because of it', () => {
    expect(blocksWords(ITEM)).toBeNull();
    expect(blocksWords({ ...ITEM, blocks: ['Deploy'] })).toBe('blocks “Deploy”');
    expect(blocksWords({ ...ITEM, blocks: ['Deploy', 'Demo', 'Sign-off'] })).toBe('blocks “Deploy” and 2 more');
  });

  it('says the round from the second on', () => {
    expect([1, 2, 5, 7].map(roundWords)).toEqual([null, 'second round', 'fifth round', '7th round']);
  });

  it('says for whom the reader stands in', () => {
    expect(standInWords(ITEM)).toBeNull();
    expect(standInWords({ ...ITEM, covering: true })).toBe('you stand in');
    expect(standInWords({ ...ITEM, covering: true, standsInFor: { id: 'y', name: 'Yael Mizrahi', contactUrl: null } })).toBe('you stand in for Yael Mizrahi');
  });
});
