import { describe, expect, it } from '@jest/globals';
import { Ajv2020 } from 'ajv/dist/2020';
import fc from 'fast-check';
import { parse } from 'yaml';
import { ASSIGNEE_ROLES, MILESTONE_TYPES, PATH_FORMAT, REVIEWER_ROLES } from '../domain/path-document';
import type { Completion, DueRule, MilestoneDefinition, PathDocument, Phase } from '../domain/path-document';
import { PATH_LIMITS } from '../domain/path-limits';
import { fatalFaultsOf } from '../domain/path-rules';
import schema from './path.schema.json';
import { readPathYaml } from './read-yaml';
import { writePathYaml } from './write-yaml';

/** Pieces that mean something to YAML, Markdown or both. */
const AWKWARD = [
  ': ', ' #', '- ', '? ', '---', '...', '"', "'", '`', '|', '>', '&a', '*a', '!tag', '%', '@', '{', '}', '[', ']', ',',
  'yes', 'null', '~', 'true', '404', '0x1f', '1e3', '2026-11-22', '<b>', '\\', '\\n', '\u00a0', '\u2028', '\u0085',
  '\ufeff', 'שלום', '漢字', '👩‍💻', 'only if', 'day 3',
];
const piece = fc.oneof(fc.constantFrom(...AWKWARD), fc.string({ unit: 'grapheme', maxLength: 12 }));
const words = fc
  .tuple(fc.array(piece, { maxLength: 6 }), fc.constantFrom(' ', ''))
  .map(([pieces, between]) => pieces.join(between));
const line = words
  .map((text) => text.replace(/[\p{Cc}\p{Surrogate}\u2028\u2029]/gu, '').trim())
  .filter((text) => text !== '' && text.length <= PATH_LIMITS.titleLength);
const block = fc
  .array(fc.oneof(fc.constantFrom('', '   ', '    code', '- a', '  - b', '# heading', '```', '\ttab', 'x  '), words), {
    maxLength: 6,
  })
  .map((lines) => lines.join('\n').replace(/[\u0000-\u0008\u000b-\u001f\u007f]|\p{Surrogate}/gu, ''))
  .map((text) => text.replace(/^(?:[^\S\n]*\n)+/, '').trimEnd());
const filledBlock = block.filter((text) => text !== '');

const completion: fc.Arbitrary<Completion> = fc.oneof(
  fc.constantFrom<Completion>({ mode: 'self' }, { mode: 'attend' }, { mode: 'auto' }, { mode: 'review' }),
  fc.constantFrom(...REVIEWER_ROLES).map((reviewer) => ({ mode: 'review' as const, reviewer })),
  fc
    .constantFrom(...REVIEWER_ROLES)
    .map((reviewer) => ({ mode: 'auto' as const, fallback: { mode: 'review' as const, reviewer } })),
);
const due: fc.Arbitrary<DueRule> = fc.oneof(
  fc.record({ day: fc.integer({ min: PATH_LIMITS.earliestDay, max: PATH_LIMITS.latestDay }) }),
  fc.record({ guildDayFrom: fc.integer({ min: 1, max: PATH_LIMITS.latestDay }) }),
);
const requirement = fc.oneof(
  fc.constantFrom({ requirement: 'required' as const }, { requirement: 'optional' as const }),
  fc.constant({ requirement: 'conditional' as const }),
  line.map((condition) => ({ requirement: 'conditional' as const, condition })),
);
const milestone = fc.record(
  {
    title: line,
    guide: block,
    doneWhen: fc.array(line, { minLength: 1, maxLength: 4 }),
    type: fc.constantFrom(...MILESTONE_TYPES),
    completion,
    due,
    needs: fc.uniqueArray(fc.nat(11), { maxLength: 8 }),
    effortMinutes: fc.integer({ min: 1, max: PATH_LIMITS.effortMinutes }),
    owner: fc.constantFrom('ci-cd', 'maya@example.com'),
    reviewBy: fc.constantFrom('2027-05-01', '2028-02-29'),
    assignee: fc.constantFrom(...ASSIGNEE_ROLES),
    choice: requirement,
  },
  { requiredKeys: ['title', 'guide', 'type', 'completion', 'due', 'needs', 'assignee', 'choice'] },
);
const anyPath: fc.Arbitrary<PathDocument> = fc
  .record(
    {
      title: line,
      description: filledBlock,
      phases: fc.array(
        fc.record(
          { title: line, summary: filledBlock, milestones: fc.array(milestone, { maxLength: 4 }) },
          { requiredKeys: ['title', 'milestones'] },
        ),
        { maxLength: 3 },
      ),
    },
    { requiredKeys: ['title', 'phases'] },
  )
  .map(({ phases, ...rest }) => {
    let count = 0;
    return {
      format: PATH_FORMAT,
      key: 'any-path',
      ...rest,
      phases: phases.map(({ milestones, ...phase }, index): Phase => {
        return { key: `phase-${index}`, ...phase, milestones: milestones.map((one) => numbered(one, count++)) };
      }),
    };
  });

/** Prerequisites lie before their dependants, so that there are no rings. */
function numbered(
  { choice, needs, ...rest }: Omit<MilestoneDefinition, 'key' | 'needs' | 'requirement'> & {
    choice: Pick<MilestoneDefinition, 'requirement' | 'condition'>;
    needs: number[];
  },
  index: number,
): MilestoneDefinition {
  const earlier = needs.filter((other) => other < index).map((other) => `milestone-${other}`);
  return { key: `milestone-${index}`, ...rest, needs: earlier, ...choice };
}

describe('writing a path', () => {
  it('reads back as exactly the same path, whatever its texts hold', () => {
    fc.assert(
      fc.property(anyPath, (document) => {
        expect(fatalFaultsOf(document)).toEqual([]);
        const result = readPathYaml(writePathYaml(document));
        expect(result).toMatchObject({ ok: true });
        expect(result.ok && result.document).toEqual(document);
      }),
      { numRuns: 200 },
    );
  }, 30_000);

  it('writes the same text again after reading it', () => {
    fc.assert(
      fc.property(anyPath, (document) => {
        const once = writePathYaml(document);
        const result = readPathYaml(once);
        expect(result.ok && writePathYaml(result.document)).toBe(once);
      }),
    );
  }, 30_000);

  it('writes what the schema for editors accepts', () => {
    const validate = new Ajv2020({ allowUnionTypes: true }).compile(schema);
    fc.assert(
      fc.property(anyPath, (document) => {
        validate(parse(writePathYaml(document)));
        expect(validate.errors).toBeNull();
      }),
    );
  }, 30_000);

  it('is pleasant to read: short forms, no defaults, guides as blocks', () => {
    const [first, second] = [0, 1].map((index): MilestoneDefinition => ({
      key: `step-${index}`,
      title: index === 0 ? 'Say hello' : 'Deploy: it',
      guide: index === 0 ? 'Just **do** it.' : 'First this.\n\n- then that',
      type: index === 0 ? 'task' : 'deploy',
      completion: index === 0 ? { mode: 'self' } : { mode: 'auto', fallback: { mode: 'review', reviewer: 'mentor' } },
      due: index === 0 ? { day: -1 } : { guildDayFrom: 2 },
      needs: index === 0 ? [] : ['step-0'],
      requirement: index === 0 ? 'required' : 'conditional',
      assignee: index === 0 ? 'hire' : 'mentor',
      ...(index === 0 ? {} : { condition: 'it rains', effortMinutes: 90, owner: 'ci-cd', doneWhen: ['It runs'] }),
    }));
    const phases = [{ key: 'first', title: 'First', milestones: [first!, second!] }];
    expect(writePathYaml({ format: PATH_FORMAT, key: 'short', title: 'Short', phases })).toBe(
      `format: guildpath/path@1
key: short
title: Short
phases:
  - key: first
    title: First
    milestones:
      - key: step-0
        title: Say hello
        due: day -1
        guide: Just **do** it.

      - key: step-1
        title: "Deploy: it"
        type: deploy
        due: guild day from day 2
        done: automatically, or reviewed by mentor
        done when:
          - It runs
        needs: [step-0]
        requirement: only if it rains
        effort: 1h 30m
        owner: ci-cd
        assignee: mentor
        guide: |
          First this.

          - then that
`,
    );
  });
});
