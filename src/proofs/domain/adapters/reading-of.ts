import type { Fact } from '../fact';

/** A fact as an adapter reads it: whose it is and where it came from is added by who keeps it. */
export type Told = Fact extends infer Any ? (Any extends Fact ? Omit<Any, 'source' | 'event'> : never) : never;

/** What was sent: headers by lower-case name, and the body as JSON. */
export interface Posted {
  headers: Readonly<Record<string, string>>;
  body: unknown;
  /** When it reached us, ISO 8601 in UTC: stands in where the sender names no moment. */
  receivedAt: string;
}

/** Why an event holds no facts. `unknown_type`: none that we read. `shape`: not what its type promises. */
export type WhyNot = 'ping' | 'nothing_to_tell' | 'unknown_type' | 'shape' | 'not_trusted';

/** What an adapter makes of an event. */
export interface Reading {
  /** What the sender calls it, such as `deployment_status`. */
  type: string;
  /** What the sender numbers it with; null where it does not. Senders give the same to different events. */
  id: string | null;
  facts: Told[];
  /** Null where there are facts. */
  why: WhyNot | null;
}

/** Reads one system's events: any JSON in, never an error out. */
export type Adapter = (posted: Posted) => Reading;
