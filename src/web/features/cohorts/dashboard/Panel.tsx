import type { ReactNode } from 'react';
import { Card } from '../../../shared/ui/Page';
import classes from './dashboard.module.css';

interface PanelProps {
  title: string;
  /** Words after the title, quieter. */
  about?: ReactNode;
  children: ReactNode;
}

/** One answer on the dashboard, on a sheet of its own. */
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
