import { SegmentedControl } from '@mantine/core';
import { useMemo, useState } from 'react';
import type { GridPhaseDto, GridRowDto } from '../../../shared/api/types';
import chart from '../../../shared/chart/Chart.module.css';
import { Card } from '../../../shared/ui/Page';
import { readCells } from './cells';
import classes from './dashboard.module.css';
import { GridLegend } from './GridLegend';
import { HiresGrid } from './HiresGrid';
import { HiresTable } from './HiresTable';
import { OpenJourney } from './OpenJourney';

interface GridPanelProps {
  phases: GridPhaseDto[];
  rows: GridRowDto[];
  /** Whether the reader may open one person's journey from here. */
  mayOpen: boolean;
}

/** The signature picture, with its legend, and the same in words. */
export function GridPanel({ phases, rows, mayOpen }: GridPanelProps) {
  const [view, setView] = useState('picture');
  const [asked, setAsked] = useState<GridRowDto | null>(null);
  const ask = mayOpen ? setAsked : undefined;
  const present = useMemo(() => new Set(rows.flatMap((row) => readCells(row.cells))), [rows]);
  return (
    <Card as="section">
      <div className={classes.gridHead}>
        <h2 className={chart.heading}>Hires × milestones</h2>
        {view === 'picture' && <GridLegend present={present} />}
        <SegmentedControl
          size="xs"
          value={view}
          onChange={setView}
          aria-label="How to show it"
          data={[
            { value: 'picture', label: 'Picture' },
            { value: 'table', label: 'In words' },
          ]}
        />
      </div>
      {view === 'picture' ? (
        <HiresGrid phases={phases} rows={rows} onOpen={ask} />
      ) : (
        <HiresTable phases={phases} rows={rows} onOpen={ask} />
      )}
      <p className={chart.closing}>
        Rows stand in name order.{mayOpen && ' Choose a name to open that person’s journey; it asks first.'}
      </p>
      <OpenJourney row={asked} onClose={() => setAsked(null)} />
    </Card>
  );
}
