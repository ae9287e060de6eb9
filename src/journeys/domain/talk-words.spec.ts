import { describe, expect, it } from '@jest/globals';
import { agendaText, draftAgenda, draftHandover, type TalkFacts } from './talk-words';

const NOTHING: TalkFacts = { hireName: 'Noa', lastTime: null, settled: [], blockers: [], reviews: [], reworked: [], next: [], questions: [], meetings: [] };
const MUCH: TalkFacts = {
  hireName: 'Noa',
  lastTime: '2026-11-18',
  settled: [{ title: 'Scaffold the service', day: '2026-11-19' }],
  blockers: [{ title: 'Deploy it to production', day: '2026-11-20' }],
  reviews: [{ title: 'First endpoint', day: '2026-11-19' }],
  reworked: ['One-page brief'],
  next: [{ title: 'Demo to your cohort', day: '2026-11-24' }],
  questions: ['Whom do I ask about on-call?'],
  meetings: [{ title: 'Day-30 conversation', day: '2026-11-26' }],
};

describe('a drafted agenda', () => {
  it('begins with what the hire asks, and leaves out what there is nothing to say about', () => {
    expect(draftAgenda(MUCH)).toEqual([
      { title: 'Noa would like to talk about', points: ['Whom do I ask about on-call?'] },
      { title: 'Stuck', points: ['Deploy it to production, since Friday 20 November'] },
      { title: 'Since Wednesday 18 November', points: ['Done: Scaffold the service', 'Being reworked: One-page brief'] },
      { title: 'Waiting for an answer', points: ['First endpoint, since Thursday 19 November'] },
      { title: 'Next', points: ['Demo to your cohort, due Tuesday 24 November'] },
    ]);
    expect(draftAgenda(NOTHING)).toEqual([]);
  });

  it('can be pasted', () => {
    expect(agendaText('Noa', draftAgenda({ ...NOTHING, questions: ['On-call?'] }))).toBe('1:1 with Noa\n\nNoa would like to talk about\n- On-call?');
  });
});

describe('a drafted hand-over', () => {
  it('says from facts how things stand', () => {
    expect(draftHandover(MUCH).split('\n')).toEqual([
      'Noa and I talked last on Wednesday 18 November.',
      'Stuck: Deploy it to production (since Friday 20 November).',
      'Waiting for our answer: First endpoint (since Thursday 19 November).',
      'Being reworked: One-page brief.',
      'Next: Demo to your cohort (due Tuesday 24 November).',
      'Agreed to meet: Day-30 conversation (Thursday 26 November).',
      'Noa would like to talk about: Whom do I ask about on-call?',
    ]);
  });

  it('says so when nothing is open', () => {
    expect(draftHandover(NOTHING)).toBe('Noa and I have not had a 1:1 yet.\nNothing is stuck, and nothing waits on us.');
  });
});
