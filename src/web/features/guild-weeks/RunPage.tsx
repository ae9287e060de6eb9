import { Button, Code } from '@mantine/core';
import { useParams } from 'react-router';
import type { GuildWeekDto, PublishedRunDto } from '../../shared/api/types';
import { useDates } from '../../shared/dates';
import { Answered } from '../../shared/ui/Answered';
import { Icon } from '../../shared/ui/icons';
import { Card, Page, Section } from '../../shared/ui/Page';
import { PageSkeleton } from '../../shared/ui/Skeletons';
import { ordinal } from '../../shared/words/ordinal';
import classes from './GuildWeeks.module.css';
import { useGuildWeek, useRun } from './queries';

/** What a published match was made from, and how anybody makes it again. No names. */
export function RunPage() {
  const { id = '' } = useParams();
  const week = useGuildWeek(id);
  const run = useRun(id);
  return (
    <Answered query={week} skeleton={<PageSkeleton />}>
      {(data) => (
        <Page
          title="Make the match again"
          about="Everything it was made from, without names: whoever likes comes to the same"
          from={{ to: `/guild-weeks/${id}`, label: data.title }}
          actions={
            <Button component="a" href={`/api/guild-weeks/${id}/run`} download={`guild-week-${data.quarter}.json`} leftSection={<Icon name="download" size={16} />}>
              Download the run
            </Button>
          }
        >
          <Answered query={run} skeleton={<PageSkeleton />}>
            {(record) => <Run week={data} record={record} />}
          </Answered>
        </Page>
      )}
    </Answered>
  );
}

function Run({ week, record }: { week: GuildWeekDto; record: PublishedRunDto }) {
  const { inFull } = useDates();
  const titles = new Map(record.options.map(({ id, title }) => [id, title]));
  const placed = new Map(record.outcome.placements.map((placement) => [placement.ballotId, placement]));
  return (
    <>
      <Section title="How">
        <Card>
          <p className={classes.words}>Download the run, then, in a copy of Guildpath (it needs no database):</p>
          <Code block mt="xs" mb="xs">{`npx guildpath replay guild-week-${week.quarter}.json`}</Code>
          <p className={classes.words}>
            The hash of the seed stood on the week’s page before the deadline. Check it by hand: <Code>{`printf '%s' <seed> | sha256sum`}</Code>. The lot of a ballot or an
            option is the SHA-256 of <Code>{'<seed>:<its id>'}</Code>; the smaller one is the luckier.
          </p>
        </Card>
      </Section>
      <Section title="The seed">
        <Card>
          <p className={classes.quiet}>Seed</p>
          <p className={`${classes.words} ${classes.mono}`}>{record.seed}</p>
          <p className={classes.quiet} style={{ marginTop: '0.5rem' }}>
            Its hash, published before the deadline
          </p>
          <p className={`${classes.words} ${classes.mono}`}>{record.seedHash}</p>
        </Card>
      </Section>
      {record.made.length > 1 ? (
        <Section title="Made more than once" about="always from the same seed; the last one counts">
          <Card>
            <ol className={classes.reasons} style={{ margin: 0 }}>
              {record.made.map(({ ranAt, changes }, index) => (
                <li key={ranAt}>
                  {inFull(ranAt)}
                  {index === 0 ? ': the first' : `: again. ${changes.join(' ')}`}
                </li>
              ))}
            </ol>
          </Card>
        </Section>
      ) : null}
      <Section title="Ballots" about={`${record.ballots.length}, by number`}>
        <Card>
          <div className={classes.scroll} tabIndex={0} role="region" aria-label="Ballots and what they came to">
            <table className={`${classes.table} ${classes.wide}`}>
              <thead>
                <tr>
                  <th scope="col">Ballot</th>
                  <th scope="col">Missed last quarter</th>
                  <th scope="col">Wishes in order</th>
                  <th scope="col">Came to</th>
                </tr>
              </thead>
              <tbody>
                {record.ballots.map(({ id, missed, choices }) => {
                  const choice = placed.get(id)?.choice ?? null;
                  return (
                    <tr key={id}>
                      <td>
                        <span className={classes.mono}>{id.slice(0, 8)}</span>
                        {week.placement?.ballotId === id ? <strong> (yours)</strong> : null}
                      </td>
                      <td>{missed === 0 ? 'nothing' : missed === 5 ? 'every wish' : `${missed} ${missed === 1 ? 'wish' : 'wishes'}`}</td>
                      <td>{choices.map((optionId) => titles.get(optionId)).join(' · ')}</td>
                      <td className={classes.short}>{choice === null ? 'no place' : `${ordinal(choice - 1)} choice`}</td>
                    </tr>
                  );
                })}
              </tbody>
            </table>
          </div>
        </Card>
      </Section>
    </>
  );
}
