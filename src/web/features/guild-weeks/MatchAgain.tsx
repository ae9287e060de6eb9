import type { GuildWeekDto, MatchDto } from '../../shared/api/types';
import { ConfirmButton } from '../../shared/ui/ConfirmButton';
import { Icon } from '../../shared/ui/icons';
import { Card, Section } from '../../shared/ui/Page';
import { ProblemAlert } from '../../shared/ui/ProblemAlert';
import { ordinal } from '../../shared/words/ordinal';
import classes from './GuildWeeks.module.css';
import { useWeekStep } from './queries';

/** That the match no longer is what it was made from, what changed, and the way to make it again. */
export function Outdated({ week, match }: { week: GuildWeekDto; match: MatchDto }) {
  const step = useWeekStep(week.id);
  if (match.changes.length === 0) return null;
  return (
    <Section title="Make it again before you publish">
      <Card chosen>
        <p className={classes.state}>
          <Icon name="changes" />
          Something changed since this match was made
        </p>
        <Changes changes={match.changes} />
        {match.abilities.includes('match_again') ? (
          <div className={classes.row} style={{ marginTop: '0.75rem' }}>
            <ConfirmButton
              question="Make the match again?"
              consequence="It comes from the same seed, so everybody’s lot stays what it was. The match before is kept, and once places are published everybody reads why it was made again."
              confirm="Make it again"
              loading={step.sending}
              onConfirm={() => step.send('match_again')}
            >
              Make the match again
            </ConfirmButton>
          </div>
        ) : null}
        <ProblemAlert error={step.error} />
      </Card>
    </Section>
  );
}

/** How a match that was made again differs from the one before. */
export function MadeAgain({ match, titleOf }: { match: MatchDto; titleOf: (optionId: string | null) => string }) {
  const { again, number } = match;
  if (!again) return null;
  return (
    <Section title={`The ${ordinal(number - 1)} match of this week`} about="from the same seed as the one before">
      <Card>
        <p className={classes.words}>Made again because:</p>
        <Changes changes={again.changes} />
        {again.moved.length === 0 ? (
          <p className={classes.words}>Nobody is elsewhere than before.</p>
        ) : (
          <div className={classes.scroll} tabIndex={0} role="region" aria-label="Who is elsewhere than before">
            <table className={classes.table}>
              <thead>
                <tr>
                  <th scope="col">Elsewhere now</th>
                  <th scope="col">Before</th>
                  <th scope="col">Now</th>
                </tr>
              </thead>
              <tbody>
                {again.moved.map(({ person, from, to }) => (
                  <tr key={person.id}>
                    <td>{person.name}</td>
                    <td>{from === null ? 'no place' : titleOf(from)}</td>
                    <td>{to === null ? 'no place' : titleOf(to)}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
        )}
      </Card>
    </Section>
  );
}

function Changes({ changes }: { changes: string[] }) {
  return (
    <ul className={classes.reasons} style={{ marginBottom: '0.6rem' }}>
      {changes.map((sentence) => (
        <li key={sentence}>{sentence}</li>
      ))}
    </ul>
  );
}
