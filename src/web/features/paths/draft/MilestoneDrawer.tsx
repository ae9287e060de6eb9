import { Button, Drawer, Group, NativeSelect, Stack, Textarea, TextInput } from '@mantine/core';
import { useState } from 'react';
import type { PathFaultDto } from '../../../shared/api/types';
import { Markdown } from '../../../shared/ui/Markdown';
import { Card } from '../../../shared/ui/Page';
import { isKey, milestonesIn, placeOf, type DraftDocument, type DraftMilestone } from '../editing/document';
import { ASSIGNEES, MODES, PROOFS, REQUIREMENTS, REVIEWERS, TYPES } from '../path-words';
import classes from './Draft.module.css';
import { NeedsField } from './NeedsField';

interface MilestoneDrawerProps {
  document: DraftDocument;
  milestone: DraftMilestone | null;
  /** Of this milestone alone. */
  faults: PathFaultDto[];
  /** Keys that journeys remember. */
  publishedKeys: readonly string[];
  onChange: (change: Partial<DraftMilestone>) => void;
  onRename: (key: string) => void;
  onPhase: (phase: number) => void;
  onDuplicate: () => void;
  onRemove: () => void;
  onClose: () => void;
}

/** One milestone with everything that a path says about it. Faults stand beside the field that has them. */
export function MilestoneDrawer({ milestone, onClose, ...rest }: MilestoneDrawerProps) {
  return (
    <Drawer
      opened={milestone !== null}
      onClose={onClose}
      position="right"
      size="xl"
      title="Milestone"
      closeButtonProps={{ 'aria-label': 'Close' }}
    >
      {milestone && <Fields key={milestone.key} milestone={milestone} {...rest} />}
    </Drawer>
  );
}

type FieldsProps = Omit<MilestoneDrawerProps, 'milestone' | 'onClose'> & { milestone: DraftMilestone };

const NOBODY = { value: '', label: 'not said yet' };

function Fields({ document, milestone, faults, publishedKeys, onChange, onRename, onPhase, onDuplicate, onRemove }: FieldsProps) {
  const errorOf = (...fields: string[]) =>
    faults.filter(({ field }) => field !== null && fields.includes(field)).map(({ sentence, remedy }) => `${sentence} ${remedy}`).join(' ') || null;
  const phase = placeOf(document, milestone.key)?.phase ?? 0;
  const { mode, requirement } = milestone;
  return (
    <Stack gap="md">
      <TextInput label="Title" maxLength={200} value={milestone.title} error={errorOf('title')} data-autofocus onChange={(event) => onChange({ title: event.currentTarget.value })} />
      <div className={classes.two}>
        <NativeSelect
          label="Phase"
          value={String(phase)}
          data={document.phases.map(({ title }, index) => ({ value: String(index), label: title || 'without a title' }))}
          onChange={(event) => onPhase(Number(event.currentTarget.value))}
        />
        <NativeSelect label="Kind" description="How to speak of it" value={milestone.type} data={TYPES} onChange={(event) => onChange({ type: event.currentTarget.value as DraftMilestone['type'] })} />
      </div>
      <DueFields milestone={milestone} error={errorOf('due')} onChange={onChange} />
      <div className={classes.two}>
        <NativeSelect
          label="Done by"
          value={mode}
          data={MODES}
          onChange={(event) => {
            const next = event.currentTarget.value as DraftMilestone['mode'];
            // A review by nobody could not be published; the mentor is whom it nearly always is.
            onChange({ mode: next, reviewer: next === 'review' ? (milestone.reviewer ?? 'mentor') : null, fallbackReviewer: next === 'auto' ? milestone.fallbackReviewer : null });
          }}
        />
        {mode === 'review' && (
          <NativeSelect
            label="Reviewer"
            value={milestone.reviewer ?? ''}
            error={errorOf('completion')}
            data={milestone.reviewer === null ? [NOBODY, ...REVIEWERS] : REVIEWERS}
            onChange={(event) => onChange({ reviewer: (event.currentTarget.value || null) as DraftMilestone['reviewer'] })}
          />
        )}
        {mode === 'auto' && (
          <NativeSelect
            label="Where nothing proves it"
            value={milestone.fallbackReviewer ?? ''}
            data={[{ value: '', label: 'the hire checks it off' }, ...REVIEWERS.map(({ value, label }) => ({ value, label: `${label} reviews a link` }))]}
            onChange={(event) => onChange({ fallbackReviewer: (event.currentTarget.value || null) as DraftMilestone['fallbackReviewer'] })}
          />
        )}
        <NativeSelect
          label="Completed by itself by"
          value={milestone.provedBy ?? ''}
          data={PROOFS}
          onChange={(event) => onChange({ provedBy: (event.currentTarget.value || null) as DraftMilestone['provedBy'] })}
        />
        <NativeSelect label="Who does it" value={milestone.assignee} data={ASSIGNEES} onChange={(event) => onChange({ assignee: event.currentTarget.value as DraftMilestone['assignee'] })} />
        <NativeSelect
          label="Required"
          value={requirement}
          data={REQUIREMENTS}
          onChange={(event) => {
            const next = event.currentTarget.value as DraftMilestone['requirement'];
            onChange({ requirement: next, condition: next === 'conditional' ? milestone.condition : null });
          }}
        />
        {requirement === 'conditional' && (
          <TextInput
            label="Only if …"
            description="Finish the sentence"
            maxLength={500}
            value={milestone.condition ?? ''}
            error={errorOf('condition')}
            onChange={(event) => onChange({ condition: event.currentTarget.value || null })}
          />
        )}
      </div>
      <NeedsField document={document} milestone={milestone} error={errorOf('needs')} onChange={(needs) => onChange({ needs })} />
      <Textarea
        label="Done when"
        description="What counts as done, and what to hand in: one line each. The hire sees it, and so does who reviews it"
        autosize
        minRows={2}
        value={milestone.doneWhen.join('\n')}
        error={errorOf('doneWhen')}
        onChange={(event) => onChange({ doneWhen: event.currentTarget.value === '' ? [] : event.currentTarget.value.split('\n') })}
      />
      <Guide guide={milestone.guide} error={errorOf('guide')} onChange={(guide) => onChange({ guide })} />
      <div className={classes.two}>
        <TextInput
          type="number"
          label="Effort"
          description="In minutes, waiting not counted; optional"
          min={1}
          max={9600}
          value={milestone.effortMinutes ?? ''}
          error={errorOf('effortMinutes')}
          onChange={(event) => onChange({ effortMinutes: event.currentTarget.value === '' ? null : Math.trunc(Number(event.currentTarget.value)) })}
        />
        <TextInput
          label="Owner"
          description="Who keeps it true: a topic or an e-mail address"
          maxLength={200}
          value={milestone.owner ?? ''}
          error={errorOf('owner')}
          onChange={(event) => onChange({ owner: event.currentTarget.value.trim() || null })}
        />
        <TextInput
          type="date"
          label="Look again by"
          description="When somebody reads it over; optional"
          value={milestone.reviewBy ?? ''}
          error={errorOf('reviewBy')}
          onChange={(event) => onChange({ reviewBy: event.currentTarget.value || null })}
        />
      </div>
      <KeyField document={document} milestone={milestone} published={publishedKeys.includes(milestone.key)} error={errorOf('key')} onRename={onRename} />
      <Group gap="xs">
        <Button variant="default" size="xs" onClick={onDuplicate}>
          Duplicate it
        </Button>
        <Button variant="subtle" color="red" size="xs" onClick={onRemove}>
          Remove it
        </Button>
      </Group>
    </Stack>
  );
}

interface DueFieldsProps {
  milestone: DraftMilestone;
  error: string | null;
  onChange: (change: Partial<DraftMilestone>) => void;
}

/** When it is due: a working day, or the next guild day from one. */
function DueFields({ milestone: { dueDay, dueGuildDayFrom }, error, onChange }: DueFieldsProps) {
  const byGuildDay = dueGuildDayFrom !== null;
  const number = dueGuildDayFrom ?? dueDay ?? 1;
  // A lone minus on the way to “-4” is no number yet.
  const [typed, setTyped] = useState<string | null>(null);
  const due = (day: number, guildDay: boolean) => onChange(guildDay ? { dueDay: null, dueGuildDayFrom: Math.max(1, day) } : { dueDay: day, dueGuildDayFrom: null });
  return (
    <div className={classes.two}>
      <NativeSelect
        label="Due"
        value={byGuildDay ? 'guild-day' : 'day'}
        data={[{ value: 'day', label: 'on a working day' }, { value: 'guild-day', label: 'on the first guild day from' }]}
        onChange={(event) => due(number, event.currentTarget.value === 'guild-day')}
      />
      <TextInput
        label="Day"
        description={byGuildDay ? 'Counted from the start' : '1 is the first; below zero lies before the start'}
        inputMode="text"
        value={typed ?? String(number)}
        error={typed !== null && !isWhole(typed) ? 'Write a whole number, such as 5 or -4.' : error}
        onChange={(event) => {
          const text = event.currentTarget.value;
          setTyped(text);
          if (isWhole(text)) due(Number(text.replace('−', '-')), byGuildDay);
        }}
        onBlur={() => setTyped(null)}
      />
    </div>
  );
}

function isWhole(text: string): boolean {
  return /^\s*[-−]?\d{1,4}\s*$/.test(text);
}

/** The guide as it is written, and as the hire will read it. */
function Guide({ guide, error, onChange }: { guide: string; error: string | null; onChange: (guide: string) => void }) {
  return (
    <div>
      <Textarea
        label="Guide"
        description="Markdown: what to do first, what good looks like, whom to ask. A link is [words](https://…)"
        autosize
        minRows={6}
        maxRows={20}
        maxLength={20_000}
        value={guide}
        error={error}
        onChange={(event) => onChange(event.currentTarget.value)}
      />
      {guide.trim() !== '' && (
        <section aria-label="The guide as the hire reads it" className={classes.guide}>
          <p className={classes.quiet}>As the hire reads it</p>
          <Card>
            <Markdown>{guide}</Markdown>
          </Card>
        </section>
      )}
    </div>
  );
}

interface KeyFieldProps {
  document: DraftDocument;
  milestone: DraftMilestone;
  published: boolean;
  error: string | null;
  onRename: (key: string) => void;
}

/** The stable name. It was made from the title and stays when that changes. */
function KeyField({ document, milestone: { key }, published, error, onRename }: KeyFieldProps) {
  const [typed, setTyped] = useState(key);
  const taken = typed !== key && milestonesIn(document).some((one) => one.key === typed);
  const wrong = !isKey(typed) ? 'Lower-case letters and digits, joined by hyphens.' : taken ? 'Another milestone has this key.' : null;
  return (
    <div>
      <TextInput
        label="Key"
        description={
          published
            ? 'Journeys remember this key. With another one it is a new milestone to them: what was done under this one stays there.'
            : 'Its stable name in files and versions; it stays when the title changes'
        }
        maxLength={64}
        value={typed}
        error={wrong ?? error}
        onChange={(event) => setTyped(event.currentTarget.value)}
      />
      {typed !== key && wrong === null && (
        <Group gap="xs" mt="xs">
          <Button size="compact-sm" color={published ? 'orange' : undefined} variant="light" onClick={() => onRename(typed)}>
            {published ? 'Change the published key' : 'Change the key'}
          </Button>
          <Button size="compact-sm" variant="default" onClick={() => setTyped(key)}>
            Keep “{key}”
          </Button>
        </Group>
      )}
    </div>
  );
}
