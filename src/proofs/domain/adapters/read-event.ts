import { trusted, type SourceKind, type SourceTrust } from '../sources';
import { readCDEvents } from './cdevents';
import { readGeneric } from './generic';
import { readGitHub } from './github';
import { readGitLab } from './gitlab';
import type { Adapter, Posted, Reading } from './reading-of';

const ADAPTERS: Readonly<Record<SourceKind, Adapter>> = {
  github: readGitHub,
  gitlab: readGitLab,
  cdevents: readCDEvents,
  generic: readGeneric,
};

/**
 * What an event says, as far as its source is trusted. The same event gives the same facts, today's adapters being what
 * they are: reading it again after they were mended changes only what they now read differently.
 */
export function readEvent(kind: SourceKind, trusts: readonly SourceTrust[], posted: Posted): Reading {
  const reading = ADAPTERS[kind](posted);
  const facts = reading.facts.flatMap((fact) => trusted(fact, trusts) ?? []);
  return facts.length === 0 && reading.why === null ? { ...reading, facts, why: 'not_trusted' } : { ...reading, facts };
}
