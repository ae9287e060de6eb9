import { Link } from 'react-router';
import { Answered } from '../../../shared/ui/Answered';
import { Card, Section } from '../../../shared/ui/Page';
import { CardSkeletons } from '../../../shared/ui/Skeletons';
import classes from '../Paths.module.css';
import { usePathWalkers } from '../queries';

/** Who walks this version now, in name order, each with the way to their journey. */
export function Walkers({ versionId }: { versionId: string }) {
  const walkers = usePathWalkers(versionId);
  return (
    <Answered query={walkers} skeleton={<CardSkeletons count={1} height={60} />}>
      {(all) => (
        <Section title="Who walks it" about={all.length === 0 ? 'nobody now' : `${all.length} ${all.length === 1 ? 'journey' : 'journeys'} under way`}>
          {all.length > 0 && (
            <Card>
              <ul className={classes.names}>
                {all.map(({ journeyId, name }) => (
                  <li key={journeyId}>
                    <Link to={`/journeys/${journeyId}`}>{name}</Link>
                  </li>
                ))}
              </ul>
            </Card>
          )}
        </Section>
      )}
    </Answered>
  );
}
