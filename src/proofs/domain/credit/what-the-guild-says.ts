import type { Someone } from '../fact';

/** Whose a name is: a handle or the e-mail of a commit, for some days. */
export interface NameLink {
  /** null for a program, and for whatever else is nobody's work. */
  personId: string | null;
  /** The only source where it is theirs; null for every source of the guild. */
  source: string | null;
  /** In lower case. */
  name: string;
  /** First and last day in UTC, both included; null for no bound. */
  from: string | null;
  to: string | null;
}

/** Whose a service is, where no commit says more. */
export interface ServiceLink {
  personId: string;
  /** A service, or a repository as `owner/name`; in lower case. */
  service: string;
}

/** What a guild has to say before events mean anything. */
export interface GuildSays {
  names: readonly NameLink[];
  services: readonly ServiceLink[];
  /** Environments that it calls production: a name, or a beginning followed by `*`. */
  production: readonly string[];
  /** Repositories of the onboarding's own materials: changes merged there are proof, whatever else happens there is not. */
  courseRepositories: readonly string[];
  /** How long a deployment has to stay in production to have held, in hours. */
  holdHours: number;
  /** People whose path asks them to roll back once: the first rollback of their work is that one. */
  askedToRollBack: ReadonlySet<string>;
}

/** Environments that are never production, whatever a guild's patterns would take in. */
const NEVER = /^(github-)?pages\b|^(preview|staging|stage|review|test|testing|dev|development)\b/;

/** Whether the guild calls this environment production. */
export function isProduction({ production }: GuildSays, environment: string | null): boolean {
  const name = environment?.trim().toLowerCase() ?? '';
  if (name === '' || NEVER.test(name)) return false;
  return production.some((pattern) => (pattern.endsWith('*') ? name.startsWith(pattern.slice(0, -1)) : name === pattern));
}

/** Addresses that hide an e-mail behind a handle, as GitHub and GitLab give them to commits: `123+handle@users.noreply.…`. */
const HIDDEN = /^(?:\d+[+-])?([^@+]+)@users\.noreply\.(?:github|gitlab)\./;

/** What somebody may be known by here, the surest first. */
export function namesOf({ login, email }: Someone): string[] {
  const hidden = email === null ? null : HIDDEN.exec(email)?.[1] ?? null;
  return [...new Set([login, hidden, email].filter((name) => name !== null && name !== ''))] as string[];
}

/** Whose work it is: a person of ours, nobody's (a program), or somebody nobody has named yet. */
export type Whose = { personId: string } | 'nobody' | 'unknown';

/** Looks names up. Built once for a fold: a guild has hundreds of them. */
export class Directory {
  private readonly links: ReadonlyMap<string, NameLink[]>;
  private readonly owners: ReadonlyMap<string, string>;

  constructor(says: GuildSays) {
    this.links = Map.groupBy(says.names, ({ name }) => name);
    this.owners = new Map(says.services.map(({ service, personId }) => [service, personId]));
  }

  /** @param at the instant of the work: a handle is somebody's from one day to another */
  whose(someone: Someone, source: string, at: string): Whose {
    const names = namesOf(someone);
    if (someone.bot || names.some((name) => name.endsWith('[bot]'))) return 'nobody';
    const day = at.slice(0, 10);
    for (const name of names) {
      const links = (this.links.get(name) ?? []).filter(({ from, to }) => (from === null || from <= day) && (to === null || day <= to));
      const link = links.find((one) => one.source === source) ?? links.find((one) => one.source === null);
      if (link) return link.personId === null ? 'nobody' : { personId: link.personId };
    }
    return names.length === 0 ? 'nobody' : 'unknown';
  }

  /** Whose a service is; its own name goes before that of its repository. */
  ownerOf(service: string | null, repository: string | null): string | null {
    return this.owners.get(service?.toLowerCase() ?? '') ?? this.owners.get(repository ?? '') ?? null;
  }
}
