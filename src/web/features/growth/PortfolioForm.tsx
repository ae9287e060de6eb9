import { ActionIcon, Button, Group, NativeSelect, Textarea, TextInput } from '@mantine/core';
import { useState, type FormEvent, type JSX } from 'react';
import { fieldErrors } from '../../shared/api/problem';
import type { GrowthEvidenceDto, NominationDto } from '../../shared/api/types';
import { Icon } from '../../shared/ui/icons';
import { tell } from '../../shared/ui/notify';
import { Card } from '../../shared/ui/Page';
import { ProblemAlert } from '../../shared/ui/ProblemAlert';
import classes from './Growth.module.css';
import { useNominationStep, useSavePortfolio } from './queries';
import { EVIDENCE_WORDS } from './words';

/** A piece as it is typed; `id` keeps its fields together while others come and go. */
interface Piece {
  id: number;
  kind: GrowthEvidenceDto['kind'];
  title: string;
  url: string;
}

const KINDS = (Object.keys(EVIDENCE_WORDS) as Piece['kind'][]).map((kind) => ({ value: kind, label: EVIDENCE_WORDS[kind] }));

/** The nominee's portfolio: words, and a list of what they did for others. */
export function PortfolioForm({ nomination }: { nomination: NominationDto }): JSX.Element {
  const [statement, setStatement] = useState(nomination.statement);
  const [pieces, setPieces] = useState<Piece[]>(() => nomination.evidence.map(({ kind, title, url }, id) => ({ id, kind, title, url: url ?? '' })));
  const [next, setNext] = useState(pieces.length);
  const [revision, setRevision] = useState(nomination.revision);
  const saving = useSavePortfolio(nomination.id);
  const step = useNominationStep(nomination.id);
  const refused = fieldErrors(saving.error);
  const filled = pieces.filter(({ title, url }) => title.trim() !== '' || url.trim() !== '');
  const empty = statement.trim() === '' && filled.length === 0;

  const change = (id: number, over: Partial<Piece>): void => setPieces((all) => all.map((piece) => (piece.id === id ? { ...piece, ...over } : piece)));
  const add = (): void => {
    setPieces((all) => [...all, { id: next, kind: 'talk', title: '', url: '' }]);
    setNext(next + 1);
  };
  const save = async (): Promise<void> => {
    const evidence = filled.map(({ kind, title, url }) => ({ kind, title: title.trim(), url: url.trim() === '' ? null : url.trim() }));
    const saved = await saving.sendAndWait({ revision, portfolio: { statement: statement.trim(), evidence } });
    setRevision(saved.revision);
    setPieces(filled);
  };
  const keep = (event: FormEvent): void => {
    event.preventDefault();
    void save().then(() => tell('Saved. Nobody else sees it yet.'), () => undefined);
  };
  const handIn = (): void => {
    void save().then(() => step.sendAndWait('submit')).then(() => tell('Handed in. Whoever decides is told.'), () => undefined);
  };
  return (
    <Card as="form" className={classes.form} onSubmit={keep} noValidate aria-label="Portfolio">
      <Textarea
        label="In your words"
        description="Optional; Markdown. What you would like to go on doing for others."
        autosize
        minRows={3}
        maxLength={5000}
        value={statement}
        error={refused['statement']}
        onChange={(event) => setStatement(event.currentTarget.value)}
      />
      {pieces.length > 0 ? (
        <ul className={classes.evidence} aria-label="What you did">
          {pieces.map(({ id, kind, title, url }, index) => {
            const at = filled.findIndex((piece) => piece.id === id);
            return (
              <li key={id} className={classes.piece}>
                <NativeSelect label={`Kind, ${index + 1}`} data={KINDS} value={kind} onChange={(event) => change(id, { kind: event.currentTarget.value as Piece['kind'] })} />
                <TextInput label={`What it was, ${index + 1}`} maxLength={200} value={title} error={refused[`evidence[${at}].title`]} onChange={(event) => change(id, { title: event.currentTarget.value })} />
                <TextInput label={`Link, ${index + 1}`} placeholder="https://" maxLength={500} value={url} error={refused[`evidence[${at}].url`]} onChange={(event) => change(id, { url: event.currentTarget.value })} />
                <ActionIcon className={classes.remove} variant="default" size="lg" aria-label={`Take away ${index + 1}`} onClick={() => setPieces((all) => all.filter((piece) => piece.id !== id))}>
                  <Icon name="close" size={16} />
                </ActionIcon>
              </li>
            );
          })}
        </ul>
      ) : (
        <p className={classes.quiet}>Talks you gave, designs and code you reviewed, things you started. Links are best: whoever decides can look.</p>
      )}
      {pieces.length < 30 ? (
        <Group>
          <Button variant="default" leftSection={<Icon name="plus" size={16} />} onClick={add}>
            Add a talk, a review, an initiative
          </Button>
        </Group>
      ) : null}
      {Object.keys(refused).length === 0 ? <ProblemAlert error={saving.error ?? step.error} /> : null}
      <Group>
        <Button disabled={empty} loading={step.sending} onClick={handIn}>
          Hand it in
        </Button>
        <Button type="submit" variant="default" loading={saving.sending}>
          Save for later
        </Button>
      </Group>
      {empty ? <p className={classes.quiet}>Add something to look at, then hand it in. By that you say yes to being nominated.</p> : null}
    </Card>
  );
}
