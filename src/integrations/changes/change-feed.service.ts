import { Injectable } from '@nestjs/common';
import { Problem, type FieldFault } from '../../platform/http/problem';
import { changeData } from '../domain/change';
import { isChangeType } from '../domain/change-types';
import type { ChangesDto } from '../dto/changes.dto';
import { ChangesRepository } from '../persistence/changes.repository';

const USUAL_PAGE = 100;
const LARGEST_PAGE = 500;

/** The reader's question, as it was sent. */
export interface ChangesQuery {
  after: string | undefined;
  limit: string | undefined;
  types: string | undefined;
}

/** Everything that other programs may know of a guild, to be read from a position on. */
@Injectable()
export class ChangeFeed {
  constructor(private readonly changes: ChangesRepository) {}

  /** @throws Problem 409 for a position that was never given here, 422 for a question that cannot be read */
  async read(guildId: string, query: ChangesQuery): Promise<ChangesDto> {
    const { after, limit, types } = questionOf(query);
    if (after > (await this.changes.lastPosition())) {
      throw Problem.conflict(
        'cursor_ahead',
        'This position was never given here: the database may be an older copy than the one it was read from. Read again from the beginning.',
      );
    }
    const rows = await this.changes.after(guildId, after, types, limit + 1);
    const shown = rows.slice(0, limit);
    return {
      changes: shown.map((row) => ({ type: row.type, at: row.at.toISOString(), ...changeData(row) })),
      next: String(shown.at(-1)?.position ?? after),
      more: rows.length > limit,
    };
  }
}

function questionOf({ after = '0', limit = String(USUAL_PAGE), types }: ChangesQuery): { after: number; limit: number; types: string[] | null } {
  const wanted = types === undefined ? null : types.split(',');
  const faults: FieldFault[] = [];
  if (!/^\d{1,15}$/.test(after)) faults.push({ field: 'after', problem: 'Use the `next` of the answer before, or leave it out to begin.' });
  if (!/^\d{1,3}$/.test(limit) || Number(limit) < 1 || Number(limit) > LARGEST_PAGE) {
    faults.push({ field: 'limit', problem: `Give a number from 1 to ${LARGEST_PAGE}.` });
  }
  const unknown = wanted?.filter((type) => !isChangeType(type)) ?? [];
  if (unknown.length > 0) faults.push({ field: 'types', problem: `There is no such type of change: ${unknown.join(', ').slice(0, 200)}.` });
  if (faults.length > 0) throw Problem.invalid(faults);
  return { after: Number(after), limit: Number(limit), types: wanted };
}
