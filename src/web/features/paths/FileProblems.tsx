import { asProblem } from '../../shared/api/problem';
import { Card, Section } from '../../shared/ui/Page';
import { ProblemAlert } from '../../shared/ui/ProblemAlert';
import text from '../../shared/ui/CardText.module.css';
import classes from './Paths.module.css';

/** One fault of a file, where it is, and what would be right. */
interface FileProblem {
  line: number | null;
  column: number | null;
  path: string | null;
  problem: string;
  expected: string | null;
}

/** Why a file was refused: each fault with its line and what would be right. */
export function FileProblems({ error, name }: { error: Error; name: string }) {
  const problems = readProblems(asProblem(error).problems ?? []);
  return (
    <>
      <ProblemAlert error={error} />
      {problems.length > 0 && (
        <Section
          title={`What to put right in ${name}`}
          about={`${problems.length} ${problems.length === 1 ? 'place' : 'places'}`}
        >
          <Card>
            <ol className={classes.problems}>
              {problems.map(({ line, column, path, problem, expected }, index) => (
                <li key={`${line} ${column} ${index}`}>
                  <span className={classes.line}>{line === null ? 'the file' : `line ${line}`}</span>
                  <div>
                    <p className={classes.wrong}>{problem}</p>
                    {expected && <p className={text.about}>{expected}</p>}
                    {path && <code>{path}</code>}
                  </div>
                </li>
              ))}
            </ol>
          </Card>
        </Section>
      )}
    </>
  );
}

function readProblems(problems: unknown[]): FileProblem[] {
  return problems.flatMap((one) => {
    if (typeof one !== 'object' || one === null) return [];
    const { line, column, path, problem, expected } = one as Record<string, unknown>;
    if (typeof problem !== 'string') return [];
    return [
      {
        line: typeof line === 'number' ? line : null,
        column: typeof column === 'number' ? column : null,
        path: typeof path === 'string' && path !== '' ? path : null,
        problem,
        expected: typeof expected === 'string' && expected !== '' ? expected : null,
      },
    ];
  });
}
