import { Button, Modal } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import type { JSX } from 'react';
import type { JourneyDto } from '../../shared/api/types';
import { useReplanPreview, useUndoReplan } from '../../shared/replan/queries';
import { tellProblem, tellWithUndo } from '../../shared/ui/notify';
import { useReplan } from './queries';
import { ReplanPreview } from './ReplanPreview';

interface TakeBackProps {
  journey: JourneyDto;
  absenceId: string;
  /** What is taken back, such as “Leave, 3 to 5 December”. */
  what: string;
}

/** Takes leave or a pause back, once one has seen what moves back with it. */
export function TakeBack({ journey, absenceId, what }: TakeBackProps): JSX.Element {
  const [opened, dialog] = useDisclosure(false);
  const preview = useReplanPreview(journey.id);
  const replan = useReplan(journey.id);
  const undo = useUndoReplan();
  const change = { takeBack: absenceId };
  const open = (): void => {
    replan.reset();
    void preview.sendAndWait(change).then(dialog.open, tellProblem);
  };
  const confirm = (revision: number): void => {
    void replan.sendAndWait({ change, revision }).then(
      ({ replanId }) => {
        tellWithUndo('Taken back, and everybody concerned is told.', () => undo.send(replanId));
        dialog.close();
      },
      // The refusal stands in the dialog.
      () => undefined,
    );
  };
  return (
    <>
      <Button size="xs" variant="default" loading={preview.sending} aria-label={`Take back: ${what}`} onClick={open}>
        Take back
      </Button>
      <Modal opened={opened} onClose={dialog.close} title={`Take back: ${what}`} size="lg">
        {preview.answer ? (
          <ReplanPreview
            preview={preview.answer}
            hasReason={false}
            sending={replan.sending}
            error={replan.error}
            onBack={dialog.close}
            onConfirm={() => confirm(preview.answer?.revision ?? 0)}
          />
        ) : null}
      </Modal>
    </>
  );
}
