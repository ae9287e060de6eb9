import { describe, expect, it } from '@jest/globals';
import { siteClocks } from './site-clocks';

const SITES = [
  { name: 'Tel Aviv', timeZone: 'Asia/Jerusalem' },
  { name: 'Vilnius', timeZone: 'Europe/Vilnius' },
  { name: 'Kraków', timeZone: 'Europe/Warsaw' },
  { name: 'Auckland', timeZone: 'Pacific/Auckland' },
];

describe('a deadline on the clocks of the sites', () => {
  it('stands once for those that show the same, with the day where it is another', () => {
    expect(siteClocks('2026-12-03T14:00:00Z', SITES)).toEqual([
      { words: 'Thu 3 Dec 16:00', sites: ['Tel Aviv', 'Vilnius'] },
      { words: 'Thu 3 Dec 15:00', sites: ['Kraków'] },
      { words: 'Fri 4 Dec 03:00', sites: ['Auckland'] },
    ]);
  });

  it('follows each site’s own change of clocks', () => {
    // Israel put its clocks forward on 27 March 2026, Europe on 29 March.
    expect(siteClocks('2026-03-28T14:00:00Z', SITES.slice(0, 2)).map(({ words }) => words)).toEqual(['Sat 28 Mar 17:00', 'Sat 28 Mar 16:00']);
  });
});
