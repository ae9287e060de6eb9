import classes from './Chart.module.css';

interface NumbersProps {
  /** What they are of, to tell several tables of a page apart: “attendance”. */
  of: string;
  /** Column names, then one line each; the first cell names its line. */
  columns: string[];
  rows: (string | number)[][];
}

/** The numbers behind a picture, for whoever reads them better, or cannot see it. */
export function Numbers({ of, columns, rows }: NumbersProps) {
  return (
    <details className={classes.numbers}>
      <summary>The numbers</summary>
      <div className={classes.numbersTable} tabIndex={0} role="region" aria-label={`The numbers: ${of}`}>
        <table>
          <thead>
            <tr>
              {columns.map((column) => (
                <th key={column} scope="col">
                  {column}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr key={row[0]}>
                {row.map((value, index) => (
                  <td key={columns[index]}>{value}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </details>
  );
}
