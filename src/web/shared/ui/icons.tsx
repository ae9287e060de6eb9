import type { JSX } from 'react';

/** Line drawings on a 24 by 24 grid, one stroke weight, taking the text's colour. */
const DRAWINGS = {
  today: 'M12 3v2M12 19v2M3 12h2M19 12h2M5.6 5.6 7 7M17 17l1.4 1.4M5.6 18.4 7 17M17 7l1.4-1.4M12 8a4 4 0 1 0 0 8 4 4 0 0 0 0-8Z',
  path: 'M6 20c6 0 2-8 6-8s0-8 6-8M6 20a1 1 0 1 0 0-.01M18 4a1 1 0 1 0 0-.01',
  inbox: 'M4 13 6.5 5h11L20 13v6H4v-6Zm0 0h5l1 2.5h4L15 13h5',
  queue: 'M5 6h14M5 12h14M5 18h8',
  people: 'M9 11a3.2 3.2 0 1 0 0-6.4A3.2 3.2 0 0 0 9 11Zm-6 8.5c.4-3.3 2.8-5.2 6-5.2s5.6 1.9 6 5.2M16 5.2a3 3 0 0 1 0 5.6M17.5 14.6c2 .7 3.2 2.4 3.5 4.9',
  cohort: 'M4 5h4v4H4zM10 5h4v4h-4zM16 5h4v4h-4zM4 11h4v4H4zM10 11h4v4h-4zM4 17h4v3H4z',
  calendar: 'M5 6h14v14H5zM5 10h14M9 3.5V7M15 3.5V7',
  clock: 'M12 4a8 8 0 1 0 0 16 8 8 0 0 0 0-16ZM12 8v4.3l2.8 1.7',
  eye: 'M2.5 12S6 5.8 12 5.8 21.5 12 21.5 12 18 18.2 12 18.2 2.5 12 2.5 12ZM12 9.2a2.8 2.8 0 1 0 0 5.6 2.8 2.8 0 0 0 0-5.6Z',
  person: 'M12 12a3.8 3.8 0 1 0 0-7.6A3.8 3.8 0 0 0 12 12Zm-7 8.2c.6-3.6 3.4-5.6 7-5.6s6.4 2 7 5.6',
  file: 'M6 3.5h8l4 4V20.5H6zM14 3.5v4h4M9 12.5h6M9 16h6',
  book: 'M12 6.5C10.2 5.3 7.6 4.8 4 5v13c3.6-.2 6.2.3 8 1.5 1.8-1.2 4.4-1.7 8-1.5V5c-3.6-.2-6.2.3-8 1.5ZM12 6.5v13',
  flag: 'M6 21V4.5h11l-2.5 4 2.5 4H6',
  check: 'm5 12.5 4.5 4.5L19 7.5',
  undo: 'M8.5 5.5 4.5 9.5l4 4M5 9.5h9a5 5 0 0 1 0 10H9',
  send: 'M4.5 12 20 4.5 15 20l-3.5-6.5L4.5 12ZM11.5 13.5 20 4.5',
  pair: 'M4 9h13.5M14 5.5 17.5 9 14 12.5M20 15.5H6.5M10 12l-3.5 3.5L10 19',
  changes: 'M19.5 12a7.5 7.5 0 1 1-2.4-5.5M19.5 4v4.5H15',
  external: 'M13.5 5H19v5.5M19 5l-8.5 8.5M10 6.5H5.5v12h12V14',
  chevron: 'm9.5 6 6 6-6 6',
  back: 'm14.5 6-6 6 6 6',
  menu: 'M4.5 7h15M4.5 12h15M4.5 17h15',
  plus: 'M12 5v14M5 12h14',
  close: 'M6 6l12 12M18 6 6 18',
  lock: 'M7 11h10v8.5H7zM9 11V8.2a3 3 0 0 1 6 0V11',
  moon: 'M19.5 14.5A8 8 0 1 1 9.5 4.5a6.5 6.5 0 0 0 10 10Z',
  download: 'M12 4v10.5M7.5 10.5 12 15l4.5-4.5M5 19.5h14',
  leave: 'M10 4.5H5v15h5M14.5 8l4 4-4 4M18.5 12H9.5',
  message: 'M4.5 5.5h15v11h-8L7.5 20v-3.5h-3z',
  talk: 'M4 5h16v10H4zM12 15v4M8 20h8M8 9h8M8 12h5',
  question: 'M12 3.5a8.5 8.5 0 1 0 0 17 8.5 8.5 0 0 0 0-17ZM9.6 9.6a2.4 2.4 0 1 1 3.6 2.1c-.8.5-1.2.9-1.2 1.8M12 16.6v.1',
  grip: 'M9 6h.01M15 6h.01M9 12h.01M15 12h.01M9 18h.01M15 18h.01',
  compass: 'M12 3.5a8.5 8.5 0 1 0 0 17 8.5 8.5 0 0 0 0-17ZM15.6 8.4l-2.1 5.1-5.1 2.1 2.1-5.1 5.1-2.1Z',
  growth: 'M12 20.5V12M12 12c0-4.2 2.6-6.6 7.5-6.6 0 4.4-2.7 6.6-7.5 6.6ZM12 15.5c0-3.4-2.3-5.3-6.5-5.3 0 3.6 2.3 5.3 6.5 5.3Z',
  chart: 'M4 19.5h16M7.5 16v-4M12 16V6.5M16.5 16V9.5',
  bell: 'M6.5 16.5V11a5.5 5.5 0 0 1 11 0v5.5l1.5 1.5h-14zM10 20.5h4',
} as const;

export type IconName = keyof typeof DRAWINGS;

interface IconProps {
  name: IconName;
  /** Pixels; 18 unless told. */
  size?: number;
}

/** A decorative drawing: the words beside it carry the meaning. */
export function Icon({ name, size = 18 }: IconProps): JSX.Element {
  return (
    <svg
      width={size}
      height={size}
      viewBox="0 0 24 24"
      fill="none"
      stroke="currentColor"
      strokeWidth={1.8}
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
      focusable="false"
      style={{ flex: 'none' }}
    >
      <path d={DRAWINGS[name]} />
    </svg>
  );
}
