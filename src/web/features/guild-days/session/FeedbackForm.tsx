import { Button, Group, Stack, Textarea } from '@mantine/core';
import { useState, type FormEvent } from 'react';
import { Card, Section } from '../../../shared/ui/Page';
import { ProblemAlert } from '../../../shared/ui/ProblemAlert';
import classes from '../GuildDays.module.css';
import { useGiveFeedback } from '../queries';

const RATINGS = [
  [1, 'Not for me'],
  [2, 'A little'],
  [3, 'Fine'],
  [4, 'Useful'],
  [5, 'I’ll use it tomorrow'],
] as const;

/** How it was, with no name on it. */
export function FeedbackForm({ id }: { id: string }) {
  const [rating, setRating] = useState<number | null>(null);
  const [words, setWords] = useState('');
  const give = useGiveFeedback(id);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (rating !== null) give.send({ rating, ...(words.trim() && { words: words.trim() }) });
  };
  return (
    <Section title="How was it?" about="no name is kept with your answer">
      <Card as="form" onSubmit={submit}>
        <Stack>
          <fieldset className={classes.ratings}>
            <legend className={classes.legend}>For you it was</legend>
            {RATINGS.map(([value, label]) => (
              <label key={value}>
                <input type="radio" name="rating" checked={rating === value} onChange={() => setRating(value)} />
                {label}
              </label>
            ))}
          </fieldset>
          <Textarea label="A few words" description="Optional. They are shown once five people have answered" maxLength={2000} autosize minRows={2} value={words} onChange={(event) => setWords(event.currentTarget.value)} />
          <ProblemAlert error={give.error} />
          <Group>
            <Button type="submit" disabled={rating === null} loading={give.sending}>
              Send
            </Button>
          </Group>
        </Stack>
      </Card>
    </Section>
  );
}
