import { useEffect, type JSX, type ReactNode } from 'react';
import classes from './Door.module.css';

interface DoorProps {
  title: string;
  words?: ReactNode;
  wide?: boolean;
  children: ReactNode;
}

/** The frame of every screen before one is signed in. */
export function Door({ title, words, wide, children }: DoorProps): JSX.Element {
  useEffect(() => {
    document.title = `${title} · Guildpath`;
  }, [title]);
  return (
    <main className={classes.door}>
      <div className={wide ? `${classes.sheet} ${classes.wide}` : classes.sheet}>
        <header className={classes.head}>
          <span className={classes.brand}>
            <img src="/mark.svg" alt="" width={26} height={26} />
            Guildpath
          </span>
          <h1 className={classes.title}>{title}</h1>
          {words ? <p className={classes.words}>{words}</p> : null}
        </header>
        {children}
      </div>
    </main>
  );
}
