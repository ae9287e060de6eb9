import { Page } from '../../shared/ui/Page';
import { LearningSums } from './LearningSums';
import { useQuarter } from './use-quarter';

/** The guild's learning time, for its managers. */
export function LearningSumsPage() {
  const [quarter, go] = useQuarter();
  return (
    <Page title="Learning time of the guild" about="Sums only; what a person learned is theirs" from={{ to: '/learning-time', label: 'Learning time' }}>
      <LearningSums quarter={quarter} onGo={go} />
    </Page>
  );
}
