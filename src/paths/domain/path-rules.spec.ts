import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { earliestDay, milestonesOf, PATH_FORMAT } from './path-document';
import type { MilestoneDefinition, PathDocument } from './path-document';
import { PATH_LIMITS } from './path-limits';
import { fatalFaultsOf, faultsOf } from './path-rules';

/** A milestone called after its key: `deploy-it` is “Deploy it”. */
function milestone(key: string, overrides: Partial<MilestoneDefinition> = {}): MilestoneDefinition {
  return {
    key,
    title: key.charAt(0).toUpperCase() + key.slice(1).replaceAll('-', ' '),
    guide: '',
    type: 'task',
    completion: { mode: 'self' },
    due: { day: 1 },
    needs: [],
    requirement: 'required',
    assignee: 'hire',
    ...overrides,
  };
}

function path(...milestones: MilestoneDefinition[]): PathDocument {
  const phases = [{ key: 'first', title: 'First', milestones }];
  return { format: PATH_FORMAT, key: 'a-path', title: 'A path', phases };
}

function only(document: PathDocument): { code: string; severity: string; sentence: string; remedy: string } {
  const faults = faultsOf(document);
  expect(faults.map(({ code }) => code)).toHaveLength(1);
  return faults[0]!;
}

describe('a path that may be published', () => {
  it('has no faults', () => {
    expect(faultsOf(path(milestone('build'), milestone('ship', { needs: ['build'], due: { day: 2 } })))).toEqual([]);
  });

  it('may let a required milestone wait for a conditional one, which is waived where it doesn’t apply', () => {
    const conditional = milestone('guild-week', { requirement: 'conditional', condition: 'one falls here' });
    expect(faultsOf(path(conditional, milestone('report', { needs: ['guild-week'] })))).toEqual([]);
  });

  it('may have milestones before the start, and on the start itself', () => {
    const document = path(
      milestone('order-laptop', { due: { day: -10 }, assignee: 'admin' }),
      milestone('hand-over', { due: { day: 1 }, needs: ['order-laptop'] }),
      // Day 0 is the start itself: the same date as day 1, so nothing is late here.
      milestone('welcome', { due: { day: 0 }, needs: ['hand-over'] }),
    );
    expect(faultsOf(document)).toEqual([]);
  });
});

describe('faults of order, which a draft may hold', () => {
  it('names both items when a prerequisite is due after its dependant', () => {
    const build = milestone('build', { due: { day: 5 } });
    const fault = only(path(build, milestone('ship', { needs: ['build'], due: { day: 3 } })));
    expect(fault).toMatchObject({
      code: 'due_before_prerequisite',
      severity: 'publishing',
      milestone: 'ship',
      others: ['build'],
      sentence: '“Ship” is due on day 3, but it needs “Build”, which is due on day 5.',
      remedy: 'Move “Ship” to day 5 or later, or “Build” to day 3 or earlier.',
    });
  });

  it('compares guild days by the earliest day on which they can fall', () => {
    const guildDay = milestone('guild-day', { due: { guildDayFrom: 4 } });
    expect(faultsOf(path(guildDay, milestone('report', { needs: ['guild-day'], due: { day: 4 } })))).toEqual([]);
    expect(only(path(guildDay, milestone('report', { needs: ['guild-day'], due: { day: 3 } }))).code).toBe(
      'due_before_prerequisite',
    );
  });

  it.each(['required', 'conditional'] as const)('lets no %s milestone wait for an optional one', (requirement) => {
    const condition = requirement === 'conditional' ? 'it applies' : undefined;
    const shadow = milestone('shadow', { requirement: 'optional' });
    const fault = only(path(shadow, milestone('on-call', { needs: ['shadow'], requirement, condition })));
    expect(fault).toMatchObject({ code: 'required_behind_optional', severity: 'publishing', others: ['shadow'] });
    expect(fault.sentence).toBe(`“On call” is ${requirement}, but it needs “Shadow”, which is optional.`);
  });

  it('lets an optional milestone wait for an optional one', () => {
    const optional = milestone('shadow', { requirement: 'optional' });
    expect(faultsOf(path(optional, milestone('more', { needs: ['shadow'], requirement: 'optional' })))).toEqual([]);
  });

  it.each([
    ['missing_reviewer', milestone('a', { completion: { mode: 'review' } })],
    ['missing_condition', milestone('a', { requirement: 'conditional' })],
  ])('finds %s', (code, one) => {
    expect(only(path(one))).toMatchObject({ code, severity: 'publishing', milestone: 'a' });
  });

  it('finds a path without milestones, and a phase without any beside others', () => {
    expect(only(path())).toMatchObject({ code: 'empty_path', severity: 'publishing' });
    const document = path(milestone('a'));
    document.phases.push({ key: 'later', title: 'Later', milestones: [] });
    expect(only(document)).toMatchObject({ code: 'empty_phase', place: { phase: 1, field: 'milestones' } });
  });
});

describe('faults for which a document is refused', () => {
  it('names a ring of prerequisites in full, item by item', () => {
    const fault = only(
      path(milestone('a', { needs: ['b'] }), milestone('b', { needs: ['c'] }), milestone('c', { needs: ['a'] })),
    );
    expect(fault).toMatchObject({ code: 'cycle', severity: 'fatal', milestone: 'c', others: ['a', 'b'] });
    expect(fault.sentence).toBe(
      'These need each other in a ring, so none could ever start: “A” needs “B”, “B” needs “C”, “C” needs “A”.',
    );
  });

  it('leaves out of a ring what only leads to it', () => {
    const ring = [milestone('a', { needs: ['b'] }), milestone('b', { needs: ['a'] })];
    const fault = only(path(milestone('first', { needs: ['a'] }), ...ring));
    expect(fault.sentence).toContain('“A” needs “B”, “B” needs “A”');
    expect(fault.sentence).not.toContain('First');
  });

  it('names each ring when there are two', () => {
    const document = path(
      milestone('a', { needs: ['b'] }),
      milestone('b', { needs: ['a'] }),
      milestone('c', { needs: ['c'] }),
    );
    expect(faultsOf(document).map(({ sentence }) => sentence)).toEqual([
      'These need each other in a ring, so none could ever start: “A” needs “B”, “B” needs “A”.',
      '“C” needs itself, so it could never start.',
    ]);
  });

  it('names a ring once, even where a prerequisite is named twice', () => {
    const document = path(milestone('a', { needs: ['b', 'b'] }), milestone('b', { needs: ['a', 'a'] }));
    expect(faultsOf(document).map(({ code, place }) => [code, place.milestone, place.entry])).toEqual([
      ['repeated_prerequisite', 0, 1],
      ['repeated_prerequisite', 1, 1],
      ['cycle', 1, 0],
    ]);
  });

  it('suggests the prerequisite that was probably meant', () => {
    const fault = only(path(milestone('first-deploy'), milestone('demo', { needs: ['frist-deploy'] })));
    expect(fault).toMatchObject({ code: 'unknown_prerequisite', remedy: 'Perhaps `first-deploy` is meant.' });
    expect(fault.sentence).toBe('“Demo” needs `frist-deploy`, which is not in this path.');
  });

  it('points from the second of two equal keys to the first', () => {
    const document = path(milestone('a'), milestone('b'));
    document.phases.push({ key: 'later', title: 'Later', milestones: [milestone('a', { title: 'Another' })] });
    expect(faultsOf(document)).toMatchObject([
      {
        code: 'duplicate_key',
        sentence: '“A” and “Another” have the same key `a`.',
        place: { phase: 1, milestone: 0, field: 'key' },
        otherPlace: { phase: 0, milestone: 0, field: 'key' },
      },
    ]);
  });

  it.each<[string, Partial<MilestoneDefinition>]>([
    ['bad_key', { key: 'Not a key' }],
    ['missing_title', { title: '  ' }],
    ['unreadable_text', { title: 'Two\nlines' }],
    ['unreadable_text', { guide: 'a\u0000b' }],
    ['unreadable_text', { guide: 'half a pair: \ud83d' }],
    ['unreadable_text', { doneWhen: [''] }],
    ['too_long', { title: 'x'.repeat(PATH_LIMITS.titleLength + 1) }],
    ['too_long', { guide: 'x'.repeat(PATH_LIMITS.guideLength + 1) }],
    ['too_many', { doneWhen: Array<string>(PATH_LIMITS.doneWhenLines + 1).fill('x') }],
    ['out_of_range', { due: { day: PATH_LIMITS.latestDay + 1 } }],
    ['out_of_range', { due: { day: PATH_LIMITS.earliestDay - 1 } }],
    ['out_of_range', { due: { day: 1.5 } }],
    ['out_of_range', { due: { guildDayFrom: 0 } }],
    ['out_of_range', { effortMinutes: 0 }],
    ['bad_owner', { owner: 'Somebody Nice' }],
    ['bad_review_day', { reviewBy: '2027-02-29' }],
    ['unsafe_link', { guide: 'See [this](javascript:alert(1)).' }],
    ['stray_condition', { condition: 'it rains' }],
    ['repeated_prerequisite', { key: 'b', needs: ['b0', 'b0'] }],
  ])('finds %s in %j', (code, overrides) => {
    const fault = only(path(milestone('b0'), { ...milestone('b'), ...overrides }));
    expect(fault).toMatchObject({ code, severity: 'fatal' });
    expect(fault.remedy).not.toBe('');
  });

  it('answers at once for a path that is far too large', () => {
    const many = Array.from({ length: 20_000 }, (_, index) => milestone(`m-${index}`, { needs: [`n-${index}`] }));
    expect(only(path(...many))).toMatchObject({ code: 'too_many', sentence: 'This path has 20000 milestones.' });
  });

  it('stays quick when everything is wrong at once', () => {
    const many = Array.from({ length: PATH_LIMITS.milestones }, (_, index) =>
      milestone(`milestone-number-${index}`, {
        needs: Array.from({ length: PATH_LIMITS.needs }, (_, other) => `milestone-nmuber-${index}-${other}`),
      }),
    );
    const start = performance.now();
    expect(faultsOf(path(...many)).length).toBe(PATH_LIMITS.milestones * PATH_LIMITS.needs);
    expect(performance.now() - start).toBeLessThan(5_000);
  }, 15_000);
});

describe('for any path', () => {
  /** Up to twelve milestones, with prerequisites among them (and sometimes beyond), days and requirements. */
  const anyPath = fc
    .array(
      fc.record({
        needs: fc.uniqueArray(fc.integer({ min: 0, max: 12 }), { maxLength: 4 }),
        day: fc.integer({ min: -3, max: 8 }),
        requirement: fc.constantFrom('required', 'optional'),
      }),
      { minLength: 1, maxLength: 12 },
    )
    .map((rows) =>
      path(
        ...rows.map(({ needs, day, requirement }, index) =>
          milestone(`m${index}`, { needs: needs.map((other) => `m${other}`), due: { day }, requirement }),
        ),
      ),
    );

  it('finds a ring exactly when the milestones can’t be put into an order', () => {
    fc.assert(
      fc.property(anyPath, (document) => {
        const found = faultsOf(document).some(({ code }) => code === 'cycle');
        expect(found).toBe(!canBeOrdered(milestonesOf(document)));
      }),
    );
  }, 30_000);

  it('names rings that are rings: each item needs the next, the last one the first', () => {
    fc.assert(
      fc.property(anyPath, (document) => {
        const byKey = new Map(milestonesOf(document).map((one) => [one.key, one]));
        for (const { code, milestone: closing, others } of faultsOf(document)) {
          if (code !== 'cycle') continue;
          const ring = [...others, closing!];
          ring.forEach((key, index) => {
            expect(byKey.get(key)?.needs).toContain(ring[(index + 1) % ring.length]);
          });
        }
      }),
    );
  }, 30_000);

  it('without faults, every milestone can be reached in time and without optional ones', () => {
    fc.assert(
      fc.property(anyPath, (document) => {
        fc.pre(faultsOf(document).length === 0);
        const byKey = new Map(milestonesOf(document).map((one) => [one.key, one]));
        for (const one of byKey.values()) {
          for (const key of one.needs) {
            const needed = byKey.get(key)!;
            expect(Math.max(earliestDay(needed.due), 0)).toBeLessThanOrEqual(Math.max(earliestDay(one.due), 1));
            expect(one.requirement === 'required' && needed.requirement === 'optional').toBe(false);
          }
        }
      }),
    );
  }, 30_000);

  it('answers in the order of the document, and fatal faults are among all faults', () => {
    fc.assert(
      fc.property(anyPath, (document) => {
        const faults = faultsOf(document);
        const positions = faults.map(({ place }) => place.milestone ?? -1);
        expect(positions).toEqual([...positions].sort((one, other) => one - other));
        expect(fatalFaultsOf(document)).toEqual(faults.filter(({ severity }) => severity === 'fatal'));
      }),
    );
  }, 30_000);
});

/** Kahn's way: take away what needs nothing more, until nothing is left or nothing moves. */
function canBeOrdered(milestones: MilestoneDefinition[]): boolean {
  const left = new Map(milestones.map((one) => [one.key, one]));
  for (;;) {
    const free = [...left.values()].filter(({ needs }) => needs.every((key) => !left.has(key)));
    if (free.length === 0) return left.size === 0;
    free.forEach(({ key }) => left.delete(key));
  }
}
