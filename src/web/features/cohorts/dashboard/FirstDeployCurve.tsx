import type { CurveStepDto, FirstDeployDto } from '../../../shared/api/types';
import chart from '../../../shared/chart/Chart.module.css';
import { ChartFigure } from '../../../shared/chart/ChartFigure';
import { Panel } from '../../../shared/chart/Panel';
import { linear, staircase } from '../../../shared/chart/scale';
import classes from './dashboard.module.css';

/** The path asks for the first deploy in its second week. */
const WEEK_TWO = [5, 10] as const;

/** Time to the first production deploy of the whole guild, hires who are still on their way counted honestly. */
export function FirstDeployCurve({ firstDeploy }: { firstDeploy: FirstDeployDto | null }) {
  return (
    <Panel
      title="First production deploy"
      about={firstDeploy && `working days, last ${firstDeploy.months} months, n = ${firstDeploy.n}`}
    >
      <Body firstDeploy={firstDeploy} />
    </Panel>
  );
}

function Body({ firstDeploy }: { firstDeploy: FirstDeployDto | null }) {
  if (!firstDeploy) return <p className={chart.closing}>This path has no production deploy among its milestones.</p>;
  if (firstDeploy.tooFew) {
    return (
      <p className={chart.closing}>
        Too few to compare. A curve appears once five hires have walked this stretch, so that it shows nobody by
        themselves.
      </p>
    );
  }
  return (
    <ChartFigure
      of="first production deploy"
      summary={deployInWords(firstDeploy)}
      draw={(size) => <Curve steps={firstDeploy.steps} {...size} />}
      columns={['Working day', 'Have deployed by then']}
      rows={firstDeploy.steps.map(({ day, share }) => [day, percent(share)])}
    />
  );
}

/** The quantiles that the numbers allow; what too few people could not carry is said as such. */
function deployInWords({ p50, p75, p90, n }: FirstDeployDto): string {
  const parts = [
    p50 === null ? 'Half have not deployed yet' : `Half by day ${p50}`,
    ...(p75 === null ? [] : [`three quarters by day ${p75}`]),
    p90 === null ? (n < 10 ? 'too few for the slowest tenth' : 'nine of ten not reached yet') : `nine of ten by day ${p90}`,
  ];
  return `${parts.join(' · ')}.`;
}

function percent(share: number): string {
  return `${Math.round(share * 100)} %`;
}

function Curve({ steps, width, height }: { steps: CurveStepDto[]; width: number; height: number }) {
  const last = Math.max(20, ...steps.map(({ day }) => day));
  const x = linear([0, last], [30, width - 6]);
  const y = linear([0, 1], [height - 22, 10]);
  const points = [[x(0), y(0)] as const, ...steps.map(({ day, share }) => [x(day), y(share)] as const)];
  const marks = last > 45 ? [0, 20, 40, 60] : [0, 5, 10, 15, 20, 30, 40];
  return (
    <>
      <rect className={classes.week} x={x(WEEK_TWO[0])} y={y(1)} width={x(WEEK_TWO[1]) - x(WEEK_TWO[0])} height={y(0) - y(1)} />
      <text x={x(WEEK_TWO[0]) + 4} y={y(1) + 12}>
        week 2
      </text>
      <line className={chart.axis} x1={30} x2={width - 6} y1={y(0)} y2={y(0)} />
      <line className={chart.axis} x1={30} x2={width - 6} y1={y(0.5)} y2={y(0.5)} strokeDasharray="2 4" />
      <text x={24} y={y(1) + 4} textAnchor="end">
        all
      </text>
      <text x={24} y={y(0.5) + 4} textAnchor="end">
        half
      </text>
      {marks.filter((day) => day <= last).map((day) => (
        <text key={day} x={x(day)} y={height - 6} textAnchor={day === last ? 'end' : 'middle'}>
          {day === 0 ? 'day 0' : day}
        </text>
      ))}
      <path className={classes.curve} d={staircase(points, x(last))} />
    </>
  );
}
