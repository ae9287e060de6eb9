/** What a hire reads about the first day. */
export interface FirstDayWords {
  readonly place: string;
  readonly time: string;
  readonly bring: string;
}

type Written = { readonly [Part in keyof FirstDayWords]: string | null };

/** What holds wherever nobody wrote anything better. */
export const USUAL_WORDS: FirstDayWords = {
  place: 'At the reception of our office. Say your mentor’s name, and you will be picked up.',
  time: 'Come at ten in the morning; nobody minds if you are a little early or late.',
  bring: 'An identity document, and something to write with if you like paper. Everything else is waiting for you.',
};

/** What was written for the cohort goes before what was written for its site, part by part; the usual words fill what is left. */
export function firstDayWords(cohort: Written | null, site: Written | null): FirstDayWords {
  const part = (name: keyof FirstDayWords): string => written(cohort, name) ?? written(site, name) ?? USUAL_WORDS[name];
  return { place: part('place'), time: part('time'), bring: part('bring') };
}

function written(words: Written | null, name: keyof FirstDayWords): string | null {
  const text = words?.[name]?.trim();
  return text ? text : null;
}
