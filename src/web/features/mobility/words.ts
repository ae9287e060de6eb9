import type { MobilityInterestDto } from '../../shared/api/types';

export const TIMING_WORDS: Readonly<Record<MobilityInterestDto['timing'], string>> = {
  now: 'As soon as it fits',
  this_year: 'Within a year',
  some_day: 'Some day',
};

export const TIMINGS = Object.entries(TIMING_WORDS).map(([value, label]) => ({ value: value as MobilityInterestDto['timing'], label }));
