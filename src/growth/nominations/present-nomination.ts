import { nominationAbilities, type NominationReader, type NominationView } from '../domain/nomination-policy';
import type { NominationDto, NominationSummaryDto } from '../dto/nominations.dto';
import type { NominationRow } from '../persistence/nominations.repository';
import { factsOf } from './nomination-readers';

export function presentSummary(row: NominationRow): NominationSummaryDto {
  const { id, kind, area, groupName, nominee, nominator, state, renewsId, nominatedAt, submittedAt } = row;
  return {
    id, kind, area, groupName, nominee, nominator, state, renewal: renewsId !== null,
    nominatedAt: nominatedAt.toISOString(), submittedAt: submittedAt?.toISOString() ?? null,
  };
}

/** A nomination as its reader may see it: what others wrote to each other is not for the nominator. */
export function presentNomination(row: NominationRow, reader: NominationReader, view: NominationView): NominationDto {
  const between = view !== 'nominator';
  return {
    ...presentSummary(row),
    view,
    reason: row.reason,
    statement: between ? row.statement : '',
    evidence: between ? row.evidence : [],
    revision: row.revision,
    decidedAt: row.decidedAt?.toISOString() ?? null,
    decidedBy: between ? row.decidedBy : null,
    decision: between ? row.decision : null,
    until: between ? row.until : null,
    abilities: nominationAbilities(reader, factsOf(row)),
  };
}
