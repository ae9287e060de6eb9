import { Injectable } from '@nestjs/common';
import { localDateOf, type LocalDate } from '../../calendars/domain/local-date';
import { NoWorkingDayError, nextWorkingDay, type WorkingCalendar } from '../../calendars/domain/working-calendar';
import { lastDue, planJourney, preparedInTime, type PlannedMilestone } from '../../journeys/domain/plan-journey';
import { Cohorts } from '../../journeys/journeys.api';
import type { PublishedPath } from '../../paths/paths.api';
import { People, workedBy, type PersonContact, type SiteCalendar } from '../../people/people.api';
import { Clock } from '../../platform/clock/clock';
import { uncoveredDays } from '../../journeys/domain/coverage';
import type { PlannedHireDto } from '../dto/cohorts.dto';
import { problemsOf, type KnownPerson } from './hire-problems';
import { warningsOf } from './plan-warnings';

/** A hire of a plan, looked up and dated. */
export interface PlannedHire {
  name: string;
  email: string;
  contactUrl: string | null;
  /** the account with this address, when there is one */
  person: PersonContact | null;
  siteId: string;
  siteName: string;
  startOn: LocalDate;
  mentorId: string;
  backupId: string;
  firstDay: LocalDate;
  lastDay: LocalDate;
  milestones: readonly PlannedMilestone[];
  uncovered: LocalDate[];
  problems: string[];
}

export interface PlannedCohort {
  hires: PlannedHire[];
  warnings: string[];
}

/** Who is on a path with whom: what a preview shows and a start checks again. */
@Injectable()
export class PlanCohort {
  constructor(
    private readonly people: People,
    private readonly cohorts: Cohorts,
    private readonly clock: Clock,
  ) {}

  /**
   * Looks every hire up, dates every milestone, and says what stands in the way. Reads a fixed number of times,
   * however many hires there are.
   * @param startOf the start of a hire who brings none, by the site's local today
   */
  async plan(
    guildId: string,
    path: PublishedPath,
    hires: readonly PlannedHireDto[],
    startOf: (today: LocalDate) => LocalDate,
  ): Promise<PlannedCohort> {
    const facts = await this.look(guildId, path, hires);
    const date = dater(path, facts.guildWeekday);
    const firstWith = new Map<string, number>();
    const planned = hires.map((hire, index): PlannedHire => {
      const email = emailOf(hire);
      const site = facts.sites.get(hire.siteId);
      const today = localDateOf(facts.now, site?.timeZone ?? 'UTC');
      const startOn = hire.startOn ?? startOf(today);
      const person = facts.byEmail.get(email) ?? null;
      const sameAs = firstWith.get(email) ?? null;
      if (sameAs === null) firstWith.set(email, index + 1);
      const problems = problemsOf(
        {
          email,
          startOn,
          siteKnown: site !== undefined,
          person: known(person),
          elsewhere: facts.elsewhere.has(email),
          walksAlready: person !== null && facts.walking.has(person.id),
          sameAs,
          mentor: known(facts.mentors.get(hire.mentorId)),
          backup: known(facts.mentors.get(hire.backupId)),
        },
        today,
      );
      const ownDays = site && workedBy(person ? facts.ownWeeks.get(person.id) : [], site);
      const dated = date(ownDays, startOn, problems);
      const mentors = [hire.mentorId, hire.backupId].flatMap((id) => facts.mentorCalendars.get(id) ?? []);
      return {
        name: hire.name.trim(),
        email,
        contactUrl: hire.contactUrl || null,
        person,
        siteId: hire.siteId,
        siteName: site?.name ?? '',
        startOn,
        mentorId: hire.mentorId,
        backupId: hire.backupId,
        ...dated,
        milestones: ownDays ? preparedInTime(dated.milestones, ownDays.calendar, today) : dated.milestones,
        uncovered: ownDays && problems.length === 0 ? uncoveredDays(ownDays.calendar, mentors, dated.firstDay, dated.lastDay) : [],
        problems,
      };
    });
    return { hires: planned, warnings: warningsOf(path, planned, facts) };
  }

  private async look(guildId: string, path: PublishedPath, hires: readonly PlannedHireDto[]) {
    const now = this.clock.now();
    const emails = hires.map(emailOf);
    const mentorIds = [...new Set(hires.flatMap(({ mentorId, backupId }) => [mentorId, backupId]))];
    const [guild, sites, withEmails, elsewhere, mentors, loads, experts, admins] = await Promise.all([
      this.people.guild(guildId),
      this.people.siteCalendars(guildId),
      this.people.findByEmails(guildId, emails),
      this.people.emailsElsewhere(guildId, emails),
      this.people.findByIds(guildId, mentorIds),
      this.cohorts.mentorSums(guildId, localDateOf(now, 'UTC')),
      this.people.withRole(guildId, 'expert'),
      this.people.withRole(guildId, 'admin'),
    ]);
    if (!guild) throw new Error(`no guild ${guildId}`);
    const known = withEmails.map(({ id }) => id);
    const [walking, ownWeeks] = await Promise.all([this.cohorts.walking(path.pathId, known), this.people.ownWeeksOf(known)]);
    const [mentorCalendars, limits] = await Promise.all([this.people.calendarsOf(guildId, mentors), this.cohorts.mentorLimits(mentorIds)]);
    return {
      now,
      guildWeekday: guild.guildDayWeekday,
      sites,
      byEmail: new Map(withEmails.map((person) => [person.email, person])),
      elsewhere,
      walking,
      ownWeeks,
      mentors: new Map(mentors.map((person) => [person.id, person])),
      mentorCalendars,
      loads,
      limits,
      experts: experts.length,
      admins: admins.length,
    };
  }
}

type Dated = Pick<PlannedHire, 'firstDay' | 'lastDay' | 'milestones'>;

/**
 * Dates a hire, each site and start once: most hires of a cohort share both. Nothing is dated while something is
 * wrong with the site or the start; a calendar that runs out of days adds its own problem.
 */
function dater(path: PublishedPath, guildWeekday: number) {
  const known = new Map<WorkingCalendar, Map<LocalDate, Dated>>();
  return (site: SiteCalendar | undefined, startOn: LocalDate, problems: string[]): Dated => {
    const undated: Dated = { firstDay: startOn, lastDay: startOn, milestones: [] };
    if (!site || problems.length > 0) return undated;
    const byStart = known.get(site.calendar) ?? new Map<LocalDate, Dated>();
    known.set(site.calendar, byStart);
    const before = byStart.get(startOn);
    if (before) return before;
    try {
      const milestones = planJourney(path.definitions, site.calendar, startOn, guildWeekday);
      const dated = { firstDay: nextWorkingDay(site.calendar, startOn), lastDay: lastDue(milestones, startOn), milestones };
      byStart.set(startOn, dated);
      return dated;
    } catch (error) {
      if (!(error instanceof NoWorkingDayError)) throw error;
      problems.push(`${site.name}: ${error.message}`);
      return undated;
    }
  };
}

function emailOf(hire: PlannedHireDto): string {
  return hire.email.trim().toLowerCase();
}

function known(person: PersonContact | null | undefined): KnownPerson | null {
  if (!person) return null;
  return { id: person.id, name: person.name, isMentor: person.roles.includes('mentor'), deactivated: person.deactivated };
}
