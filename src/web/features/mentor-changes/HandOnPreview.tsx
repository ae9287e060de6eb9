import { Alert, Button, Group } from '@mantine/core';
import type { JSX } from 'react';
import { asProblem } from '../../shared/api/problem';
import type { ChangeMentorsDto, MentorChangePreviewDto, MentorPairDto, PlannedMentorChangeDto } from '../../shared/api/types';
import { shortDay } from '../../shared/dates';
import { ProblemAlert } from '../../shared/ui/ProblemAlert';
import classes from './MentorChanges.module.css';

interface HandOnPreviewProps {
  preview: MentorChangePreviewDto;
  note: string;
  sending: boolean;
  error: Error | null;
  onBack: () => void;
  onConfirm: (journeys: ChangeMentorsDto['journeys']) => void;
}

/** Who would have whom, what goes along, and who is told. */
export function HandOnPreview({ preview: { hires, told, warnings }, note, sending, error, onBack, onConfirm }: HandOnPreviewProps): JSX.Element {
  const blocked = hires.some(({ problems }) => problems.length > 0);
  return (
    <div className={classes.form}>
      {error !== null && asProblem(error).status === 412 ? (
        <Alert color="red" variant="light" role="alert" title="Something changed meanwhile">
          Somebody changed one of these journeys since you looked. Go back and look again; nothing was written.
        </Alert>
      ) : (
        <ProblemAlert error={error} />
      )}
      <ul className={classes.list}>
        {hires.map((hire) => (
          <Planned key={hire.journeyId} planned={hire} />
        ))}
      </ul>
      {warnings.length > 0 ? (
        <Alert color="orange" variant="light" title="Worth knowing">
          {warnings.join(' ')}
        </Alert>
      ) : null}
      <p className={classes.quiet}>
        Told: the {hires.length === 1 ? 'hire' : 'hires'}
        {told.map(({ name }) => `, ${name}`).join('')}. They read: “{note}”
      </p>
      <Group justify="flex-end">
        <Button variant="default" onClick={onBack}>
          Back
        </Button>
        <Button loading={sending} disabled={blocked} onClick={() => onConfirm(hires.map(({ journeyId: id, revision }) => ({ id, revision })))}>
          Hand {hires.length === 1 ? 'this hire' : `these ${hires.length} hires`} on
        </Button>
      </Group>
    </div>
  );
}

function Planned({ planned: { hire, before, after, goesAlong, uncovered, problems } }: { planned: PlannedMentorChangeDto }): JSX.Element {
  return (
    <li className={classes.hire}>
      <h2>{hire.name}</h2>
      <p>{pairWords(before, after)}</p>
      {goesAlong.length > 0 ? <p className={classes.quiet}>Goes along: {goesAlong.join('; ')}</p> : null}
      {uncovered.length > 0 ? <p className={classes.quiet}>Neither works on {uncovered.slice(0, 5).map(shortDay).join(', ')}{uncovered.length > 5 ? ` and ${uncovered.length - 5} more days` : ''}</p> : null}
      {problems.map((problem) => (
        <p key={problem} className={classes.problem}>
          {problem}
        </p>
      ))}
    </li>
  );
}

/** “Mentor: Yael Mizrahi → Omer Biton · backup stays Amit Peretz”. */
function pairWords(before: MentorPairDto, after: MentorPairDto): string {
  const one = (role: string, was: MentorPairDto['mentor'], is: MentorPairDto['mentor']): string =>
    was?.id === is?.id ? `${role} stays ${is?.name ?? 'nobody'}` : `${role}: ${was?.name ?? 'nobody'} → ${is?.name ?? 'nobody'}`;
  return `${one('Mentor', before.mentor, after.mentor)} · ${one('backup', before.backup, after.backup)}`;
}
