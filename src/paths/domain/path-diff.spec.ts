import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { changedFields, DEFINITION_FIELDS, isSameDiff, pathDiff, type MilestoneChange } from './path-diff';
import { milestonesOf, MILESTONE_TYPES, PATH_FORMAT, type MilestoneDefinition, type PathDocument, type Phase } from './path-document';

function milestone(key: string, overrides: Partial<MilestoneDefinition> = {}): MilestoneDefinition {
  return {
    key, title: `Reach ${key}`, guide: '', type: 'task', completion: { mode: 'self' }, due: { day: 1 }, needs: [], requirement: 'required',
    assignee: 'hire', ...overrides,
  };
}

function phase(key: string, ...milestones: MilestoneDefinition[]): Phase {
  return { key, title: `Phase ${key}`, milestones };
}

function path(...phases: Phase[]): PathDocument {
  return { format: PATH_FORMAT, key: 'a-path', title: 'A path', phases };
}

const inWords = (change: MilestoneChange) =>
  change.kind === 'changed' ? `${change.key} ${change.moved ?? 'stays'} ${change.fields.join(' ')}`.trim() : `${change.key} ${change.kind}`;

const KEYS = ['ask', 'build', 'deploy', 'demo', 'read', 'rest'];

/** Paths over few keys, so that two of them share some. */
const paths: fc.Arbitrary<PathDocument> = fc
  .record({
    order: fc.shuffledSubarray(KEYS),
    cuts: fc.tuple(fc.nat(6), fc.nat(6)),
    phaseKeys: fc.constantFrom(['start', 'middle', 'end'], ['middle', 'start', 'end'], ['start', 'late', 'end']),
    days: fc.array(fc.integer({ min: 1, max: 3 }), { minLength: 6, maxLength: 6 }),
    types: fc.array(fc.constantFrom(...MILESTONE_TYPES.slice(0, 2)), { minLength: 6, maxLength: 6 }),
    guides: fc.array(fc.constantFrom('', 'Ask first.', 'Ask first.\nThen do it.'), { minLength: 6, maxLength: 6 }),
    needs: fc.array(fc.shuffledSubarray(KEYS, { maxLength: 2 }), { minLength: 6, maxLength: 6 }),
    description: fc.option(fc.constantFrom('Short.', 'Long.'), { nil: undefined }),
  })
  .map(({ order, cuts, phaseKeys, days, types, guides, needs, description }) => {
    const milestones = order.map((key, index) =>
      milestone(key, { due: { day: days[index]! }, type: types[index]!, guide: guides[index]!, needs: needs[index]! }),
    );
    const [first, second] = [...cuts].sort((one, other) => one - other);
    const parts = [milestones.slice(0, first), milestones.slice(first, second), milestones.slice(second)];
    return { ...path(...phaseKeys.map((key, index) => phase(key, ...parts[index]!))), description };
  });

/** What `pathDiff` says is enough to make the later path of the earlier one, but for the order, which `moved` names. */
function remade(before: PathDocument, changes: readonly MilestoneChange[]): Map<string, { phase: string; milestone: MilestoneDefinition }> {
  const made = new Map(before.phases.flatMap(({ key, milestones }) => milestones.map((one) => [one.key, { phase: key, milestone: one }])));
  for (const change of changes) {
    if (change.kind === 'removed') made.delete(change.key);
    else if (change.kind === 'added') made.set(change.key, { phase: change.after.phase.key, milestone: change.after.milestone });
    else {
      const earlier = made.get(change.key)!;
      const fields = Object.fromEntries(change.fields.map((field) => [field, change.after.milestone[field]]));
      made.set(change.key, {
        phase: change.moved === 'phase' ? change.after.phase.key : earlier.phase,
        milestone: { ...earlier.milestone, ...fields },
      });
    }
  }
  return made;
}

describe('the difference between two versions', () => {
  it('is empty between a path and itself, however it was stored', () => {
    fc.assert(fc.property(paths, (one) => {
      const stored = JSON.parse(JSON.stringify(one)) as PathDocument;
      expect(isSameDiff(pathDiff(one, stored))).toBe(true);
    }));
  });

  it('adds in one direction what it removes in the other, and changes the same in both', () => {
    const keysOf = (changes: readonly { kind: string; key: string }[], kind: string) =>
      changes.filter((change) => change.kind === kind).map(({ key }) => key).sort();
    fc.assert(fc.property(paths, paths, (one, other) => {
      const there = pathDiff(one, other);
      const back = pathDiff(other, one);
      for (const part of ['milestones', 'phases'] as const) {
        expect(keysOf(there[part], 'added')).toEqual(keysOf(back[part], 'removed'));
        expect(keysOf(there[part], 'removed')).toEqual(keysOf(back[part], 'added'));
      }
      expect(there.fields).toEqual(back.fields);
      const fieldsOf = (changes: readonly MilestoneChange[]) =>
        new Map(changes.flatMap((change) => (change.kind === 'changed' && change.fields.length > 0 ? [[change.key, change.fields]] : [])));
      expect(fieldsOf(there.milestones)).toEqual(new Map([...fieldsOf(back.milestones)]));
    }));
  });

  it('names every change: what it says, done to the earlier path, gives the later one', () => {
    fc.assert(fc.property(paths, paths, (before, after) => {
      const made = remade(before, pathDiff(before, after).milestones);
      expect([...made.keys()].sort()).toEqual(milestonesOf(after).map(({ key }) => key).sort());
      for (const { key, milestones } of after.phases) {
        for (const later of milestones) {
          expect(made.get(later.key)!.phase).toBe(key);
          expect(changedFields(made.get(later.key)!.milestone, later)).toEqual([]);
        }
      }
    }));
  });

  it('leaves in their order what it does not call moved', () => {
    fc.assert(fc.property(paths, paths, (before, after) => {
      const changes = pathDiff(before, after).milestones;
      const moved = new Set(changes.flatMap((change) => (change.kind === 'changed' && change.moved ? [change.key] : [])));
      for (const { key, milestones } of after.phases) {
        const earlier = before.phases.find((one) => one.key === key)?.milestones.map((one) => one.key) ?? [];
        const stayed = milestones.map((one) => one.key).filter((one) => earlier.includes(one) && !moved.has(one));
        expect(earlier.filter((one) => stayed.includes(one))).toEqual(stayed);
      }
    }));
  });

  it('says what was added, removed, moved and changed, each by its key', () => {
    const before = path(
      phase('start', milestone('ask'), milestone('build'), milestone('meet'), milestone('read', { doneWhen: ['It is read'] })),
      phase('end', milestone('deploy'), milestone('demo')),
    );
    const after = path(
      phase('start', milestone('read', { title: 'Read on', doneWhen: ['It is read', 'Twice'] }), milestone('ask'),
        milestone('meet'), milestone('rest')),
      phase('end', milestone('deploy', { completion: { mode: 'review', reviewer: 'mentor' } }), milestone('build')),
    );
    expect(pathDiff(before, after).milestones.map(inWords)).toEqual([
      'read place title doneWhen', 'rest added', 'deploy stays completion', 'build phase', 'demo removed',
    ]);
  });

  it('moves as few as possible: one that went to the end, not all that it passed', () => {
    const before = path(phase('only', ...KEYS.map((key) => milestone(key))));
    const after = path(phase('only', ...[...KEYS.slice(1), KEYS[0]!].map((key) => milestone(key))));
    expect(pathDiff(before, after).milestones.map(inWords)).toEqual([`${KEYS[0]} place`]);
  });

  it('calls a milestone whose key was changed another one', () => {
    expect(pathDiff(path(phase('only', milestone('ask'))), path(phase('only', milestone('ask-around')))).milestones.map(inWords)).toEqual([
      'ask-around added', 'ask removed',
    ]);
  });

  it('follows phases that came, went, were renamed or changed places, without calling what is in them moved', () => {
    const before = path(phase('start', milestone('ask')), phase('end', milestone('demo')), phase('empty'));
    const after = path(phase('end', milestone('demo')), { ...phase('start', milestone('ask')), title: 'Week one' }, phase('late'));
    const { phases, milestones } = pathDiff(before, after);
    expect(phases.map(({ key, kind }) => `${key} ${kind}`)).toEqual(['start changed', 'late added', 'empty removed']);
    expect(phases[0]).toMatchObject({ moved: true, fields: ['title'] });
    expect(milestones).toEqual([]);
  });

  it('takes the order of needs, and empty against absent, for no difference', () => {
    const one = milestone('demo', { needs: ['ask', 'build'], doneWhen: [], owner: undefined });
    expect(changedFields(one, milestone('demo', { needs: ['build', 'ask'] }))).toEqual([]);
  });

  it.each([
    ['title', { title: 'Other' }], ['type', { type: 'quiz' }], ['due', { due: { guildDayFrom: 1 } }],
    ['completion', { completion: { mode: 'auto', fallback: { mode: 'review', reviewer: 'mentor' } } }], ['provedBy', { provedBy: 'guild day' }],
    ['needs', { needs: ['ask'] }], ['requirement', { requirement: 'optional' }], ['condition', { condition: 'it rains' }],
    ['doneWhen', { doneWhen: ['Seen'] }], ['effortMinutes', { effortMinutes: 30 }], ['owner', { owner: 'api' }], ['reviewBy', { reviewBy: '2027-05-01' }],
    ['assignee', { assignee: 'mentor' }], ['guide', { guide: 'Ask.' }],
  ] as const)('sees a change of %s alone', (field, change) => {
    expect(DEFINITION_FIELDS).toContain(field);
    expect(changedFields(milestone('demo'), milestone('demo', change as Partial<MilestoneDefinition>))).toEqual([field]);
  });
});
