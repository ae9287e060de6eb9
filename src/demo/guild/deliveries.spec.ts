import { describe, expect, it } from '@jest/globals';
import { readEvent } from '../../proofs/domain/adapters/read-event';
import { SOURCE_TRUSTS } from '../../proofs/domain/sources';
import { demoDeliveries } from './deliveries';
import { demoProof } from './proofs';

describe('what GitHub sent to the demo guild', () => {
  it('is what the facts of the demo guild are read from, so that reading it again changes nothing', () => {
    const { facts, sourceId } = demoProof('noa', new Date('2026-11-20T12:00:00Z'), new Date('2026-11-08T22:00:00Z'), new Date('2026-11-23T07:00:00Z'));
    const read = demoDeliveries({ facts }).flatMap(({ id, type, body, at, facts: told, whyNot }) => {
      const reading = readEvent('github', SOURCE_TRUSTS, { headers: { 'x-github-event': type }, body: JSON.parse(JSON.stringify(body)), receivedAt: at });
      expect([type, reading.facts.length, reading.why]).toEqual([type, told, whyNot]);
      return reading.facts.map((fact) => ({ ...fact, source: sourceId, event: id }));
    });
    expect(read).toEqual(facts);
  });
});
