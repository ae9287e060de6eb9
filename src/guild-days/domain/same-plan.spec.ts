import { describe, expect, it } from '@jest/globals';
import { samePlan, type PlannedSession } from './same-plan';

const plan: PlannedSession = {
  proposalId: null, kind: 'talk', title: 'Retries', abstract: 'And budgets.', track: '', room: 'Blue', link: null,
  startsAt: new Date('2026-11-26T11:00:00Z'), endsAt: new Date('2026-11-26T12:00:00Z'), capacity: 40, speakerIds: ['ada', 'kim'],
};

describe('two plans of a session', () => {
  it('are the same whoever is named first, and however the moment is kept', () => {
    expect(samePlan(plan, { ...plan, speakerIds: ['kim', 'ada'], startsAt: new Date(plan.startsAt) })).toBe(true);
  });

  it.each<[string, Partial<PlannedSession>]>([
    ['proposal', { proposalId: 'p' }], ['kind', { kind: 'workshop' }], ['title', { title: 'Timeouts' }], ['text', { abstract: '' }], ['track', { track: 'Deep' }],
    ['room', { room: null }], ['link', { link: 'https://meet.example.com' }], ['start', { startsAt: new Date('2026-11-26T10:00:00Z') }],
    ['end', { endsAt: new Date('2026-11-26T13:00:00Z') }], ['seats', { capacity: 41 }], ['speakers', { speakerIds: ['ada'] }],
  ])('differ when the %s does', (_what, over) => {
    expect(samePlan(plan, { ...plan, ...over })).toBe(false);
  });
});
