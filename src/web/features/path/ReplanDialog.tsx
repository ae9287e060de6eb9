import { Modal } from '@mantine/core';
import { useState, type JSX } from 'react';
import type { JourneyDto, ReplanDto } from '../../shared/api/types';
import { useReplanPreview, useUndoReplan } from '../../shared/replan/queries';
import { tellWithUndo } from '../../shared/ui/notify';
import { useReplan } from './queries';
import { ReplanForm } from './ReplanForm';
import { ReplanPreview } from './ReplanPreview';

interface ReplanDialogProps {
  journey: JourneyDto;
  opened: boolean;
  onClose: () => void;
}

/** Changes a journey's dates: nothing happens before one has seen what would. */
export function ReplanDialog({ journey, opened, onClose }: ReplanDialogProps): JSX.Element {
  const [change, setChange] = useState<ReplanDto | null>(null);
  const preview = useReplanPreview(journey.id);
  const replan = useReplan(journey.id);
  const undo = useUndoReplan();
  const back = (): void => {
    preview.reset();
    replan.reset();
  };
  const close = (): void => {
    onClose();
    back();
  };
  const confirm = (): void => {
    if (change !== null && preview.answer) {
      void replan.sendAndWait({ change, revision: preview.answer.revision }).then(
        ({ replanId }) => {
          tellWithUndo('The dates are changed, and everybody concerned is told.', () => undo.send(replanId));
          close();
        },
        // The refusal stands in the dialog.
        () => undefined,
      );
    }
  };
  return (
    <Modal opened={opened} onClose={close} title={journey.relation === 'hire' ? 'Leave or a pause' : `Change dates for ${journey.hire.name}`} size="lg">
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
  );
}
