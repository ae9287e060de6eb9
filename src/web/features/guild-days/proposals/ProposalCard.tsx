import { Button, Textarea } from '@mantine/core';
import { useState } from 'react';
import { Link } from 'react-router';
import type { ProposalCommandDto, ProposalDto } from '../../../shared/api/types';
import { durationWords } from '../../../shared/dates';
import { Markdown } from '../../../shared/ui/Markdown';
import { Card } from '../../../shared/ui/Page';
import { PersonLink } from '../../../shared/ui/Person';
import classes from '../GuildDays.module.css';
import { KIND_WORDS, PROPOSAL_WORDS } from '../guild-days-words';
import { useProposalCommand } from '../queries';

const WORDS: Readonly<Record<ProposalCommandDto['command'], string>> = {
  submit: 'Hand it in',
  accept: 'Accept',
  reject: 'Not this time',
  revise: 'Take it back to a draft',
  confirm: 'I’ll hold it',
  withdraw: 'Withdraw',
};
/** What moves a proposal forward stands out. */
const FORWARD: ReadonlySet<string> = new Set(['submit', 'accept', 'confirm']);

/** One proposal: what it is, how far it has come, and what its reader can do. */
export function ProposalCard({ proposal, onEdit }: { proposal: ProposalDto; onEdit: () => void }) {
  const command = useProposalCommand(proposal.id);
  const [rejecting, setRejecting] = useState(false);
  const [reason, setReason] = useState('');
  const { title, kind, durationMinutes, state, abilities, sessionId } = proposal;
  const plain = abilities.filter((ability) => ability !== 'reject');
  return (
    <Card>
      <div className={classes.line}>
        <h3 className={classes.name}>{sessionId === null ? title : <Link to={`/guild-sessions/${sessionId}`}>{title}</Link>}</h3>
        <span className={classes.about}>{PROPOSAL_WORDS[state]}</span>
      </div>
      <p className={classes.about}>
        {KIND_WORDS[kind]} · {durationWords(durationMinutes)}
        {proposal.firstTime ? ' · first time on a guild day' : ''}
      </p>
      <Markdown>{proposal.abstract}</Markdown>
      {proposal.reason ? <p className={classes.about}>Why: {proposal.reason}</p> : null}
      <div className={classes.line}>
        <PersonLink person={proposal.author} />
        <div className={classes.buttons}>
          {state === 'draft' ? (
            <Button size="xs" variant="default" aria-label={`Edit: ${title}`} onClick={onEdit}>
              Edit
            </Button>
          ) : null}
          {plain.map((ability) => (
            <Button
              key={ability}
              size="xs"
              variant={FORWARD.has(ability) ? 'filled' : 'default'}
              loading={command.sendingInput?.command === ability}
              aria-label={`${WORDS[ability]}: ${title}`}
              onClick={() => command.send({ command: ability })}
            >
              {WORDS[ability]}
            </Button>
          ))}
          {abilities.includes('reject') && !rejecting ? (
            <Button size="xs" variant="default" aria-label={`${WORDS.reject}: ${title}`} onClick={() => setRejecting(true)}>
              {WORDS.reject}
            </Button>
          ) : null}
        </div>
      </div>
      {rejecting && abilities.includes('reject') ? (
        <div>
          <Textarea label="Why, for its author" autosize minRows={2} maxLength={2000} value={reason} onChange={(event) => setReason(event.currentTarget.value)} />
          <div className={classes.buttons} style={{ marginTop: 8 }}>
            <Button size="xs" variant="default" onClick={() => setRejecting(false)}>
              Cancel
            </Button>
            <Button size="xs" disabled={reason.trim() === ''} loading={command.sending} onClick={() => command.send({ command: 'reject', reason: reason.trim() })}>
              Send this answer
            </Button>
          </div>
        </div>
      ) : null}
    </Card>
  );
}
