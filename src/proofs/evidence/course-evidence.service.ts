import { createHash, randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Proofs } from '../../journeys/journeys.api';
import { Clock } from '../../platform/clock/clock';
import { Database } from '../../platform/database/database';
import { Problem } from '../../platform/http/problem';
import { Directory } from '../domain/credit/what-the-guild-says';
import { readStatement, type Statement } from '../domain/xapi';
import type { EvidenceTakenDto, TellEvidenceDto } from '../dto/evidence.dto';
import { GuildSaysRepository } from '../persistence/guild-says.repository';
import { ToldStatementsRepository } from '../persistence/told-statements.repository';

/** As many statements as one request may bring. */
const MOST_STATEMENTS = 100;

/** Takes in what course tools tell: units and quizzes that somebody is through with. */
@Injectable()
export class CourseEvidence {
  constructor(
    private readonly says: GuildSaysRepository,
    private readonly statements: ToldStatementsRepository,
    private readonly proofs: Proofs,
    private readonly db: Database,
    private readonly clock: Clock,
  ) {}

  /** The same again changes nothing. @throws Problem 404 for nobody, and where they walk no such milestone; 409 for one that course tools don't complete */
  take(guildId: string, { person, milestone, result }: TellEvidenceDto): Promise<EvidenceTakenDto> {
    return this.db.transaction(async () => {
      const personId = await this.personOf(guildId, person.toLowerCase());
      if (result === 'failed') return { counted: false, journeys: [] };
      return { counted: true, journeys: await this.proofs.proveUnit(guildId, personId, milestone) };
    });
  }

  /**
   * Statements of xAPI, all of them or none.
   * @param onlyId the id under which a single one is put
   * @returns their ids, in order
   * @throws Problem 400 for what is none, 404 and 409 as `take`, 409 for another statement under an id that was used
   */
  takeStatements(guildId: string, body: unknown, onlyId: string | null): Promise<string[]> {
    const told = Array.isArray(body) && onlyId === null ? body : [body];
    if (told.length > MOST_STATEMENTS) throw new Problem(413, 'too_many_statements', `Send at most ${MOST_STATEMENTS} statements at once.`);
    const read = told.map((json) => readStatement(json)).map((statement) => {
      if ('problem' in statement) throw new Problem(400, 'bad_statement', `${statement.field}: ${statement.problem}`);
      if (onlyId !== null && statement.id !== null && statement.id !== onlyId) throw new Problem(400, 'bad_statement', 'id: It is not the one of the address.');
      return { ...statement, id: onlyId ?? statement.id ?? randomUUID() };
    });
    return this.db.transaction(async () => {
      for (const statement of read) await this.takeStatement(guildId, statement);
      return read.map(({ id }) => id);
    });
  }

  private async takeStatement(guildId: string, { id, person, result, milestone }: Statement & { id: string }): Promise<void> {
    const hash = createHash('sha256').update(JSON.stringify([person, result, milestone])).digest();
    const claim = await this.statements.claim(guildId, id, hash, this.clock.now());
    if (claim === 'other') throw Problem.conflict('statement_differs', `Another statement was told as ${id}.`);
    if (claim === 'same' || result === null) return;
    await this.proofs.proveUnit(guildId, await this.personOf(guildId, person), milestone);
  }

  private async personOf(guildId: string, name: string): Promise<string> {
    const directory = new Directory({
      names: await this.says.names(guildId), services: [], production: [], courseRepositories: [], holdHours: 0, askedToRollBack: new Set(),
    });
    const someone = name.includes('@') ? { login: null, email: name, bot: false } : { login: name, email: null, bot: false };
    const whose = directory.whose(someone, '', this.clock.now().toISOString());
    if (typeof whose !== 'object') throw Problem.notFound('person');
    return whose.personId;
  }
}
