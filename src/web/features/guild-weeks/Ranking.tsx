import { Button, VisuallyHidden } from '@mantine/core';
import { useState } from 'react';
import type { GuildWeekDto } from '../../shared/api/types';
import { useDates } from '../../shared/dates';
import { Moment } from '../../shared/ui/Moment';
import { Card, Section } from '../../shared/ui/Page';
import { ordinal } from '../../shared/words/ordinal';
import classes from './GuildWeeks.module.css';
import { LONGEST_RANKING, type OwnRanking } from './use-ranking';
import { Wish } from './Wish';

/** The reader's wishes in order: by dragging, by arrow keys, by buttons. */
export function Ranking({ week, ranking }: { week: GuildWeekDto; ranking: OwnRanking }) {
  const { inFull } = useDates();
  const [said, setSaid] = useState('');
  const [dragged, setDragged] = useState<string | null>(null);
  const { order, open, changed } = ranking;
  if (!open && order.length === 0) return null;
  const titleOf = (id: string) => week.options.find((option) => option.id === id)?.title ?? '';
  const move = (id: string, to: number) => {
    if (to < 0 || to >= order.length || order.indexOf(id) === to) return;
    ranking.move(id, to);
    setSaid(`${titleOf(id)} is your ${ordinal(to)} choice now`);
  };
  return (
    <Section title="Your ranking" about={open ? `up to ${LONGEST_RANKING}, the dearest first` : undefined}>
      <Card>
        <VisuallyHidden role="status">{said}</VisuallyHidden>
        {order.length === 0 ? (
          <p className={classes.quiet}>Nothing yet. Add options from below, in the order in which you really want them. Nobody sees it with your name on it.</p>
        ) : (
          <ol className={classes.ranking} aria-label="Your choices in order">
            {order.map((id, index) => (
              <Wish
                key={id}
                title={titleOf(id)}
                index={index}
                last={index === order.length - 1}
                open={open}
                dragged={dragged === id}
                onDrag={(dragging) => setDragged(dragging ? id : null)}
                onMove={(to) => move(id, to)}
                onRemove={() => {
                  ranking.remove(id);
                  setSaid(`${titleOf(id)} is no longer in your ranking`);
                }}
              />
            ))}
          </ol>
        )}
        {open ? (
          <div className={classes.row} style={{ marginTop: '0.9rem' }}>
            <Button onClick={ranking.save} loading={ranking.saving} disabled={!changed}>
              Save my ranking
            </Button>
            {changed ? (
              <Button variant="default" onClick={ranking.putBack}>
                Put it back
              </Button>
            ) : null}
            <p className={classes.quiet}>
              {changed ? 'Not saved yet. ' : week.ranking ? <>Saved <Moment at={week.ranking.rankedAt} />. </> : null}
              You can change it until {inFull(week.rankBy)}.
            </p>
          </div>
        ) : null}
        {open && week.line ? (
          <p className={classes.quiet} style={{ marginTop: '0.6rem' }}>
            {week.line}
          </p>
        ) : null}
      </Card>
    </Section>
  );
}
