import type { BlockerCategory } from '../../journeys/domain/blockers';
import type { Random } from './random';

/** First services that hires build: small enough for two weeks, and of use to somebody. */
const SERVICES = [
  'parcel-tracker', 'gift-cards', 'rate-quotes', 'address-book', 'stock-alerts', 'refund-desk', 'delivery-slots',
  'price-history', 'return-labels', 'loyalty-points', 'route-planner', 'invoice-copies', 'opening-hours', 'wish-lists',
] as const;

/** What a reviewer asked for, by milestone. */
const CHANGES: Readonly<Record<string, readonly string[]>> = {
  'brief-for-your-first-service': [
    'Good need, clear contract. One thing before you build: who reads the history, and for how long do we keep it? Two sentences are enough.',
    'I would cut the second endpoint. Say in the brief what you leave out, and this is ready.',
  ],
  'first-endpoint-test-first': [
    'The list endpoint answers 500 when there is nothing yet. Write that test first, then it is nearly there.',
    'The tests know too much about the query. Could one of them go through the front door instead?',
    'Please split the rename from the new behaviour: I can’t see which line the test is about.',
  ],
  'health-dashboard-alert-rollback': [
    'The alert fires on a single slow request. Use the share of slow ones over five minutes, or you will be woken for nothing.',
    'The rollback note names the button but not how you know it worked. Which graph do you look at?',
  ],
  'first-production-deploy': ['The link opens the staging run. Can you hand in the production one?'],
  'roll-back-and-forward': ['Which version did you roll back to? One line in the evidence, please.'],
  'tdd-guidelines-and-kata': [
    'Lovely small steps until commit six; there test and code arrive together. Try that one again?',
    'Name the tests after what should happen, not after the method.',
  ],
  'extend-with-a-platform-capability': [
    'The platform’s queue retries for you already, so the second retry loop doubles every message. What happens without it?',
  ],
  'guild-review-checklist': ['You checked the boxes, but for security I only see “ok”. What did you look at?'],
  'own-design-document': ['Option B deserves a fair paragraph: what would have to be true for it to win?'],
  'give-back': ['Great topic. Add the two minutes in which somebody tries it themselves.'],
};

const ACCEPTED = [
  'Clear and small. I like that the note names the exact command.',
  'Exactly what was asked for. The naming made it quick to read.',
  'Good. Next time show me the failing test before the fix, I’d enjoy that.',
  'Nice work. We talked about the two open questions, nothing left.',
  'Approved in the pull request already; just closing it here.',
] as const;

const CLAIMS = [
  'I ran services like these for three years at my last job. Happy to answer questions about any part of it.',
  'Wrote and reviewed API contracts for a payments product since 2023; here is the guideline I kept there.',
] as const;

const REFLECTIONS = [
  'The first two days were mostly waiting for access and feeling slow. On day three it turned: the sample service ran, and I understood why the tests are split the way they are. I want to ask more in the open channel instead of in private messages.',
  'What gave me energy: pairing, twice. What cost energy: not knowing which of the three wikis is the true one. I fixed one page and somebody thanked me for it.',
  'I expected to be judged by my first pull request. Instead I got three questions that made it better. I should say when I do not understand a word.',
  'Reading other people’s rollback notes taught me more than the unit on telemetry. Next week I want to sit in on a deploy that is not mine.',
] as const;

const PLAIN_COMMENTS = [
  'I moved this to after lunch, the room was taken.',
  'Recording for those who missed it is in the channel.',
  'The template changed last week; use the new one, the old link is stale.',
] as const;

export const serviceFor = (random: Random): string => random.pick(SERVICES);
export const claimWords = (random: Random): string => random.pick(CLAIMS);
export const reflectionWords = (random: Random): string => random.pick(REFLECTIONS);
export const plainComment = (random: Random): string => random.pick(PLAIN_COMMENTS);

/** What the reviewer writes with an acceptance; often nothing. */
export function acceptanceWords(random: Random): string | null {
  return random.chance(0.45) ? random.pick(ACCEPTED) : null;
}

export function changeWords(key: string, random: Random): string {
  return random.pick(CHANGES[key] ?? ['Nearly there. Let’s go through the open point in our next call.']);
}

/** What is handed in as evidence of a milestone, when it is a link. */
export function evidenceLink(key: string, service: string, random: Random): string {
  const number = random.between(3, 48);
  if (key === 'brief-for-your-first-service') return `https://docs.example/briefs/${service}`;
  if (key === 'own-design-document') return `https://docs.example/designs/${service}-history`;
  if (key.includes('deploy') || key.includes('roll-back')) return `https://deploy.example/${service}/runs/${number}`;
  if (key.includes('production')) return `https://deploy.example/checkout/runs/${number + 400}`;
  if (key === 'tdd-guidelines-and-kata') return `https://git.example/katas/bowling/pull/${number}`;
  return `https://git.example/services/${service}/pull/${number}`;
}

/** What somebody was stuck on, and what helped. */
export interface Trouble {
  readonly category: BlockerCategory;
  readonly note: string | null;
  readonly resolution: string;
}

export const TROUBLES: readonly Trouble[] = [
  { category: 'access', note: 'Cluster dashboard says I am not in the group.', resolution: 'Added to the group; it takes an hour to reach the dashboard.' },
  { category: 'platform', note: 'Pipeline waits for a runner since this morning.', resolution: 'Two runners were stuck on a full disk. Cleaned, and there is an alert now.' },
  { category: 'content', note: 'The guide names a command that is gone.', resolution: 'The unit is updated: the command is called “ship” now.' },
  { category: 'answer', note: 'May the service call billing directly, or only through events?', resolution: 'Through events. We drew it together on the whiteboard.' },
  { category: 'unsorted', note: null, resolution: 'A short call was enough: the port was taken by the sample service.' },
];
