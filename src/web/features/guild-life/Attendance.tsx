import type { GuildDayAttendanceDto } from '../../shared/api/types';
import chart from '../../shared/chart/Chart.module.css';
import { ChartFigure } from '../../shared/chart/ChartFigure';
import { Panel } from '../../shared/chart/Panel';
import { line, linear } from '../../shared/chart/scale';
import { daysBetween, fullDay, shortDay, useDates, type LocalDate } from '../../shared/dates';
import { Export } from './Export';
import { attendanceInWords } from './figures';
import classes from './GuildLife.module.css';

const FEW = 'too few';

/** How many come to guild days, and how many hires come for the first time. */
export function Attendance({ days }: { days: GuildDayAttendanceDto[] }) {
  const { today } = useDates();
  if (days.length === 0) {
    return (
      <Panel title="Guild days">
        <p className={chart.closing}>No guild day in this time. After each one, how many people were there appears here, from five people up.</p>
      </Panel>
    );
  }
  return (
    <Panel title="Guild days" about={`n = ${days.length}`}>
      <ul className={classes.legend}>
        <li>
          <svg className={classes.key} width="22" height="8" aria-hidden="true"><line className={classes.there} x1="2" x2="20" y1="4" y2="4" /></svg>
          were there
        </li>
        <li>
          <svg className={classes.key} width="22" height="8" aria-hidden="true"><line className={classes.signedUp} x1="0" x2="22" y1="4" y2="4" /></svg>
          had signed up
        </li>
        <li>
          <svg className={classes.key} width="8" height="12" aria-hidden="true"><rect className={classes.firstDays} width="8" height="12" rx="2" /></svg>
          hires at their first guild day
        </li>
      </ul>
      <ChartFigure
        of="attendance"
        summary={attendanceInWords(days)}
        draw={(size) => <Lines days={days} today={today} {...size} />}
        columns={['Guild day', 'Seats', 'Signed up', 'There', 'Hires at their first']}
        rows={days.map(({ day, seats, signedUp, there, firstDays }) => [fullDay(day, today), seats, signedUp ?? FEW, there ?? FEW, firstDays ?? FEW])}
      />
      <Export href="/api/guild-days/figures/attendance.csv" of="attendance" />
    </Panel>
  );
}

interface LinesProps {
  days: GuildDayAttendanceDto[];
  today: LocalDate;
  width: number;
  height: number;
}

function Lines({ days, today, width, height }: LinesProps) {
  const [first, last] = [days[0]?.day ?? today, days.at(-1)?.day ?? today];
  const most = Math.max(5, ...days.flatMap(({ signedUp, there }) => [signedUp ?? 0, there ?? 0]));
  const x = linear([0, Math.max(1, daysBetween(first, last))], [34, width - 14]);
  const y = linear([0, most], [height - 22, 10]);
  const at = (day: LocalDate): number => (days.length === 1 ? width / 2 : x(daysBetween(first, day)));
  const bar = Math.max(3, Math.min(14, (width - 48) / (days.length * 1.6)));
  return (
    <>
      <line className={chart.axis} x1={28} x2={width - 6} y1={y(0)} y2={y(0)} />
      <text x={22} y={y(most) + 4} textAnchor="end">
        {most}
      </text>
      <text x={22} y={y(0) + 4} textAnchor="end">
        0
      </text>
      <text x={at(first)} y={height - 6} textAnchor={days.length === 1 ? 'middle' : 'start'}>
        {shortDay(first)}
      </text>
      {days.length > 1 && (
        <text x={at(last)} y={height - 6} textAnchor="end">
          {shortDay(last)}
        </text>
      )}
      {days.map(({ day, firstDays }) =>
        firstDays === null ? null : (
          <rect key={day} className={classes.firstDays} x={at(day) - bar / 2} y={y(firstDays)} width={bar} height={y(0) - y(firstDays)} rx={2} />
        ),
      )}
      <path className={classes.signedUp} d={stretches(days, 'signedUp').map((stretch) => line(stretch.map(({ day, value }) => [at(day), y(value)]))).join('')} />
      <path className={classes.there} d={stretches(days, 'there').map((stretch) => line(stretch.map(({ day, value }) => [at(day), y(value)]))).join('')} />
      {days.length <= 30 &&
        days.map(({ day, there }) => (there === null ? null : <circle key={day} className={classes.point} cx={at(day)} cy={y(there)} r={3.5} />))}
    </>
  );
}

/** Runs of days on which a number shows: where it does not, the line breaks instead of guessing. */
function stretches(days: readonly GuildDayAttendanceDto[], of: 'there' | 'signedUp'): { day: LocalDate; value: number }[][] {
  const runs: { day: LocalDate; value: number }[][] = [[]];
  for (const { day, [of]: value } of days) {
    if (value === null) runs.push([]);
    else runs.at(-1)?.push({ day, value });
  }
  return runs.filter((run) => run.length > 0);
}
