// How often a lie about one's wishes would have paid in a guild week, written into docs/guild-weeks.md.
// `node bench/guild-week-lies.mjs [--check]`; the figures are the same every time.
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { projectDir } from '../bin/node24.mjs';
import { CASES, rateOf, rowOf } from './guild-week-rates.mjs';

const require = createRequire(import.meta.url);
const { match } = require(join(projectDir, 'dist/src/guild-weeks/domain/match.js'));

const PAGE = join(projectDir, 'docs', 'guild-weeks.md');
const BEGIN = '<!-- figures: begin -->';
const END = '<!-- figures: end -->';

const rows = CASES.map((one) => rowOf(one, rateOf(one, match)));
const figures = ['', '| | options that close, a week | people whom some lie would have helped | share |', '| --- | ---: | ---: | ---: |', ...rows, ''].join('\n');
const page = readFileSync(PAGE, 'utf8');
const next = `${page.slice(0, page.indexOf(BEGIN) + BEGIN.length)}\n${figures}\n${page.slice(page.indexOf(END))}`;
if (!process.argv.includes('--check')) writeFileSync(PAGE, next);
else if (next !== page) {
  console.error('docs/guild-weeks.md holds other figures: run node bench/guild-week-lies.mjs and commit what it writes.');
  process.exitCode = 1;
}
console.log(figures);
