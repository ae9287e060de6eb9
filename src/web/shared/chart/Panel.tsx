import type { ReactNode } from 'react';
import { Card } from '../ui/Page';
import classes from './Chart.module.css';

interface PanelProps {
  title: string;
  /** Words after the title, quieter. */
  about?: ReactNode;
  children: ReactNode;
}

/** One answer among others, on a sheet of its own. */
export function Panel({ title, about, children }: PanelProps) {
  return (
    <Card as="section" className={classes.panel}>
      <h2 className={classes.heading}>
        <span>{title}</span> {about && <small>{about}</small>}
      </h2>
      {children}
    </Card>
  );
}
