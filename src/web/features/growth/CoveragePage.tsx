import type { JSX } from 'react';
import type { CoverageDto } from '../../shared/api/types';
import { Answered } from '../../shared/ui/Answered';
import { Card, EmptyState, Page } from '../../shared/ui/Page';
import { CardSkeletons } from '../../shared/ui/Skeletons';
import classes from './Growth.module.css';
import { useCoverage } from './queries';
import { FIELD_WORDS } from './words';

type Cell = CoverageDto['areas'][number]['cells'][number];

const AS_WORDS: Record<Cell['people'][number]['as'], string> = { master: 'master', expert: 'expert', focal_point: 'to ask, no title' };

/** Who covers which area at which site, for managers. */
export function CoveragePage(): JSX.Element {
  const coverage = useCoverage();
  return (
    <Page title="Coverage" about="Which areas have an expert or a master at which site, and where there is nobody" from={{ to: '/growth', label: 'Growth' }}>
      <Answered query={coverage} skeleton={<CardSkeletons count={1} height={320} />}>
        {(data) =>
          data.areas.length === 0 ? (
            <EmptyState title="No areas yet" icon="growth">
              Name what the guild should have experts for under “Areas”.
            </EmptyState>
          ) : (
            <Coverage coverage={data} />
          )
        }
      </Answered>
    </Page>
  );
}

function Coverage({ coverage: { sites, areas } }: { coverage: CoverageDto }): JSX.Element {
  const nowhere = areas.filter(({ cells }) => cells.every(({ covered }) => !covered)).map(({ name }) => name);
  return (
    <>
      <p className={classes.words}>
        {nowhere.length === 0
          ? 'Every area has an expert or a master somewhere.'
          : `Nobody holds a title yet in ${listWords(nowhere)}.`}
      </p>
      <Card>
        <div className={classes.scroll} role="region" aria-label="Coverage by area and site" tabIndex={0}>
          {/* The roles are said, because a phone shows the rows as blocks and would forget them. */}
          <table className={classes.table} role="table">
            <thead role="rowgroup">
              <tr role="row">
                <th scope="col" role="columnheader">
                  Area
                </th>
                {sites.map(({ id, name }) => (
                  <th key={id} scope="col" role="columnheader">
                    {name}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody role="rowgroup">
              {areas.map(({ id, name, field, cells }) => (
                <tr key={id} role="row">
                  <th scope="row" role="rowheader">
                    {name}
                    <p className={classes.kind}>{FIELD_WORDS[field]}</p>
                  </th>
                  {cells.map((cell) => (
                    <td key={cell.siteId} role="cell" data-site={sites.find(({ id: site }) => site === cell.siteId)?.name}>
                      <Covering cell={cell} />
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      </Card>
    </>
  );
}

function Covering({ cell: { people } }: { cell: Cell }): JSX.Element {
  if (people.length === 0) return <span className={classes.gap}>nobody here</span>;
  return (
    <ul className={classes.cell}>
      {people.map(({ person, as }) => (
        <li key={person.id}>
          {person.name} <span className={classes.quiet}>({AS_WORDS[as]})</span>
        </li>
      ))}
    </ul>
  );
}

/** “CI/CD, TDD and API design”. */
function listWords(names: string[]): string {
  return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
}
