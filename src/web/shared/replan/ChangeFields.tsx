import { NativeSelect, Text, Textarea, TextInput } from '@mantine/core';
import type { JSX } from 'react';
import { WeekdayChoice } from '../ui/WeekdayChoice';
import classes from './Replan.module.css';
import type { ChangeDraft, ChangeKind } from './change';
import { useSitesToChoose } from './queries';

const LABELS: Record<ChangeKind, string> = {
  leave: 'Leave',
  pause: 'A pause',
  back: 'Back earlier from leave or a pause',
  start: 'Another start date',
  site: 'Another site',
  week: 'A part-time week',
  calendar: 'The calendar has changed',
};

interface ChangeFieldsProps {
  draft: ChangeDraft;
  kinds: readonly ChangeKind[];
  errors: Readonly<Record<string, string>>;
  /** Who ever reads the reason of a leave or a pause, after “only”. */
  readers: string;
  onChange: (draft: ChangeDraft) => void;
}

/** What changes about somebody’s dates, and from when to when. */
export function ChangeFields({ draft, kinds, errors, readers, onChange }: ChangeFieldsProps): JSX.Element {
  const day = (field: 'startOn' | 'from' | 'to' | 'backOn', label: string): JSX.Element => (
    <TextInput
      type="date"
      label={label}
      required
      value={draft[field]}
      error={errors[field]}
      onChange={(event) => onChange({ ...draft, [field]: event.currentTarget.value })}
    />
  );
  return (
    <>
      <NativeSelect
        label="What changes"
        value={draft.kind}
        onChange={(event) => onChange({ ...draft, kind: event.currentTarget.value as ChangeKind })}
        data={kinds.map((kind) => ({ value: kind, label: LABELS[kind] }))}
      />
      {draft.kind === 'start' ? day('startOn', 'Starts on') : null}
      {draft.kind === 'back' ? day('backOn', 'First day back') : null}
      {draft.kind === 'site' ? <SiteField draft={draft} error={errors['siteId']} onChange={onChange} /> : null}
      {draft.kind === 'week' ? (
        <>
          {day('from', 'From')}
          <WeekFields draft={draft} error={errors['weekdays']} onChange={onChange} />
        </>
      ) : null}
      {draft.kind === 'calendar' ? (
        <Text size="sm">
          Holidays, working weeks and part-time days that changed since the dates were set. Days that have gone by stay counted as they were.
        </Text>
      ) : null}
      {draft.kind === 'leave' || draft.kind === 'pause' ? (
        <>
          <div className={classes.days}>
            {day('from', 'First day')}
            {day('to', 'Last day')}
          </div>
          <Textarea
            label="Reason"
            description={`Optional, and private: only ${readers} ever read it.`}
            value={draft.reason}
            error={errors['reason']}
            onChange={(event) => onChange({ ...draft, reason: event.currentTarget.value })}
          />
        </>
      ) : null}
    </>
  );
}

function WeekFields({ draft, error, onChange }: Pick<ChangeFieldsProps, 'draft' | 'onChange'> & { error: string | undefined }): JSX.Element {
  const { weekdays } = draft;
  const toggle = (day: number): void =>
    onChange({ ...draft, weekdays: weekdays.includes(day) ? weekdays.filter((one) => one !== day) : [...weekdays, day].toSorted() });
  return (
    <>
      <WeekdayChoice legend="Works on" kind="checkbox" chosen={weekdays} onToggle={toggle} />
      {error ? <Text size="sm" c="red" role="alert">{error}</Text> : null}
      <Text size="sm" c="dimmed">
        Days that the site does not work stay off, whatever is chosen; choose all seven for “as the site works”. It counts in learning time, too.
      </Text>
    </>
  );
}

function SiteField({ draft, error, onChange }: Pick<ChangeFieldsProps, 'draft' | 'onChange'> & { error: string | undefined }): JSX.Element {
  const sites = useSitesToChoose();
  return (
    <NativeSelect
      label="Site"
      description="Its calendar and time zone count from today on."
      required
      value={draft.siteId}
      error={error}
      onChange={(event) => onChange({ ...draft, siteId: event.currentTarget.value })}
      data={[{ value: '', label: 'choose' }, ...(sites.data ?? []).map(({ id, name }) => ({ value: id, label: name }))]}
    />
  );
}
