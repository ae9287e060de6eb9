import type { EventProof } from '../../../paths/domain/path-document';
import type { ChangeMerged, Fact, PipelineMoved } from '../fact';
import { Commits, type Maker } from './commits';
import { deploymentsOf, type Deployment } from './deployments';
import { followLine, type Step } from './production-lines';
import { Directory, isProduction, namesOf, type GuildSays } from './what-the-guild-says';

/** How it came about, as far as the events tell: each part may be missing. Instants; addresses are http or https. */
export interface Chain {
  commit: { sha: string; url: string | null } | null;
  change: { change: string; url: string | null; at: string } | null;
  pipeline: { name: string | null; url: string | null; at: string } | null;
  deploy: { service: string | null; repository: string | null; environment: string | null; url: string | null; at: string } | null;
}

/** One thing that was seen and whose it is. */
export interface Credit {
  personId: string;
  proof: EventProof;
  /** When it happened. An instant. */
  at: string;
  /** Through their own commit, named by the sender, or as the one whose service it is. */
  through: 'commit' | 'named' | 'service';
  chain: Chain;
  /** Of a deployment: from when on it has held, unless it is taken out before; null when it was. */
  holdsAt: string | null;
}

/** Work in production, or merged into the course's materials, of which nobody knows whose it is. */
export interface Unattributed {
  what: 'name' | 'service';
  source: string;
  /** The handle or the e-mail; of a service its name. */
  name: string;
  service: string | null;
  repository: string | null;
  url: string | null;
  at: string;
}

export interface Folded {
  /** By when, then by person. */
  credits: Credit[];
  /** Each name and service once, with the latest of its work. */
  unattributed: Unattributed[];
}

const HOUR = 3_600_000;

/**
 * Who gets credit for what. The same set of facts gives the same answer, in whatever order they came and however often
 * each was said. Incidents change nothing: they are of a service, never of a person.
 */
export function foldCredit(said: readonly Fact[], says: GuildSays): Folded {
  const facts = inOrder(said);
  const commits = new Commits(facts);
  const fold = new Fold(says, commits, firstGreenRuns(facts, commits));
  for (const fact of facts) if (fact.kind === 'merged') fold.merged(fact);
  fold.pipelines();
  fold.production(deploymentsOf(facts, commits));
  return fold.result();
}

class Fold {
  private readonly directory: Directory;
  private readonly credits: Credit[] = [];
  private readonly unattributed = new Map<string, Unattributed>();

  constructor(
    private readonly says: GuildSays,
    private readonly commits: Commits,
    private readonly green: ReadonlyMap<string, PipelineMoved>,
  ) {
    this.directory = new Directory(says);
  }

  result(): Folded {
    const order = (one: Credit) => JSON.stringify([one.personId, one.proof, one.chain]);
    return {
      credits: this.credits.sort((a, b) => Date.parse(a.at) - Date.parse(b.at) || compare(order(a), order(b))),
      unattributed: [...this.unattributed.values()].sort((a, b) => compare(JSON.stringify(a), JSON.stringify(b))),
    };
  }

  /** A change counts where it is one of the course's materials, and once it is on the branch that everybody reads. */
  merged(fact: ChangeMerged): void {
    const { repository, change, url, at, source, onDefaultBranch, merge } = fact;
    if (!onDefaultBranch || !this.isCourse(repository)) return;
    const sha = merge?.toLowerCase() ?? null;
    const makers = [
      ...fact.authors.map((author) => ({ ...author, source, at })),
      ...fact.commits.flatMap((commit) => this.commits.makersOf(commit.sha.toLowerCase())),
      ...(sha === null ? [] : this.commits.makersOf(sha)),
    ];
    const chain = { ...NOTHING, commit: this.commit(sha), change: { change, url, at } };
    for (const personId of this.people(makers)) this.credits.push({ personId, proof: 'change merged', at, through: 'commit', chain, holdsAt: null });
    this.ask(makers, { service: null, repository, url, at });
  }

  /** A pipeline that passed, outside the course's materials. */
  pipelines(): void {
    for (const [sha, { repository, name, url, at }] of this.green) {
      const of = repository ?? this.commits.repositoryOf(sha);
      if (this.isCourse(of)) continue;
      const makers = this.commits.makersOf(sha);
      const chain = { ...NOTHING, commit: this.commit(sha), pipeline: { name, url, at } };
      for (const { personId, through } of this.creditFor(makers, [], null, of)) {
        this.credits.push({ personId, proof: 'pipeline', at, through, chain, holdsAt: null });
      }
    }
  }

  production(deployments: readonly Deployment[]): void {
    const counted = deployments.filter(({ environment, repository }) => isProduction(this.says, environment) && !this.isCourse(repository));
    const lines = Map.groupBy(counted, ({ of, environment }) => JSON.stringify([of, environment]));
    const steps = [...lines.values()].flatMap((line) => followLine(line, this.commits)).filter(({ back }) => !back);
    const brought = steps.map((step) => ({ step, people: this.broughtBy(step) }));
    const drills = this.drills(brought);
    const firsts = new Map<string, Deployment>();
    for (const { step, people } of brought.sort(bySuccess)) {
      const { deployment } = step;
      for (const { personId, through, sha } of people) {
        const holdsAt = this.holdsAt(step, drills.get(personId));
        const given = { personId, through, at: deployment.succeededAt, chain: this.chain(deployment, sha), holdsAt };
        this.credits.push({ ...given, proof: 'deploy' });
        const first = firsts.get(personId) ?? deployment;
        firsts.set(personId, first);
        if (first.of !== deployment.of && this.directory.ownerOf(deployment.service, deployment.repository) !== personId) {
          this.credits.push({ ...given, proof: 'team deploy' });
        }
        if (step.forwardAgain && step.forwardAgainAt !== null) {
          const forward = { at: step.forwardAgainAt, chain: this.chain(step.forwardAgain, sha), holdsAt: null };
          this.credits.push({ personId, through, ...forward, proof: 'rollback and forward' });
        }
      }
    }
  }

  /** Whose work a deployment brought, and by which commit. */
  private broughtBy({ deployment, carried }: Step): { personId: string; through: Credit['through']; sha: string | null }[] {
    const { named, service, repository, source, url, succeededAt: at } = deployment;
    const makers = carried.flatMap((sha) => this.commits.makersOf(sha));
    this.ask([...makers, ...named], { service, repository, url, at });
    const people = this.creditFor(makers, named, service, repository);
    if (people.length === 0 && makers.length === 0 && named.length === 0) {
      const name = service?.toLowerCase() ?? repository;
      if (name !== null) this.note({ what: 'service', source, name, service, repository, url, at });
    }
    return people.map(({ personId, through }) => ({
      personId,
      through,
      sha: carried.findLast((sha) => this.people(this.commits.makersOf(sha)).includes(personId)) ?? deployment.commit,
    }));
  }

  /**
   * Commits decide; then whom the sender named; and where both leave it open, whose service it is. What programs alone
   * made is nobody's.
   */
  private creditFor(
    makers: readonly Maker[],
    named: readonly Maker[],
    service: string | null,
    repository: string | null,
  ): { personId: string; through: Credit['through'] }[] {
    const byCommit = this.people(makers);
    const byName = this.people(named).filter((personId) => !byCommit.includes(personId));
    const found = [
      ...byCommit.map((personId) => ({ personId, through: 'commit' as const })),
      ...byName.map((personId) => ({ personId, through: 'named' as const })),
    ];
    if (found.length > 0) return found;
    const everybody = [...makers, ...named];
    const programsOnly = everybody.length > 0 && everybody.every((maker) => this.directory.whose(maker, maker.source, maker.at) === 'nobody');
    const owner = programsOnly ? null : this.directory.ownerOf(service, repository);
    return owner === null ? [] : [{ personId: owner, through: 'service' }];
  }

  /** The people among them, each once. */
  private people(makers: readonly Maker[]): string[] {
    const whose = makers.map((maker) => this.directory.whose(maker, maker.source, maker.at));
    return [...new Set(whose.flatMap((one) => (typeof one === 'object' ? one.personId : [])))].sort();
  }

  /** Puts names that nobody knows on the list. */
  private ask(makers: readonly Maker[], about: Pick<Unattributed, 'service' | 'repository' | 'url' | 'at'>): void {
    for (const maker of makers) {
      const [name] = namesOf(maker);
      if (name !== undefined && this.directory.whose(maker, maker.source, maker.at) === 'unknown') this.note({ what: 'name', source: maker.source, name, ...about });
    }
  }

  private note(item: Unattributed): void {
    const key = JSON.stringify([item.what, item.source, item.name]);
    const before = this.unattributed.get(key);
    if (!before || isLater(item, before)) this.unattributed.set(key, item);
  }

  /** By person whose path asks for a rollback: the first time that work of theirs was taken out, which is the one asked for. */
  private drills(brought: readonly { step: Step; people: readonly { personId: string }[] }[]): ReadonlyMap<string, string> {
    const first = new Map<string, string>();
    for (const { step: { takenOutAt }, people } of brought) {
      for (const { personId } of takenOutAt === null ? [] : people) {
        const before = first.get(personId);
        if (this.says.askedToRollBack.has(personId) && takenOutAt !== null && (before === undefined || Date.parse(takenOutAt) < Date.parse(before))) {
          first.set(personId, takenOutAt);
        }
      }
    }
    return first;
  }

  private holdsAt({ deployment, takenOutAt }: Step, drill: string | undefined): string | null {
    const held = Date.parse(deployment.succeededAt) + this.says.holdHours * HOUR;
    const broken = takenOutAt !== null && takenOutAt !== drill && Date.parse(takenOutAt) < held;
    return broken ? null : new Date(held).toISOString();
  }

  private chain({ commit, service, repository, environment, url, succeededAt: at }: Deployment, sha: string | null): Chain {
    const run = this.green.get(commit ?? '') ?? this.green.get(sha ?? '');
    return {
      ...NOTHING,
      commit: this.commit(sha),
      pipeline: run ? { name: run.name, url: run.url, at: run.at } : null,
      deploy: { service, repository, environment, url, at },
    };
  }

  private commit(sha: string | null): Chain['commit'] {
    return sha === null ? null : { sha, url: this.commits.urlOf(sha) };
  }

  private isCourse(repository: string | null): boolean {
    return repository !== null && this.says.courseRepositories.includes(repository);
  }
}

const NOTHING: Chain = { commit: null, change: null, pipeline: null, deploy: null };

/** By commit, the first run on it that passed. @param facts in order */
function firstGreenRuns(facts: readonly Fact[], commits: Commits): Map<string, PipelineMoved> {
  const green = new Map<string, PipelineMoved>();
  for (const fact of facts) {
    if (fact.kind !== 'pipeline' || fact.outcome !== 'passed' || fact.commit === null) continue;
    const sha = commits.nameOf(fact.commit);
    if (!green.has(sha)) green.set(sha, fact);
  }
  return green;
}

/** In the order of what happened, each once: the order and the number of their telling mean nothing. */
function inOrder(said: readonly Fact[]): Fact[] {
  const words = new Map(said.map((fact) => [JSON.stringify(fact), fact]));
  return [...words]
    .map(([text, fact]) => ({ text, fact, at: Date.parse(fact.at) }))
    .sort((a, b) => a.at - b.at || compare(a.text, b.text))
    .map(({ fact }) => fact);
}

function bySuccess(a: { step: Step }, b: { step: Step }): number {
  const [one, other] = [a.step.deployment, b.step.deployment];
  return Date.parse(one.succeededAt) - Date.parse(other.succeededAt) || compare(JSON.stringify(one), JSON.stringify(other));
}

function isLater(a: Unattributed, b: Unattributed): boolean {
  return (Date.parse(a.at) - Date.parse(b.at) || compare(JSON.stringify(a), JSON.stringify(b))) > 0;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
