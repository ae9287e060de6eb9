import { Checkbox, NativeSelect } from '@mantine/core';
import type { JSX } from 'react';
import type { ConsultingRoomDto } from '../../shared/api/types';
import { Card, Section } from '../../shared/ui/Page';
import { topicWord } from '../../shared/words/topic-words';
import classes from './Consultations.module.css';
import { useSetRoom } from './queries';

const CHOICES = Array.from({ length: 10 }, (_, index) => String(index + 1));

/** How much the reader takes on, and a pause. Others only see that somebody has room, or nobody. */
export function Room({ room }: { room: ConsultingRoomDto }): JSX.Element {
  const set = useSetRoom();
  const { atOnce, paused, open, topics } = room;
  return (
    <Section title="Your room">
      <Card className={classes.stack}>
        <p className={classes.quiet}>
          {topics.length > 0 ? `You are asked about ${topics.map(topicWord).join(', ')}. ` : ''}
          {open === 0 ? 'Nothing is with you now.' : open === 1 ? 'One is with you now.' : `${open} are with you now.`}
        </p>
        <div className={classes.room}>
          <NativeSelect
            label="At most at once"
            data={CHOICES}
            value={String(atOnce)}
            onChange={(event) => set.send({ atOnce: Number(event.currentTarget.value), paused })}
          />
          <Checkbox
            label="Pause: nothing new for now"
            checked={paused}
            onChange={(event) => set.send({ atOnce, paused: event.currentTarget.checked })}
          />
        </div>
        <p className={classes.quiet}>While you are away, nothing new comes either. What is with you stays with you until you answer or pass it on.</p>
      </Card>
    </Section>
  );
}
