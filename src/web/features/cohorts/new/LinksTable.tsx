import { VisuallyHidden } from '@mantine/core';
import type { JSX, ReactNode } from 'react';
import { Copy } from '../../../shared/ui/Copy';
import classes from './new-cohort.module.css';

/** A link of a hire. */
interface HireLink {
  journeyId: string;
  name: string;
  /** What else stands beside the name. */
  beside?: ReactNode;
  url: string;
}

/** Links that are handed on one by one: whose, what, and a button that copies it. */
export function LinksTable({ label, about, links }: { label: string; about: (name: string) => string; links: HireLink[] }): JSX.Element {
  return (
    <table className={classes.links} aria-label={label}>
      <thead>
        <tr>
          <th scope="col">Hire</th>
          <th scope="col">Link</th>
          <th scope="col">
            <VisuallyHidden>Copy</VisuallyHidden>
          </th>
        </tr>
      </thead>
      <tbody>
        {links.map(({ journeyId, name, beside, url }) => (
          <tr key={journeyId}>
            <th scope="row">
              {name}
              {beside}
            </th>
            <td>
              <code title={url}>{url}</code>
            </td>
            <td>
              <Copy label="Copy" about={about(name)} value={url} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
