import { Table } from '@mantine/core';
import type { BottleneckDto } from '../../../shared/api/types';
import classes from './dashboard.module.css';
import { Panel } from './Panel';

/** Milestones that hold people up: what to improve in the path, not in the people. */
export function Bottlenecks({ bottlenecks }: { bottlenecks: BottleneckDto[] }) {
  return (
    <Panel title="Where people get held up" about="milestones to improve, not people">
      {bottlenecks.length === 0 ? (
        <p className={classes.closing}>Nothing stands out yet. Milestones appear here once enough hires have passed them.</p>
      ) : (
        <Table.ScrollContainer minWidth={480}>
          <Table verticalSpacing="xs" aria-label="Milestones that hold people up">
            <Table.Thead>
              <Table.Tr>
                <Table.Th scope="col" className={classes.nowrap}>Milestone</Table.Th>
                <Table.Th scope="col" className={classes.nowrap}>Takes</Table.Th>
                <Table.Th scope="col" className={classes.nowrap}>Came back</Table.Th>
                <Table.Th scope="col" className={classes.nowrap}>Blockers</Table.Th>
                <Table.Th scope="col" className={classes.nowrap}>n</Table.Th>
              </Table.Tr>
            </Table.Thead>
            <Table.Tbody>
              {bottlenecks.map((milestone) => (
                <Table.Tr key={milestone.key}>
                  <Table.Th scope="row" className={classes.rowName}>
                    {milestone.title}
                  </Table.Th>
                  {milestone.tooFew ? (
                    <Table.Td colSpan={3} className={classes.dim}>
                      too few to compare
                    </Table.Td>
                  ) : (
                    <>
                      <Table.Td className={classes.nowrap}>{daysInWords(milestone.medianDays)}</Table.Td>
                      <Table.Td className={classes.nowrap}>{shareInWords(milestone.changesShare)}</Table.Td>
                      <Table.Td>{milestone.blockers === 0 ? 'none' : milestone.blockers}</Table.Td>
                    </>
                  )}
                  <Table.Td className={`${classes.dim} ${classes.nowrap}`}>{milestone.n}</Table.Td>
                </Table.Tr>
              ))}
            </Table.Tbody>
          </Table>
        </Table.ScrollContainer>
      )}
    </Panel>
  );
}

function daysInWords(days: number | null): string {
  if (days === null) return '–';
  if (days < 1) return 'less than a day';
  const rounded = Math.round(days * 2) / 2;
  return `${rounded} ${rounded === 1 ? 'day' : 'days'}`;
}

/** A share of reviews, as people say it. */
function shareInWords(share: number | null): string {
  if (share === null) return '–';
  const tenth = Math.round(share * 10);
  if (tenth === 0) return 'hardly ever';
  if (tenth === 5) return 'every second time';
  return tenth === 10 ? 'every time' : `${tenth} in 10 reviews`;
}
