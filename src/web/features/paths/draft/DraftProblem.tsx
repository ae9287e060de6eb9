import { Alert, Button, Group } from '@mantine/core';
import { asProblem } from '../../../shared/api/problem';
import { ProblemAlert } from '../../../shared/ui/ProblemAlert';

/** Why an edit was refused. A stale page is explained, because nothing went wrong and nothing was lost. */
export function DraftProblem({ error, reload }: { error: Error | null; reload: () => void }) {
  if (error === null || asProblem(error).status !== 412) return <ProblemAlert error={error} />;
  return (
    <Alert color="orange" role="alert" title="Somebody else changed this draft meanwhile">
      Nothing of theirs was written over, and what you set was not saved. Load the newest, then set it again; what you
      have chosen stays chosen.
      <Group mt="sm">
        <Button size="xs" variant="default" onClick={reload}>
          Load the newest
        </Button>
      </Group>
    </Alert>
  );
}
