import type { JSX } from 'react';

/** What counts as done, as a list to read: without ticks, which would say that it is done already. */
export function DoneWhen({ lines }: { lines: string[] }): JSX.Element {
  return (
    <ul style={{ margin: 0, padding: 0, listStyle: 'none', display: 'flex', flexDirection: 'column', gap: '0.4rem' }}>
      {lines.map((line) => (
        <li key={line} style={{ display: 'flex', gap: '0.55rem', alignItems: 'baseline' }}>
          <span aria-hidden="true" style={{ color: 'var(--gp-muted)' }}>
            –
          </span>
          <span>{line}</span>
        </li>
      ))}
    </ul>
  );
}
