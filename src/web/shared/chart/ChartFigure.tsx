import { useElementSize } from '@mantine/hooks';
import type { ReactNode } from 'react';
import classes from './Chart.module.css';
import { Numbers } from './Numbers';

interface ChartFigureProps {
  /** What it is of, for the table behind it: “attendance”. */
  of: string;
  /** What the picture says, in one sentence: read out instead of it, and shown below it. */
  summary: string;
  /** Draws at the size it really has, so that its words keep theirs. */
  draw: (size: { width: number; height: number }) => ReactNode;
  /** The numbers behind it: column names, then one line each. */
  columns: string[];
  rows: (string | number)[][];
}

/** A chart, its meaning in a sentence, and the table behind it. */
export function ChartFigure({ of, summary, draw, columns, rows }: ChartFigureProps) {
  const { ref, width, height } = useElementSize();
  return (
    <figure className={classes.figure}>
      <div ref={ref} className={classes.canvas}>
        {width > 0 && height > 0 && (
          <svg
            className={classes.chart}
            width={width}
            height={height}
            viewBox={`0 0 ${width} ${height}`}
            role="img"
            aria-label={summary}
          >
            {draw({ width, height })}
          </svg>
        )}
      </div>
      <figcaption>
        <p className={classes.summary}>{summary}</p>
      </figcaption>
      <Numbers of={of} columns={columns} rows={rows} />
    </figure>
  );
}
