import { Button, Group, Modal, Text } from '@mantine/core';
import { useNavigate } from 'react-router';
import type { GridRowDto } from '../../../shared/api/types';
import { firstName } from '../../../shared/ui/Person';
import { ProblemAlert } from '../../../shared/ui/ProblemAlert';
import { useOpenJourney } from '../queries';

/** Asks before one person's journey is opened, because opening it leaves a line that they see. */
export function OpenJourney({ row, onClose }: { row: GridRowDto | null; onClose: () => void }) {
  const navigate = useNavigate();
  const opening = useOpenJourney();
  const close = () => {
    opening.reset();
    onClose();
  };
  const open = async ({ journeyId }: GridRowDto) => {
    await opening.sendAndWait(journeyId);
    await navigate(`/journeys/${journeyId}`);
  };
  const name = row ? firstName(row.name) : '';
  return (
    <Modal opened={row !== null} onClose={close} title={`Open ${row?.name ?? ''}’s journey?`}>
      <Text size="sm">
        This is logged, and {name} sees it under “Who sees what”: your name and today’s date, once a day. You will see
        states, dates and whose turn it is; comments, evidence and unshared reflections stay between {name} and the
        mentors.
      </Text>
      <ProblemAlert error={opening.error} />
      <Group justify="flex-end" mt="lg">
        <Button variant="default" onClick={close} data-autofocus>
          Cancel
        </Button>
        <Button loading={opening.sending} onClick={() => row && void open(row).catch(() => undefined)}>
          Open it
        </Button>
      </Group>
    </Modal>
  );
}
