import { Button } from '@mantine/core';
import type { JSX } from 'react';
import type { MentoringDto } from '../../shared/api/types';
import { useDates } from '../../shared/dates';
import { Icon } from '../../shared/ui/icons';
import { tell, tellWithUndo } from '../../shared/ui/notify';
import { Card, Section } from '../../shared/ui/Page';
import { firstName } from '../../shared/ui/Person';
import classes from './Mentoring.module.css';
import { useTakeTalkBack, useTalked } from './queries';

/** The next 1:1, drafted from what happened since the last one. */
export function Agenda({ mentoring: { journeyId, agenda, lastTalk, hire } }: { mentoring: MentoringDto }): JSX.Element | null {
  const dates = useDates();
  const takeBack = useTakeTalkBack(journeyId);
  const talked = useTalked(journeyId);
  if (agenda === null) return null;
  const note = (): void =>
    void talked.sendAndWait(undefined).then(
      ({ lastTalk: now }) => {
        const id = now?.id;
        if (id) tellWithUndo(`You talked with ${firstName(hire.name)}.`, () => takeBack.send(id));
      },
      () => undefined,
    );
  const copy = (): void => void navigator.clipboard.writeText(agenda.text).then(() => tell('Copied.'), () => tell('Your browser does not let us copy. Mark the text and copy it yourself.'));
  return (
    <Section title="Agenda" about={lastTalk === null ? 'your first talk' : `${lastTalk.title ?? 'you talked last'}, ${dates.instant(lastTalk.at)}`}>
      <Card className={classes.stack}>
        {agenda.parts.length === 0 ? <p className={classes.quiet}>Nothing is open. A good moment to ask how it goes.</p> : null}
        {agenda.parts.map(({ title, points }) => (
          <section key={title} className={classes.part}>
            <h3>{title}</h3>
            <ul>
              {points.map((point) => (
                <li key={point}>{point}</li>
              ))}
            </ul>
          </section>
        ))}
        <div className={classes.buttons}>
          <Button leftSection={<Icon name="check" size={16} />} loading={talked.sending} onClick={note}>
            We talked
          </Button>
          <Button variant="default" leftSection={<Icon name="file" size={16} />} onClick={copy}>
            Copy as text
          </Button>
        </div>
      </Card>
    </Section>
  );
}
