import type { LearningGroupDto } from '../../shared/api/types';
import { Answered } from '../../shared/ui/Answered';
import { Card } from '../../shared/ui/Page';
import { CardSkeletons } from '../../shared/ui/Skeletons';
import classes from './LearningTime.module.css';
import { QuarterSteps } from './QuarterSteps';
import { useLearningSums } from './queries';

interface LearningSumsProps {
  /** Null for the present one. */
  quarter: string | null;
  onGo: (quarter: string) => void;
}

const WHY: Record<NonNullable<LearningGroupDto['heldBack']>, string> = {
  too_few: 'Too few to show',
  would_tell: 'Not shown: with the others it would tell the sum of too few',
};

const number = (value: number) => value.toLocaleString('en-GB');

/** The guild's learning time by site, as sums of five people and more. */
export function LearningSums({ quarter, onGo }: LearningSumsProps) {
  const sums = useLearningSums(quarter);
  return (
    <Answered query={sums} skeleton={<CardSkeletons count={1} height={220} />}>
      {(data) => (
        <>
          <QuarterSteps quarter={data} onGo={onGo} />
          <Card>
            <div className={classes.scroll} tabIndex={0} role="region" aria-label="Learning time by site">
              <table className={classes.table}>
                <thead>
                  <tr>
                    <th scope="col">Whose</th>
                    <th scope="col">People</th>
                    <th scope="col">Half-days so far</th>
                    <th scope="col">Of about</th>
                    <th scope="col">Guild days</th>
                    <th scope="col">Guild week</th>
                    <th scope="col">By themselves</th>
                  </tr>
                </thead>
                <tbody>
                  <Row group={data.guild} name="The whole guild" />
                  {data.sites.map((site) => (
                    <Row key={site.name} group={site} name={site.name} />
                  ))}
                </tbody>
              </table>
            </div>
            <p className={classes.quiet}>Sums appear from five people up, so that they tell nothing about one of them. What people learned by themselves is what they chose to add.</p>
          </Card>
        </>
      )}
    </Answered>
  );
}

function Row({ group: { people, sum, heldBack }, name }: { group: LearningGroupDto; name: string }) {
  return (
    <tr>
      <th scope="row">{name}</th>
      <td>{people}</td>
      {sum === null ? (
        <td colSpan={5} className={classes.withheld}>
          {heldBack === null ? null : WHY[heldBack]}
        </td>
      ) : (
        <>
          <td>{number(sum.halfDays)}</td>
          <td>{number(sum.allowance)}</td>
          <td>{number(sum.guildDays)}</td>
          <td>{number(sum.guildWeeks)}</td>
          <td>{number(sum.own)}</td>
        </>
      )}
    </tr>
  );
}
