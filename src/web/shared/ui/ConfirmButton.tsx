import { Button, Group, Modal, Text, type ButtonProps } from '@mantine/core';
import { useState, type JSX, type ReactNode } from 'react';

interface ConfirmButtonProps extends ButtonProps {
  /** What is about to happen, as a question. */
  question: string;
  /** What follows from it. */
  consequence: ReactNode;
  /** The words on the button that does it. */
  confirm: string;
  onConfirm: () => void;
  children: ReactNode;
}

/** A button that asks once before it does something that cannot be taken back. */
export function ConfirmButton({ question, consequence, confirm, onConfirm, children, ...button }: ConfirmButtonProps): JSX.Element {
  const [asking, setAsking] = useState(false);
  return (
    <>
      <Button {...button} onClick={() => setAsking(true)}>
        {children}
      </Button>
      <Modal opened={asking} onClose={() => setAsking(false)} title={question}>
        <Text size="sm">{consequence}</Text>
        <Group justify="flex-end" mt="lg">
          <Button variant="default" onClick={() => setAsking(false)} data-autofocus>
            Cancel
          </Button>
          <Button
            color={button.color}
            onClick={() => {
              setAsking(false);
              onConfirm();
            }}
          >
            {confirm}
          </Button>
        </Group>
      </Modal>
    </>
  );
}
