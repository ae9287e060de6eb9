import AxeBuilder from '@axe-core/playwright';
import { chromium, type Browser, type BrowserContext, type Page } from 'playwright-core';
import { findBrowser } from './find-browser';
import type { Visitor } from './visitor';

export type { Page } from 'playwright-core';

/** How a page is looked at. */
export interface Look {
  scheme?: 'light' | 'dark';
  /** 390 px wide, with touch. */
  phone?: boolean;
}

const DESKTOP = { width: 1280, height: 900 };
const PHONE = { width: 390, height: 844 };

export async function openBrowser(): Promise<Browser> {
  const { executable, libraries } = await findBrowser();
  return chromium.launch({
    executablePath: executable,
    args: ['--headless=shell', '--no-sandbox', '--disable-gpu', '--disable-background-networking', '--disable-component-update'],
    ...(libraries !== undefined && { env: { ...process.env, LD_LIBRARY_PATH: libraries } }),
  });
}

/** A browser window of somebody who is signed in (or of a stranger), with the clock of the world. */
export async function windowOf(browser: Browser, visitor: Visitor, now: Date, look: Look = {}): Promise<BrowserContext> {
  const context = await browser.newContext({
    baseURL: visitor.origin,
    viewport: look.phone ? PHONE : DESKTOP,
    hasTouch: look.phone === true,
    colorScheme: look.scheme ?? 'light',
    reducedMotion: 'reduce',
    locale: 'en-GB',
    timezoneId: 'Europe/Vilnius',
  });
  const [name, value] = (visitor.cookie ?? '').split('=');
  if (name && value) await context.addCookies([{ name, value, url: visitor.origin }]);
  await context.clock.setFixedTime(now);
  // What is not there by then is not coming, on a busy machine too.
  context.setDefaultTimeout(15_000);
  return context;
}

/** Turns an open page to another look: the app follows at once. */
export async function turnTo(page: Page, { scheme = 'light', phone = false }: Look): Promise<void> {
  await page.setViewportSize(phone ? PHONE : DESKTOP);
  await page.emulateMedia({ colorScheme: scheme, reducedMotion: 'reduce' });
  await page.locator(`html[data-mantine-color-scheme="${scheme}"]`).waitFor({ state: 'attached' });
}

/** Follows the navigation, as it stands beside the page on a wide screen. */
export function goTo(page: Page, place: string | RegExp): Promise<void> {
  return page.getByRole('navigation', { name: 'Main', exact: true }).getByRole('link', { name: place }).click();
}

/** What the page said that it should not have: errors in its console, and exceptions nobody caught. */
export function complaintsOf(page: Page): string[] {
  const complaints: string[] = [];
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('console', (message) => {
    // A refused request is an answer, shown on the page; the browser notes it on its own account.
    if (message.type() === 'error' && !message.text().startsWith('Failed to load resource')) complaints.push(message.text());
  });
  return complaints;
}

/** Of axe's rules, those that a colour scheme can break; all others see the same page in light and dark. */
const RULES_OF_COLOUR = ['color-contrast', 'link-in-text-block'];

/** Which of axe's rules: those of colour are the ones that another scheme can break, and the slow ones. */
export type AxeRules = 'all' | 'colour' | 'all but colour';

const RUN: Record<AxeRules, Parameters<AxeBuilder['options']>[0]> = {
  all: {},
  colour: { runOnly: { type: 'rule', values: RULES_OF_COLOUR } },
  'all but colour': { rules: Object.fromEntries(RULES_OF_COLOUR.map((rule) => [rule, { enabled: false }])) },
};

/** What axe finds on the page, a line a fault; none when everybody can use it. */
export async function axeFaults(page: Page, rules: AxeRules = 'all'): Promise<string[]> {
  // There are no frames to gather from, which the other mode opens a page of its own for.
  const axe = new AxeBuilder({ page }).setLegacyMode().options({ resultTypes: ['violations'], ...RUN[rules] });
  const { violations } = await axe.analyze();
  return violations.flatMap(({ id, help, nodes }) => nodes.map(({ target, failureSummary }) => `${id}: ${help} at ${target.join(' ')} (${failureSummary ?? ''})`));
}

/** How far the page can be scrolled sideways: nothing, on a page that fits its screen. */
export function overflow(page: Page): Promise<number> {
  return page.evaluate<number>('document.documentElement.scrollWidth - document.documentElement.clientWidth');
}
