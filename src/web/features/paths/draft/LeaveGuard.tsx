import { Button, Group, Modal, Text } from '@mantine/core';
import { useEffect } from 'react';
import { useBlocker } from 'react-router';
import type { DraftEditor, EditorState } from '../editing/draft-editor';

/** Saves before one goes elsewhere, and asks when that is not possible. */
export function LeaveGuard({ editor, state }: { editor: DraftEditor; state: EditorState }) {
  const unsaved = state.status !== 'saved' && state.status !== 'stopped';
  const blocker = useBlocker(({ currentLocation, nextLocation }) => {
    const { status } = editor.current();
    return status !== 'saved' && status !== 'stopped' && currentLocation.pathname !== nextLocation.pathname;
  });

  useEffect(() => {
    if (blocker.state !== 'blocked') return;
    void editor.flush().then((saved) => {
      if (saved) blocker.proceed();
    });
  }, [blocker, editor]);

  useEffect(() => {
    // A moment's pause in typing is kept on the device and needs no question; what nobody can save does.
    if (!state.unkept && (state.status === 'waiting' || state.status === 'saving' || !unsaved)) return;
    const ask = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener('beforeunload', ask);
    return () => window.removeEventListener('beforeunload', ask);
  }, [state.status, state.unkept, unsaved]);

  const asking = blocker.state === 'blocked' && unsaved && state.status !== 'waiting' && state.status !== 'saving';
  return (
    <Modal opened={asking} onClose={() => blocker.reset?.()} title="Not everything is saved">
      <Text size="sm">
        {state.unkept
          ? 'There is no room on this device to keep what you wrote: when you leave, it is lost.'
          : 'What you wrote stays on this device, and comes back when you open this draft here again.'}
      </Text>
      <Group justify="flex-end" mt="lg">
        <Button variant="default" onClick={() => blocker.proceed?.()}>
          Leave
        </Button>
        <Button onClick={() => blocker.reset?.()} data-autofocus>
          Stay
        </Button>
      </Group>
    </Modal>
  );
}
