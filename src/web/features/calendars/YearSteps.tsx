import { Button } from '@mantine/core';
import { useSearchParams } from 'react-router';
import { useDates } from '../../shared/dates';
import { Icon } from '../../shared/ui/icons';
import classes from './Year.module.css';

const [FIRST_YEAR, LAST_YEAR] = [2000, 2100];

/** The year that the address names, the present one otherwise; and how to go to another. */
export function useYear(): [year: number, go: (year: number) => void] {
  const [search, setSearch] = useSearchParams();
  const { today } = useDates();
  const asked = Number(search.get('year'));
  const year = Number.isInteger(asked) && asked >= FIRST_YEAR && asked <= LAST_YEAR ? asked : Number(today.slice(0, 4));
  return [year, (next) => setSearch({ year: String(next) }, { replace: true })];
}

/** Which year is shown, and the way to its neighbours. */
export function YearSteps({ year, onGo }: { year: number; onGo: (year: number) => void }) {
  return (
    <div className={classes.years} role="group" aria-label="Year">
      <Button variant="default" size="xs" leftSection={<Icon name="back" size={14} />} disabled={year <= FIRST_YEAR} onClick={() => onGo(year - 1)}>
        {year - 1}
      </Button>
      <strong role="status">{year}</strong>
      <Button variant="default" size="xs" rightSection={<Icon name="chevron" size={14} />} disabled={year >= LAST_YEAR} onClick={() => onGo(year + 1)}>
        {year + 1}
      </Button>
    </div>
  );
}
