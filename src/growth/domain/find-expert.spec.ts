import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { anybodyLeft, placeAll, type Expert, type Knower, type WaitingConsultation } from './find-expert';

const expert = (id: string, over: Partial<Expert> = {}): Expert => ({ id, siteId: 'vilnius', here: true, atOnce: 2, taken: [], lastAskedAt: null, ...over });
const asked = (id: string, over: Partial<WaitingConsultation> = {}): WaitingConsultation => ({
  id, topic: 'api', askerId: 'noa', siteId: 'vilnius', askedAt: '2026-11-23T08:00:00.000Z', asked: [], previous: null, ...over,
});
const byId = (experts: Expert[]) => new Map(experts.map((one) => [one.id, one]));
const know = (...knowers: [string, boolean][]) => new Map([['api', knowers.map(([personId, titled]): Knower => ({ personId, titled }))]]);

/** Whom each goes to, in order of the ids. */
const found = (waiting: WaitingConsultation[], knowers: Map<string, Knower[]>, experts: Expert[]) =>
  Object.fromEntries(placeAll(waiting, knowers, byId(experts)).map(({ consultationId, expertId }) => [consultationId, expertId]));

describe('the expert for a consultation', () => {
  it('has a title before being its focal point, wherever they sit', () => {
    const knowers = know(['focal', false], ['titled', true]);
    expect(found([asked('a')], knowers, [expert('focal'), expert('titled', { siteId: 'kyiv', taken: [1] })])).toEqual({ a: 'titled' });
    expect(found([asked('a')], knowers, [expert('focal'), expert('titled', { taken: [1, 2] })])).toEqual({ a: 'focal' });
  });

  it('is at the asker’s site, then has fewest open, then was asked longest ago', () => {
    const knowers = know(['a', true], ['b', true], ['c', true]);
    const pick = (...experts: Expert[]) => found([asked('one')], knowers, experts)['one'];
    expect(pick(expert('a', { siteId: 'kyiv' }), expert('b', { taken: [1] }), expert('c', { siteId: 'kyiv' }))).toBe('b');
    expect(pick(expert('a', { taken: [2] }), expert('b'), expert('c', { taken: [1] }))).toBe('b');
    expect(pick(expert('a', { lastAskedAt: '2026-11-20' }), expert('b', { lastAskedAt: '2026-11-19' }), expert('c', { lastAskedAt: '2026-11-21' }))).toBe('b');
    expect(pick(expert('a', { lastAskedAt: '2026-11-20' }), expert('b'), expert('c'))).toBe('b');
  });

  it('is not the asker, not away, not full, and not asked before', () => {
    const knowers = know(['noa', true], ['away', true], ['full', true], ['passed', true]);
    const experts = [expert('noa'), expert('away', { here: false }), expert('full', { atOnce: 1, taken: [1] }), expert('passed')];
    expect(found([asked('a', { asked: ['passed'] })], knowers, experts)).toEqual({});
  });

  it('is the one who answered, where the asker asks on and they have room; else the next', () => {
    const knowers = know(['ana', true], ['ben', true]);
    const again = asked('a', { asked: [], previous: 'ben' });
    expect(found([again], knowers, [expert('ana'), expert('ben', { taken: [1] })])).toEqual({ a: 'ben' });
    expect(found([again], knowers, [expert('ana'), expert('ben', { taken: [1, 2] })])).toEqual({ a: 'ana' });
  });

  it('comes to those who asked first', () => {
    const later = asked('a', { askedAt: '2026-11-23T09:00:00.000Z' });
    expect(found([later, asked('b')], know(['ana', true]), [expert('ana', { atOnce: 1 })])).toEqual({ b: 'ana' });
  });

  it('is nobody once all who know it were asked', () => {
    const knowers: Knower[] = [{ personId: 'noa', titled: true }, { personId: 'ana', titled: false }];
    expect(anybodyLeft(asked('a'), knowers)).toBe(true);
    expect(anybodyLeft(asked('a', { asked: ['ana'] }), knowers)).toBe(false);
    expect(anybodyLeft(asked('a', { asked: ['ana'], previous: 'ana' }), knowers)).toBe(true);
  });
});

const PEOPLE = ['ana', 'ben', 'cleo', 'dov', 'eve'];
const person = fc.constantFrom(...PEOPLE);
const site = fc.constantFrom('vilnius', 'kyiv');

const world = fc.record({
  experts: fc.tuple(
    ...PEOPLE.map((id) =>
      fc.record({ here: fc.boolean(), atOnce: fc.integer({ min: 1, max: 3 }), taken: fc.uniqueArray(fc.integer({ min: 1, max: 4 }), { maxLength: 3 }), siteId: site })
        .map((over) => expert(id, over)),
    ),
  ),
  knowers: fc.dictionary(fc.constantFrom('api', 'tdd'), fc.array(fc.record({ personId: person, titled: fc.boolean() }), { maxLength: 5 })),
  waiting: fc.uniqueArray(
    fc.record({
      id: fc.uuid(), topic: fc.constantFrom('api', 'tdd'), askerId: person, siteId: site, askedAt: fc.constantFrom('2026-11-23T08', '2026-11-23T09'),
      asked: fc.uniqueArray(person, { maxLength: 2 }), previous: fc.constant(null),
    }),
    { maxLength: 12, selector: ({ id }) => id },
  ),
});

describe('finding experts for all that wait', () => {
  it('never goes over anybody’s room, to the asker, to one who is away or who was asked, and gives no place twice', () => {
    fc.assert(
      fc.property(world, ({ experts, knowers, waiting }) => {
        const placements = placeAll(waiting, new Map(Object.entries(knowers)), byId(experts));
        for (const { id, here, atOnce, taken } of experts) {
          const slots = placements.filter(({ expertId }) => expertId === id).map(({ slot }) => slot);
          expect(slots.length === 0 || (here && taken.length + slots.length <= atOnce)).toBe(true);
          expect(new Set([...taken, ...slots]).size).toBe(taken.length + slots.length);
        }
        for (const { consultationId, expertId } of placements) {
          const one = waiting.find(({ id }) => id === consultationId)!;
          expect([one.askerId, ...one.asked]).not.toContain(expertId);
          expect(knowers[one.topic]!.map(({ personId }) => personId)).toContain(expertId);
        }
      }),
    );
  });

  it('leaves nothing waiting while somebody who may take it has room', () => {
    fc.assert(
      fc.property(world, ({ experts, knowers, waiting }) => {
        const placements = placeAll(waiting, new Map(Object.entries(knowers)), byId(experts));
        const room = (id: string) => {
          const { here, atOnce, taken } = experts.find((one) => one.id === id)!;
          return here && taken.length + placements.filter(({ expertId }) => expertId === id).length < atOnce;
        };
        for (const one of waiting.filter(({ id }) => !placements.some(({ consultationId }) => consultationId === id))) {
          const free = (knowers[one.topic] ?? []).filter(({ personId }) => personId !== one.askerId && !one.asked.includes(personId) && room(personId));
          expect(free).toEqual([]);
        }
      }),
    );
  });

  it('does not depend on the order in which things are read', () => {
    fc.assert(
      fc.property(world, ({ experts, knowers, waiting }) => {
        const turned = Object.fromEntries(Object.entries(knowers).map(([topic, all]) => [topic, all.toReversed()]));
        const one = placeAll(waiting, new Map(Object.entries(knowers)), byId(experts));
        const other = placeAll(waiting.toReversed(), new Map(Object.entries(turned)), byId(experts.toReversed()));
        expect(other).toEqual(one);
      }),
    );
  });
});
