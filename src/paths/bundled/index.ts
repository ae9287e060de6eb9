import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The YAML of the path that every guild starts with: “Backend engineer”, 44 milestones over ninety days. */
export function bundledPathYaml(): string {
  return readFileSync(join(__dirname, 'backend-engineer.yaml'), 'utf8');
}
