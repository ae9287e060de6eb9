import { Button } from '@mantine/core';
import { useState, type JSX } from 'react';
import type { MilestonePageDto } from '../../shared/api/types';
import { AskForm } from '../../shared/ask/AskForm';
import { QuestionLinks } from '../../shared/ask/QuestionLinks';
import { useQuestionsAbout } from '../../shared/ask/questions';
import { Icon } from '../../shared/ui/icons';
import { Card, Section } from '../../shared/ui/Page';
import classes from './Milestone.module.css';

/** What the guild was asked about this milestone, on anybody's journey; and a field to ask. */
export function AskedBefore({ page }: { page: MilestonePageDto }): JSX.Element {
  const { pathId, milestone } = page;
  const [asking, setAsking] = useState(false);
  const asked = useQuestionsAbout(pathId, milestone.key);
  const questions = asked.data?.questions ?? [];
  return (
    <Section title="Asked before">
      <Card className={classes.stack}>
        {questions.length > 0 ? (
          <QuestionLinks questions={questions} withMilestone={false} />
        ) : (
          <p className={`${classes.muted} ${classes.small}`}>Questions to the guild about this milestone, and their answers, are kept here.</p>
        )}
        {asking ? (
          <AskForm about={{ pathId, milestoneKey: milestone.key }} onAsked={() => setAsking(false)} onCancel={() => setAsking(false)} />
        ) : (
          <div className={classes.row}>
            <Button size="xs" variant="default" leftSection={<Icon name="question" size={15} />} onClick={() => setAsking(true)}>
              Ask the guild
            </Button>
          </div>
        )}
      </Card>
    </Section>
  );
}
