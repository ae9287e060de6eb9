import type { GuildWeekDto, WeekOutcomeDto } from '../../shared/api/types';
import { ConfirmButton } from '../../shared/ui/ConfirmButton';
import { Card, EmptyState, Section } from '../../shared/ui/Page';
import { PersonLink } from '../../shared/ui/Person';
import classes from './GuildWeeks.module.css';
import { MadeThing } from './MadeThing';
import { useRemoveOutcome } from './queries';

/** The gallery of what the week made. */
export function Made({ week }: { week: GuildWeekDto }) {
  const { outcomes, state } = week;
  if (outcomes.length === 0 && state !== 'closed') return null;
  return (
    <Section title="What the week made">
      {outcomes.length === 0 ? (
        <EmptyState title="Nothing added yet" icon="flag">
          Were you in it? Add what came of it below, at your option, with a link.
        </EmptyState>
      ) : (
        <ul className={classes.grid}>
          {outcomes.map((outcome) => (
            <li key={outcome.id}>
              <Outcome week={week} outcome={outcome} />
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
}

function Outcome({ week, outcome }: { week: GuildWeekDto; outcome: WeekOutcomeDto }) {
  const remove = useRemoveOutcome(week.id);
  const { id, title, by, optionId, removable } = outcome;
  return (
    <Card className={classes.made}>
      <MadeThing from={week.options.find((option) => option.id === optionId)?.title} made={outcome} />
      <div className={classes.grow} />
      <div className={classes.row}>
        <span className={classes.quiet}>
          <PersonLink person={by} before="added by" />
        </span>
        {removable ? (
          <ConfirmButton
            variant="subtle"
            color="gray"
            c="dimmed"
            size="compact-sm"
            question={`Take “${title}” out of the gallery?`}
            consequence="The link goes with it; it can be added again."
            confirm="Take it out"
            onConfirm={() => remove.send(id)}
          >
            Take it out
          </ConfirmButton>
        ) : null}
      </div>
    </Card>
  );
}
