import type { BurnUpDayDto, BurnUpDto } from '../../../shared/api/types';
import chart from '../../../shared/chart/Chart.module.css';
import { ChartFigure } from '../../../shared/chart/ChartFigure';
import { Panel } from '../../../shared/chart/Panel';
import { band, line, linear } from '../../../shared/chart/scale';
import classes from './dashboard.module.css';

/** Milestones done against plan. The plan is always there; the cohort's own line only where it hides nobody. */
export function BurnUpChart({ burnUp, total }: { burnUp: BurnUpDto; total: number }) {
  return (
    <Panel title="Milestones done against plan">
      <ChartFigure
        of="milestones done against plan"
        summary={burnUpInWords(burnUp)}
        draw={(size) => <Lines days={burnUp.days} total={total} {...size} />}
        columns={['Working day', 'Plan', 'Median', 'Most hires between']}
        rows={burnUp.days.map(({ day, plan, median, lower, upper }) => [
          day,
          plan,
          median ?? '–',
          lower === null || upper === null ? '–' : `${lower} and ${upper}`,
        ])}
      />
    </Panel>
  );
}

/** One sentence on how the cohort stands; never a judgement of anybody in it. */
function burnUpInWords({ n, tooFew, days }: BurnUpDto): string {
  if (n === 0) return 'Nobody has started yet; the dashed line is the plan.';
  if (tooFew) return `${n} ${n === 1 ? 'hire is' : 'hires are'} too few to compare; the dashed line is the plan.`;
  const now = lastMeasured(days);
  if (!now) return 'The cohort has not started yet; the dashed line is the plan.';
  return `By day ${now.day} half of the ${n} hires have ${Math.ceil(now.median ?? 0)} or more done; the plan says ${now.plan}.`;
}

function lastMeasured(days: BurnUpDayDto[]): BurnUpDayDto | undefined {
  return days.findLast(({ median }) => median !== null);
}

interface LinesProps {
  days: BurnUpDayDto[];
  total: number;
  width: number;
  height: number;
}

function Lines({ days, total, width, height }: LinesProps) {
  const lastDay = Math.max(1, ...days.map(({ day }) => day));
  const firstDay = Math.min(0, ...days.map(({ day }) => day));
  const most = Math.max(total, 1, ...days.map(({ plan }) => plan));
  const x = linear([firstDay, lastDay], [26, width - 6]);
  const y = linear([0, most], [height - 22, 10]);
  const measured = days.flatMap(({ day, median }) => (median === null ? [] : [[x(day), y(median)] as const]));
  const spread = days.filter(({ lower, upper }) => lower !== null && upper !== null);
  const now = lastMeasured(days);
  const labelEnds = now !== undefined && x(now.day) > width * 0.6;
  return (
    <>
      <line className={chart.axis} x1={26} x2={width - 6} y1={y(0)} y2={y(0)} />
      <text x={20} y={y(most) + 4} textAnchor="end">
        {most}
      </text>
      <text x={20} y={y(0) + 4} textAnchor="end">
        0
      </text>
      {[1, 20, 40, lastDay].filter((day, at, all) => day <= lastDay && all.indexOf(day) === at).map((day) => (
        <text key={day} x={x(day)} y={height - 6} textAnchor={day === lastDay ? 'end' : 'middle'}>
          {day === 1 ? 'day 1' : day}
        </text>
      ))}
      <path
        className={classes.band}
        d={band(
          spread.map(({ day, upper }) => [x(day), y(upper ?? 0)]),
          spread.map(({ day, lower }) => [x(day), y(lower ?? 0)]),
        )}
      />
      <path className={classes.plan} d={line(days.map(({ day, plan }) => [x(day), y(plan)]))} />
      <path className={classes.median} d={line(measured)} />
      {now && (
        <>
          <circle className={classes.dot} cx={x(now.day)} cy={y(now.median ?? 0)} r={4} />
          <text
            data-strong="true"
            x={x(now.day) + (labelEnds ? -10 : 10)}
            y={Math.max(y(now.median ?? 0) + (labelEnds ? 20 : 16), 24)}
            textAnchor={labelEnds ? 'end' : 'start'}
          >
            median {now.median}, plan {now.plan}
          </text>
        </>
      )}
    </>
  );
}
