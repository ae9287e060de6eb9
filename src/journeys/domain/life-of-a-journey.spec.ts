import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { COMPLETION_MODES } from '../../paths/domain/path-document';
import { effectiveCompletion } from './completion';
import { isWalked } from './journey-machine';
import { abilitiesOf } from './journey-policy';
import { decide, type MilestoneAction, type MilestoneCommand, type MilestoneFacts } from './milestone-machine';
import { isOpen, isSettled, type MilestoneState } from './milestone-states';
import { platformActor, type Actor } from './relations';
import { turnOf } from './turn';
import {
  dependantsMoved,
  initialStates,
  lockChanges,
  lockChangesAfter,
  prerequisiteGraph,
  prerequisitesMet,
  type Needs,
} from './unlocking';

/** The rules together, as a service uses them: decide, write down, let the others follow. */
interface Step {
  readonly path: readonly (Needs & { readonly mode: MilestoneFacts['mode'] })[];
  readonly graph: ReturnType<typeof prerequisiteGraph>;
  readonly milestones: Map<string, MilestoneFacts>;
}

const hire: Actor = { personId: 'noa', relations: new Set(['hire']) };
const mentor: Actor = { personId: 'dan', relations: new Set(['mentor']) };
const expert: Actor = { personId: 'olena', relations: new Set(['reviewer']) };

const path = fc.array(
  fc.record({ needs: fc.array(fc.nat(), { maxLength: 3 }), mode: fc.constantFrom(...COMPLETION_MODES) }),
  { minLength: 1, maxLength: 8 },
).map((rows) => rows.map(({ needs, mode }, index) => ({
  key: `m${index}`,
  needs: [...new Set(index === 0 ? [] : needs.map((need) => `m${need % index}`))],
  mode,
})));

function begin(definitions: Step['path']): Step {
  const graph = prerequisiteGraph(definitions);
  const states = initialStates(graph);
  const milestones = new Map(definitions.map(({ key, mode }): [string, MilestoneFacts] => {
    const effective = effectiveCompletion(mode === 'review' ? { mode, reviewer: 'mentor' } : { mode });
    return [key, {
      key, state: states.get(key) ?? 'locked', mode: effective.mode, reviewerRole: effective.reviewer,
      requirement: 'required', assignee: 'hire', prerequisitesMet: false, dependantsMoved: false, submission: null,
      pairing: false, started: false, stateBy: null, journeyState: 'active',
    }];
  }));
  return { path: definitions, graph, milestones };
}

const statesOf = ({ milestones }: Step): Map<string, MilestoneState> =>
  new Map([...milestones].map(([key, { state }]) => [key, state]));

function factsOf(step: Step, key: string): MilestoneFacts {
  const states = statesOf(step);
  const stored = step.milestones.get(key);
  if (!stored) throw new Error(`${key} is not on this path`);
  return {
    ...stored,
    prerequisitesMet: prerequisitesMet(step.graph, states, key),
    dependantsMoved: dependantsMoved(step.graph, states, key),
  };
}

function take(step: Step, key: string, action: MilestoneAction, by: Actor): void {
  const facts = factsOf(step, key);
  const decision = decide(facts, action, by);
  if (!decision.ok || decision.events.length === 0) return;
  const isHandedIn = decision.next === 'submitted';
  const handedIn = { kind: action.name === 'claim' ? 'claim' : 'review', by: 'noa' } as const;
  step.milestones.set(key, {
    ...facts,
    state: decision.next,
    stateBy: by.personId,
    started: facts.started || decision.next === 'in_progress',
    submission: isHandedIn ? facts.submission ?? handedIn : null,
    pairing: isHandedIn && (facts.pairing || action.name === 'pair'),
  });
  const { unlocked, locked } = lockChangesAfter(step.graph, statesOf(step), key);
  for (const other of unlocked) take(step, other, { name: 'unlock' }, platformActor);
  for (const other of locked) take(step, other, { name: 'lock' }, platformActor);
}

const asAction = (name: MilestoneCommand): MilestoneAction => {
  if (name === 'request_changes') return { name, comment: 'One more thing.' };
  if (name === 'skip') return { name, reason: 'skipped' };
  return name === 'waive' || name === 'reopen' ? { name, reason: 'A good one.' } : { name };
};

const choices = fc.array(fc.record({
  milestone: fc.nat(),
  by: fc.constantFrom(hire, mentor, expert),
  choice: fc.nat(),
}), { maxLength: 60 });

/** People doing whatever they are offered, in whatever order. */
function live(step: Step, drawn: readonly { milestone: number; by: Actor; choice: number }[]): void {
  for (const { milestone, by, choice } of drawn) {
    const key = `m${milestone % step.path.length}`;
    const abilities = abilitiesOf(by, factsOf(step, key));
    const name = abilities[choice % Math.max(1, abilities.length)];
    if (name) take(step, key, asAction(name), by);
  }
}

describe('a journey, whatever its people do', () => {
  it('has nothing left to lock or unlock after any step', () => {
    fc.assert(fc.property(path, choices, (definitions, drawn) => {
      const step = begin(definitions);
      for (const each of drawn) {
        live(step, [each]);
        expect(lockChanges(step.graph, statesOf(step))).toEqual({ unlocked: [], locked: [] });
      }
    }));
  });

  it('always has somebody whose turn it is, until nothing is open', () => {
    fc.assert(fc.property(path, choices, (definitions, drawn) => {
      const step = begin(definitions);
      live(step, drawn);
      const all = [...step.milestones.values()];
      const turns = all.map(({ state, reviewerRole }) => turnOf({
        state, reviewerRole, assignee: 'hire', blockerOwner: null, mentorAway: false, journeyState: 'active',
      }));
      expect(turns.some((turn) => turn !== 'nobody')).toBe(all.some(({ state }) => isOpen(state)));
    }));
  });

  it('offers only what then works', () => {
    fc.assert(fc.property(path, choices, fc.constantFrom(hire, mentor, expert), (definitions, drawn, by) => {
      const step = begin(definitions);
      live(step, drawn);
      for (const { key } of definitions) {
        for (const name of abilitiesOf(by, factsOf(step, key))) {
          expect(decide(factsOf(step, key), asAction(name), by).ok).toBe(true);
        }
      }
    }));
  });

  it('can be walked to its end from anywhere', () => {
    const onwards: readonly MilestoneCommand[] = ['check_off', 'attend', 'submit', 'accept'];
    fc.assert(fc.property(path, choices, (definitions, drawn) => {
      const step = begin(definitions);
      live(step, drawn);
      for (const key of step.graph.order) {
        for (const name of onwards) {
          take(step, key, asAction(name), name === 'accept' ? mentor : hire);
        }
        expect(isSettled(step.milestones.get(key)?.state ?? 'locked')).toBe(true);
      }
      expect(isWalked(step.milestones.values())).toBe(true);
    }));
  });
});
