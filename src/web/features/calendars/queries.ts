import { useQuery } from '@tanstack/react-query';
import { answer, client, idempotent, ifMatch } from '../../shared/api/client';
import { useCommand } from '../../shared/api/command';
import { keys } from '../../shared/api/keys';
import type { ReadHolidayFileDto, SaveSiteDto, SiteDto, UpdateGuildDto } from '../../shared/api/types';

/** Every site with its working weeks and holidays. */
export function useSites() {
  return useQuery({ queryKey: keys.sites, queryFn: () => answer(client.GET('/api/sites')) });
}

/** The guild's name and the weekday of its guild day. */
export function useGuild() {
  return useQuery({ queryKey: keys.guild, queryFn: () => answer(client.GET('/api/guild')) });
}

/** Journeys with dates that a changed calendar would move, by site. */
export function useDatesToLookAt() {
  return useQuery({ queryKey: keys.datesToLookAt, queryFn: () => answer(client.GET('/api/dates-to-look-at')) });
}

export function useUpdateGuild() {
  return useCommand({
    send: ({ revision, ...change }: UpdateGuildDto & { revision: number }) => answer(client.PATCH('/api/guild', { body: change, headers: ifMatch(revision) })),
    refresh: [keys.guild, keys.session],
  });
}

/** What to save, and over which revision; a new site has neither id nor revision. */
export interface SiteChange {
  id: string | null;
  revision: number;
  site: SaveSiteDto;
}

/** Saves a site whole; refused (412) when somebody else saved it meanwhile. */
export function useSaveSite() {
  return useCommand({
    send: ({ id, revision, site }: SiteChange, key) =>
      id === null
        ? answer(client.POST('/api/sites', { body: site, headers: idempotent(key) }))
        : answer(
            client.PUT('/api/sites/{id}', {
              params: { path: { id } },
              body: site,
              headers: { ...ifMatch(revision), ...idempotent(key) },
            }),
          ),
    refresh: [keys.sites, keys.datesToLookAt],
  });
}

/** A site as it is, ready to be saved with a change. */
export function siteAsSaved({ name, timeZone, workingWeek, weekChanges, holidays, daysOffNote }: SiteDto): SaveSiteDto {
  return { name, timeZone, workingWeek, weekChanges, holidays, daysOffNote: daysOffNote ?? '' };
}

/** Shows what a file would bring to a site. */
export function usePreviewHolidays(siteId: string) {
  return useCommand({
    send: (body: ReadHolidayFileDto, key) =>
      answer(client.POST('/api/sites/{id}/holidays/preview', { params: { path: { id: siteId } }, body, headers: idempotent(key) })),
  });
}
