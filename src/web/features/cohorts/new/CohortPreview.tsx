import { Alert, Text } from '@mantine/core';
import { useMemo } from 'react';
import type { CohortPreviewDto, HirePreviewDto } from '../../../shared/api/types';
import { fullDay, weekday, type LocalDate } from '../../../shared/dates';
import classes from './new-cohort.module.css';

/** What would happen if this started: what to know, everybody's dates, and days without a mentor. */
export function CohortPreview({ preview }: { preview: CohortPreviewDto }) {
  const { hires, milestones, warnings, problems } = preview;
  const stopped = hires.filter((hire) => hire.problems.length > 0);
  const uncovered = hires.filter((hire) => hire.uncovered.length > 0);
  return (
    <>
      {(problems.length > 0 || stopped.length > 0) && (
        <Alert color="red" title="This cannot start yet" role="alert" mb="md">
          <ul className={classes.plain}>
            {problems.map((problem) => (
              <li key={problem}>{problem}</li>
            ))}
            {stopped.map((hire) => (
              <li key={hire.email}>
                <strong>{hire.name}</strong>: {hire.problems.join('; ')}
              </li>
            ))}
          </ul>
        </Alert>
      )}
      {(warnings.length > 0 || uncovered.length > 0) && (
        <Alert color="orange" title="Good to know before you start" mb="md">
          <ul className={classes.plain}>
            {warnings.map((warning) => (
              <li key={warning}>{warning}</li>
            ))}
          </ul>
          <Uncovered hires={uncovered} />
        </Alert>
      )}
      <Text size="sm" mb="xs">
        Everybody’s due dates, on their own site’s calendar: {hires.length} {hires.length === 1 ? 'hire' : 'hires'},{' '}
        {milestones.length} milestones each.
      </Text>
      <div className={classes.preview} tabIndex={0} role="region" aria-label="Due dates of everybody">
        <DueTable hires={hires} milestones={milestones} />
      </div>
    </>
  );
}

const MOST_LISTED = 8;

/** Hires with days on which neither mentor works; a long list is folded behind its sum. */
function Uncovered({ hires }: { hires: HirePreviewDto[] }) {
  const list = (
    <ul className={classes.plain}>
      {hires.map((hire) => (
        <li key={hire.email}>
          <strong>{hire.name}</strong>: no mentor works on {daysInWords(hire.uncovered)}.
        </li>
      ))}
    </ul>
  );
  if (hires.length <= MOST_LISTED) return list;
  return (
    <details>
      <summary>{hires.length} hires have working days on which neither of their mentors works</summary>
      {list}
    </details>
  );
}

function DueTable({ hires, milestones }: Pick<CohortPreviewDto, 'hires' | 'milestones'>) {
  const dues = useMemo(() => hires.map((hire) => new Map(hire.dues.map(({ key, due }) => [key, due]))), [hires]);
  return (
    <table>
      <thead>
        <tr>
          <th scope="col">Hire</th>
          <th scope="col">First day</th>
          {milestones.map(({ key, title, phaseTitle }) => (
            <th key={key} scope="col">
              <small>{phaseTitle}</small>
              {title}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {hires.map((hire, index) => (
          <tr key={hire.email}>
            <th scope="row">
              {hire.name}
              <div className={classes.dim}>{hire.siteName}</div>
            </th>
            <td>{shortDay(hire.firstDay)}</td>
            {milestones.map(({ key }) => {
              const due = dues[index]?.get(key);
              return <td key={key}>{due ? shortDay(due) : '–'}</td>;
            })}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** “Sun 6 Dec”. */
function shortDay(day: LocalDate): string {
  const [date, month = ''] = fullDay(day).split(' ');
  return `${weekday(day, 'short')} ${date} ${month.slice(0, 3)}`;
}

const MOST_NAMED = 4;

/** The first few days by name; a weekly pattern (“Sundays”) when that is what it is. */
export function daysInWords(days: LocalDate[]): string {
  const weekdays = new Set(days.map((day) => weekday(day)));
  const named = days.slice(0, MOST_NAMED).map(shortDay).join(', ');
  const more = days.length - MOST_NAMED;
  if (weekdays.size === 1 && more > 0) return `${days.length} ${[...weekdays][0]}s: ${named} and so on`;
  return more > 0 ? `${named} and ${more} more days` : named;
}

/** Whether the server would start it. */
export function canStart(preview: CohortPreviewDto): boolean {
  return preview.problems.length === 0 && preview.hires.every(({ problems }: HirePreviewDto) => problems.length === 0);
}
