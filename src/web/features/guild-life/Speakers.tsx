import type { FirstTimeSpeakersDto } from '../../shared/api/types';
import chart from '../../shared/chart/Chart.module.css';
import { ChartFigure } from '../../shared/chart/ChartFigure';
import { Panel } from '../../shared/chart/Panel';
import { linear } from '../../shared/chart/scale';
import { quarterWords } from '../../shared/dates';
import { Export } from './Export';
import { speakersInWords } from './figures';
import classes from './GuildLife.module.css';

/** Whether new voices come up. Who speaks is on every programme, so nothing is held back here. */
export function Speakers({ quarters }: { quarters: FirstTimeSpeakersDto[] }) {
  if (quarters.length === 0) {
    return (
      <Panel title="First-time speakers">
        <p className={chart.closing}>No session in this time. After a guild day, how many sessions were held by somebody new appears here.</p>
      </Panel>
    );
  }
  return (
    <Panel title="First-time speakers" about="sessions by quarter">
      <ul className={classes.legend}>
        <li>
          <svg className={classes.key} width="10" height="10" aria-hidden="true"><rect className={classes.firstTime} width="10" height="10" rx="2" /></svg>
          somebody’s first time here
        </li>
        <li>
          <svg className={classes.key} width="10" height="10" aria-hidden="true"><rect className={classes.others} width="10" height="10" rx="2" /></svg>
          other sessions
        </li>
      </ul>
      <ChartFigure
        of="first-time speakers"
        summary={speakersInWords(quarters)}
        draw={(size) => <Columns quarters={quarters} {...size} />}
        columns={['Quarter', 'Sessions', 'First time', 'Kept places used', 'left empty', 'released to others']}
        rows={quarters.map(({ quarter, sessions, firstTime, keptUsed, keptUnused, released }) => [
          quarterWords(quarter), sessions, firstTime, keptUsed, keptUnused, released,
        ])}
      />
      <Export href="/api/guild-days/figures/speakers.csv" of="speakers" />
    </Panel>
  );
}

interface ColumnsProps {
  quarters: FirstTimeSpeakersDto[];
  width: number;
  height: number;
}

function Columns({ quarters, width, height }: ColumnsProps) {
  const most = Math.max(1, ...quarters.map(({ sessions }) => sessions));
  const y = linear([0, most], [height - 22, 22]);
  const room = (width - 12) / quarters.length;
  const column = Math.min(56, room * 0.6);
  return (
    <>
      <line className={chart.axis} x1={6} x2={width - 6} y1={y(0)} y2={y(0)} />
      {quarters.map(({ quarter, sessions, firstTime }, index) => {
        const middle = 6 + room * (index + 0.5);
        return (
          <g key={quarter}>
            <rect className={classes.others} x={middle - column / 2} y={y(sessions)} width={column} height={y(firstTime) - y(sessions)} rx={2} />
            <rect className={classes.firstTime} x={middle - column / 2} y={y(firstTime)} width={column} height={y(0) - y(firstTime)} rx={2} />
            <text data-strong="true" x={middle} y={y(sessions) - 6} textAnchor="middle">
              {room < 60 ? firstTime : `${firstTime} of ${sessions}`}
            </text>
            <text x={middle} y={height - 6} textAnchor="middle">
              {room < 90 ? `Q${quarter.slice(-1)} ’${quarter.slice(2, 4)}` : quarterWords(quarter)}
            </text>
          </g>
        );
      })}
    </>
  );
}
