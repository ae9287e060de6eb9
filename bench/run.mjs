// `npm run bench`: the built server under load, beside a bare one that does the same work. It prints, and never fails on a figure.
import { mkdirSync, writeFileSync } from 'node:fs';
import { cpus, totalmem } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { buildStale } from '../bin/build.mjs';
import { projectDir } from '../bin/node24.mjs';
import { compare } from './compare.mjs';
import { buildGuild, startDatabase } from './database.mjs';
import { measureDeployEvents } from './deploy-events.mjs';
import { drive, Line, percentile } from './drive.mjs';
import { measureGuildDays } from './guild-days.mjs';
import { measureMatch } from './guild-week-match.mjs';
import { INITIAL_JS_LIMIT_KB, initialJavaScript } from './initial-js.mjs';
import { COHORT_SIZE, loadCohorts } from './load.mjs';
import { measureMoving } from './moving.mjs';
import { measureNudges } from './nudges.mjs';
import { printed, shortfallsOf } from './report.mjs';
import { putBack, remember, SCENARIO_NAMES, scenariosOf, tasksOf } from './scenarios.mjs';
import { memoryOf, startServer } from './server.mjs';
import { measureSolvedBlockers } from './solved-blockers.mjs';
import { measureStartUp } from './start-up.mjs';
import { countStatements } from './statements.mjs';

const { values: options } = parseArgs({
  options: {
    journeys: { type: 'string', default: '10000' },
    rounds: { type: 'string', default: '5' },
    seconds: { type: 'string', default: '3' },
    lines: { type: 'string', default: '16' },
    /** Names of rows, separated by commas; all when left out. An unknown one is answered with those that there are. */
    only: { type: 'string' },
    /** The build to measure; left out, it is built first where it is stale. */
    dist: { type: 'string' },
    'without-start-up': { type: 'boolean', default: false },
  },
});
const [journeys, rounds, seconds, lines] = [options.journeys, options.rounds, options.seconds, options.lines].map(Number);
const dist = options.dist ?? join(projectDir, 'dist');
const DASHBOARD_REQUESTS = 200;
const WARM_UP_SECONDS = 1.5;
const STATEMENTS_COUNTED_OVER = 40;
const WARM_STARTS = 3;

/** Rows that come from the database of running journeys. */
const ON_JOURNEYS = ['dashboard', 'guild days', ...SCENARIO_NAMES, 'deploy events', 'moving'];
const ROWS = ['start-up', 'match', 'initial JavaScript', ...ON_JOURNEYS, 'nudges', 'resolved blockers'];
const only = options.only?.split(',').map((name) => name.trim());
const unknown = only?.filter((name) => !ROWS.includes(name)) ?? [];
if (unknown.length > 0) {
  process.stderr.write(`There is no row ${unknown.join(', ')}. There are: ${ROWS.join(', ')}\n`);
  process.exit(1);
}
const wanted = (name) => only === undefined || only.includes(name);

const say = (line) => process.stderr.write(`${line}\n`);
const median = (values) => percentile(values, 0.5);

const serverOf = {
  real: (url, environment = {}) => startServer([join(dist, 'src', 'main.js')], { DATABASE_URL: url, GUILDPATH_DEMO: 'off', ...environment }),
  bare: (url) => startServer([join(import.meta.dirname, 'bare', 'server.mjs')], { DATABASE_URL: url }),
};

async function main() {
  if (!options.dist) {
    const failure = await buildStale(['server', 'web']);
    if (failure !== undefined) throw new Error(failure);
  }
  const startUp = options['without-start-up'] || !wanted('start-up') ? null : await measureStartUp(join(projectDir, 'bin', 'start.mjs'), WARM_STARTS);
  const match = wanted('match') ? measureMatch(dist) : [];
  const initialJs = wanted('initial JavaScript') ? initialJavaScript(join(projectDir, 'dist', 'web')) : undefined;
  const nudges = wanted('nudges') ? await measureNudges(dist) : null;
  const resolvedBlockers = wanted('resolved blockers') ? await measureSolvedBlockers(dist) : [];
  const [{ model }] = cpus();
  const figures = {
    date: new Date().toISOString().slice(0, 10),
    machine: { cpus: cpus().length, model: model.trim(), memoryGb: Math.round(totalmem() / 2 ** 30), node: process.versions.node },
    rounds, seconds, lines, match, nudges, resolvedBlockers,
    startUp: startUp && { ...startUp, warmMedianMs: median(startUp.warmMs) },
    initialJs, initialJsLimitKb: INITIAL_JS_LIMIT_KB,
    ...(ON_JOURNEYS.some(wanted) ? await measureOnJourneys() : { journeys: null, scenarios: [], dashboard: [], guildDays: [], deployEvents: null, moving: null }),
  };
  const report = { ...figures, shortfalls: shortfallsOf(figures) };
  mkdirSync(join(projectDir, 'reports'), { recursive: true });
  writeFileSync(join(projectDir, 'reports', 'bench.json'), `${JSON.stringify(report, null, 2)}\n`);
  process.stdout.write(printed(report));
}

/** What is measured on one database of running journeys. */
async function measureOnJourneys() {
  const database = await startDatabase(dist);
  // Ctrl-C leaves nothing behind either.
  for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => void database.stop().finally(() => process.exit(1)));
  try {
    const guild = await buildGuild(dist, database.url, database.client);
    const dashboard = await growAndLook(database, guild);
    const guildDays = wanted('guild days') ? await measureGuildDays(database, guild.guildId, serverOf.real, { lines, seconds, rounds }) : [];
    await remember(database.client);
    const scenarios = SCENARIO_NAMES.some(wanted) ? await race(database) : [];
    const deployEvents = wanted('deploy events') ? await measureDeployEvents(database, guild.guildId, serverOf.real, { lines, seconds, rounds }) : null;
    const moving = wanted('moving') ? await measureMoving(database, guild.guildId, serverOf.real) : null;
    const { rows: [{ version, milestones }] } = await database.client.query(
      `SELECT current_setting('server_version') AS version, (SELECT count(*) FROM journey_milestones) AS milestones`,
    );
    return { postgres: version, journeys, milestones, scenarios, dashboard, guildDays, deployEvents, moving };
  } finally {
    await database.stop();
  }
}

/** Loads in three steps, and looks at the same cohort's dashboard after each: its cost should not grow with the others. */
async function growAndLook(database, guild) {
  const sizes = [...new Set([100, 1000, 10_000].filter((size) => size < journeys).concat(journeys))];
  const looks = [];
  let loaded = 0;
  for (const size of sizes) {
    const began = performance.now();
    await loadCohorts(database.client, guild, loaded / COHORT_SIZE + 1, size / COHORT_SIZE);
    say(`Loaded ${size - loaded} journeys in ${((performance.now() - began) / 1000).toFixed(1)} s`);
    loaded = size;
    if (wanted('dashboard')) looks.push({ journeys: size, ...(await lookAtDashboard(database)) });
  }
  return looks;
}

/** One manager, one request after another, on a server that has warmed up. */
async function lookAtDashboard({ client, url }) {
  const server = await serverOf.real(url);
  try {
    const { rows: [{ id, manager }] } = await client.query(`SELECT id, manager_id AS manager FROM cohorts WHERE name = 'Cohort 1'`);
    const request = { method: 'GET', path: `/api/cohorts/${id}`, token: `bench-${manager}` };
    const line = new Line(server.port);
    const latencies = [];
    let status = 200;
    for (let count = 0; count < DASHBOARD_REQUESTS * 2; count += 1) {
      const sent = performance.now();
      const answer = await line.send(request);
      if (count >= DASHBOARD_REQUESTS) latencies.push(performance.now() - sent);
      if (answer.status !== 200) status = answer.status;
    }
    line.close();
    return { status, p50: median(latencies), p95: percentile(latencies, 0.95) };
  } finally {
    await server.stop();
  }
}

/** Every scenario on both servers, round by round in turns. */
async function race(database) {
  const { client, url } = database;
  const all = await scenariosOf(client);
  const servers = { real: await serverOf.real(url), bare: await serverOf.bare(url) };
  const results = [];
  try {
    for (const scenario of all.filter(({ name }) => wanted(name))) {
      const { compared, differences } = await compare(scenario, servers, database);
      say(`${scenario.name}: ${compared} answers compared, ${differences.length === 0 ? 'the same' : differences.join('; ')}`);
      results.push({ ...(await measure(scenario, servers, client)), compared, differences });
    }
  } finally {
    await servers.real.stop();
    await servers.bare.stop();
  }
  for (const result of results) {
    const scenario = all.find(({ name }) => name === result.name);
    for (const side of ['real', 'bare']) result[side].statements = await statementsOf(scenario, side, database);
  }
  return results;
}

async function measure(scenario, servers, client) {
  const sides = { real: { throughputs: [], latencies: [], memory: [] }, bare: { throughputs: [], latencies: [], memory: [] } };
  const failures = new Map();
  for (let round = 0; round <= rounds; round += 1) {
    for (const side of ['real', 'bare']) {
      const { port, pid } = servers[side];
      const isWarmUp = round === 0;
      const outcome = await drive(port, tasksOf(scenario, `${side}-${round}`), { lines, seconds: isWarmUp ? WARM_UP_SECONDS : seconds });
      if (scenario.kind === 'write') await putBack(client);
      for (const [what, count] of outcome.failures) failures.set(`${side} ${what}`, (failures.get(`${side} ${what}`) ?? 0) + count);
      if (isWarmUp) continue;
      sides[side].throughputs.push(outcome.latencies.length / outcome.seconds);
      sides[side].latencies.push(...outcome.latencies);
      sides[side].memory.push(await memoryOf(pid));
    }
  }
  const summary = ({ throughputs, latencies, memory }) => ({
    throughput: median(throughputs), throughputs: throughputs.map(Math.round), p50: median(latencies), p99: percentile(latencies, 0.99), memoryMb: Math.max(...memory),
  });
  const [real, bare] = [summary(sides.real), summary(sides.bare)];
  say(`${scenario.name}: ${Math.round(real.throughput)} and ${Math.round(bare.throughput)} requests a second, ${(real.throughput / bare.throughput).toFixed(2)} of bare`);
  return {
    name: scenario.name, kind: scenario.kind, aim: scenario.aim, real, bare, ratio: real.throughput / bare.throughput,
    failures: [...failures].map(([what, count]) => `${count} × ${what}`),
  };
}

/** Statements a request, counted on the way to the database once its connections and caches are warm. */
async function statementsOf(scenario, side, { client, url }) {
  const counter = await countStatements(url);
  const server = await serverOf[side](counter.url);
  const line = new Line(server.port);
  const tasks = tasksOf(scenario, `count-${side}`);
  const play = async (count) => {
    let requests = 0;
    for (let played = 0; played < count; played += 1) {
      for (const request of tasks.next().value ?? []) {
        await line.send(request);
        requests += 1;
      }
    }
    return requests;
  };
  await play(STATEMENTS_COUNTED_OVER);
  const before = counter.count();
  const requests = await play(STATEMENTS_COUNTED_OVER);
  const counted = requests === 0 ? null : (counter.count() - before) / requests;
  line.close();
  await server.stop();
  await counter.stop();
  if (scenario.kind === 'write') await putBack(client);
  return counted;
}

await main();
