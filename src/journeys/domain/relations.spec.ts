import { describe, expect, it } from '@jest/globals';
import { actorFor, type MilestonePeople } from './relations';

const journey = { hireId: 'noa', mentorId: 'dan', backupId: 'ruta' };
const review: MilestonePeople = { assignee: 'hire', reviewerRole: 'mentor', reviewerIds: [], hasSubmission: true };

type Roles = { isManager?: boolean; isAdmin?: boolean };
const relations = (personId: string, milestone?: MilestonePeople, roles: Roles = {}): string[] =>
  [...actorFor({ personId, isManager: false, isAdmin: false, ...roles }, journey, milestone).relations].sort();

describe('what a person is to a journey', () => {
  it('follows from its people and the person’s roles', () => {
    expect(relations('noa')).toEqual(['hire']);
    expect(relations('dan')).toEqual(['mentor']);
    expect(relations('ruta')).toEqual(['backup']);
    expect(relations('marius', undefined, { isManager: true, isAdmin: true })).toEqual(['admin', 'manager']);
    expect(relations('somebody')).toEqual([]);
  });

  it('may be several things at once', () => {
    expect(relations('dan', undefined, { isManager: true })).toEqual(['manager', 'mentor']);
  });
});

describe('what a person is to a milestone', () => {
  it('is its reviewer when named', () => {
    expect(relations('olena', { ...review, reviewerRole: 'expert', reviewerIds: ['olena'] })).toEqual(['reviewer']);
  });

  it('is its reviewer as a manager, once something was handed in', () => {
    const signoff: MilestonePeople = { ...review, reviewerRole: 'manager' };
    expect(relations('marius', signoff, { isManager: true })).toEqual(['manager', 'reviewer']);
    expect(relations('marius', { ...signoff, hasSubmission: false }, { isManager: true })).toEqual(['manager']);
    expect(relations('marius', review, { isManager: true })).toEqual(['manager']);
  });

  it('is its host when running the session', () => {
    expect(relations('tomas', { ...review, hostIds: ['tomas'] })).toEqual(['host']);
  });

  it('is its assignee by role, mentor and backup standing in for each other', () => {
    const mentors: MilestonePeople = { ...review, assignee: 'mentor' };
    expect(relations('dan', mentors)).toEqual(['assignee', 'mentor']);
    expect(relations('ruta', mentors)).toEqual(['assignee', 'backup']);
    expect(relations('dan', { ...review, assignee: 'backup' })).toEqual(['assignee', 'mentor']);
    expect(relations('ada', { ...review, assignee: 'admin' }, { isAdmin: true })).toEqual(['admin', 'assignee']);
    expect(relations('noa', { ...review, assignee: 'hire' })).toEqual(['hire']);
  });

  it('is its assignee by name, and then nobody else is', () => {
    const handed: MilestonePeople = { ...review, assignee: 'manager', assigneeId: 'lead' };
    expect(relations('lead', handed)).toEqual(['assignee']);
    expect(relations('marius', handed, { isManager: true })).toEqual(['manager']);
  });
});
