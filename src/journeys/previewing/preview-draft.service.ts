import { Injectable } from '@nestjs/common';
import { isLocalDate } from '../../calendars/domain/local-date';
import { NoWorkingDayError, nextWorkingDay } from '../../calendars/domain/working-calendar';
import { Paths } from '../../paths/paths.api';
import { People } from '../../people/people.api';
import { Problem, type FieldFault } from '../../platform/http/problem';
import { lastDue } from '../domain/plan-journey';
import { dueDates } from '../domain/schedule';
import type { PathPreviewDto } from '../dto/preview.dto';

/** Dates a draft as a hire would walk it. */
@Injectable()
export class PreviewDraft {
  constructor(
    private readonly paths: Paths,
    private readonly people: People,
  ) {}

  /**
   * @param startOn a local day
   * @throws Problem 422 for what is no day, no site of the guild, or a start behind which the site's calendar ends; 404
   *   when nobody writes a draft
   */
  async preview(guildId: string, pathId: string, startOn: string, siteId: string): Promise<PathPreviewDto> {
    const draft = await this.paths.draft(guildId, pathId);
    if (!draft) throw Problem.notFound('draft');
    const [guild, sites] = await Promise.all([this.people.guild(guildId), this.people.siteCalendars(guildId)]);
    if (!guild) throw new Error(`no guild ${guildId}`);
    const site = sites.get(siteId);
    const errors: FieldFault[] = [];
    if (!isLocalDate(startOn)) errors.push({ field: 'startOn', problem: 'Give a day as YYYY-MM-DD.' });
    if (!site) errors.push({ field: 'siteId', problem: 'Choose one of the guild’s sites.' });
    if (!site || errors.length > 0) throw Problem.invalid(errors);
    try {
      const dues = [...dueDates(draft.definitions, site.calendar, startOn, guild.guildDayWeekday)].map(([key, due]) => ({ key, due }));
      return {
        siteName: site.name,
        startOn,
        firstDay: nextWorkingDay(site.calendar, startOn),
        lastDay: lastDue(dues, startOn),
        dues,
      };
    } catch (error) {
      if (!(error instanceof NoWorkingDayError)) throw error;
      throw Problem.invalid([{ field: 'startOn', problem: `${site.name}: ${error.message}` }]);
    }
  }
}
