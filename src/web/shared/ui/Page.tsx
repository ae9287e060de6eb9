import { useEffect, type AllHTMLAttributes, type ElementType, type JSX, type ReactNode } from 'react';
import { Link } from 'react-router';
import { Icon, type IconName } from './icons';
import classes from './Page.module.css';

interface PageProps {
  /** The page's one first-level heading, and the browser tab's title. */
  title: string;
  /** One quiet line under it. */
  about?: ReactNode;
  /** The page this one belongs to. */
  from?: { to: string; label: string };
  /** Buttons on the right. */
  actions?: ReactNode;
  children: ReactNode;
}

/** A screen: its heading, the line that places it, its actions, and what it shows. */
export function Page({ title, about, from, actions, children }: PageProps): JSX.Element {
  useEffect(() => {
    document.title = `${title} · Guildpath`;
  }, [title]);
  return (
    <div className={classes.page}>
      <header className={classes.head}>
        <div className={classes.words}>
          {from ? (
            <Link className={classes.trail} to={from.to}>
              <Icon name="back" size={16} />
              {from.label}
            </Link>
          ) : null}
          <h1 className={classes.title}>{title}</h1>
          {about ? <p className={classes.about}>{about}</p> : null}
        </div>
        {actions ? <div className={classes.actions}>{actions}</div> : null}
      </header>
      {children}
    </div>
  );
}

interface CardProps extends Omit<AllHTMLAttributes<HTMLElement>, 'as'> {
  /** Draws the edge in the colour of what is chosen or first. */
  chosen?: boolean;
  /** Another element than a plain block: `form`, `section`, `li`. */
  as?: ElementType;
}

/** A sheet of paper on the page. */
export function Card({ chosen, as: Element = 'div', className, children, ...rest }: CardProps): JSX.Element {
  return (
    <Element {...rest} className={[classes.card, chosen ? classes.chosen : '', className ?? ''].join(' ')}>
      {children}
    </Element>
  );
}

interface SectionProps {
  title: string;
  /** Words after the heading, quieter. */
  about?: ReactNode;
  children: ReactNode;
}

/** A part of a page with a second-level heading. */
export function Section({ title, about, children }: SectionProps): JSX.Element {
  return (
    <section className={classes.section} aria-label={title}>
      <h2 className={classes.sectionTitle}>
        {title}
        {about ? <span className={classes.sectionAbout}> · {about}</span> : null}
      </h2>
      {children}
    </section>
  );
}

interface EmptyStateProps {
  title: string;
  /** Why it is empty, and what will fill it. */
  children?: ReactNode;
  icon?: IconName;
  action?: ReactNode;
}

/** Nothing here, said kindly. */
export function EmptyState({ title, children, icon = 'check', action }: EmptyStateProps): JSX.Element {
  return (
    <div className={`${classes.card} ${classes.quiet} ${classes.empty}`}>
      <span className={classes.emptyMark}>
        <Icon name={icon} size={28} />
      </span>
      <p className={classes.emptyTitle}>{title}</p>
      {children ? <p className={classes.emptyWords}>{children}</p> : null}
      {action ? <div className={classes.emptyAction}>{action}</div> : null}
    </div>
  );
}
