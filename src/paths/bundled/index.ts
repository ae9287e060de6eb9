import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The YAML of the path that every guild starts with: “Backend engineer”, 44 milestones over ninety days. */
export function bundledPathYaml(): string {
  return yamlOf('backend-engineer');
}

/** The YAML of the short paths for people who are already here: back from a long leave, in a new team, becoming a mentor. */
export function pathsForPeopleHere(): string[] {
  return ['coming-back', 'new-team', 'becoming-a-mentor'].map(yamlOf);
}

function yamlOf(name: string): string {
  return readFileSync(join(__dirname, `${name}.yaml`), 'utf8');
}
