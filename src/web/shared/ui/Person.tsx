import type { JSX } from 'react';
import type { PersonRef } from '../api/types';
import { safeContact } from '../safe-link';
import classes from './Person.module.css';

/** The first letters of the first and last name: “Dan Levi” → DL. */
export function initialsOf(name: string): string {
  const words = name.trim().split(/\s+/);
  const first = words[0]?.charAt(0) ?? '';
  const last = words.length > 1 ? (words.at(-1)?.charAt(0) ?? '') : '';
  return (first + last).toUpperCase();
}

/** “Dan” of “Dan Levi”. */
export function firstName(name: string): string {
  return name.trim().split(/\s+/)[0] ?? name;
}

interface InitialsProps {
  name: string;
  large?: boolean;
}

/** A person's initials in a circle; the name always stands beside it. */
export function Initials({ name, large }: InitialsProps): JSX.Element {
  return (
    <span className={large ? `${classes.initials} ${classes.large}` : classes.initials} aria-hidden="true">
      {initialsOf(name)}
    </span>
  );
}

interface PersonLinkProps {
  person: PersonRef;
  /** Words before the name, such as “ask”. */
  before?: string;
  /** Words after it, such as “focal point”. */
  after?: string;
}

/** A person, and the way to reach them where they gave one. */
export function PersonLink({ person, before, after }: PersonLinkProps): JSX.Element {
  const contact = safeContact(person.contactUrl);
  const words = (
    <>
      <Initials name={person.name} />
      <span>
        {before ? `${before} ` : ''}
        {person.name}
        {after ? `, ${after}` : ''}
      </span>
    </>
  );
  return contact === null ? (
    <span className={classes.person}>{words}</span>
  ) : (
    <a className={classes.person} href={contact} target="_blank" rel="noopener noreferrer">
      {words}
    </a>
  );
}
