import { TextInput } from '@mantine/core';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useDeferredValue, useState, type JSX } from 'react';
import { answer, client } from '../api/client';
import { keys } from '../api/keys';
import type { FoundBlockersDto } from '../api/types';
import { FoundBlockers } from '../content/FoundBlockers';
import text from '../ui/CardText.module.css';

/** Looks through what is known to stand in the way, and what helped others, while one is stuck oneself. */
export function HelpedBefore(): JSX.Element {
  const [typed, setTyped] = useState('');
  const words = useDeferredValue(typed.trim());
  const found = useQuery({
    queryKey: keys.foundBlockers(words),
    queryFn: () => answer<FoundBlockersDto>(client.GET('/api/known-blockers', { params: { query: { words } } })),
    enabled: words.length > 1,
    placeholderData: keepPreviousData,
  });
  const nothing = found.data !== undefined && found.data.known.length + found.data.solved.length === 0;
  return (
    <div>
      <TextInput
        label="Has somebody hit this before?"
        description="A word or two is enough"
        maxLength={200}
        autoComplete="off"
        value={typed}
        onChange={(event) => setTyped(event.currentTarget.value)}
      />
      <div role="status" style={{ marginTop: '0.6rem' }}>
        {words.length > 1 && found.data !== undefined ? (
          nothing ? (
            <p className={text.about}>Nothing yet. You may be the first, and help is called.</p>
          ) : (
            <FoundBlockers found={found.data} withMilestone />
          )
        ) : null}
      </div>
    </div>
  );
}
