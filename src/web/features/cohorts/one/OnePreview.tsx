import { Alert, Button, Checkbox, Group, Stack, Text } from '@mantine/core';
import { useState, type JSX } from 'react';
import { useNavigate } from 'react-router';
import type { OnePreviewDto, PlanOneDto } from '../../../shared/api/types';
import { fullDay, useDates } from '../../../shared/dates';
import { Answered } from '../../../shared/ui/Answered';
import { tell } from '../../../shared/ui/notify';
import { Card, EmptyState, Section } from '../../../shared/ui/Page';
import { ProblemAlert } from '../../../shared/ui/ProblemAlert';
import { CardSkeletons } from '../../../shared/ui/Skeletons';
import { useOnePreview, useStartOne } from './queries';

/** What would start, before it does: the dates, what was done before and may count again, and what stands in the way. */
export function OnePreview({ plan }: { plan: PlanOneDto | null }): JSX.Element {
  const preview = useOnePreview(plan);
  if (plan === null) {
    return (
      <EmptyState title="Nothing starts yet" icon="path">
        Choose who walks which path with whom. You see every date and what counts as done before anything happens.
      </EmptyState>
    );
  }
  return (
    <Answered query={preview} skeleton={<CardSkeletons count={2} height={140} />}>
      {(data) => <Preview plan={plan} preview={data} />}
    </Answered>
  );
}

function Preview({ plan, preview }: { plan: PlanOneDto; preview: OnePreviewDto }): JSX.Element {
  const { today } = useDates();
  const navigate = useNavigate();
  const [credits, setCredits] = useState<string[]>(() => preview.credits.map(({ key }) => key));
  const start = useStartOne(({ cohortId, name }) => {
    tell(`${name} is under way.`);
    void navigate(`/cohorts/${cohortId}`);
  });
  const { problems, warnings, alongside, uncovered, dues } = preview;
  return (
    <>
      {problems.length + warnings.length > 0 ? (
        <Alert color={problems.length > 0 ? 'red' : 'yellow'} title={problems.length > 0 ? 'It cannot start like this' : 'Worth knowing'}>
          {[...problems, ...warnings].map((words) => (
            <p key={words} style={{ margin: '0 0 0.3rem' }}>
              {words}
            </p>
          ))}
        </Alert>
      ) : null}
      <Section title="Done before">
        <Card>
          {preview.credits.length === 0 ? (
            <Text size="sm">Nothing on this path was done on an earlier one; it is walked from the beginning.</Text>
          ) : (
            <Stack gap="sm">
              <Text size="sm">What stays ticked counts again: it begins as recognised, and says where it was done.</Text>
              {preview.credits.map(({ key, title, pathTitle, doneOn }) => (
                <Checkbox
                  key={key}
                  label={title}
                  description={`on “${pathTitle}”, ${fullDay(doneOn, today)}`}
                  checked={credits.includes(key)}
                  onChange={({ currentTarget: { checked } }) => setCredits(checked ? [...credits, key] : credits.filter((one) => one !== key))}
                />
              ))}
            </Stack>
          )}
        </Card>
      </Section>
      <Section title={preview.name}>
        <Card>
          <Stack gap="sm">
            <Text size="sm">
              {dues.length} milestones, from {fullDay(preview.firstDay, today)} to {fullDay(preview.lastDay, today)}.
              {alongside.length > 0 ? ` Beside: ${alongside.join(', ')}.` : ''}
              {uncovered.length > 0 ? ` On ${uncovered.length} ${uncovered.length === 1 ? 'day' : 'days'} neither mentor works.` : ''}
            </Text>
            <details>
              <summary>Every date</summary>
              <ul>
                {dues.map(({ key, title, due }) => (
                  <li key={key}>
                    {title}: {fullDay(due, today)}
                  </li>
                ))}
              </ul>
            </details>
            <ProblemAlert error={start.error} />
            <Group>
              <Button disabled={problems.length > 0} loading={start.sending} onClick={() => start.send({ ...plan, credits })}>
                Start it
              </Button>
            </Group>
          </Stack>
        </Card>
      </Section>
    </>
  );
}
