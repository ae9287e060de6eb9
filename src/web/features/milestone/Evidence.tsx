import { Button } from '@mantine/core';
import { useState, type FormEvent, type JSX } from 'react';
import { fieldErrors } from '../../shared/api/problem';
import { useSession } from '../../shared/api/session';
import type { MilestonePageDto } from '../../shared/api/types';
import { EvidenceList } from '../../shared/journey/EvidenceList';
import { useMilestoneCommand } from '../../shared/journey/use-milestone-command';
import { Icon } from '../../shared/ui/icons';
import { Card, Section } from '../../shared/ui/Page';
import { ProblemAlert } from '../../shared/ui/ProblemAlert';
import { EvidenceFields, evidenceOf, NO_EVIDENCE } from './EvidenceFields';
import classes from './Milestone.module.css';

interface AddEvidenceProps {
  page: MilestonePageDto;
  onClose: () => void;
}

function AddEvidence({ page, onClose }: AddEvidenceProps): JSX.Element {
  const [draft, setDraft] = useState(NO_EVIDENCE);
  const add = useMilestoneCommand(page.journey.id, page.milestone.key, 'add_evidence', { refusal: 'form', onDone: onClose });
  const errors = fieldErrors(add.error);
  const body = evidenceOf(draft);
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    add.send(body);
  };
  return (
    <form className={classes.form} onSubmit={submit} noValidate>
      {Object.keys(errors).length === 0 ? <ProblemAlert error={add.error} /> : null}
      <EvidenceFields draft={draft} errors={errors} textLabel="Or a few words" onChange={setDraft} />
      <div className={classes.row}>
        <Button type="submit" size="xs" loading={add.sending} disabled={body.url === undefined && body.text === undefined}>
          Add
        </Button>
        <Button size="xs" variant="default" onClick={onClose}>
          Cancel
        </Button>
      </div>
    </form>
  );
}

/** What shows that it is done: links and texts, added and taken back. */
export function Evidence({ page }: { page: MilestonePageDto }): JSX.Element | null {
  const { journey, milestone, evidence } = page;
  const [adding, setAdding] = useState(false);
  const me = useSession().person.id;
  const remove = useMilestoneCommand(journey.id, milestone.key, 'remove_evidence');
  const mayAdd = milestone.abilities.includes('add_evidence');
  if (evidence.length === 0 && !mayAdd) {
    return null;
  }
  return (
    <Section title="Evidence" about="what shows that it is done">
      <Card className={classes.stack}>
        {evidence.length > 0 ? (
          <EvidenceList
            evidence={evidence}
            removable={({ addedBy }) => mayAdd && addedBy.id === me}
            onRemove={(evidenceId) => remove.send({ evidenceId })}
          />
        ) : null}
        {adding ? <AddEvidence page={page} onClose={() => setAdding(false)} /> : null}
        {mayAdd && !adding ? (
          <div className={classes.row}>
            <Button size="xs" variant="default" leftSection={<Icon name="plus" size={15} />} onClick={() => setAdding(true)}>
              Add a link or a text
            </Button>
          </div>
        ) : null}
      </Card>
    </Section>
  );
}
