import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  addPhase, changeMilestone, changePhase, findMilestone, insertMilestone, milestonesIn, moveMilestone, newMilestone, removeMilestone, removePhase,
  stepMilestone, stepPhase, type DraftDocument,
} from './document';
import { merge } from './merge';

const EMPTY: DraftDocument = { title: 'A path', description: null, phases: [] };

function path(...phases: string[][]): DraftDocument {
  return {
    ...EMPTY,
    phases: phases.map((keys, index) => ({
      key: `p${index}`, title: `Phase ${index}`, summary: null, milestones: keys.map((key) => ({ ...newMilestone(EMPTY, key, 1), key })),
    })),
  };
}

const BASE = path(['ask', 'build', 'ship'], ['demo', 'rest']);
const shape = ({ phases }: DraftDocument) => phases.map(({ milestones }) => milestones.map(({ key }) => key).join(' '));
const added = (document: DraftDocument, title: string, phase: number, index: number) =>
  insertMilestone(document, { phase, index }, newMilestone(document, title, 2));

/** One edit that somebody might make. */
const edits: fc.Arbitrary<(document: DraftDocument) => DraftDocument> = fc.oneof(
  fc.tuple(fc.constantFrom('ask', 'build', 'demo'), fc.integer({ min: 1, max: 3 })).map(([key, dueDay]) => (one: DraftDocument) => changeMilestone(one, key, { dueDay })),
  fc.tuple(fc.constantFrom('ask', 'build', 'demo'), fc.constantFrom('Ask.', 'Do it.')).map(([key, guide]) => (one: DraftDocument) => changeMilestone(one, key, { guide })),
  fc.constantFrom('ask', 'rest').map((key) => (one: DraftDocument) => removeMilestone(one, key)),
  fc.tuple(fc.constantFrom('ship', 'demo'), fc.nat(1), fc.nat(1)).map(([key, phase, index]) => (one: DraftDocument) => moveMilestone(one, key, { phase, index })),
  fc.constantFrom('New thing', 'Other thing').map((title) => (one: DraftDocument) => added(one, title, 0, 0)),
  fc.constantFrom('First', 'Other').map((title) => (one: DraftDocument) => changePhase(one, 'p0', { title })),
  fc.constant((one: DraftDocument) => stepPhase(one, 'p1', -1)),
);
const texts = fc.array(edits, { maxLength: 4 }).map((all) => all.reduce((one, edit) => edit(one), BASE));

describe('two people’s texts', () => {
  it('come together by themselves where they changed different things', () => {
    const mine = changeMilestone(added(BASE, 'Say hello', 0, 1), 'ask', { title: 'Ask first' });
    const theirs = changeMilestone(stepMilestone(removeMilestone(BASE, 'rest'), 'ship', 1), 'ask', { dueDay: 3 });
    const { document, differences, cameIn } = merge(BASE, mine, theirs);
    expect(differences).toEqual([]);
    expect(shape(document)).toEqual(['ask say-hello build', 'ship demo']);
    expect(findMilestone(document, 'ask')).toMatchObject({ title: 'Ask first', dueDay: 3 });
    expect(cameIn).toEqual(['ask: due', 'rest: removed', 'The order']);
  });

  it('are laid side by side where both changed the same, and stand as chosen', () => {
    const mine = changeMilestone(BASE, 'ask', { guide: 'Mine.', dueDay: 2 });
    const theirs = changeMilestone(BASE, 'ask', { guide: 'Theirs.', dueDay: 4 });
    const { differences, document } = merge(BASE, mine, theirs);
    expect(differences.map(({ id, what, mine: own, theirs: other }) => [id, what, own, other])).toEqual([
      ['ask due', 'Due', 'day 2', 'day 4'], ['ask guide', 'Guide', 'Mine.', 'Theirs.'],
    ]);
    expect(document).toEqual(mine);
    expect(findMilestone(merge(BASE, mine, theirs, { 'ask guide': 'theirs' }).document, 'ask')).toMatchObject({ guide: 'Theirs.', dueDay: 2 });
  });

  it('never drop in silence what one removed and the other changed', () => {
    const changed = changeMilestone(BASE, 'ask', { guide: 'Better.' });
    const removed = removeMilestone(BASE, 'ask');
    const there = merge(BASE, removed, changed);
    expect(there.differences.map(({ what }) => what)).toEqual(['Whether it stays']);
    expect(shape(there.document)[0]).toBe('build ship');
    expect(shape(merge(BASE, removed, changed, { 'ask presence': 'theirs' }).document)[0]).toBe('ask build ship');
    expect(shape(merge(BASE, changed, removed).document)[0]).toBe('ask build ship');
  });

  it('ask about the order only where both moved things, and differently', () => {
    const mine = moveMilestone(BASE, 'ship', { phase: 0, index: 0 });
    const theirs = stepPhase(BASE, 'p1', -1);
    const { differences, document } = merge(BASE, mine, theirs);
    expect(differences.map(({ id }) => id)).toEqual(['order']);
    expect(shape(document)).toEqual(['ship ask build', 'demo rest']);
    expect(shape(merge(BASE, mine, theirs, { order: 'theirs' }).document)).toEqual(['demo rest', 'ask build ship']);
    expect(merge(BASE, mine, mine).differences).toEqual([]);
  });

  it('keep a removed phase for what the other put into it, and let it go otherwise', () => {
    const mine = removePhase(BASE, 'p1');
    expect(shape(merge(BASE, mine, BASE).document)).toEqual(['ask build ship']);
    expect(shape(merge(BASE, mine, added(BASE, 'Say hello', 1, 0)).document)).toEqual(['ask build ship', 'say-hello']);
    expect(shape(merge(BASE, addPhase(BASE, 'Later'), BASE).document)).toEqual(['ask build ship', 'demo rest', '']);
  });

  it('are mine when they changed nothing, and theirs when I changed nothing', () => {
    fc.assert(fc.property(texts, (one) => {
      expect(merge(BASE, one, BASE)).toMatchObject({ document: one, differences: [], cameIn: [] });
      expect(merge(BASE, BASE, one)).toMatchObject({ document: one, differences: [] });
    }));
  });

  it('hold each milestone once, whoever moved, added or removed it', () => {
    fc.assert(fc.property(texts, texts, (mine, theirs) => {
      const keys = milestonesIn(merge(BASE, mine, theirs).document).map(({ key }) => key);
      expect(new Set(keys).size).toBe(keys.length);
      const inBoth = milestonesIn(mine).map(({ key }) => key).filter((key) => findMilestone(theirs, key));
      expect(keys).toEqual(expect.arrayContaining(inBoth));
    }));
  });

  it('say the same whichever of the two brings them together, once everything is decided alike', () => {
    fc.assert(fc.property(texts, texts, (mine, theirs) => {
      const here = merge(BASE, mine, theirs);
      const takeTheirs = Object.fromEntries(here.differences.map(({ id }) => [id, 'theirs' as const]));
      const byKey = (document: DraftDocument) => milestonesIn(document).map((one) => JSON.stringify(one)).sort();
      expect(byKey(merge(BASE, mine, theirs, takeTheirs).document)).toEqual(byKey(merge(BASE, theirs, mine).document));
    }));
  });
});
