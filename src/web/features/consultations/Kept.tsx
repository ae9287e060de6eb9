import { TextInput } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useState, type JSX } from 'react';
import { Answered } from '../../shared/ui/Answered';
import { EmptyState, Section } from '../../shared/ui/Page';
import { CardSkeletons } from '../../shared/ui/Skeletons';
import classes from './Consultations.module.css';
import { useKept } from './queries';
import { Rows } from './Rows';

const TYPING_PAUSE = 250;

/** Answers that their askers keep for everybody. */
export function Kept(): JSX.Element {
  const [typed, setTyped] = useState('');
  const [search] = useDebouncedValue(typed.trim(), TYPING_PAUSE);
  const kept = useKept(search);
  return (
    <Section title="Kept for everybody">
      <div className={classes.kept}>
        <TextInput
          type="search"
          aria-label="Find kept answers"
          placeholder="What is it about?"
          maxLength={200}
          value={typed}
          onChange={(event) => setTyped(event.currentTarget.value)}
        />
        <Answered query={kept} skeleton={<CardSkeletons count={1} height={120} />}>
          {(found) =>
            found.length === 0 ? (
              <EmptyState title={search === '' ? 'Nothing kept yet' : 'Nothing like that is kept'} icon="question">
                When you ask, you can let the answer be kept here for whoever comes next.
              </EmptyState>
            ) : (
              <Rows consultations={found} />
            )
          }
        </Answered>
      </div>
    </Section>
  );
}
