import type { EventDeliveryDto, EventSourceDto } from '../../shared/api/types';

export const KIND_WORDS: Readonly<Record<EventSourceDto['kind'], string>> = {
  github: 'GitHub',
  gitlab: 'GitLab',
  cdevents: 'CDEvents',
  generic: 'Anything else, such as a script',
};

export const TRUST_WORDS: Readonly<Record<EventSourceDto['trusts'][number], { label: string; about: string }>> = {
  deploys: { label: 'Deployments', about: 'what runs where, rollbacks, and what was built' },
  changes: { label: 'Changes', about: 'commits, and what was merged' },
  pipelines: { label: 'Pipelines', about: 'whether they are green' },
  incidents: { label: 'Incidents', about: 'of a service, never of a person' },
  authors: { label: 'Whose work a deployment brings', about: 'where the event names people itself' },
};

const WHY: Readonly<Record<string, string>> = {
  ping: 'A greeting: the connection works.',
  nothing_to_tell: 'Understood; nothing in it that a milestone could rest on.',
  unknown_type: 'A kind of event that is not read.',
  shape: 'It lacks what an event of this kind always has.',
  not_trusted: 'Not among what this source may tell. Allow it, then read again.',
  signature_missing: 'No signature, and no secret. Is the secret set on the other side?',
  signature_wrong: 'Signed with another secret. Put in the one from here, or make a new one.',
  timestamp_old: 'Signed more than five minutes off. Is the other clock right?',
  no_secret: 'There is no secret to check it with yet. Make one.',
  source_paused: 'The source was paused.',
  not_json: 'No well-formed JSON.',
  bad_batch: 'A batch that is no list, too long, or nested too deep.',
  too_many_events: 'More came than is taken in a minute. The other system may send it again a little later.',
  invalid_input: 'Fields that are wrong; the answer named each.',
};

/** Why something was not read, or was refused, and what to do about it. */
export function whyWords(code: string): string {
  return WHY[code] ?? 'It could not be taken.';
}

/** What became of a delivery, in a word. */
export function verdictWord({ verdict, why }: EventDeliveryDto): string {
  if (verdict === 'taken') return 'Taken';
  if (verdict === 'refused') return 'Refused';
  return why === 'ping' ? 'Greeting' : 'Kept, not read';
}

/** How often it came, where that was more than once. */
export function timesWords({ verdict, times, facts }: EventDeliveryDto): string {
  if (verdict === 'refused') return times === 1 ? '' : `${times} times within the minute`;
  const told = facts === 0 ? '' : facts === 1 ? 'one fact' : `${facts} facts`;
  const again = times === 1 ? '' : `came ${times} times, counted once`;
  return [told, again].filter(Boolean).join(' · ');
}
