/**
 * What other systems said happened, in words of our own: whoever said it, credit is folded from these alone. A fact is
 * what one event says and no more; what follows from several is the fold's to find.
 */

/** Somebody as source control or a pipeline names them; never one of our people yet. */
export interface Someone {
  /** The handle on that system, in lower case. */
  login: string | null;
  /** As it stands in a commit, in lower case. */
  email: string | null;
  /** Said to be a program by the system itself, or named `…[bot]`. */
  bot: boolean;
}

/** A commit with those who made it: its author first, then whoever a `Co-authored-by` trailer names. Never who committed or deployed it. */
export interface CommitSeen {
  sha: string;
  authors: Someone[];
}

/** What every fact says. */
interface Said {
  /** The source that sent it: an id of ours, so that two systems' names for things never meet. */
  source: string;
  /** The received event that it was read from: an id of ours. */
  event: string;
  /** When it happened as the sender says; when we received it, where it doesn't. An instant, ISO 8601 in UTC. */
  at: string;
  /** `owner/name` in lower case; null where the sender names none. */
  repository: string | null;
  /** Where a person can read more: http or https. */
  url: string | null;
}

/** Commits arrived on a branch. */
export interface CommitsPushed extends Said {
  kind: 'commits';
  branch: string | null;
  onDefaultBranch: boolean;
  commits: CommitSeen[];
}

/** A change (pull request, merge request) was merged. `merge` is the commit that it became, by merge or by squash. */
export interface ChangeMerged extends Said {
  kind: 'merged';
  change: string;
  head: string | null;
  merge: string | null;
  onDefaultBranch: boolean;
  authors: Someone[];
  commits: CommitSeen[];
}

/** A run of a pipeline moved. */
export interface PipelineMoved extends Said {
  kind: 'pipeline';
  run: string;
  name: string | null;
  commit: string | null;
  outcome: 'running' | 'passed' | 'failed' | 'stopped';
}

/** A deployment moved. */
export interface DeployMoved extends Said {
  kind: 'deploy';
  /** Names the deployment within its source: its events share it. */
  deploy: string;
  service: string | null;
  environment: string | null;
  outcome: 'running' | 'succeeded' | 'failed' | 'ended';
  commit: string | null;
  /** Further commits that it is said to bring, beside `commit`. */
  carries: string[];
  /** What was built, such as a package URL; ties a deployment to the commit that it was published from. */
  artifact: string | null;
  /** Said by the sender to bring an earlier state back. */
  rollback: boolean;
  /** Named by the sender as those whose work it brings (the generic body can); never who pressed the button. */
  authors: Someone[];
}

/** Something was built and published from a commit. */
export interface ArtifactPublished extends Said {
  kind: 'published';
  artifact: string;
  commit: string | null;
}

/** Something went wrong in an environment. Of a service, never of a person. */
export interface IncidentDetected extends Said {
  kind: 'incident';
  service: string | null;
  environment: string | null;
}

export type Fact = CommitsPushed | ChangeMerged | PipelineMoved | DeployMoved | ArtifactPublished | IncidentDetected;
