import { randomUUID } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { localDateOf, type LocalDate } from '../../calendars/domain/local-date';
import { Clock } from '../../platform/clock/clock';
import { Database, violates } from '../../platform/database/database';
import type { Settings } from '../../settings/settings';
import { SETTINGS } from '../../settings/settings.module';
import { GuildsRepository, type SiteCalendarRow } from '../persistence/guilds.repository';
import { OwnWeeksRepository } from '../persistence/own-weeks.repository';
import { PeopleRepository } from '../persistence/people.repository';
import { ScimPeopleRepository, type Narrowed, type ScimPersonRow } from '../persistence/scim-people.repository';
import { PasswordRule } from '../providers/password-rule';
import { ClosingAccounts } from '../signing-in/closing-accounts.service';
import { parseFilter, type Filter } from './domain/filter';
import type { Json, JsonObject } from './domain/json';
import { matches, mustEqual } from './domain/matches';
import type { Page } from './domain/paging';
import { patched } from './domain/patch';
import { ScimProblem } from './domain/scim-problem';
import { patchable, userResource, wantedPerson, type WantedPerson } from './domain/user-resource';
import { scimBase } from './scim-base';
import { refuseStale, withVersion } from './version';

const EVERY_DAY = [1, 2, 3, 4, 5, 6, 7];

/** People of a guild as SCIM users. */
@Injectable()
export class ScimUsers {
  private readonly base: string;

  constructor(
    private readonly repository: ScimPeopleRepository,
    private readonly people: PeopleRepository,
    private readonly guilds: GuildsRepository,
    private readonly ownWeeks: OwnWeeksRepository,
    private readonly closing: ClosingAccounts,
    private readonly passwords: PasswordRule,
    private readonly db: Database,
    private readonly clock: Clock,
    @Inject(SETTINGS) settings: Settings,
  ) {
    this.base = scimBase(settings);
  }

  /** @param filter null for everybody. @throws ScimProblem 400 `invalidFilter` */
  async list(guildId: string, filter: string | null, page: Page): Promise<{ resources: JsonObject[]; total: number }> {
    const now = this.clock.now();
    const offset = page.startIndex - 1;
    if (filter === null) {
      const { rows, total } = await this.repository.page(guildId, now, offset, page.count);
      return { resources: rows.map((row) => this.present(row)), total };
    }
    const wanted = parseFilter(filter);
    const rows = await this.repository.narrowed(guildId, now, narrowedBy(wanted));
    const found = rows.filter((row) => matches(wanted, userResource(row, this.base)));
    return { resources: found.slice(offset, offset + page.count).map((row) => this.present(row)), total: found.length };
  }

  /** @throws ScimProblem 404 */
  async find(guildId: string, id: string): Promise<JsonObject> {
    return this.present(await this.mustFind(guildId, id));
  }

  /**
   * Adds a person; somebody whom the provider removed and adds again comes back to what was theirs.
   * @throws ScimProblem 400; 409 when somebody has the user name or the address
   */
  async create(guildId: string, body: JsonObject): Promise<JsonObject> {
    const wanted = wantedPerson(body, null);
    return this.write(guildId, async () => {
      const before = await this.comingBack(guildId, wanted);
      const siteId = await this.siteFor(guildId, wanted.site, before?.siteId ?? null);
      if (before) return this.save(guildId, before, { ...wanted, siteId });
      const id = randomUUID();
      const { name, email } = wanted;
      await this.people.insert(guildId, [{ id, name, email, siteId, contactUrl: null }]);
      await this.save(guildId, { id, active: true, weekdays: null }, { ...wanted, siteId });
      return id;
    });
  }

  /** @throws ScimProblem 400, 404, 409; 412 when it was changed since it was read */
  replace(guildId: string, id: string, ifMatch: string | null, body: JsonObject): Promise<JsonObject> {
    return this.change(guildId, id, ifMatch, () => body);
  }

  /** @throws ScimProblem 400, 404, 409; 412 when it was changed since it was read */
  patch(guildId: string, id: string, ifMatch: string | null, operations: Json | undefined): Promise<JsonObject> {
    return this.change(guildId, id, ifMatch, (resource) => patched(patchable(resource), operations));
  }

  /** Closes the account; the provider hears no more of it, and all that belongs to the person stays. */
  async remove(guildId: string, id: string, ifMatch: string | null): Promise<void> {
    await this.db.transaction(async () => {
      const admins = await this.people.lockAdmins(guildId);
      const before = await this.mustFind(guildId, id);
      refuseStale(this.present(before), ifMatch);
      refuseLastAdmin(admins, id);
      await this.repository.remove(id, this.clock.now());
      await this.closing.endAccess(id);
      await this.passwords.refuseLockOut(guildId);
    });
  }

  private change(guildId: string, id: string, ifMatch: string | null, next: (resource: JsonObject) => JsonObject): Promise<JsonObject> {
    return this.write(guildId, async (admins) => {
      const before = await this.mustFind(guildId, id);
      const resource = this.present(before);
      refuseStale(resource, ifMatch);
      const wanted = wantedPerson(next(resource), before);
      const siteId = await this.siteFor(guildId, wanted.site, before.siteId);
      if (isSame(wanted, siteId, before)) return id;
      if (!wanted.active) refuseLastAdmin(admins, id);
      return this.save(guildId, before, { ...wanted, siteId });
    });
  }

  /** One change of a guild's people at a time; what the database holds against it is told as what it is. */
  private async write(guildId: string, work: (admins: readonly string[]) => Promise<string>): Promise<JsonObject> {
    try {
      const id = await this.db.transaction(async () => work(await this.people.lockAdmins(guildId)));
      return await this.find(guildId, id);
    } catch (error) {
      if (violates(error, 'people_user_name_once')) throw ScimProblem.taken('Somebody has this userName already.');
      if (violates(error, 'people_email_once')) throw ScimProblem.taken('Somebody has this e-mail address already; one address is one person.');
      throw error;
    }
  }

  private async save(
    guildId: string,
    before: Pick<ScimPersonRow, 'id' | 'active' | 'weekdays'>,
    wanted: WantedPerson & { siteId: string },
  ): Promise<string> {
    const { id } = before;
    await this.repository.save(id, wanted, this.clock.now());
    if (!sameDays(wanted.weekdays, before.weekdays)) {
      await this.ownWeeks.set(id, await this.firstDayOf(guildId, wanted), wanted.weekdays ?? EVERY_DAY);
    }
    if (!wanted.active) {
      await this.closing.endAccess(id);
      await this.passwords.refuseLockOut(guildId);
    }
    return id;
  }

  /** From which day on new working days count: today there, or the first day when that is to come. */
  private async firstDayOf(guildId: string, { siteId, startsOn }: { siteId: string; startsOn: LocalDate | null }): Promise<LocalDate> {
    const site = await this.guilds.findSite(guildId, siteId);
    const today = localDateOf(this.clock.now(), site?.timeZone ?? 'UTC');
    return startsOn !== null && startsOn > today ? startsOn : today;
  }

  /**
   * The person whom the provider removed and who comes back under the same name or address; null when they are new.
   * An address that was given to somebody else meanwhile must not open what was another's.
   */
  private async comingBack(guildId: string, { userName, email, externalId }: WantedPerson): Promise<ScimPersonRow | null> {
    const holders = await this.repository.holders(guildId, this.clock.now(), userName, email);
    const [holder] = holders;
    if (!holder) return null;
    if (holders.some(({ removed }) => !removed)) throw ScimProblem.taken(`There is a user with the name ${userName} or the address ${email} already.`);
    const isAnother = externalId !== null && holder.externalId !== null && externalId !== holder.externalId;
    if (holders.length > 1 || isAnother) {
      throw ScimProblem.taken(
        `${userName} belonged to somebody who was removed and had another externalId. An admin can open that account again in Guildpath, or change its address.`,
      );
    }
    return holder;
  }

  /** @throws ScimProblem 400 when there is no such site, or none is named where there are several */
  private async siteFor(guildId: string, named: string | null, before: string | null): Promise<string> {
    if (named === null && before !== null) return before;
    const sites = await this.guilds.listCalendars(guildId);
    const found = named === null ? onlyOne(sites) : sites.find(({ id, name }) => [id, name].some((known) => known.toLowerCase() === named.toLowerCase()));
    if (found) return found.id;
    const names = sites.map(({ name }) => name).join(', ');
    throw ScimProblem.invalid('invalidValue', `${named === null ? 'A site is needed' : `There is no site “${named}”`}: one of ${names}.`);
  }

  private async mustFind(guildId: string, id: string): Promise<ScimPersonRow> {
    const person = /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/i.test(id) ? await this.repository.find(guildId, this.clock.now(), id) : null;
    if (!person) throw ScimProblem.notFound('user');
    return person;
  }

  private present(row: ScimPersonRow): JsonObject {
    return withVersion(userResource(row, this.base));
  }
}

function onlyOne(sites: readonly SiteCalendarRow[]): SiteCalendarRow | undefined {
  return sites.length === 1 ? sites[0] : undefined;
}

function narrowedBy(filter: Filter): Narrowed {
  return {
    id: mustEqual(filter, 'id'),
    userName: mustEqual(filter, 'userName'),
    externalId: mustEqual(filter, 'externalId'),
    email: mustEqual(filter, 'emails.value') ?? mustEqual(filter, 'emails'),
  };
}

function refuseLastAdmin(admins: readonly string[], id: string): void {
  if (admins.length === 1 && admins[0] === id) throw ScimProblem.conflict('This is the last admin. Make somebody else an admin first.');
}

function isSame(wanted: WantedPerson, siteId: string, before: ScimPersonRow): boolean {
  return (
    (['userName', 'externalId', 'name', 'givenName', 'familyName', 'email', 'active', 'startsOn'] as const).every((field) => wanted[field] === before[field]) &&
    siteId === before.siteId && sameDays(wanted.weekdays, before.weekdays)
  );
}

/** All seven days stand for "as the site works", and so does nothing. */
function sameDays(one: readonly number[] | null, other: readonly number[] | null): boolean {
  return [...(one ?? EVERY_DAY)].sort().join() === [...(other ?? EVERY_DAY)].sort().join();
}
