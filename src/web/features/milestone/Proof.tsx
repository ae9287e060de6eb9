import { useQuery } from '@tanstack/react-query';
import type { JSX, ReactNode } from 'react';
import { Link } from 'react-router';
import { answer, client } from '../../shared/api/client';
import { keys } from '../../shared/api/keys';
import type { MilestonePageDto, MilestoneProofDto, ProofChainDto, SeenProofDto } from '../../shared/api/types';
import { clockTime, localDay, useDates } from '../../shared/dates';
import { Icon } from '../../shared/ui/icons';
import { Card, Section } from '../../shared/ui/Page';
import classes from './Milestone.module.css';
import { AWAITED, mayHold, SEEN, throughWords } from './proof-words';

/** What other systems saw of the milestone, for the hire and the mentors: how sure it is, and how it came about. */
export function Proof({ page: { journey, milestone, provable } }: { page: MilestonePageDto }): JSX.Element | null {
  const proof = useQuery({
    queryKey: keys.milestoneProof(journey.id, milestone.key),
    queryFn: () => answer(client.GET('/api/proofs/journeys/{id}/milestones/{key}', { params: { path: { id: journey.id, key: milestone.key } } })),
  });
  const mine = journey.relation === 'hire';
  if (!proof.data || provable === null) return null;
  const { seen, level, listening } = proof.data;
  if (seen) {
    return (
      <Section title="Proof">
        <Card className={classes.stack}>
          <Level proof={proof.data} seen={seen} />
          <Chain chain={seen.chain} />
          <Through words={throughWords(seen.through, mine ? null : journey.hire.name)} />
        </Card>
      </Section>
    );
  }
  if (!listening || milestone.doneAt !== null) return null;
  return (
    <Section title="Proof">
      <Card className={classes.stack}>
        <p className={classes.note}>
          {level === 'linked' ? 'Linked: a link shows it, and nothing has been seen yet. ' : ''}
          {mine ? AWAITED[provable] : AWAITED[provable].replace('Your first', 'Their first').replaceAll('yours', 'theirs')}
        </p>
        {mine ? (
          <p className={classes.muted}>
            It is known by your commits: see that <Link to="/account">your names in source control</Link> are there.
          </p>
        ) : null}
      </Card>
    </Section>
  );
}

/** How sure it is, in words. That something did not stay is never said. */
function Level({ proof: { level, holdHours }, seen }: { proof: MilestoneProofDto; seen: SeenProofDto }): JSX.Element {
  const hours = holdHours === 1 ? '1 hour' : `${holdHours} hours`;
  return (
    <div>
      <p className={`${classes.row} ${classes.note}`}>
        <Icon name="check" size={18} />
        <span>
          <strong>
            {SEEN[seen.proof]} <At at={seen.seenAt} />
          </strong>
          {level === 'held' && mayHold(seen.proof) ? ` · held ${hours}` : ''}
        </span>
      </p>
      {seen.holdsAt !== null ? (
        <p className={classes.muted}>
          It will have held after {hours}: <At at={seen.holdsAt} />.
        </p>
      ) : null}
    </div>
  );
}

function Chain({ chain: { commit, change, pipeline, deploy } }: { chain: ProofChainDto }): JSX.Element {
  return (
    <ol className={classes.chain} aria-label="How it came about">
      {commit ? (
        <li>
          Commit <Outside url={commit.url}><code>{commit.sha.slice(0, 8)}</code></Outside>
        </li>
      ) : null}
      {change ? (
        <li>
          Change <Outside url={change.url}>{/^\d/.test(change.change) ? `#${change.change}` : change.change}</Outside> merged, <At at={change.at} />
        </li>
      ) : null}
      {pipeline ? (
        <li>
          Pipeline <Outside url={pipeline.url}>{pipeline.name ?? 'run'}</Outside> passed, <At at={pipeline.at} />
        </li>
      ) : null}
      {deploy ? (
        <li>
          Deploy of <Outside url={deploy.url}>{deploy.service ?? deploy.repository ?? 'the service'}</Outside> to{' '}
          {deploy.environment ?? 'production'}, <At at={deploy.at} />
        </li>
      ) : null}
    </ol>
  );
}

/** The day and the minute, however long ago: a chain is read against other systems. */
function At({ at }: { at: string }): JSX.Element {
  const { day, inFull, timeZone } = useDates();
  return (
    <time dateTime={at} title={inFull(at)}>
      {day(localDay(at, timeZone))}, {clockTime(at, timeZone)}
    </time>
  );
}

/** A link to another system, where it gave one. */
function Outside({ url, children }: { url: string | null; children: ReactNode }): JSX.Element {
  if (url === null || !/^https?:\/\//.test(url)) return <>{children}</>;
  return (
    <a href={url} target="_blank" rel="noreferrer noopener" className={classes.quietLink}>
      {children}
    </a>
  );
}

function Through({ words }: { words: string | null }): JSX.Element | null {
  return words === null ? null : <p className={classes.muted}>{words}</p>;
}
