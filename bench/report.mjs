// The figures as people read them.
import { EVENTS_A_MINUTE } from './deploy-events.mjs';
import { AIM_MATCH_MS } from './guild-week-match.mjs';

/** Of the check-offs without events: at most a fifth slower. */
const AIM_BESIDE_EVENTS = 0.8;
const AIM_MOVE_SECONDS = 60;
const AIM_DASHBOARD_MS = 30;
const AIM_WARM_START_MS = 2000;

/** Everything that misses its aim, one sentence each. */
export function shortfallsOf({ scenarios, dashboard, match, guildDays, deployEvents, moving, nudges, startUp, initialJs, initialJsLimitKb }) {
  const found = [];
  for (const { name, ratio, aim, differences, failures } of scenarios) {
    if (differences.length > 0) found.push(`${name}: the two servers differ, so that the ratio says little (${differences.join('; ')})`);
    for (const failure of failures) found.push(`${name}: ${failure}`);
    if (ratio !== null && ratio < aim) found.push(`${name}: ${ratio.toFixed(2)} of bare, the aim is ${aim}`);
  }
  for (const { journeys, p95, status } of dashboard) {
    if (status !== 200) found.push(`dashboard with ${journeys} journeys: answered ${status}`);
    else if (p95 >= AIM_DASHBOARD_MS) found.push(`dashboard with ${journeys} journeys: p95 ${p95.toFixed(1)} ms, the aim is under ${AIM_DASHBOARD_MS} ms`);
  }
  for (const { name, p50 } of match) {
    if (p50 >= AIM_MATCH_MS) found.push(`match of a guild week, ${name}: ${Math.round(p50)} ms, the aim is under ${AIM_MATCH_MS} ms`);
  }
  for (const failure of deployEvents?.failures ?? []) found.push(`deploy events: ${failure}`);
  if (deployEvents && deployEvents.ratio < AIM_BESIDE_EVENTS) found.push(`check-offs beside deploy events: ${deployEvents.ratio.toFixed(2)} of those without, the aim is ${AIM_BESIDE_EVENTS}`);
  for (const failure of moving?.failures ?? []) found.push(`Moving journeys: ${failure}`);
  if (moving && moving.moveSeconds >= AIM_MOVE_SECONDS) found.push(`Moving ${moving.journeys} journeys took ${moving.moveSeconds.toFixed(1)} s; the aim is under ${AIM_MOVE_SECONDS} s.`);
  if (nudges && nudges.toldAgain > 0) found.push(`Nudges: the same morning again told ${nudges.toldAgain} of them twice`);
  for (const { name, failures } of guildDays) found.push(...failures.map((failure) => `${name}: ${failure}`));
  if (startUp && startUp.warmMedianMs >= AIM_WARM_START_MS) found.push(`warm start: ${Math.round(startUp.warmMedianMs)} ms, the aim is under ${AIM_WARM_START_MS} ms`);
  if (initialJs === null) found.push('initial JavaScript: there is no built web app to weigh');
  else if (initialJs !== undefined && initialJs.bytes > initialJsLimitKb * 1000) found.push(`initial JavaScript: ${kilobytes(initialJs.bytes)} kB gzipped, the aim is under ${initialJsLimitKb} kB`);
  return found;
}

/** @returns {string} tables and sentences for a terminal, which are Markdown too; what was not measured is left out */
export function printed(report) {
  const { machine, journeys, milestones, postgres, scenarios, dashboard, match, guildDays, deployEvents, moving, nudges, resolvedBlockers, startUp, initialJs, shortfalls } = report;
  const parts = [
    [
      `${report.date} · ${machine.cpus} cores of ${machine.model}, ${machine.memoryGb} GB · Node ${machine.node}${postgres ? ` · PostgreSQL ${postgres}` : ''}`,
      ...(journeys === null ? [] : [
        `${grouped(journeys)} journeys, ${grouped(milestones)} milestones · ${report.lines} connections · medians of ${report.rounds} rounds of ${report.seconds} s, taken in turns`,
      ]),
    ],
    table(
      ['', 'req/s', 'bare', 'ratio', 'aim', 'p50 ms', 'bare', 'p99 ms', 'bare', 'MB', 'bare', 'statements', 'bare', ''],
      scenarios.map(({ name, real, bare, ratio, aim }) => [
        name, whole(real.throughput), whole(bare.throughput), ratio === null ? '–' : ratio.toFixed(2), String(aim), tenth(real.p50), tenth(bare.p50), tenth(real.p99), tenth(bare.p99),
        whole(real.memoryMb), whole(bare.memoryMb), tenth(real.statements), tenth(bare.statements), ratio === null ? '' : ratio >= aim ? 'reached' : 'falls short',
      ]),
    ),
    table(
      ['dashboard of a 50-hire cohort', 'p50 ms', 'p95 ms', ''],
      dashboard.map(({ journeys: count, p50, p95, status }) => [
        `${grouped(count)} journeys in the database`, tenth(p50), tenth(p95), status !== 200 ? `answered ${status}` : p95 < AIM_DASHBOARD_MS ? `under ${AIM_DASHBOARD_MS} ms` : 'falls short',
      ]),
    ),
    table(
      ['match of a guild week, lots included', 'p50 ms', 'slowest', 'options closed', ''],
      match.map(({ name, p50, slowest, closed }) => [name, tenth(p50), tenth(slowest), String(closed), p50 < AIM_MATCH_MS ? `under ${AIM_MATCH_MS} ms` : 'falls short']),
    ),
    table(
      [`guild days, ${guildDays[0]?.people ?? 0} people`, 'req/s', 'p50 ms', 'p95 ms', 'statements'],
      guildDays.map(({ name, throughput, p50, p95, statements }) => [name, whole(throughput), tenth(p50), tenth(p95), tenth(statements)]),
    ),
    table(['check-offs beside deploy events', 'req/s', 'without', 'ratio', 'aim', 'events a minute', 'p50 ms', 'p95 ms'], deployEvents ? [deployRow(deployEvents)] : []),
    table(['moving to another version', 'seconds', ''], moving ? movingRows(moving) : []),
    table(['nudge run of one morning', 'seconds', 'told'], nudges ? nudgeRows(nudges) : []),
    table(
      ['search over 50,000 resolved blockers', 'p50 ms', 'p95 ms', 'shown'],
      resolvedBlockers.map(({ name, p50, p95, shown }) => [name, tenth(p50), tenth(p95), String(shown)]),
    ),
    startUp ? [`Start-up: warm ${Math.round(startUp.warmMedianMs)} ms (median of ${startUp.warmMs.length}), from an empty folder ${Math.round(startUp.coldMs)} ms.`] : [],
    initialJs ? [`Initial JavaScript: ${kilobytes(initialJs.bytes)} kB gzipped (limit ${report.initialJsLimitKb} kB).`] : [],
    shortfalls.length === 0 ? ['Every aim that was measured is reached.'] : ['Falls short:', ...shortfalls.map((sentence) => `- ${sentence}`)],
  ];
  return `${parts.filter((lines) => lines.length > 0).map((lines) => lines.join('\n')).join('\n\n')}\n`;
}

function deployRow({ aMinute, busy, quiet, ratio, p50, p95 }) {
  return ['', whole(busy), whole(quiet), ratio.toFixed(2), String(AIM_BESIDE_EVENTS), `${whole(aMinute)} of ${grouped(EVENTS_A_MINUTE)}`, tenth(p50), tenth(p95)];
}

function movingRows({ journeys, previewed, previewMs, moveSeconds, undoSeconds, checkOffs }) {
  return [
    [`preview of ${grouped(previewed)} journeys`, (previewMs / 1000).toFixed(2), ''],
    [`${grouped(journeys)} moved, ${grouped(checkOffs)} check-offs beside it`, tenth(moveSeconds), moveSeconds < AIM_MOVE_SECONDS ? `under ${AIM_MOVE_SECONDS} s` : 'falls short'],
    [`${grouped(journeys)} taken back`, tenth(undoSeconds), ''],
  ];
}

function nudgeRows({ journeys, seconds, told, secondsAgain, toldAgain }) {
  return [
    [`over ${grouped(journeys)} journeys`, tenth(seconds), grouped(told)],
    ['the same morning again', tenth(secondsAgain), grouped(toldAgain)],
  ];
}

const grouped = (count) => count.toLocaleString('en');
const whole = (value) => (value === null ? '–' : String(Math.round(value)));
const tenth = (value) => (value === null ? '–' : value.toFixed(1));
const kilobytes = (bytes) => Math.round(bytes / 1000);

/** No line at all without a row. */
function table(head, rows) {
  if (rows.length === 0) return [];
  const widths = head.map((title, column) => Math.max(title.length, ...rows.map((row) => row[column].length), 3));
  const line = (cells) => `| ${cells.map((cell, column) => (column === 0 ? cell.padEnd(widths[column]) : cell.padStart(widths[column]))).join(' | ')} |`;
  return [line(head), `| ${widths.map((width, column) => (column === 0 ? '-'.repeat(width) : `${'-'.repeat(width - 1)}:`)).join(' | ')} |`, ...rows.map(line)];
}
