import { useHotkeys, type HotkeyItem } from '@mantine/hooks';

/** What lies over a page while it is open. */
const OVER_THE_PAGE = '[role="menu"], [role="dialog"]';

/** Letters that act on the page. They are off while one types, and while a menu or a dialog lies over it. */
export function useShortcuts(shortcuts: HotkeyItem[]): void {
  useHotkeys(
    shortcuts.map(([key, run, options]): HotkeyItem => [
      key,
      (event) => {
        if (document.querySelector(OVER_THE_PAGE) === null) run(event);
      },
      options,
    ]),
  );
}
