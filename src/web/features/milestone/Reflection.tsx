import { Button, Radio, Stack, Textarea } from '@mantine/core';
import { useState, type FormEvent, type JSX } from 'react';
import { fieldErrors } from '../../shared/api/problem';
import type { MilestonePageDto } from '../../shared/api/types';
import { useMilestoneCommand } from '../../shared/journey/use-milestone-command';
import { Moment } from '../../shared/ui/Moment';
import { tell } from '../../shared/ui/notify';
import { Card, Section } from '../../shared/ui/Page';
import { ProblemAlert } from '../../shared/ui/ProblemAlert';
import classes from './Milestone.module.css';
import { useScrollToHash } from './scroll-to-hash';

function WriteReflection({ page }: { page: MilestonePageDto }): JSX.Element {
  const { journey, milestone, reflection } = page;
  const [body, setBody] = useState(reflection?.body ?? '');
  const [shared, setShared] = useState(reflection?.shared ?? false);
  const reflect = useMilestoneCommand(journey.id, milestone.key, 'reflect', {
    refusal: 'form',
    onDone: () => tell(shared ? 'Kept, and shared with your mentors.' : 'Kept, for you alone.'),
  });
  const errors = fieldErrors(reflect.error);
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    reflect.send({ body: body.trim(), shared });
  };
  return (
    <form className={classes.form} onSubmit={submit}>
      {Object.keys(errors).length === 0 ? <ProblemAlert error={reflect.error} /> : null}
      <Textarea
        label="Your reflection"
        description="What surprised you? What went well? What would you tell yourself on day one?"
        autosize
        minRows={4}
        value={body}
        error={errors['body']}
        onChange={(event) => setBody(event.currentTarget.value)}
      />
      <Radio.Group label="Who may read it" value={shared ? 'shared' : 'mine'} onChange={(value) => setShared(value === 'shared')}>
        <Stack gap={8} mt={6}>
          <Radio value="mine" label="Only me" />
          <Radio value="shared" label={`My mentors too: ${journey.mentors.map(({ person }) => person.name).join(' and ')}`} />
        </Stack>
      </Radio.Group>
      <div className={classes.row}>
        <Button type="submit" loading={reflect.sending} disabled={body.trim() === ''}>
          {reflection === null ? 'Keep it' : 'Save'}
        </Button>
        {reflection ? (
          <span className={`${classes.muted} ${classes.small}`}>
            last saved <Moment at={reflection.updatedAt} />
          </span>
        ) : null}
      </div>
    </form>
  );
}

/** A reflection: the hire's alone until it is shared, and to be taken back at any time. */
export function Reflection({ page }: { page: MilestonePageDto }): JSX.Element | null {
  const part = useScrollToHash<HTMLDivElement>('reflection');
  const { milestone, reflection, journey } = page;
  const mayWrite = milestone.abilities.includes('reflect');
  if (!mayWrite && reflection === null) {
    return null;
  }
  return (
    <div ref={part} id="reflection">
      <Section title="Reflection" about={mayWrite ? 'yours alone, unless you share it' : `shared by ${journey.hire.name}`}>
        <Card>{mayWrite ? <WriteReflection page={page} /> : <p className={classes.note}>{reflection?.body}</p>}</Card>
      </Section>
    </div>
  );
}
