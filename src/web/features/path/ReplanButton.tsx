import { Button } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import type { JSX } from 'react';
import type { JourneyDto } from '../../shared/api/types';
import { Icon } from '../../shared/ui/icons';
import { ReplanDialog } from './ReplanDialog';

/** Opens the change of a journey's dates. */
export function ReplanButton({ journey }: { journey: JourneyDto }): JSX.Element {
  const [opened, dialog] = useDisclosure(false);
  return (
    <>
      <Button variant="default" leftSection={<Icon name="calendar" size={16} />} onClick={dialog.open}>
        {journey.relation === 'hire' ? 'Enter leave' : 'Change dates'}
      </Button>
      <ReplanDialog journey={journey} opened={opened} onClose={dialog.close} />
    </>
  );
}
