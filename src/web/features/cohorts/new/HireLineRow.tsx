import { CloseButton } from '@mantine/core';
import { memo, type ReactNode } from 'react';
import type { MentorLoadDto, SiteDto } from '../../../shared/api/types';
import classes from './new-cohort.module.css';
import type { HireLine } from './plan';

interface HireLineRowProps {
  line: HireLine;
  number: number;
  sites: SiteDto[];
  mentors: MentorLoadDto[];
  /** Field → what is wrong; empty while nothing was asked yet. */
  faults: Partial<Record<string, string>>;
  onChange: (line: HireLine) => void;
  onRemove: (id: string) => void;
}

/** One hire being typed. Kept from rendering again while others are edited: there may be hundreds. */
export const HireLineRow = memo(function HireLineRow(props: HireLineRowProps) {
  const { line, number, sites, mentors, faults, onChange, onRemove } = props;
  const field = (name: keyof HireLine, label: string) => ({
    className: classes.input,
    value: line[name],
    'aria-label': `${label}, hire ${number}`,
    'aria-invalid': faults[name] !== undefined,
    'aria-describedby': faults[name] === undefined ? undefined : `${line.id}-${name}`,
    onChange: (event: { currentTarget: { value: string } }) => onChange({ ...line, [name]: event.currentTarget.value }),
  });
  const cell = (name: keyof HireLine, label: string, input: ReactNode) => (
    <td>
      <span className={classes.label} aria-hidden="true">
        {label}
      </span>
      {input}
      {faults[name] !== undefined && (
        <p id={`${line.id}-${name}`} className={classes.fault}>
          {faults[name]}
        </p>
      )}
    </td>
  );
  const mentorOptions = mentors.map(({ person }) => (
    <option key={person.id} value={person.id}>
      {person.name}
    </option>
  ));
  // On the first line only: an example on each would read like a list filled in already.
  const example = number === 1 ? { name: 'Noa Cohen', email: 'noa@example.com' } : undefined;
  return (
    <tr>
      <td>{number}</td>
      {cell('name', 'Name', <input {...field('name', 'Name')} placeholder={example?.name} autoComplete="off" maxLength={120} />)}
      {cell(
        'email',
        'E-mail',
        <input {...field('email', 'E-mail')} type="email" placeholder={example?.email} autoComplete="off" />,
      )}
      {cell(
        'siteId',
        'Site',
        <select {...field('siteId', 'Site')}>
          <option value="">choose</option>
          {sites.map((site) => (
            <option key={site.id} value={site.id}>
              {site.name}
            </option>
          ))}
        </select>,
      )}
      {cell('startOn', 'Own start', <input {...field('startOn', 'Own start date')} type="date" />)}
      {cell(
        'mentorId',
        'Mentor',
        <select {...field('mentorId', 'Mentor')}>
          <option value="">choose</option>
          {mentorOptions}
        </select>,
      )}
      {cell(
        'backupId',
        'Backup',
        <select {...field('backupId', 'Backup')}>
          <option value="">choose</option>
          {mentorOptions}
        </select>,
      )}
      <td>
        <CloseButton aria-label={`Leave out ${line.name || `hire ${number}`}`} onClick={() => onRemove(line.id)} mt={3} />
      </td>
    </tr>
  );
});
