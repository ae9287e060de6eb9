import { describe, expect, it } from '@jest/globals';
import { earliestDay, milestonesOf } from '../domain/path-document';
import { readPathYaml } from '../format/read-yaml';
import { bundledPathYaml, pathsForPeopleHere } from './index';

const documentOf = (yaml: string) => {
  const read = readPathYaml(yaml);
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  return read.document;
};
const engineer = new Map(milestonesOf(documentOf(bundledPathYaml())).map((milestone) => [milestone.key, milestone]));

describe.each(pathsForPeopleHere().map((yaml) => [documentOf(yaml).title, documentOf(yaml)] as const))('the bundled path “%s”', (_title, document) => {
  const milestones = milestonesOf(document);

  it('is short, and gives others something to do as well', () => {
    expect(milestones.length).toBeLessThanOrEqual(12);
    expect(milestones.some(({ assignee }) => assignee !== 'hire')).toBe(true);
    expect(milestones.every(({ due, assignee }) => earliestDay(due) > 0 || assignee !== 'hire')).toBe(true);
  });

  it.each(milestones.map((milestone) => [milestone.key, milestone] as const))('explains %s', (_key, { guide, effortMinutes, owner }) => {
    const words = guide.split(/\s+/).length;
    expect([words >= 40, words <= 120]).toEqual([true, true]);
    expect(guide).not.toMatch(/https?:|lorem/i);
    expect([effortMinutes ?? 0, owner]).toEqual([expect.any(Number), expect.stringMatching(/^[a-z-]+$/)]);
  });

  it('means the same by a key as the path that everybody began with, so that credit can be carried over', () => {
    for (const { key, title } of milestones) expect(engineer.get(key)?.title ?? title).toBe(title);
  });
});
