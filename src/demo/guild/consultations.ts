import { addDays, type LocalDate } from '../../calendars/domain/local-date';
import { addWorkingDays, type WorkingCalendar } from '../../calendars/domain/working-calendar';
import type { ConsultationKind } from '../../growth/domain/consultation-life';
import type { DemoConsultation } from '../persistence/demo-asking.repository';
import { idOf } from '../story/ids';
import { STAFF, type SiteKey } from './people';

/** A consultation as it stands now. */
interface Told {
  kind: ConsultationKind;
  topic: string;
  by: string;
  /** Days before today. */
  ago: number;
  title: string;
  body: string;
  link?: string;
  /** Days from today. */
  wishedIn?: number;
  kept?: boolean;
  /** Whom it is with, and in which place; nobody while it waits. */
  expert?: string;
  slot?: number;
  state: DemoConsultation['state'];
  answer?: string;
}

const TOLD: readonly Told[] = [
  {
    kind: 'design_review', topic: 'messaging-and-resilience', by: 'Omer Biton', ago: 41, kept: true, expert: 'Kateryna Bondarenko', state: 'closed',
    title: 'Retries for the invoice mailer', body: 'Every failure is tried again five times, at once. Is that enough?', link: 'https://docs.example/invoices/retries',
    answer: 'Not at once: wait longer each time, with some chance in it, and give up into a queue that somebody looks at. Five is fine then.',
  },
  {
    kind: 'advice', topic: 'api-and-data-design', by: 'Tomas Petrauskas', ago: 20, kept: true, expert: 'Dana Friedman', state: 'closed',
    title: 'Paging: numbers or cursors?', body: 'The list grows while people read it.',
    answer: 'Cursors. With page numbers people miss what moved, and the last pages get slow. The guide has an example to copy.',
  },
  {
    kind: 'design_review', topic: 'api-and-data-design', by: 'Noa Cohen', ago: 3, expert: 'Dana Friedman', state: 'answered',
    title: 'Reminders: one endpoint or two?', body: 'I can let `PUT /reminders/{id}` make a new one, or have a `POST` beside it.', link: 'https://docs.example/reminders/api',
    answer: 'Two: whoever calls `PUT` knows the id. And say in the brief what happens to a reminder whose user has left.',
  },
  {
    kind: 'advice', topic: 'platformization', by: 'Yael Mizrahi', ago: 2, expert: 'Giedrius Stankevičius', slot: 1, state: 'accepted', wishedIn: 5,
    title: 'Take the shared scheduler, or keep our own?', body: 'Ours is 300 lines and works. Everybody asks why we still have it.',
  },
  {
    kind: 'code_review', topic: 'runtime', by: 'Oksana Shevchenko', ago: 1, expert: 'Giedrius Stankevičius', slot: 2, state: 'offered', wishedIn: 3,
    title: 'A pool of workers that shuts down cleanly', body: '', link: 'https://code.example/orders/pull/812',
  },
  {
    kind: 'design_review', topic: 'messaging-and-resilience', by: 'Amit Peretz', ago: 4, expert: 'Kateryna Bondarenko', slot: 1, state: 'accepted',
    title: 'Alerts over a queue', body: 'What happens to an alert while the queue is down?', link: 'https://docs.example/alerts/queue',
  },
  {
    kind: 'advice', topic: 'security-and-privacy', by: 'Andrii Kovalenko', ago: 2, expert: 'Kateryna Bondarenko', slot: 2, state: 'accepted',
    title: 'Secrets in pipelines', body: 'Which of them may a pull request of a fork see?',
  },
  {
    kind: 'design_review', topic: 'security-and-privacy', by: 'Yael Mizrahi', ago: 1, state: 'open', wishedIn: 8,
    title: 'Who may read the audit of orders', body: 'The support team asks for it. It has names in it.',
  },
];

const HOUR = 3_600_000;

/** The morning so many days ago; never later than an hour ago. */
export function officeHour(today: LocalDate, ago: number, now: Date): Date {
  const morning = new Date(`${addDays(today, -ago)}T08:20:00Z`);
  return new Date(Math.min(morning.getTime(), now.getTime() - HOUR));
}

/** Consultations of the demo guild: some done and kept, some under way, one that waits because the only expert is full. */
export function demoConsultations(calendars: Readonly<Record<SiteKey, WorkingCalendar>>, today: LocalDate, now: Date): DemoConsultation[] {
  return TOLD.map(({ kind, topic, by, ago, title, body, link = null, wishedIn, kept = false, expert, slot = null, state, answer }): DemoConsultation => {
    const askedAt = officeHour(today, ago, now);
    const answeredAt = answer === undefined ? null : new Date(askedAt.getTime() + 26 * HOUR);
    const site = STAFF.find(({ name }) => name === expert)?.site;
    return {
      id: idOf(`consultation ${title}`), askerId: idOf(by), kind, topic, title, body, link, openToGuild: kept, state, askedAt, answeredAt,
      wishedBy: wishedIn === undefined ? null : addDays(today, wishedIn),
      endedAt: state === 'closed' && answeredAt !== null ? new Date(answeredAt.getTime() + 3 * HOUR) : null,
      offer:
        expert === undefined || site === undefined || state === 'open' || state === 'withdrawn'
          ? null
          : {
              expertId: idOf(expert), state: state === 'closed' ? 'answered' : state, slot,
              answerBy: addWorkingDays(calendars[site], addDays(today, -ago), 2), offeredAt: askedAt,
            },
      answer: answer === undefined ? null : { body: answer, link: null },
    };
  });
}
