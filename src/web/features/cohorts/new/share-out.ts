import type { MentorLoadDto } from '../../../shared/api/types';
import type { HireLine } from './plan';

interface Carried {
  mentor: MentorLoadDto;
  hires: number;
  backing: number;
}

/**
 * Gives every hire without a mentor or backup one: first of the hire's own site and below their limit, then whoever
 * carries least. What a person has already chosen stays.
 *
 * @param siteNames site id → name, because mentors are told by the name of their site
 */
export function shareOut(hires: HireLine[], mentors: MentorLoadDto[], siteNames: ReadonlyMap<string, string>): HireLine[] {
  const carried = mentors.map((mentor) => ({
    mentor,
    hires: mentor.active + hires.filter((hire) => hire.mentorId === mentor.person.id).length,
    backing: mentor.backing + hires.filter((hire) => hire.backupId === mentor.person.id).length,
  }));
  return hires.map((hire) => {
    const site = siteNames.get(hire.siteId);
    const mentorId = hire.mentorId || choose(carried, site, hire.backupId, 'hires');
    const backupId = hire.backupId || choose(carried, site, mentorId, 'backing');
    return { ...hire, mentorId, backupId };
  });
}

/** Picks the one who carries least among the closest, and counts the new hire towards them. */
function choose(carried: Carried[], site: string | undefined, not: string, load: 'hires' | 'backing'): string {
  const others = carried.filter(({ mentor }) => mentor.person.id !== not);
  const [best] = others.toSorted((a, b) => distance(a, site, load) - distance(b, site, load) || a[load] - b[load]);
  if (!best) return '';
  best[load] += 1;
  return best.mentor.person.id;
}

/** 0 near and free, 1 elsewhere and free, 2 at the limit wherever they sit. */
function distance(one: Carried, site: string | undefined, load: 'hires' | 'backing'): number {
  if (one[load] >= one.mentor.limit) return 2;
  return one.mentor.siteName === site ? 0 : 1;
}

/** How many hires of this list each mentor would get, as primary. */
export function givenTo(hires: HireLine[]): Map<string, number> {
  const given = new Map<string, number>();
  for (const { mentorId } of hires) if (mentorId) given.set(mentorId, (given.get(mentorId) ?? 0) + 1);
  return given;
}
