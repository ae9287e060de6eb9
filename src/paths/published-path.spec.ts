import { describe, expect, it } from '@jest/globals';
import { bundledPathYaml } from './bundled';
import { readPathYaml } from './format/read-yaml';
import { publishedPathOf } from './published-path';

function bundled() {
  const read = readPathYaml(bundledPathYaml());
  if (!read.ok) throw new Error('unreadable');
  const { document } = read;
  const stored = { id: 'v', pathId: 'p', guildId: 'g', key: document.key, number: 1, title: document.title, document };
  return { document, path: publishedPathOf(stored) };
}

describe('a published path', () => {
  it('counts its milestones through all phases, each with the phase it stands in', () => {
    const { document, path } = bundled();
    expect(path.definitions.map(({ position }) => position)).toEqual(Array.from({ length: 44 }, (_, index) => index));
    expect(path.definitions.map(({ phaseKey }) => phaseKey)).toEqual(
      document.phases.flatMap((phase) => phase.milestones.map(() => phase.key)),
    );
    expect(path.phases.map(({ title }) => title)).toEqual(document.phases.map(({ title }) => title));
  });

  it('finds a milestone by its key', () => {
    const { path } = bundled();
    const last = path.definitions.at(-1)!;
    expect(path.byKey.get(last.key)).toBe(last);
    expect(path.byKey.size).toBe(44);
  });

  it('cannot be changed by one of its many readers', () => {
    const { path } = bundled();
    const [first] = path.definitions;
    expect(() => first!.needs.push('something-else')).toThrow(TypeError);
    expect(() => Object.assign(first!.completion, { mode: 'review' })).toThrow(TypeError);
    expect(() => (path.phases as unknown[]).pop()).toThrow(TypeError);
  });
});
