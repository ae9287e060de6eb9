import type { HolidayDto, SiteDto } from '../../shared/api/types';
import { tellProblem, tellWithUndo } from '../../shared/ui/notify';
import { siteAsSaved, useSaveSite } from './queries';

/** Saves a site's holidays, says so, and offers to put back what was there. */
export function useHolidays(site: SiteDto) {
  const save = useSaveSite();
  const put = (over: SiteDto, holidays: HolidayDto[]) =>
    save.sendAndWait({ id: over.id, revision: over.revision, site: { ...siteAsSaved(over), holidays } });
  return {
    /** @param words what to say once it is done; rejects with what was refused */
    change: async (holidays: HolidayDto[], words: string): Promise<void> => {
      const saved = await put(site, holidays);
      tellWithUndo(words, () => void put(saved, site.holidays).catch(tellProblem));
    },
    sending: save.sending,
    error: save.error,
    reset: save.reset,
  };
}
