import { Button, Checkbox, Group } from '@mantine/core';
import { useState, type JSX } from 'react';
import type { MilestoneContentDto, MilestonePageDto } from '../../shared/api/types';
import { useMilestoneContent, useReportLink } from '../../shared/content/content';
import { KnownBlockers } from '../../shared/content/KnownBlockers';
import { WordsForm } from '../../shared/review/WordsForm';
import { Icon } from '../../shared/ui/icons';
import { tell, tellWithUndo } from '../../shared/ui/notify';
import { Card, Section } from '../../shared/ui/Page';
import { useConfused, useFeedback, useNotConfused, useTakeFeedbackBack } from './content-commands';
import classes from './Milestone.module.css';

/** What is known about this milestone's content, and what its reader says of it. */
export function Content({ page }: { page: MilestonePageDto }): JSX.Element | null {
  const content = useMilestoneContent({ pathId: page.pathId, milestoneKey: page.milestone.key });
  // The page stands without it: where it cannot be had, nothing is missing that was asked for.
  if (content.data === undefined) return null;
  return (
    <>
      <KnownBlockers content={content.data} />
      <Saying content={content.data} />
    </>
  );
}

function Saying({ content }: { content: MilestoneContentDto }): JSX.Element {
  const { pathId, key, abilities, ownConfusion } = content;
  const [asking, setAsking] = useState<'words' | 'link' | null>(null);
  const of = { pathId, milestoneKey: key };
  const report = useReportLink(of, () => {
    setAsking(null);
    tell('Thank you. Whoever looks after it sees this.');
  });
  const takeBack = useNotConfused(of, () => tell('Taken back.'));
  const confused = useConfused(of);
  const say = (): void =>
    void confused.sendAndWait({}).then(
      () => tellWithUndo('Thank you. That helps whoever comes next', () => takeBack.send()),
      // The refusal is told in a corner.
      () => undefined,
    );
  return (
    <Section title="About this page">
      <Card className={classes.stack}>
        {abilities.includes('give_feedback') ? <Useful content={content} /> : null}
        {ownConfusion !== null ? (
          <p className={`${classes.muted} ${classes.small}`}>
            You said that this confused you{ownConfusion.words ? `: “${ownConfusion.words}”` : ''}.{' '}
            {ownConfusion.signed ? 'It is signed with your name.' : 'It is read without your name.'}
          </p>
        ) : null}
        {asking === 'words' ? <ConfusedWords content={content} onClose={() => setAsking(null)} /> : null}
        {asking === 'link' ? (
          <WordsForm
            label="Which link, and what happens?"
            field="where"
            send="Report it"
            sending={report.sending}
            error={report.error}
            onSend={report.send}
            onCancel={() => setAsking(null)}
          />
        ) : null}
        {asking === null ? (
          <div className={classes.row}>
            {abilities.includes('say_confused') && ownConfusion === null ? (
              <Button size="xs" variant="default" leftSection={<Icon name="question" size={15} />} loading={confused.sending} onClick={say}>
                This confused me
              </Button>
            ) : null}
            {ownConfusion !== null ? (
              <>
                <Button size="xs" variant="default" onClick={() => setAsking('words')}>
                  {ownConfusion.words ? 'Change the words' : 'Say what'}
                </Button>
                <Button size="xs" variant="default" leftSection={<Icon name="undo" size={15} />} loading={takeBack.sending} onClick={() => takeBack.send()}>
                  Take it back
                </Button>
              </>
            ) : null}
            <Button size="xs" variant="subtle" onClick={() => setAsking('link')}>
              A link is broken
            </Button>
          </div>
        ) : null}
      </Card>
    </Section>
  );
}

function ConfusedWords({ content: { pathId, key, ownConfusion }, onClose }: { content: MilestoneContentDto; onClose: () => void }): JSX.Element {
  const [signed, setSigned] = useState(ownConfusion?.signed ?? false);
  const confused = useConfused({ pathId, milestoneKey: key });
  return (
    <WordsForm
      label="What confused you?"
      description="Read by whoever looks after this page, and by guild managers."
      field="words"
      send="Add this"
      sending={confused.sending}
      error={confused.error}
      onSend={(words) => void confused.sendAndWait({ words, signed }).then(onClose, () => undefined)}
      onCancel={onClose}
    >
      <Checkbox label="With my name, so that they can ask" checked={signed} onChange={(event) => setSigned(event.currentTarget.checked)} />
    </WordsForm>
  );
}

const ANSWERS = [
  { useful: 'yes', label: 'Yes' },
  { useful: 'partly', label: 'Partly' },
  { useful: 'no', label: 'Not for me' },
] as const;

/** Was it useful? One press, a few words if one likes. */
function Useful({ content: { pathId, key, ownFeedback } }: { content: MilestoneContentDto }): JSX.Element {
  const of = { pathId, milestoneKey: key };
  const [writing, setWriting] = useState(false);
  const give = useFeedback(of);
  const takeBack = useTakeFeedbackBack(of);
  return (
    <div className={classes.stack}>
      <Group gap="xs" role="group" aria-label="Was this useful?">
        <span className={classes.small}>Was this useful?</span>
        {ANSWERS.map(({ useful, label }) => (
          <Button
            key={useful}
            size="xs"
            variant={ownFeedback?.useful === useful ? 'filled' : 'default'}
            leftSection={ownFeedback?.useful === useful ? <Icon name="check" size={14} /> : undefined}
            aria-pressed={ownFeedback?.useful === useful}
            onClick={() =>
              ownFeedback?.useful === useful
                ? takeBack.send()
                : give.send({ useful, ...(ownFeedback?.words ? { words: ownFeedback.words } : {}) })
            }
          >
            {label}
          </Button>
        ))}
      </Group>
      {ownFeedback !== null && !writing ? (
        <div className={classes.row}>
          <span className={`${classes.muted} ${classes.small}`}>{ownFeedback.words ? `“${ownFeedback.words}”` : 'Thank you. Shown in sums of five people and more.'}</span>
          <Button size="compact-xs" variant="subtle" onClick={() => setWriting(true)}>
            {ownFeedback.words ? 'Change the words' : 'Add words'}
          </Button>
        </div>
      ) : null}
      {ownFeedback !== null && writing ? (
        <WordsForm
          label="What would make it better?"
          description="Shown without your name, once five people have answered."
          field="words"
          send="Add this"
          sending={give.sending}
          error={give.error}
          onSend={(words) => void give.sendAndWait({ useful: ownFeedback.useful, words }).then(() => setWriting(false), () => undefined)}
          onCancel={() => setWriting(false)}
        />
      ) : null}
    </div>
  );
}
