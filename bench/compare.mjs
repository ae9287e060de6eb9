// Before anything is timed: do both servers answer the same bytes, write the same rows and send the same live messages?
import pg from 'pg';
import { Line } from './drive.mjs';
import { putBack, tasksOf, written } from './scenarios.mjs';

const READS_COMPARED = 150;
const WRITES_COMPARED = 60;

/**
 * @param {import('./scenarios.mjs').Scenario} scenario
 * @param {{ real: { port: number }, bare: { port: number } }} servers
 * @param {{ client: import('pg').Client, url: string }} database
 * @returns {Promise<{ compared: number, differences: string[] }>}
 */
export async function compare(scenario, { real, bare }, database) {
  // What the product counts once and keeps is counted before anybody looks.
  if (scenario.kind === 'read') await play(scenario, real.port, database);
  const [ours, theirs] = [await play(scenario, real.port, database), await play(scenario, bare.port, database)];
  const differences = [];
  for (const part of ['answers', 'rows', 'live']) {
    if (ours[part].length !== theirs[part].length) differences.push(`${part}: ${ours[part].length} and ${theirs[part].length}`);
    const place = ours[part].findIndex((text, index) => text !== theirs[part][index]);
    if (place >= 0) differences.push(`${part} ${place}: ${firstDifference(ours[part][place], theirs[part][place] ?? '')}`);
  }
  const refused = ours.answers.find((answer) => !/^2\d\d /.test(answer));
  if (refused) differences.push(`answered ${refused.slice(0, 200)}`);
  return { compared: ours.answers.length, differences };
}

async function play(scenario, port, { client, url }) {
  const listener = new pg.Client({ connectionString: url });
  await listener.connect();
  const live = [];
  listener.on('notification', ({ payload }) => live.push(payload));
  await listener.query('LISTEN guildpath_live');
  const line = new Line(port);
  const answers = [];
  let left = scenario.kind === 'read' ? Math.min(READS_COMPARED, scenario.tasks.length) : WRITES_COMPARED;
  for (const requests of tasksOf(scenario, 'compare')) {
    for (const request of requests) {
      const { status, body } = await line.send(request);
      answers.push(`${status} ${body}`);
    }
    left -= 1;
    if (left === 0) break;
  }
  line.close();
  await listener.query('SELECT 1');
  await listener.end();
  const rows = scenario.kind === 'write' ? await written(client) : [];
  if (scenario.kind === 'write') await putBack(client);
  return { answers, rows, live };
}

function firstDifference(ours, theirs) {
  let place = 0;
  while (place < ours.length && ours[place] === theirs[place]) place += 1;
  const around = (text) => text.slice(Math.max(0, place - 60), place + 60);
  return `…${around(ours)}… and …${around(theirs)}…`;
}
