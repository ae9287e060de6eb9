import type { JSX } from 'react';
import { Icon } from '../ui/icons';

/** What counts as done, as a checklist to read. */
export function DoneWhen({ lines }: { lines: string[] }): JSX.Element {
  return (
    <ul style={{ margin: 0, padding: 0, listStyle: 'none', display: 'flex', flexDirection: 'column', gap: '0.4rem' }}>
      {lines.map((line) => (
        <li key={line} style={{ display: 'flex', gap: '0.55rem', alignItems: 'baseline' }}>
          <span style={{ color: 'var(--gp-green)', transform: 'translateY(3px)' }}>
            <Icon name="check" size={15} />
          </span>
          <span>{line}</span>
        </li>
      ))}
    </ul>
  );
}
