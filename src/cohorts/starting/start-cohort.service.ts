import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { isLocalDate, localDateOf, type LocalDate } from '../../calendars/domain/local-date';
import { Cohorts, StartJourneys, WelcomeLinks, type CohortRow } from '../../journeys/journeys.api';
import { Paths, type PublishedPath } from '../../paths/paths.api';
import { Invitations, People, type SiteCalendar } from '../../people/people.api';
import type { Actor } from '../../platform/access/actor';
import { Clock } from '../../platform/clock/clock';
import { violates } from '../../platform/database/database';
import { RequestsRepository } from '../../platform/http/persistence/requests.repository';
import { Problem, type FieldFault } from '../../platform/http/problem';
import { Live } from '../../platform/live/live';
import type { AddHireDto, CohortPreviewDto, PlanCohortDto, StartedCohortDto } from '../dto/cohorts.dto';
import { PlanCohort, type PlannedCohort, type PlannedHire } from '../planning/plan-cohort.service';

/** Previews a cohort, and starts it: everybody in one transaction, or nobody. */
@Injectable()
export class StartCohort {
  constructor(
    private readonly planning: PlanCohort,
    private readonly cohorts: Cohorts,
    private readonly journeys: StartJourneys,
    private readonly paths: Paths,
    private readonly people: People,
    private readonly invitations: Invitations,
    private readonly welcomeLinks: WelcomeLinks,
    private readonly requests: RequestsRepository,
    private readonly clock: Clock,
    private readonly live: Live,
  ) {}

  /** Everybody's dates and whatever stands in the way; nothing is written. */
  async preview(actor: Actor, input: PlanCohortDto): Promise<CohortPreviewDto> {
    const { path, planned, faults } = await this.planCohort(actor, input);
    return {
      hires: planned.hires.map((hire) => ({
        name: hire.name,
        email: hire.email,
        siteName: hire.siteName,
        startOn: hire.startOn,
        firstDay: hire.firstDay,
        lastDay: hire.lastDay,
        dues: hire.milestones.map(({ key, title, due }) => ({ key, title, due })),
        uncovered: hire.uncovered,
        problems: hire.problems,
      })),
      milestones: (path?.definitions ?? []).map(({ key, title, phaseTitle }) => ({ key, title, phaseTitle })),
      warnings: planned.warnings,
      problems: faults.map(({ problem }) => problem),
    };
  }

  /** Starts a cohort. @param key the Idempotency-Key; the same one again answers with what it started */
  async start(actor: Actor, input: PlanCohortDto, key: string | null): Promise<StartedCohortDto> {
    return this.exactlyOnce(actor, key, 'start_cohort', async () => {
      const { path, planned, faults } = await this.planCohort(actor, input);
      refuse([...faults, ...faultsOf(planned)]);
      if (!path) throw Problem.notFound('path version');
      const cohort: CohortRow = { id: randomUUID(), name: input.name.trim(), startOn: input.startOn, pathVersionId: path.id };
      await this.journeys.openCohort({ ...cohort, guildId: actor.guildId, managerId: actor.personId });
      return this.write(actor, cohort, path, planned.hires, key);
    });
  }

  /**
   * Adds a hire to a cohort that runs or is about to. Without an own start it is the cohort's, or today when that
   * has passed: nobody is late on the first day.
   */
  async addHire(actor: Actor, cohortId: string, input: AddHireDto, key: string | null): Promise<StartedCohortDto> {
    const cohort = await this.cohorts.find(actor.guildId, cohortId);
    const path = cohort && (await this.paths.version(actor.guildId, cohort.pathVersionId));
    if (!cohort || !path) throw Problem.notFound('cohort');
    return this.exactlyOnce(actor, key, `add_hire:${cohortId}`, async () => {
      const startOf = (today: LocalDate) => (cohort.startOn > today ? cohort.startOn : today);
      const planned = await this.planning.plan(actor.guildId, path, [input], startOf);
      const [hire] = planned.hires;
      refuse((hire?.problems ?? []).map((problem) => ({ field: 'hire', problem })));
      return this.write(actor, cohort, path, planned.hires, key);
    });
  }

  private async planCohort(actor: Actor, input: PlanCohortDto) {
    const faults: FieldFault[] = [];
    const path = await this.paths.version(actor.guildId, input.pathVersionId);
    if (!path) faults.push({ field: 'pathVersionId', problem: 'This path version is not published in this guild.' });
    if (input.name.trim() === '') faults.push({ field: 'name', problem: 'Give the cohort a name.' });
    else if (await this.cohorts.nameTaken(actor.guildId, input.name.trim())) faults.push(NAME_TAKEN);
    if (!isLocalDate(input.startOn)) faults.push({ field: 'startOn', problem: 'Write the day like 2026-11-22.' });
    const planned: PlannedCohort = path
      ? await this.planning.plan(actor.guildId, path, input.hires, () => input.startOn)
      : { hires: [], warnings: [] };
    return { path, planned, faults };
  }

  private async write(
    actor: Actor,
    cohort: CohortRow,
    path: PublishedPath,
    planned: readonly PlannedHire[],
    key: string | null,
  ): Promise<StartedCohortDto> {
    const hires = planned.map((hire) => ({ ...hire, personId: hire.person?.id ?? randomUUID() }));
    const added = hires.filter(({ person }) => !person);
    await this.people.add(actor.guildId, added.map(({ personId, ...hire }) => ({ id: personId, ...pick(hire) })));
    const total = hires.length;
    const sites = await this.people.siteCalendars(actor.guildId);
    const journeyIds = await this.journeys.start({
      guildId: actor.guildId,
      actorId: actor.personId,
      cohortId: cohort.id,
      path,
      hires,
      onProgress: key
        ? (done) => this.live.publishNow({ guildId: actor.guildId, to: [actor.personId], progress: { id: key, done, total } })
        : undefined,
    });
    const invited = hires.filter(({ person }) => !person?.joined).map(({ personId, person, name, email }) => ({ personId, name: person?.name ?? name, email }));
    const links = await this.invitations.issue(invited, { id: actor.personId, name: actor.name });
    const welcomes = await this.welcomeLinks.make(
      hires.flatMap(({ person, startOn, siteId }, index) => (!person?.joined && startOn >= this.todayAt(sites.get(siteId)) ? [journeyIds[index]!] : [])),
      actor.personId,
    );
    const linkOf = new Map(links.map((link) => [link.personId, link]));
    const started = hires.map(({ personId, person, name, email }, index) => ({
      journeyId: journeyIds[index] ?? '',
      personId,
      name: person?.name ?? name,
      email,
      invitationUrl: linkOf.get(personId)?.url ?? null,
      firstDayUrl: welcomes.get(journeyIds[index] ?? '') ?? null,
      mailed: linkOf.get(personId)?.mailed ?? false,
    }));
    return { id: cohort.id, name: cohort.name, hires: started, replayed: false };
  }

  private todayAt(site: SiteCalendar | undefined): LocalDate {
    return localDateOf(this.clock.now(), site?.timeZone ?? 'UTC');
  }

  /** Does the work once a key, in one transaction; whoever comes second, even at the same moment, is told what the first one started. */
  private async exactlyOnce(actor: Actor, key: string | null, command: string, work: () => Promise<StartedCohortDto>): Promise<StartedCohortDto> {
    const request = { personId: actor.personId, key, command, at: this.clock.now() };
    const answered: StartedCohortDto[] = [];
    try {
      const { kept } = await this.requests.once(request, async () => {
        const started = await work();
        answered.push(started);
        return idsOf(started);
      });
      return answered[0] ?? (await this.replay(actor, kept));
    } catch (error) {
      throw refusalOf(error);
    }
  }

  private async replay(actor: Actor, { cohortId, hires }: StartedIds): Promise<StartedCohortDto> {
    const cohort = await this.cohorts.find(actor.guildId, cohortId);
    if (!cohort) throw Problem.notFound('cohort');
    const people = await this.people.findByIds(actor.guildId, hires.map(({ personId }) => personId));
    const byId = new Map(people.map((person) => [person.id, person]));
    return {
      id: cohort.id,
      name: cohort.name,
      hires: hires.map((hire) => ({
        ...hire,
        name: byId.get(hire.personId)?.name ?? '',
        email: byId.get(hire.personId)?.email ?? '',
        invitationUrl: null,
        firstDayUrl: null,
      })),
      replayed: true,
    };
  }
}

/** What a start leaves behind under its key: ids, and never a secret such as an invitation's link. */
interface StartedIds {
  cohortId: string;
  hires: { journeyId: string; personId: string; mailed: boolean }[];
}

function idsOf({ id, hires }: StartedCohortDto): StartedIds {
  return { cohortId: id, hires: hires.map(({ journeyId, personId, mailed }) => ({ journeyId, personId, mailed })) };
}

const NAME_TAKEN: FieldFault = { field: 'name', problem: 'There is a cohort of this name already.' };

function pick({ name, email, siteId, contactUrl }: Pick<PlannedHire, 'name' | 'email' | 'siteId' | 'contactUrl'>) {
  return { name, email, siteId, contactUrl };
}

function faultsOf({ hires }: PlannedCohort): FieldFault[] {
  return hires.flatMap(({ problems }, index) => problems.map((problem) => ({ field: `hires[${index}]`, problem })));
}

function refuse(faults: FieldFault[]): void {
  if (faults.length > 0) throw Problem.invalid(faults);
}

/** What somebody else did between the check and the write, told as what it is. */
function refusalOf(error: unknown): unknown {
  if (violates(error, 'cohorts_name_once_a_guild')) return Problem.invalid([NAME_TAKEN]);
  if (violates(error, 'people_email_once')) {
    return Problem.conflict('added_meanwhile', 'Somebody added one of these people a moment ago. Nothing was started; look at the preview again.');
  }
  if (violates(error, 'journeys_one_active_a_person_and_path')) {
    return Problem.conflict('walks_already', 'One of these people was started on this path a moment ago. Nothing was started; look at the preview again.');
  }
  return error;
}
