import { describe, expect, it } from '@jest/globals';
import { Ajv2020 } from 'ajv/dist/2020';
import { parse } from 'yaml';
import { bundledPathYaml } from '../bundled';
import { ASSIGNEE_ROLES, MILESTONE_TYPES, PATH_FORMAT, REVIEWER_ROLES } from '../domain/path-document';
import { KEY_PATTERN, PATH_LIMITS } from '../domain/path-limits';
import { MILESTONE_KEYS, PATH_KEYS, PHASE_KEYS } from './path-keys';
import schema from './path.schema.json';
import { readCompletion, writeCompletion } from './short-forms';
import { readPathYaml } from './read-yaml';

const validate = new Ajv2020({ allowUnionTypes: true }).compile(schema);
const { phase, milestone, key, title, summary, line } = schema.$defs;

describe('the schema for editors', () => {
  it('accepts the bundled path', () => {
    validate(parse(bundledPathYaml()));
    expect(validate.errors).toBeNull();
  });

  it('knows exactly the keys that the reader knows, and explains each', () => {
    expect(Object.keys(schema.properties)).toEqual([...PATH_KEYS]);
    expect(Object.keys(phase.properties)).toEqual([...PHASE_KEYS]);
    expect(Object.keys(milestone.properties)).toEqual([...MILESTONE_KEYS]);
    const described: { description: string }[] = [
      ...Object.values(schema.properties),
      ...Object.values(phase.properties),
      ...Object.values(milestone.properties),
    ];
    described.forEach(({ description }) => expect(description).toMatch(/\w.*\.$/s));
  });

  it('knows the same words and limits as the rules', () => {
    const { type, assignee, done, needs, guide, due } = milestone.properties;
    expect(schema.properties.format.const).toBe(PATH_FORMAT);
    expect(schema.properties.phases.maxItems).toBe(PATH_LIMITS.phases);
    expect(type.enum).toEqual([...MILESTONE_TYPES]);
    expect(assignee.enum).toEqual([...ASSIGNEE_ROLES]);
    expect(key).toMatchObject({ pattern: KEY_PATTERN.source, maxLength: PATH_LIMITS.keyLength });
    expect([title, summary, line, guide].map(({ maxLength }) => maxLength)).toEqual([
      PATH_LIMITS.titleLength,
      PATH_LIMITS.summaryLength,
      PATH_LIMITS.lineLength,
      PATH_LIMITS.guideLength,
    ]);
    expect(needs.anyOf[1]?.maxItems).toBe(PATH_LIMITS.needs);
    expect(due.anyOf[2]).toMatchObject({ minimum: PATH_LIMITS.earliestDay, maximum: PATH_LIMITS.latestDay });
    const written = REVIEWER_ROLES.flatMap((reviewer) => [
      writeCompletion({ mode: 'review', reviewer }),
      writeCompletion({ mode: 'auto', fallback: { mode: 'review', reviewer } }),
    ]);
    expect(done.enum).toEqual(expect.arrayContaining(written));
    expect(done.enum.filter((words) => readCompletion(words) === null)).toEqual([]);
  });

  const file = (milestoneLines: string): string =>
    [`format: ${PATH_FORMAT}`, 'key: a', 'title: A', 'phases:', '  - key: p', '    title: P', '    milestones:']
      .concat('      - key: other', '        title: Other', '        due: 1')
      .concat('      - key: m', '        title: M', ...milestoneLines.split('; ').map((one) => `        ${one}`))
      .join('\n');

  it.each([
    'due: 9',
    'due: day 9',
    'due: day -4',
    'due: -4',
    'due: guild day from day 11',
    'due: 1; needs: other',
    'due: 1; needs: [other]',
    'due: 1; needs:',
    'due: 1; requirement: only if it rains',
    'due: 1; requirement: optional',
    'due: 1; effort: 1h 30m',
    'due: 1; owner: maya@example.com',
    'due: 1; review by: 2027-05-01',
    'due: 1; done: automatically, or reviewed by expert',
    'due: 1; done when: It runs',
    'due: 1; guide:',
  ])('agrees with the reader on “%s”', (lines) => {
    expect(readPathYaml(file(lines))).toMatchObject({ ok: true });
    expect(validate(parse(file(lines)))).toBe(true);
  });

  it.each([
    'type: task',
    'due: soon',
    'due: 1.5',
    'due: 9999',
    'due: 1; needs: { a: b }',
    'due: 1; needs: [other, other]',
    'due: 1; requirement: maybe',
    'due: 1; requirement: only if',
    'due: 1; effort: 90',
    'due: 1; effort: a while',
    'due: 1; owner: Somebody Nice',
    'due: 1; review by: soon',
    'due: 1; done: by magic',
    'due: 1; assignee: friend',
    'due: 1; type: party',
    'due: 1; colour: blue',
    'due: 1; guide: 404',
  ])('refuses with the reader “%s”', (lines) => {
    expect(readPathYaml(file(lines))).toMatchObject({ ok: false });
    expect(validate(parse(file(lines)))).toBe(false);
  });
});
