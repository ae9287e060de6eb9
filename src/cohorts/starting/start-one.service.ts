import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { dayInWords } from '../../calendars/domain/day-words';
import { Cohorts, CreditsRepository, JourneysFacade, StartJourneys, type CreditFound } from '../../journeys/journeys.api';
import { Paths, type PublishedPath } from '../../paths/paths.api';
import { People, type PersonContact } from '../../people/people.api';
import type { Actor } from '../../platform/access/actor';
import { Clock } from '../../platform/clock/clock';
import { violates } from '../../platform/database/database';
import { RequestsRepository } from '../../platform/http/persistence/requests.repository';
import { Problem, type FieldFault } from '../../platform/http/problem';
import type { OnePreviewDto, PlanOneDto, StartedOneDto } from '../dto/one.dto';
import { PlanCohort, type PlannedHire } from '../planning/plan-cohort.service';

interface PlannedOne {
  person: PersonContact;
  path: PublishedPath;
  hire: PlannedHire;
  warnings: string[];
  credits: CreditFound[];
}

/** Starts a path for one person who is here already: back from a long leave, in a new team, on the way to mentor. */
@Injectable()
export class StartOne {
  constructor(
    private readonly planning: PlanCohort,
    private readonly cohorts: Cohorts,
    private readonly journeys: StartJourneys,
    private readonly walked: JourneysFacade,
    private readonly credits: CreditsRepository,
    private readonly paths: Paths,
    private readonly people: People,
    private readonly requests: RequestsRepository,
    private readonly clock: Clock,
  ) {}

  /** Dates, earlier credit and what stands in the way; nothing is written. @throws Problem 404, 422 */
  async preview(actor: Actor, input: PlanOneDto): Promise<OnePreviewDto> {
    const { person, path, hire, warnings, credits } = await this.plan(actor, input);
    const journeys = await this.walked.walkedBy(person.id);
    return {
      name: await this.nameFor(actor, person, path, input.startOn),
      firstDay: hire.firstDay,
      lastDay: hire.lastDay,
      dues: hire.milestones.map(({ key, title, due }) => ({ key, title, due })),
      credits: credits.map(({ key, pathTitle, doneOn }) => ({ key, title: path.byKey.get(key)?.title ?? key, pathTitle, doneOn })),
      alongside: journeys.filter(({ state }) => !OVER.has(state)).map(({ pathTitle }) => pathTitle),
      uncovered: hire.uncovered,
      warnings,
      problems: hire.problems,
    };
  }

  /**
   * @param key the Idempotency-Key; the same one again answers with what it started
   * @throws Problem 404; 409 when the path was started a moment ago; 422 with everything that stands in the way
   */
  async start(actor: Actor, input: PlanOneDto, key: string | null): Promise<StartedOneDto> {
    const request = { personId: actor.personId, key, command: 'start_one', at: this.clock.now() };
    try {
      const { kept, replayed } = await this.requests.once(request, () => this.write(actor, input));
      return { ...kept, replayed };
    } catch (error) {
      // Two who start it at once give it the same name, too.
      if (violates(error, 'journeys_one_active_a_person_and_path') || violates(error, 'cohorts_name_once_a_guild')) {
        throw Problem.conflict('walks_already', 'This path was started for them a moment ago. Nothing was started twice.');
      }
      throw error;
    }
  }

  private async write(actor: Actor, input: PlanOneDto): Promise<Omit<StartedOneDto, 'replayed'>> {
    const { person, path, hire, credits } = await this.plan(actor, input);
    const chosen = chosenOf(input, credits, path);
    const faults: FieldFault[] = [...hire.problems.map((problem) => ({ field: 'personId', problem })), ...chosen.faults];
    if (faults.length > 0) throw Problem.invalid(faults);
    const cohort = { id: randomUUID(), name: await this.nameFor(actor, person, path, input.startOn) };
    await this.journeys.openCohort({
      ...cohort, guildId: actor.guildId, managerId: actor.personId, pathVersionId: path.id, startOn: input.startOn,
    });
    const [journeyId] = await this.journeys.start({
      guildId: actor.guildId,
      actorId: actor.personId,
      cohortId: cohort.id,
      path,
      hires: [{
        personId: person.id, siteId: hire.siteId, startOn: hire.startOn, mentorId: hire.mentorId, backupId: hire.backupId,
        credits: chosen.credits.map((credit) => ({ key: credit.key, fromJourneyId: credit.journeyId, reason: reasonOf(credit) })),
      }],
    });
    return { cohortId: cohort.id, journeyId: journeyId ?? '', name: cohort.name };
  }

  private async plan(actor: Actor, input: PlanOneDto): Promise<PlannedOne> {
    const [person, path] = await Promise.all([
      this.people.find(actor.guildId, input.personId),
      this.paths.version(actor.guildId, input.pathVersionId),
    ]);
    if (!person) throw Problem.notFound('person');
    if (!path) throw Problem.notFound('path version');
    const { name, email, siteId } = person;
    const { mentorId, backupId, startOn } = input;
    const planned = await this.planning.plan(actor.guildId, path, [{ name, email, siteId, mentorId, backupId, startOn }], () => startOn);
    const own = path.definitions.filter(({ assignee }) => assignee === 'hire').map(({ key }) => key);
    const found = new Map((await this.credits.doneBefore(person.id, own)).map((credit) => [credit.key, credit]));
    return {
      person,
      path,
      hire: planned.hires[0]!,
      warnings: planned.warnings,
      // In the path's order, as the person will meet them.
      credits: own.flatMap((key) => found.get(key) ?? []),
    };
  }

  /** “Dan Levi: A new team”; with the first day when they walked it before. */
  private async nameFor(actor: Actor, person: PersonContact, path: PublishedPath, startOn: string): Promise<string> {
    const name = `${person.name}: ${path.title}`;
    return (await this.cohorts.nameTaken(actor.guildId, name)) ? `${name}, from ${startOn}` : name;
  }
}

const OVER: ReadonlySet<string> = new Set(['completed', 'ended']);

/** The credit that was asked for, and what of it cannot be given. */
function chosenOf({ credits: keys = [] }: PlanOneDto, found: readonly CreditFound[], path: PublishedPath): { credits: CreditFound[]; faults: FieldFault[] } {
  const credits = found.filter(({ key }) => keys.includes(key));
  const faults = keys
    .filter((key) => !found.some((credit) => credit.key === key))
    .map((key) => ({ field: 'credits', problem: `“${path.byKey.get(key)?.title ?? key}” was not done before, so there is nothing to count again.` }));
  const left = path.definitions.some(({ key, requirement, assignee }) => assignee === 'hire' && requirement === 'required' && !keys.includes(key));
  if (!left) faults.push({ field: 'credits', problem: 'Leave at least one milestone to do: otherwise there is no path to walk.' });
  return { credits, faults };
}

function reasonOf({ pathTitle, doneOn }: CreditFound): string {
  return `Done before, on “${pathTitle}”: ${dayInWords(doneOn)} ${doneOn.slice(0, 4)}.`;
}
