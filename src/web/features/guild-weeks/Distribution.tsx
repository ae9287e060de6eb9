import type { RankDistributionDto } from '../../shared/api/types';
import { RankBars } from '../../shared/chart/RankBars';
import { Card, Section } from '../../shared/ui/Page';

/** How many people got which of their wishes: sums, from five people up. */
export function Distribution({ distribution }: { distribution: RankDistributionDto }) {
  const { n } = distribution;
  return (
    <Section title="How it fits" about={`${n} ${n === 1 ? 'person' : 'people'} ranked`}>
      <Card>
        <RankBars distribution={distribution} />
      </Card>
    </Section>
  );
}
