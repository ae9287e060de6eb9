import { complaintsOf, openBrowser, windowOf, type Look, type Page } from './browser';
import type { Visitor } from './visitor';
import type { Person, World } from './world';

/** The browser of a spec, with windows that stay open to its end. */
export interface Windows {
  /** A page in a window of its own, of somebody who is signed in or of whoever visits. */
  of(who: Person | Visitor, look?: Look): Promise<Page>;
  /** What any of the pages said so far that it should not have: errors in its console, exceptions nobody caught. */
  complaints(): string[];
  close(): Promise<void>;
}

export async function openWindows(world: World): Promise<Windows> {
  const browser = await openBrowser();
  const complaints: string[][] = [];
  return {
    async of(who, look) {
      const visitor = 'origin' in who ? who : await world.as(who);
      const page = await (await windowOf(browser, visitor, world.clock.now(), look)).newPage();
      complaints.push(complaintsOf(page));
      return page;
    },
    complaints: () => complaints.flat(),
    close: () => browser.close(),
  };
}
