import classes from './new-cohort.module.css';

interface StepsProps {
  titles: readonly string[];
  current: number;
  onGo: (step: number) => void;
}

/** Where one is; steps behind can be gone back to. */
export function Steps({ titles, current, onGo }: StepsProps) {
  return (
    <nav aria-label="Steps">
      <ol className={classes.steps}>
        {titles.map((title, index) => {
          const body = (
            <>
              <span className={classes.stepMark} aria-hidden="true">
                {index < current ? '✓' : index + 1}
              </span>
              <span className={classes.stepName}>{title}</span>
            </>
          );
          return (
            <li key={title}>
              {index < current ? (
                <button type="button" className={classes.step} onClick={() => onGo(index)}>
                  {body}
                </button>
              ) : (
                <span className={classes.step} aria-current={index === current ? 'step' : undefined}>
                  {body}
                </span>
              )}
            </li>
          );
        })}
      </ol>
    </nav>
  );
}
