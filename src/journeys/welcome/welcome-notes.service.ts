import { Injectable } from '@nestjs/common';
import { People } from '../../people/people.api';
import type { Actor } from '../../platform/access/actor';
import { Clock } from '../../platform/clock/clock';
import { Problem } from '../../platform/http/problem';
import { USUAL_WORDS } from '../domain/welcome-words';
import { Cohorts } from '../starting/cohorts.facade';
import { WelcomeRepository, type NoteOf, type WelcomeNoteRow } from '../persistence/welcome.repository';
import type { CohortWelcomeDto, WelcomeNoteDto, WelcomeNoteInputDto } from './welcome.dto';

/** What managers write for the time before the first day: for a site, or for one cohort. */
@Injectable()
export class WelcomeNotes {
  constructor(
    private readonly welcomes: WelcomeRepository,
    private readonly cohorts: Cohorts,
    private readonly people: People,
    private readonly clock: Clock,
  ) {}

  /** @throws Problem 404 */
  async ofCohort(actor: Actor, cohortId: string): Promise<CohortWelcomeDto> {
    const cohort = await this.cohorts.find(actor.guildId, cohortId);
    if (!cohort) throw Problem.notFound('cohort');
    const sites = await this.welcomes.sitesOf(cohortId);
    return {
      cohortId,
      cohortName: cohort.name,
      note: present(await this.welcomes.note({ cohortId })),
      sites: await Promise.all(sites.map(async ({ id, name }) => ({
        siteId: id, siteName: name, note: present(await this.welcomes.note({ siteId: id })),
      }))),
      usual: { ...USUAL_WORDS, revision: 0 },
      hires: await this.welcomes.hires(cohortId, this.clock.now()),
    };
  }

  /** @param revision as last read, 0 for the first @throws Problem 404, 412 */
  async saveForCohort(actor: Actor, cohortId: string, revision: number, input: WelcomeNoteInputDto): Promise<WelcomeNoteDto> {
    if (!(await this.cohorts.find(actor.guildId, cohortId))) throw Problem.notFound('cohort');
    return this.save(actor, { cohortId }, revision, input);
  }

  /** @param revision as last read, 0 for the first @throws Problem 404, 412 */
  async saveForSite(actor: Actor, siteId: string, revision: number, input: WelcomeNoteInputDto): Promise<WelcomeNoteDto> {
    if (!(await this.people.siteCalendars(actor.guildId)).has(siteId)) throw Problem.notFound('site');
    return this.save(actor, { siteId }, revision, input);
  }

  private async save(actor: Actor, of: NoteOf, revision: number, { place, time, bring }: WelcomeNoteInputDto): Promise<WelcomeNoteDto> {
    const words = { place: textOf(place), time: textOf(time), bring: textOf(bring) };
    const saved = await this.welcomes.saveNote(of, actor.guildId, words, revision, actor.personId, this.clock.now());
    if (saved === null) throw Problem.stale((await this.welcomes.note(of))?.revision ?? 0);
    return { ...words, revision: saved };
  }
}

function textOf(text: string | null | undefined): string | null {
  return text?.trim() ? text.trim() : null;
}

function present(note: WelcomeNoteRow | null): WelcomeNoteDto {
  return note ?? { place: null, time: null, bring: null, revision: 0 };
}
