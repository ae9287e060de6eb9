import { randomUUID } from 'node:crypto';
import type { QueryResultRow } from 'pg';
import type { StartedCohortDto } from '../../src/cohorts/dto/cohorts.dto';
import type { PathDraftDto, PathVersionDto } from '../../src/paths/dto/paths.dto';
import type { Role } from '../../src/people/people.api';
import { samplePath } from './sample-path';
import type { Visitor } from './visitor';

export interface Site {
  id: string;
  name: string;
}

export interface Guild {
  id: string;
  /** Vilnius, Monday to Friday. */
  site: Site;
  /** Tel Aviv, Sunday to Thursday. */
  telAviv: Site;
}

export interface Person {
  id: string;
  name: string;
  email: string;
  guild: Guild;
  site: Site;
}

export interface Cohort {
  id: string;
  name: string;
  guild: Guild;
  manager: Person;
  mentor: Person;
  backup: Person;
  journeys: Journey[];
}

/** One hire's walk, with everybody on it. */
export interface Journey {
  id: string;
  cohortId: string;
  hire: Person;
  mentor: Person;
  backup: Person;
  manager: Person;
  /** The one-time link of a hire who is new; null for one who was there before. */
  invitationUrl: string | null;
  /** The one-time link to the page before the first day; null for one who can sign in, or has begun. */
  firstDayUrl?: string | null;
}

export interface PersonSpec {
  roles?: Role[];
  name?: string;
  guild?: Guild;
  site?: Site;
}

export interface CohortSpec {
  /** How many; one unless told otherwise. */
  hires?: number;
  /** A published version; the sample path unless told otherwise. */
  pathVersionId?: string;
  startOn?: string;
  site?: Site;
  manager?: Person;
  mentor?: Person;
  backup?: Person;
}

/** Everything has a default, and what it needs is made with it. */
export interface Builders {
  /** A guild of its own, by this name or any. */
  newGuild(name?: string): Promise<Guild>;
  /** Somebody of the world's first guild, unless another is named. */
  person(spec?: PersonSpec): Promise<Person>;
  /** A path imported and published by a manager. */
  publishedPath(manager: Person, yaml?: string): Promise<PathVersionDto>;
  /** A cohort started by a manager over HTTP. */
  cohort(spec?: CohortSpec): Promise<Cohort>;
  /** A cohort of one. */
  journey(spec?: Omit<CohortSpec, 'hires'>): Promise<Journey>;
}

interface Ground {
  rows<Row extends QueryResultRow>(text: string, values?: readonly unknown[]): Promise<Row[]>;
  as(person: Person): Promise<Visitor>;
}

const START_ON = '2026-11-23';

export function builders({ rows, as }: Ground): Builders {
  let first: Promise<Guild> | undefined;
  const versions = new Map<string, Promise<PathVersionDto>>();
  let made = 0;
  const next = () => (made += 1);

  async function newSite(guildId: string, name: string, zone: string, week: number[]): Promise<Site> {
    const [row] = await rows<{ id: string }>(
      'INSERT INTO sites (guild_id, name, time_zone, working_week) VALUES ($1, $2, $3, $4) RETURNING id',
      [guildId, name, zone, week],
    );
    return { id: row!.id, name };
  }

  async function newGuild(name = `Guild ${next()}`): Promise<Guild> {
    const [row] = await rows<{ id: string }>('INSERT INTO guilds (name) VALUES ($1) RETURNING id', [name]);
    return {
      id: row!.id,
      site: await newSite(row!.id, 'Vilnius', 'Europe/Vilnius', [1, 2, 3, 4, 5]),
      telAviv: await newSite(row!.id, 'Tel Aviv', 'Asia/Jerusalem', [7, 1, 2, 3, 4]),
    };
  }

  async function person({ roles = [], name = `Person ${next()}`, guild, site }: PersonSpec = {}): Promise<Person> {
    first ??= guild ? undefined : newGuild('Backend');
    const home = guild ?? (await first!);
    const place = site ?? home.site;
    const email = `${name.toLowerCase().replace(/[^a-z0-9]+/g, '.')}.${next()}@example.com`;
    const id = randomUUID();
    await rows('INSERT INTO people (id, guild_id, site_id, name, email) VALUES ($1, $2, $3, $4, $5)', [id, home.id, place.id, name, email]);
    await rows('INSERT INTO role_grants (person_id, guild_id, role) SELECT $1, $2, unnest($3::text[])', [id, home.id, roles]);
    return { id, name, email, guild: home, site: place };
  }

  async function publishedPath(manager: Person, yaml = samplePath(`path-${next()}`)): Promise<PathVersionDto> {
    const browser = await as(manager);
    const draft = await browser.post<PathDraftDto>('/path-imports', { name: 'path.yaml', content: yaml });
    return browser.post<PathVersionDto>(`/paths/${draft.pathId}/draft/publish`, { note: 'As agreed in the guild.' }, { revision: draft.revision });
  }

  /** The sample path is published once a guild: many journeys may walk it. */
  function samplePathOf(manager: Person): Promise<PathVersionDto> {
    const there = versions.get(manager.guild.id);
    if (there) return there;
    const publishing = publishedPath(manager);
    versions.set(manager.guild.id, publishing);
    return publishing;
  }

  async function cohort(spec: CohortSpec = {}): Promise<Cohort> {
    const manager = spec.manager ?? (await person({ roles: ['manager'], name: `Manager ${next()}` }));
    const { guild } = manager;
    const mentor = spec.mentor ?? (await person({ roles: ['mentor'], name: `Mentor ${next()}`, guild }));
    const backup = spec.backup ?? (await person({ roles: ['mentor'], name: `Backup ${next()}`, guild }));
    const site = spec.site ?? guild.site;
    const pathVersionId = spec.pathVersionId ?? (await samplePathOf(manager)).id;
    const name = `Cohort ${next()}`;
    const hires = Array.from({ length: spec.hires ?? 1 }, () => {
      const number = next();
      return { name: `Hire ${number}`, email: `hire.${number}@example.com`, siteId: site.id, mentorId: mentor.id, backupId: backup.id };
    });
    const started = await (await as(manager)).post<StartedCohortDto>('/cohorts', {
      name, pathVersionId, startOn: spec.startOn ?? START_ON, hires,
    });
    const journeys = started.hires.map((hire): Journey => ({
      id: hire.journeyId,
      cohortId: started.id,
      hire: { id: hire.personId, name: hire.name, email: hire.email, guild, site },
      mentor, backup, manager,
      invitationUrl: hire.invitationUrl,
      firstDayUrl: hire.firstDayUrl,
    }));
    return { id: started.id, name, guild, manager, mentor, backup, journeys };
  }

  return {
    newGuild,
    person,
    publishedPath,
    cohort,
    async journey(spec = {}) {
      const { journeys: [journey] } = await cohort(spec);
      if (!journey) throw new Error('A cohort of one has no journey.');
      return journey;
    },
  };
}
