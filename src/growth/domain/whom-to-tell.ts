/** Somebody who may be asked, as far as the choice looks at them. */
export interface Askable {
  id: string;
  name: string;
  siteId: string;
}

/**
 * The one person who is told of a question: a focal point of its topic at the asker's own site, else any, by name.
 * One and not all of them, so that nobody can think that another will answer.
 *
 * @param points the topic's focal points
 * @returns null when there is nobody but the asker
 */
export function whomToTell<Point extends Askable>(points: readonly Point[], asker: { id: string; siteId: string }): Point | null {
  const others = points.filter(({ id }) => id !== asker.id);
  return nearestFirst(others, asker.siteId)[0] ?? null;
}

/** People at the reader's own site before the others, each by name. */
export function nearestFirst<Point extends Askable>(points: readonly Point[], siteId: string): Point[] {
  const distance = (point: Point) => (point.siteId === siteId ? 0 : 1);
  return points.toSorted(
    (one, other) => distance(one) - distance(other) || one.name.localeCompare(other.name, 'en') || one.id.localeCompare(other.id),
  );
}
