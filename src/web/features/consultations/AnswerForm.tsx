import { Button, Group, Textarea, TextInput } from '@mantine/core';
import { useState, type FormEvent, type JSX } from 'react';
import { fieldErrors } from '../../shared/api/problem';
import { tell } from '../../shared/ui/notify';
import { firstName } from '../../shared/ui/Person';
import { ProblemAlert } from '../../shared/ui/ProblemAlert';
import type { ConsultationDto } from '../../shared/api/types';
import classes from './Consultations.module.css';
import { useStep } from './queries';

/** The expert's words, and a link to where the review was written. */
export function AnswerForm({ consultation }: { consultation: ConsultationDto }): JSX.Element {
  const [body, setBody] = useState('');
  const [link, setLink] = useState('');
  const [sent, setSent] = useState(false);
  const give = useStep(consultation.id, () => tell(`Thank you. ${firstName(consultation.asker.name)} can read it now.`), true);
  const refused = fieldErrors(give.error);
  const linked = link.trim() === '' || /^https?:\/\/\S+$/.test(link.trim());
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    setSent(true);
    if (body.trim() === '' || !linked) {
      return;
    }
    give.send({ do: 'answer', words: { body: body.trim(), ...(link.trim() === '' ? {} : { link: link.trim() }) } });
  };
  return (
    <form className={classes.form} onSubmit={submit} noValidate>
      {Object.keys(refused).length === 0 ? <ProblemAlert error={give.error} /> : null}
      <Textarea
        label="Your answer"
        description={consultation.openToGuild ? 'The whole guild can read it afterwards. Markdown.' : `Only ${firstName(consultation.asker.name)} and those who were asked read it. Markdown.`}
        required
        withAsterisk={false}
        autosize
        minRows={3}
        maxRows={14}
        maxLength={5000}
        value={body}
        error={(sent && body.trim() === '' && 'A few words are needed here.') || refused['body']}
        onChange={(event) => setBody(event.currentTarget.value)}
      />
      <TextInput
        label="Link"
        description="Optional: where you wrote the review"
        placeholder="https://"
        maxLength={500}
        value={link}
        error={(sent && !linked && 'A link that starts with https:// or http://') || refused['link']}
        onChange={(event) => setLink(event.currentTarget.value)}
      />
      <Group gap="xs">
        <Button type="submit" loading={give.sending}>
          Answer
        </Button>
      </Group>
    </form>
  );
}
