import type { MentorLoadDto } from '../../../shared/api/types';
import type { HireLine } from './plan';

interface Carried {
  mentor: MentorLoadDto;
  hires: number;
  backing: number;
}

/** A mentor elsewhere keeps other working days: only worth it when everybody near carries this many hires more. */
const ELSEWHERE = 2;

/**
 * Gives every hire without a mentor or backup one: whoever carries least, where a mentor of another site counts as
 * carrying two hires more. What a person has already chosen stays.
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

/** Picks the one with the least cost, and counts the new hire towards them. */
function choose(carried: Carried[], site: string | undefined, not: string, load: 'hires' | 'backing'): string {
  const cost = (one: Carried) => one[load] + (one.mentor.siteName === site ? 0 : ELSEWHERE);
  const [best] = carried.filter(({ mentor }) => mentor.person.id !== not).toSorted((a, b) => cost(a) - cost(b));
  if (!best) return '';
  best[load] += 1;
  return best.mentor.person.id;
}

/** How many hires of this list each mentor would get, as primary. */
export function givenTo(hires: HireLine[]): Map<string, number> {
  const given = new Map<string, number>();
  for (const { mentorId } of hires) if (mentorId) given.set(mentorId, (given.get(mentorId) ?? 0) + 1);
  return given;
}
