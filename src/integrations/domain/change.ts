/** A change as other programs read it: ids and codes, nobody's name and nobody's words. */
export interface ChangeFacts {
  id: string;
  position: number;
  type: string;
  /** Kind and id, such as `journey:3f0c…`. */
  subject: string;
  /** The milestone's key, where it is about one. */
  key: string | null;
  byPerson: boolean;
  at: Date;
}

export interface ChangeData {
  id: string;
  position: number;
  subject: { kind: string; id: string };
  milestone: string | null;
  actor: 'person' | 'system';
}

/** What a change says beyond its type and its time. */
export function changeData({ id, position, subject, key, byPerson }: ChangeFacts): ChangeData {
  const colon = subject.indexOf(':');
  return {
    id,
    position,
    subject: { kind: subject.slice(0, colon), id: subject.slice(colon + 1) },
    milestone: key,
    actor: byPerson ? 'person' : 'system',
  };
}
