import type { World } from './world';

interface MilestoneRow {
  key: string;
  state: string;
  needs: string[];
}

const ARRIVALS = new Set(['came_with_version', 'milestone_added']);
const MEETS_A_NEED = new Set(['done', 'waived', 'superseded']);

/**
 * What must hold on a journey however many people were at it at once: the record of what happened adds up to the
 * states that are stored, and nothing is locked or open that should not be.
 *
 * @returns every fault, in words; none when all is well
 */
export async function faultsOf(world: World, journeyId: string): Promise<string[]> {
  const milestones = await world.rows<MilestoneRow>(
    `SELECT m.key, m.state, COALESCE(d.needs, '{}') AS needs FROM journey_milestones m
     JOIN journeys j ON j.id = m.journey_id
     LEFT JOIN milestone_definitions d ON d.path_version_id = j.path_version_id AND d.key = m.key
     WHERE m.journey_id = $1`,
    [journeyId],
  );
  const activity = await world.rows<{ key: string | null; code: string; data: { from?: string; to?: string } | null }>(
    'SELECT key, code, data FROM activity WHERE journey_id = $1 ORDER BY id',
    [journeyId],
  );
  const faults: string[] = [];
  const folded = new Map(milestones.map(({ key, needs }) => [key, needs.length === 0 ? 'available' : 'locked']));
  for (const { key, code, data } of activity) {
    if (key === null) continue;
    // What came with a version, or to this journey alone, was not there before.
    if (ARRIVALS.has(code)) folded.delete(key);
    else if (data?.from !== undefined && data.from !== folded.get(key)) faults.push(`${code} of ${key} from ${data.from}, which was ${folded.get(key)}`);
    if (data?.to !== undefined) folded.set(key, data.to);
    else if (code === 'unlocked') folded.set(key, 'available');
    else if (code === 'locked') folded.set(key, 'locked');
  }
  const states = new Map(milestones.map(({ key, state }) => [key, state]));
  for (const { key, state, needs } of milestones) {
    if (folded.get(key) !== state) faults.push(`${key} is ${state}, and what happened adds up to ${folded.get(key)}`);
    const met = needs.every((need) => MEETS_A_NEED.has(states.get(need) ?? ''));
    if (state === 'locked' && met) faults.push(`${key} is locked, with nothing missing`);
    if (state === 'available' && !met) faults.push(`${key} is available, with something missing`);
  }
  const open = await world.rows<{ key: string; state: string }>(
    `SELECT m.key, m.state FROM journey_milestones m LEFT JOIN submissions s ON s.journey_id = m.journey_id AND s.key = m.key AND s.decided_at IS NULL
     WHERE m.journey_id = $1 AND (m.state = 'submitted') <> (s.id IS NOT NULL)`,
    [journeyId],
  );
  for (const { key, state } of open) faults.push(`${key} is ${state}, and its submission says otherwise`);
  return faults;
}
