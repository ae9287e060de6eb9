import { addDays, type LocalDate } from '../../calendars/domain/local-date';
import { addMonths, termEnd } from '../../growth/domain/term';
import type { Field, TitleKind } from '../../growth/domain/titles';
import type { DemoArea, DemoGrowth, DemoNomination, DemoTitle } from '../persistence/demo-growth.repository';
import { idOf } from '../story/ids';

const area = (key: string, name: string, field: Field, about: string): DemoArea => ({ id: idOf(`area ${key}`), key, name, field, about });

/** What the demo guild has experts for; one area waits for its first. */
const AREAS: readonly DemoArea[] = [
  area('api-and-data-design', 'API and data design', 'design', 'Contracts that last, and schemas that can change.'),
  area('ci-cd', 'CI/CD', 'infra', 'From commit to production, hundreds of times a day.'),
  area('messaging-and-resilience', 'Messaging and resilience', 'system_knowledge', 'Queues, retries, and what happens when the other side is down.'),
  area('observability', 'Observability and incidents', 'system_knowledge', 'Seeing what a service does, and staying calm when it does not.'),
  area('platformization', 'Platformization', 'infra', 'What to reuse before building.'),
  area('performance', 'Performance', 'code_quality', 'Where the time goes, measured first.'),
  area('runtime', 'Runtime and data stores', 'infra', 'What our services run on, and where their data lives.'),
  area('security-and-privacy', 'Security and privacy', 'system_knowledge', 'What we may keep, for how long, and who can read it.'),
  area('tdd', 'Test-driven development', 'code_quality', 'Tests first, and small steps.'),
];

/** @param monthsAgo when it was granted; @param months of the term */
function title(person: string, kind: TitleKind, key: string, today: LocalDate, monthsAgo: number, months: number, groupName = ''): DemoTitle {
  const grantedOn = addMonths(today, -monthsAgo);
  return {
    id: idOf(`${kind} ${key} ${person}`), personId: idOf(person), kind, areaId: idOf(`area ${key}`), groupName, grantedOn,
    until: termEnd(grantedOn, months), endedOn: null, endReason: null,
  };
}

/** Experts and masters, somebody who stepped down with thanks, and two nominations on their way. */
export function demoGrowth(today: LocalDate, now: Date): DemoGrowth {
  const held = (...[person, kind, key, monthsAgo, months, groupName]: [string, TitleKind, string, number, number, string?]) =>
    title(person, kind, key, today, monthsAgo, months, groupName);
  // Granted a year ago less three weeks: it can be renewed now.
  const endsSoon = { ...held('Dana Friedman', 'expert', 'api-and-data-design', 12, 12), grantedOn: addDays(addMonths(today, -12), 21), until: addDays(today, 20) };
  const daysAgo = (days: number) => new Date(now.getTime() - days * 86_400_000);
  const nominations: DemoNomination[] = [
    {
      id: idOf('nomination of Tomas'), nomineeId: idOf('Tomas Petrauskas'), nominatorId: idOf('Ieva Jankauskaitė'), kind: 'expert', areaId: idOf('area tdd'),
      reason: 'Tomas has paired with half of Vilnius on their first test. People write better ones after an hour with him.',
      statement: 'I would like to go on with the kata evenings, and to review more of the test suites that people are afraid of.',
      evidence: [
        { kind: 'talk', title: 'Tests that tell you what broke', url: 'https://talks.backend.example/tests-that-tell' },
        { kind: 'code_review', title: 'The test suite of the ledger, over three months', url: 'https://git.backend.example/ledger/pull/812' },
        { kind: 'initiative', title: 'A kata evening on the first Tuesday of each month', url: null },
      ],
      nominatedAt: daysAgo(9), submittedAt: daysAgo(2),
    },
    {
      id: idOf('nomination of Yael'), nomineeId: idOf('Yael Mizrahi'), nominatorId: idOf('Amit Peretz'), kind: 'expert', areaId: idOf('area api-and-data-design'),
      reason: 'When a contract has to change without breaking anybody, Tel Aviv asks Yael.',
      statement: '', evidence: [], nominatedAt: daysAgo(1), submittedAt: null,
    },
  ];
  return {
    areas: AREAS,
    titles: [
      endsSoon,
      held('Amit Peretz', 'expert', 'observability', 5, 12),
      held('Andrii Kovalenko', 'master', 'ci-cd', 8, 24, 'Payments'),
      held('Giedrius Stankevičius', 'expert', 'platformization', 4, 12),
      held('Giedrius Stankevičius', 'master', 'runtime', 4, 12, 'Search'),
      held('Ieva Jankauskaitė', 'expert', 'tdd', 7, 12),
      held('Kateryna Bondarenko', 'expert', 'messaging-and-resilience', 3, 12),
      held('Kateryna Bondarenko', 'expert', 'security-and-privacy', 9, 24),
      { ...held('Oksana Shevchenko', 'expert', 'ci-cd', 20, 24), endedOn: addMonths(today, -6), endReason: 'stepped_down' },
    ],
    nominations,
  };
}
