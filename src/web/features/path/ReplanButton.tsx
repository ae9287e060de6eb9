import { Button, Modal } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { useState, type JSX } from 'react';
import type { JourneyHeaderDto, ReplanDto } from '../../shared/api/types';
import { Icon } from '../../shared/ui/icons';
import { tell } from '../../shared/ui/notify';
import { useReplan, useReplanPreview } from './queries';
import { ReplanForm } from './ReplanForm';
import { ReplanPreview } from './ReplanPreview';

/** Changes a journey's dates: nothing happens before one has seen what would. */
export function ReplanButton({ journey }: { journey: JourneyHeaderDto }): JSX.Element {
  const [open, dialog] = useDisclosure(false);
  const [change, setChange] = useState<ReplanDto | null>(null);
  const preview = useReplanPreview(journey.id);
  const replan = useReplan(journey.id);
  const back = (): void => {
    preview.reset();
    replan.reset();
  };
  const close = (): void => {
    dialog.close();
    back();
  };
  const confirm = (): void => {
    if (change !== null && preview.answer) {
      void replan.sendAndWait({ change, revision: preview.answer.revision }).then(
        () => {
          tell('The dates are changed, and everybody concerned is told.');
          close();
        },
        // The refusal stands in the dialog.
        () => undefined,
      );
    }
  };
  return (
    <>
      <Button variant="default" leftSection={<Icon name="calendar" size={16} />} onClick={dialog.open}>
        {journey.relation === 'hire' ? 'Enter leave' : 'Change dates'}
      </Button>
      <Modal opened={open} onClose={close} title={journey.relation === 'hire' ? 'Leave or a pause' : `Change dates for ${journey.hire.name}`} size="lg">
        {preview.answer ? (
          <ReplanPreview preview={preview.answer} hasReason={change !== null && 'reason' in change} sending={replan.sending} error={replan.error} onBack={back} onConfirm={confirm} />
        ) : (
          <ReplanForm
            journey={journey}
            looking={preview.sending}
            error={preview.error}
            onPreview={(next) => {
              setChange(next);
              preview.send(next);
            }}
          />
        )}
      </Modal>
    </>
  );
}
