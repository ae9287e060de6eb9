import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  addPhase, changeKey, changeMilestone, duplicateMilestone, findMilestone, freeKey, insertMilestone, isKey, keyFrom, milestonesIn, moveMilestone,
  newMilestone, placeOf, removeMilestone, removePhase, restoreMilestone, restorePhase, stepMilestone, stepPhase, type DraftDocument,
} from './document';

/** Phases as lists of keys: `path(['ask', 'build'], ['demo'])`. */
function path(...phases: string[][]): DraftDocument {
  const empty: DraftDocument = { title: 'A path', description: null, phases: [] };
  return {
    ...empty,
    phases: phases.map((keys, index) => ({
      key: `p${index}`, title: `Phase ${index}`, summary: null,
      milestones: keys.map((key) => ({ ...newMilestone(empty, key, 1), key })),
    })),
  };
}

const shape = ({ phases }: DraftDocument) => phases.map(({ milestones }) => milestones.map(({ key }) => key).join(' '));

describe('moving a milestone', () => {
  it('puts it in front of what stands there, within a phase and between phases', () => {
    const document = path(['ask', 'build', 'ship'], ['demo']);
    expect(shape(moveMilestone(document, 'ask', { phase: 0, index: 2 }))).toEqual(['build ask ship', 'demo']);
    expect(shape(moveMilestone(document, 'ship', { phase: 0, index: 0 }))).toEqual(['ship ask build', 'demo']);
    expect(shape(moveMilestone(document, 'build', { phase: 1, index: 1 }))).toEqual(['ask ship', 'demo build']);
  });

  it('leaves it alone where it stands already', () => {
    const document = path(['ask', 'build']);
    expect(moveMilestone(document, 'ask', { phase: 0, index: 0 })).toBe(document);
    expect(moveMilestone(document, 'ask', { phase: 0, index: 1 })).toBe(document);
    expect(moveMilestone(document, 'nowhere', { phase: 0, index: 1 })).toBe(document);
  });

  it('loses nothing and doubles nothing, wherever it goes', () => {
    const KEYS = ['ask', 'build', 'ship', 'demo', 'rest'];
    fc.assert(fc.property(fc.nat(5), fc.constantFrom(...KEYS), fc.nat(1), fc.nat(5), (cut, key, phase, index) => {
      const document = path(KEYS.slice(0, cut), KEYS.slice(cut));
      const moved = moveMilestone(document, key, { phase, index: Math.min(index, document.phases[phase]!.milestones.length) });
      expect(milestonesIn(moved).map((one) => one.key).sort()).toEqual([...KEYS].sort());
      expect(placeOf(moved, key)?.phase).toBe(phase);
    }));
  });

  it('steps down through every phase to the end, and back up to the top, one place at a time', () => {
    let document = path(['ask', 'build'], [], ['demo']);
    const seen = [];
    for (let step = 0; step < 5; step += 1) {
      document = stepMilestone(document, 'ask', 1);
      seen.push(shape(document));
    }
    expect(seen).toEqual([
      ['build ask', '', 'demo'], ['build', 'ask', 'demo'], ['build', '', 'ask demo'], ['build', '', 'demo ask'], ['build', '', 'demo ask'],
    ]);
    for (let step = 0; step < 4; step += 1) document = stepMilestone(document, 'ask', -1);
    expect(shape(document)).toEqual(['ask build', '', 'demo']);
  });
});

describe('keys', () => {
  it('are made from titles, and are never the same twice', () => {
    expect(keyFrom('Get to work!', 'x')).toBe('get-to-work');
    expect(keyFrom('Žinių šaltinis’s', 'x')).toBe('ziniu-saltiniss');
    expect(keyFrom('…', 'milestone')).toBe('milestone');
    expect(freeKey('Deploy it', ['deploy-it', 'deploy-it-2'], 'x')).toBe('deploy-it-3');
  });

  it('are always ones that the server takes', () => {
    fc.assert(fc.property(fc.string(), fc.array(fc.string()), (title, taken) => {
      const key = freeKey(title, taken, 'milestone');
      expect(isKey(key)).toBe(true);
      expect(taken).not.toContain(key);
    }));
  });

  it('are followed by those who need the milestone', () => {
    const document = changeMilestone(path(['ask', 'build'], ['demo']), 'demo', { needs: ['build', 'ask'] });
    const changed = changeKey(document, 'ask', 'ask-around');
    expect(findMilestone(changed, 'demo')?.needs).toEqual(['build', 'ask-around']);
    expect(shape(changed)).toEqual(['ask-around build', 'demo']);
  });
});

describe('adding, copying and removing', () => {
  it('copies right behind, under a key of its own', () => {
    const { document, key } = duplicateMilestone(path(['ask', 'ask-copy'], ['demo']), 'ask');
    expect(key).toBe('ask-copy-2');
    expect(shape(document)).toEqual(['ask ask-copy-2 ask-copy', 'demo']);
  });

  it('takes a milestone out of what others need, too', () => {
    const document = changeMilestone(path(['ask', 'build']), 'build', { needs: ['ask'] });
    const without = removeMilestone(document, 'ask');
    expect(shape(without)).toEqual(['build']);
    expect(findMilestone(without, 'build')?.needs).toEqual([]);
  });

  it('takes a phase out with what is in it', () => {
    const document = changeMilestone(path(['ask', 'build'], ['demo']), 'demo', { needs: ['ask'] });
    const without = removePhase(document, 'p0');
    expect(shape(without)).toEqual(['demo']);
    expect(findMilestone(without, 'demo')?.needs).toEqual([]);
  });

  it('puts back what was removed, where it stood, with who waited for it', () => {
    const before = changeMilestone(changeMilestone(path(['ask', 'build'], ['demo', 'rest']), 'demo', { needs: ['ask', 'build'] }), 'build', { needs: ['ask'] });
    expect(restoreMilestone(removeMilestone(before, 'ask'), before, 'ask')).toEqual(changeMilestone(before, 'demo', { needs: ['build', 'ask'] }));
    expect(restoreMilestone(before, before, 'ask')).toBe(before);
    expect(restorePhase(removePhase(before, 'p0'), before, 'p0')).toEqual(before);
    expect(shape(restoreMilestone(removePhase(before, 'p0'), before, 'ask'))).toEqual(['ask demo rest']);
  });

  it('adds phases at the end, and moves them', () => {
    const document = addPhase(path(['ask'], ['demo']), 'Get to work');
    expect(document.phases.map(({ key }) => key)).toEqual(['p0', 'p1', 'get-to-work']);
    expect(stepPhase(document, 'get-to-work', -1).phases.map(({ key }) => key)).toEqual(['p0', 'get-to-work', 'p1']);
    expect(stepPhase(document, 'p0', -1)).toBe(document);
  });

  it('inserts where it is told', () => {
    const document = path(['ask'], ['demo']);
    expect(shape(insertMilestone(document, { phase: 1, index: 0 }, newMilestone(document, 'Say hello', 3)))).toEqual(['ask', 'say-hello demo']);
  });
});
