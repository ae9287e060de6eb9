import { Button, Group } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { asProblem } from '../api/problem';

/** Says in a corner that something worked. */
export function tell(message: string): void {
  notifications.show({ message, color: 'green', autoClose: 4000 });
}

/** Says that it worked, and offers to take it back for a while. */
export function tellWithUndo(message: string, undo: () => void): void {
  const id = `undo ${message}`;
  notifications.show({
    id,
    color: 'green',
    autoClose: 9000,
    message: (
      <Group justify="space-between" wrap="nowrap">
        <span>{message}</span>
        <Button
          size="compact-sm"
          variant="default"
          flex="none"
          onClick={() => {
            notifications.hide(id);
            undo();
          }}
        >
          Undo
        </Button>
      </Group>
    ),
  });
}

/** Says what the server refused, and why. */
export function tellProblem(error: unknown): void {
  const problem = asProblem(error);
  notifications.show({ title: problem.title, message: problem.detail ?? '', color: 'red', autoClose: 10_000 });
}
