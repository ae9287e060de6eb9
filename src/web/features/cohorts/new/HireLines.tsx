import { VisuallyHidden } from '@mantine/core';
import type { MentorLoadDto, SiteDto } from '../../../shared/api/types';
import { HireLineRow } from './HireLineRow';
import classes from './new-cohort.module.css';
import type { HireLine } from './plan';

interface HireLinesProps {
  lines: HireLine[];
  sites: SiteDto[];
  mentors: MentorLoadDto[];
  /** Line id → field → what is wrong. */
  faults: ReadonlyMap<string, Partial<Record<string, string>>>;
  onChange: (line: HireLine) => void;
  onRemove: (id: string) => void;
}

const NO_FAULTS = {};

/** The hires as an editable table; on a phone each line becomes a card. */
export function HireLines({ lines, faults, ...rest }: HireLinesProps) {
  return (
    <table className={classes.hires} aria-label="Hires">
      <thead>
        <tr>
          <th scope="col">
                <VisuallyHidden>Line</VisuallyHidden>
              </th>
          <th scope="col">Name</th>
          <th scope="col">E-mail</th>
          <th scope="col">Site</th>
          <th scope="col">Own start</th>
          <th scope="col">Mentor</th>
          <th scope="col">Backup</th>
          <th scope="col">
                <VisuallyHidden>Leave out</VisuallyHidden>
              </th>
        </tr>
      </thead>
      <tbody>
        {lines.map((line, index) => (
          <HireLineRow key={line.id} line={line} number={index + 1} faults={faults.get(line.id) ?? NO_FAULTS} {...rest} />
        ))}
      </tbody>
    </table>
  );
}
