import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { milestonesOf } from '../domain/path-document';
import { MILESTONE_KEYS, PATH_KEYS, PHASE_KEYS } from './path-keys';
import { readPathFile } from './read-path-file';

const guide = readFileSync(join(__dirname, '../../../docs/paths.md'), 'utf8');

function examples(language: string): string[] {
  return [...guide.matchAll(new RegExp(`^\`\`\`${language}\\n(.*?)^\`\`\`$`, 'gms'))].map((match) => match[1]!);
}

describe('docs/paths.md', () => {
  it('shows only YAML that could be imported and published as it stands', () => {
    expect(examples('yaml').length).toBeGreaterThanOrEqual(3);
    for (const example of examples('yaml')) {
      expect(readPathFile('example.yaml', example)).toMatchObject({ ok: true, format: 'guildpath', faults: [] });
    }
  });

  it('shows a checklist that is read as the page says', () => {
    const [checklist] = examples('json');
    const result = readPathFile('example.json', checklist!);
    expect(result).toMatchObject({ ok: true, format: 'checklistomania', faults: [] });
    expect(result.ok && milestonesOf(result.document).map(({ key, due }) => [key, due])).toEqual([
      ['find-bed', { day: 30 }],
      ['first-harvest', { day: 30 }],
    ]);
  });

  it('names every key', () => {
    for (const key of [...PATH_KEYS, ...PHASE_KEYS, ...MILESTONE_KEYS]) expect(guide).toContain(`\`${key}\``);
  });
});
