import { useSearchParams } from 'react-router';

/** The quarter that the address names, null for the present one; and how to go to another. */
export function useQuarter(): [quarter: string | null, go: (quarter: string) => void] {
  const [search, setSearch] = useSearchParams();
  return [search.get('quarter'), (quarter) => setSearch({ quarter }, { replace: true })];
}
