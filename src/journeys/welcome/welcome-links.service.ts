import { Inject, Injectable } from '@nestjs/common';
import { dayInWords } from '../../calendars/domain/day-words';
import { hashOf, newToken } from '../../people/people.api';
import type { Actor } from '../../platform/access/actor';
import { Clock } from '../../platform/clock/clock';
import { Database } from '../../platform/database/database';
import { Problem } from '../../platform/http/problem';
import { Mail, type Letter } from '../../platform/mail/mail';
import { Messages } from '../../platform/messages/messages';
import type { Settings } from '../../settings/settings';
import { SETTINGS } from '../../settings/settings.module';
import { WelcomeRepository, type WelcomedRow, type WelcomeRow } from '../persistence/welcome.repository';

/** What a link is to the browser that comes with it. */
export interface Door {
  row: WelcomeRow;
  state: 'fresh' | 'here' | 'elsewhere';
}

/** One-time links to the page before the first day, stored as hashes: the browser that opens one first keeps it. */
@Injectable()
export class WelcomeLinks {
  constructor(
    private readonly welcomes: WelcomeRepository,
    private readonly messages: Messages,
    private readonly mail: Mail,
    private readonly db: Database,
    private readonly clock: Clock,
    @Inject(SETTINGS) private readonly settings: Settings,
  ) {}

  /**
   * Makes a link for each journey, in the caller's transaction; earlier ones stop working. Where mail is set up, each hire gets theirs
   * once that has committed.
   * @returns the addresses, by journey
   */
  async make(journeyIds: readonly string[], madeBy: string): Promise<Map<string, string>> {
    const made = journeyIds.map((journeyId) => ({ journeyId, token: newToken() }));
    await this.welcomes.makeLinks(made.map(({ journeyId, token }) => ({ journeyId, tokenHash: token.hash })), madeBy, this.clock.now());
    const urls = new Map(made.map(({ journeyId, token }) => [journeyId, `${this.settings.publicUrl}/first-day/${token.secret}`]));
    if (this.mail.enabled) {
      const hires = await this.welcomes.welcomed(journeyIds);
      await this.mail.enqueue(hires.map((hire) => letterTo(hire, urls.get(hire.journeyId)!)));
    }
    return urls;
  }

  /** Whether links are mailed, too. */
  get mailed(): boolean {
    return this.mail.enabled;
  }

  /** A manager makes a new link for one hire. @throws Problem 404; 409 `welcome_over` once the hire has begun or can sign in */
  async replace(actor: Actor, journeyId: string): Promise<string> {
    return this.db.transaction(async () => {
      const journey = await this.welcomes.lockBeforeDayOne(journeyId, actor.guildId, this.clock.now());
      if (!journey) throw Problem.notFound('journey');
      if (!journey.before) {
        throw Problem.conflict('welcome_over', 'The page is for the time before the first day, and for people who cannot sign in yet. An invitation is what helps now.');
      }
      return (await this.make([journeyId], actor.personId)).get(journeyId)!;
    });
  }

  /** What a secret opens. @param cookieOf the cookie that the browser has for a link @throws Problem 404 when it opens nothing (any more) */
  async door(secret: string, cookieOf: (linkId: string) => string | undefined): Promise<Door> {
    const row = await this.welcomes.find(hashOf(secret), this.clock.now());
    if (!row) {
      throw new Problem(404, 'welcome_over', 'This page has done its part: the first day has come, you have signed in already, or there is a newer link.');
    }
    return { row, state: stateOf(row, cookieOf(row.linkId)) };
  }

  /**
   * Opens a fresh link in this browser. Of two browsers at once, one gets in.
   * @returns the secret for the browser's cookie, null for one that is bound already
   * @throws Problem 404; 403 `opened_elsewhere`
   */
  async open(secret: string, cookieOf: (linkId: string) => string | undefined): Promise<{ linkId: string; cookie: string | null }> {
    const { row, state } = await this.door(secret, cookieOf);
    if (state === 'here') return { linkId: row.linkId, cookie: null };
    const browser = newToken();
    if (state === 'elsewhere' || !(await this.welcomes.bind(row.linkId, browser.hash, this.clock.now()))) throw openedElsewhere();
    return { linkId: row.linkId, cookie: browser.secret };
  }

  /** Asks the cohort's manager for a new link; asked again, nobody is told twice. @throws Problem 404 */
  async askForAnother(secret: string): Promise<void> {
    const { row, state } = await this.door(secret, () => undefined);
    if (state !== 'elsewhere') return;
    const page = { title: row.hire.name, link: `/cohorts/${row.cohortId}/welcome` };
    await this.db.transaction(() => this.messages.tell(
      [{ personId: row.managerId, kind: 'welcome_link_wanted', journeyId: null, key: null, page, actorId: null, once: `welcome_link_wanted:${row.linkId}` }],
      this.clock.now(),
    ));
  }
}

/** @throws Problem 403 unless the link was opened in this browser */
export function requireHere({ row, state }: Door): WelcomeRow {
  if (state !== 'here') throw openedElsewhere();
  return row;
}

function letterTo({ name, email, guildName, startOn }: WelcomedRow, url: string): Letter {
  return {
    to: email,
    subject: `Your first day: where, when, and whom you meet`,
    text: [
      `Hello ${name},`,
      '',
      `You start on ${dayInWords(startOn)}, and we look forward to it. This page says where and when to come, what to bring,`,
      'and who will meet you. Whatever you would like to know, you can ask your mentor there already:',
      '',
      url,
      '',
      'It stays in the browser in which you open it first, so that it is yours alone.',
      '',
      guildName,
    ].join('\n'),
  };
}

function openedElsewhere(): Problem {
  return Problem.refused('opened_elsewhere', 'This page was opened in another browser, and stays there so that it is yours alone. Open it there, or ask for a new link.');
}

/** The secrets have full entropy, so hashes compared byte by byte tell nobody anything. */
function stateOf({ browserHash }: WelcomeRow, cookie: string | undefined): Door['state'] {
  if (browserHash === null) return 'fresh';
  return cookie !== undefined && hashOf(cookie).equals(browserHash) ? 'here' : 'elsewhere';
}
