import type { FeedbackSumsDto } from '../../../shared/api/types';
import { Card, Section } from '../../../shared/ui/Page';
import classes from '../GuildDays.module.css';

const NAMES = ['Not for me', 'A little', 'Fine', 'Useful', 'I’ll use it tomorrow'];

/** What people said, once there are enough of them that nobody stands out. */
export function FeedbackSums({ feedback: { answers, shown, ratings, words } }: { feedback: FeedbackSumsDto }) {
  return (
    <Section title="What people said" about={`${answers} ${answers === 1 ? 'answer' : 'answers'}`}>
      <Card>
        {ratings === null ? (
          <p className={classes.about}>Shown from five answers up, so that nobody can be told from them.</p>
        ) : (
          <>
            <table className={classes.table} aria-label="Answers">
              <thead>
                <tr>
                  <th scope="col">It was</th>
                  <th scope="col">People</th>
                </tr>
              </thead>
              <tbody>
                {ratings.map((count, index) => (
                  <tr key={NAMES[index]}>
                    <td>{NAMES[index]}</td>
                    <td>{count}</td>
                  </tr>
                ))}
              </tbody>
            </table>
            <ul className={classes.words}>
              {words.map((said, index) => (
                <li key={`${index} ${said}`}>{said}</li>
              ))}
            </ul>
            {shown < answers ? (
              <p className={classes.about}>
                {answers - shown} more {answers - shown === 1 ? 'waits' : 'wait'} until there are five of them, or until feedback closes.
              </p>
            ) : null}
          </>
        )}
      </Card>
    </Section>
  );
}
