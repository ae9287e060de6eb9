/** As what somebody covers an area: a title, or as the one to ask. */
export type CoversAs = 'master' | 'expert' | 'focal_point';

/** Somebody who covers something at their site. */
export interface Cover<Person> {
  readonly areaKey: string;
  readonly siteId: string;
  readonly as: CoversAs;
  readonly person: Person;
}

/** Who covers one area at one site. */
export interface CoverageCell<Person> {
  readonly siteId: string;
  /** masters, then experts, then those to ask; each person once, by name */
  readonly people: { person: Person; as: CoversAs }[];
  /** somebody there holds a title in it */
  readonly covered: boolean;
}

const WEIGHT: Readonly<Record<CoversAs, number>> = { master: 0, expert: 1, focal_point: 2 };

/** Who covers an area at each site; somebody who does as several things stands there as the first of them. */
export function coverageOf<Person extends { id: string; name: string }>(
  areaKey: string,
  siteIds: readonly string[],
  covers: readonly Cover<Person>[],
): CoverageCell<Person>[] {
  return siteIds.map((siteId) => {
    const there = covers
      .filter((cover) => cover.areaKey === areaKey && cover.siteId === siteId)
      .toSorted((one, other) => WEIGHT[one.as] - WEIGHT[other.as] || one.person.name.localeCompare(other.person.name, 'en'));
    const people = there
      .filter(({ person }, index) => there.findIndex((other) => other.person.id === person.id) === index)
      .map(({ person, as }) => ({ person, as }));
    return { siteId, people, covered: people.some(({ as }) => as !== 'focal_point') };
  });
}
