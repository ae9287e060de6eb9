import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { stringify } from 'csv-stringify/sync';
import { Clock } from '../../platform/clock/clock';
import { Database } from '../../platform/database/database';
import { Problem } from '../../platform/http/problem';
import { GuildsRepository } from '../persistence/guilds.repository';
import { PeopleRepository, type PersonRow } from '../persistence/people.repository';
import { Invitations, type IssuedInvitation } from '../signing-in/invitations.service';
import { readPeople, type PersonInFile } from './read-people';

/** What a file would do to one person. */
export interface PlannedPerson extends PersonInFile {
  what: 'add' | 'change' | 'same';
  /** In words, what would be different; empty unless something is. */
  changes: string[];
}

/** What a file would do. Nothing is done while there are problems. */
export interface PeoplePlan {
  people: PlannedPerson[];
  /** With the line of the file, where there is one. */
  problems: { line: number | null; problem: string }[];
}

/** People in and out as CSV files, for whoever runs the installation. Who is not in the file stays as they are. */
@Injectable()
export class PeopleFiles {
  constructor(
    private readonly people: PeopleRepository,
    private readonly guilds: GuildsRepository,
    private readonly invitations: Invitations,
    private readonly db: Database,
    private readonly clock: Clock,
  ) {}

  /** Everybody of the guild, by name, as `carryOut` reads them; without anything a spreadsheet would run. */
  async export(guildId: string): Promise<string> {
    const people = await this.people.listOf(guildId);
    return stringify(
      people.map(({ name, email, siteName, roles, topics, joined, deactivated }) => (
        [name, email, siteName, roles.join(' '), topics.join(' '), joined ? 'yes' : 'no', deactivated ? 'no' : 'yes']
      )),
      { header: true, columns: ['name', 'email', 'site', 'roles', 'topics', 'joined', 'active'], escape_formulas: true },
    );
  }

  /** What the file would do; nothing is written. */
  async plan(guildId: string, text: string): Promise<PeoplePlan> {
    const [sites, existing] = await Promise.all([this.guilds.listCalendars(guildId), this.people.listOf(guildId)]);
    const lines = readPeople(text, sites);
    if (typeof lines === 'string') return { people: [], problems: [{ line: null, problem: lines }] };
    const elsewhere = await this.people.emailsElsewhere(guildId, lines.map(({ email }) => email));
    const byEmail = new Map(existing.map((person) => [person.email, person]));
    const siteNames = new Map(sites.map(({ id, name }) => [id, name]));
    const problems: PeoplePlan['problems'] = lines.flatMap(({ line, email, problems: own }) =>
      [...own, ...(elsewhere.has(email) ? ['This address belongs to somebody of another guild.'] : [])].map((problem) => ({ line, problem })));
    const people = lines.flatMap(({ person }) => (person ? [planned(person, byEmail.get(person.email), siteNames)] : []));
    if (existing.some(isAdmin) && !adminsAfter(existing, people)) problems.push({ line: null, problem: 'Nobody would be an admin any more.' });
    return { people, problems };
  }

  /**
   * Does what the file says, all of it or nothing. @returns the invitations of those who are new
   * @throws Problem 422 with everything that stands in the way
   */
  async carryOut(guildId: string, text: string): Promise<IssuedInvitation[]> {
    return this.db.transaction(async () => {
      await this.people.lockAdmins(guildId);
      const { people, problems } = await this.plan(guildId, text);
      if (problems.length > 0) throw Problem.invalid(problems.map(({ line, problem }) => ({ field: line === null ? 'file' : `line ${line}`, problem })));
      const added = people.filter(({ what }) => what === 'add').map((person) => ({ ...person, id: randomUUID(), contactUrl: null }));
      await this.people.insert(guildId, added.map(({ id, name, email, siteId, contactUrl }) => ({ id, name, email, siteId, contactUrl })));
      for (const { id, roles } of added) await this.people.setRoles(guildId, id, roles);
      const changed = people.filter(({ what }) => what === 'change');
      const rows = await this.people.findByEmails(guildId, changed.map(({ email }) => email));
      for (const row of rows) await this.change(guildId, row, changed.find(({ email }) => email === row.email));
      return this.invitations.issue(added.map(({ id, name, email }) => ({ personId: id, name, email })), null);
    });
  }

  private async change(guildId: string, row: PersonRow, person: PlannedPerson | undefined): Promise<void> {
    if (!person) return;
    const { name, siteId, roles } = person;
    const saved = await this.people.update(row.id, row.revision, { name, siteId, deactivatedAt: row.deactivated ? this.clock.now() : null });
    if (!saved) throw Problem.stale(row.revision);
    await this.people.setRoles(guildId, row.id, roles);
  }
}

function planned(person: PersonInFile, row: PersonRow | undefined, siteNames: ReadonlyMap<string, string>): PlannedPerson {
  if (!row) return { ...person, what: 'add', changes: [] };
  const roles = (list: readonly string[]) => [...list].sort().join(' ') || 'no role';
  const changes = [
    ...(row.name === person.name ? [] : [`name: ${row.name} → ${person.name}`]),
    ...(row.siteId === person.siteId ? [] : [`site: ${row.siteName} → ${siteNames.get(person.siteId) ?? ''}`]),
    ...(roles(row.roles) === roles(person.roles) ? [] : [`roles: ${roles(row.roles)} → ${roles(person.roles)}`]),
  ];
  return { ...person, what: changes.length > 0 ? 'change' : 'same', changes };
}

function isAdmin({ roles, deactivated }: PersonRow): boolean {
  return roles.includes('admin') && !deactivated;
}

function adminsAfter(existing: readonly PersonRow[], people: readonly PlannedPerson[]): boolean {
  const inFile = new Set(people.map(({ email }) => email));
  const inactive = new Set(existing.filter(({ deactivated }) => deactivated).map(({ email }) => email));
  return people.some(({ roles, email }) => roles.includes('admin') && !inactive.has(email)) ||
    existing.some((row) => isAdmin(row) && !inFile.has(row.email));
}
