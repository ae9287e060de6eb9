import type { SiteKey } from './people';

/** What new people read about the first day, by site; the usual words do for the rest. */
export const FIRST_DAY_WORDS: Readonly<Record<SiteKey, { place: string; time: string; bring: string | null }>> = {
  'tel-aviv': {
    place: 'Harbour 12, fourth floor. The lift needs a card: ring the bell with the blue anchor, and somebody comes down.',
    time: 'Sunday to Thursday we are there from nine; come at ten, when the first coffee is over.',
    bring: null,
  },
  vilnius: {
    place: 'Upės 5, the brick house by the river. The reception is behind the bicycles.',
    time: 'Come at half past nine. At ten there is a round of hellos, short and painless.',
    bring: 'An identity document, and indoor shoes if you like: half of us wear them.',
  },
  kyiv: {
    place: 'Sadova 8, second yard on the left. In an alert the shelter is under the house; your mentor shows you the way first.',
    time: 'Come at ten, or later when the night was loud. Nobody counts.',
    bring: null,
  },
};

/** What somebody asked before the first day, and what the mentor answered. */
export const FIRST_QUESTION = {
  hire: 'Layla Haddad',
  body: 'I come by train and may be ten minutes late on the first morning. Is that a problem?',
  answer: 'Not at all. Write to me from the train, and I will wait downstairs with coffee.',
};

/** Somebody who finished the first path and changes teams. */
export const NEW_TEAM = { name: 'Maya Azoulay', site: 'tel-aviv', mentor: 'Omer Biton', backup: 'Amit Peretz', manager: 'Tamar Levi' } as const;
