import type { LocalDate } from '../../calendars/domain/local-date';
import type { DemoQuestion, DemoWish } from '../persistence/demo-asking.repository';
import { idOf } from '../story/ids';
import { officeHour } from './consultations';

/** Something that was asked, and answered by some. */
interface Asked {
  by: string;
  /** Days before today. */
  ago: number;
  title: string;
  body: string;
  topic?: string;
  told?: string;
  milestoneKey?: string;
  /** Hours later; the one that helped is marked. */
  answers: { by: string; after: number; body: string; helped?: boolean }[];
}

const ASKED: readonly Asked[] = [
  {
    by: 'Austėja Kairytė', ago: 46, topic: 'ci-cd', told: 'Andrii Kovalenko',
    title: 'How do I roll back when the migration has already run?',
    body: 'The new version added a column and wrote to it. Rolling back the service leaves the column there.',
    answers: [
      {
        by: 'Andrii Kovalenko', after: 3, helped: true,
        body: 'Leave the column. Migrations only ever add, so the version before runs beside it. What is no longer used is dropped in a release of its own, **a week later**.',
      },
      { by: 'Mantas Žukauskas', after: 5, body: 'And do the roll-back milestone once with a migration in it: then it is no surprise on a bad day.' },
    ],
  },
  {
    by: 'Domantas Butkus', ago: 33, topic: 'tdd', told: 'Ieva Jankauskaitė',
    title: 'Test doubles, or the real database?',
    body: '',
    answers: [
      {
        by: 'Ieva Jankauskaitė', after: 20, helped: true,
        body: 'The real one for everything with SQL in it; it starts in two seconds. Doubles only for what is not ours: payments, mail, the clock.',
      },
    ],
  },
  {
    by: 'Miglė Žilinskaitė', ago: 24, milestoneKey: 'brief-for-your-first-service',
    title: 'How long should the one-page brief really be?',
    body: 'Mine is two pages, with a diagram. Is that a fault?',
    answers: [
      { by: 'Tomas Petrauskas', after: 2, helped: true, body: 'Half a page is fine. What it does, who calls it, what happens when it is down. Keep the diagram.' },
      { by: 'Yonatan Shapira', after: 26, body: 'I wrote mine in twenty minutes and changed all of it after the first review. Start early rather than well.' },
    ],
  },
  {
    by: 'Noa Cohen', ago: 12, topic: 'messaging-and-resilience', told: 'Kateryna Bondarenko',
    title: 'Do our queues keep the order of messages?',
    body: 'Two updates of the same reminder came the wrong way round on my machine.',
    answers: [
      {
        by: 'Kateryna Bondarenko', after: 4, helped: true,
        body: 'Only **within one key**. Use the reminder’s id as the key, and let the consumer drop what is older than what it has.',
      },
    ],
  },
  {
    by: 'Oleksii Moroz', ago: 8, topic: 'observability', told: 'Amit Peretz',
    title: 'Which traces are kept, and for how long?',
    body: '',
    answers: [{ by: 'Amit Peretz', after: 30, body: 'One in a hundred, and every one with an error in it, for two weeks. Metrics stay for a year.' }],
  },
  {
    by: 'Roni Ohayon', ago: 1, topic: 'api-and-data-design', told: 'Dana Friedman',
    title: 'When may an endpoint break its contract?',
    body: 'I would like to rename a field that only one other team reads.',
    answers: [],
  },
];

const HOUR = 3_600_000;

/** What the demo guild asked itself over the last weeks. */
export function demoQuestions(today: LocalDate, now: Date): DemoQuestion[] {
  return ASKED.map(({ by, ago, title, body, topic = null, told, milestoneKey = null, answers }): DemoQuestion => {
    const askedAt = officeHour(today, ago, now);
    return {
      id: idOf(`question ${title}`), askerId: idOf(by), toldId: told === undefined ? null : idOf(told), topic, milestoneKey, title, body, askedAt,
      answers: answers.map((answer) => {
        const answeredAt = new Date(askedAt.getTime() + answer.after * HOUR);
        return {
          id: idOf(`answer of ${answer.by} to ${title}`), authorId: idOf(answer.by), body: answer.body, answeredAt,
          acceptedAt: answer.helped ? new Date(answeredAt.getTime() + HOUR) : null,
        };
      }),
    };
  });
}

/** One wish that is its writer's alone, and one that is shared. */
export function demoWishes(now: Date): DemoWish[] {
  const before = (days: number) => new Date(now.getTime() - days * 24 * HOUR);
  return [
    {
      id: idOf('wish of Yael Mizrahi'), personId: idOf('Yael Mizrahi'), place: 'The platform group, or whoever works on our queues', timing: 'this_year',
      body: 'After three years on orders I would like to see the side everybody else builds on. Not before the next cohort is through.',
      writtenAt: before(15), readers: [],
    },
    {
      id: idOf('wish of Oksana Shevchenko'), personId: idOf('Oksana Shevchenko'), place: 'Payments', timing: 'some_day',
      body: 'A guild week there would be a start.',
      writtenAt: before(9),
      readers: [
        { id: idOf('Tamar Levi'), answer: null, readAt: null },
        { id: idOf('Rasa Kazlauskienė'), answer: 'Thank you for telling me. Payments hosts an option in the coming guild week; shall I ask them to keep you in mind?', readAt: before(7) },
      ],
    },
  ];
}
