import { Button, Group, VisuallyHidden } from '@mantine/core';
import { useEffect, useState } from 'react';
import type { PathFaultDto, PathPhaseDto } from '../../../shared/api/types';
import { tellWithUndo } from '../../../shared/ui/notify';
import {
  addPhase, changeKey, changeMilestone, changePhase, duplicateMilestone, findMilestone, insertMilestone, milestonesIn, moveMilestone, newMilestone,
  placeOf, removeMilestone, removePhase, restoreMilestone, restorePhase, stepMilestone, stepPhase, type DraftDocument,
} from '../editing/document';
import type { DraftEditor, EditorState } from '../editing/draft-editor';
import { AddLine } from './AddLine';
import { handleId } from './ItemRow';
import { ItemTable } from './ItemTable';
import { MilestoneDrawer } from './MilestoneDrawer';
import { PathDrawer } from './PathDrawer';
import { PhaseDrawer } from './PhaseDrawer';
import { useRowDrag } from './useRowDrag';
import type { Selection } from './useSelection';

/** What lies open beside the table. */
type Open = { kind: 'milestone' | 'phase'; key: string } | { kind: 'path' } | null;

export interface WritingState {
  open: Open;
  setOpen: (open: Open) => void;
  /** Leads to where a fault is put right. */
  go: (fault: PathFaultDto) => void;
}

/** Which part of a draft is being written. */
export function useWriting(editor: DraftEditor, document: DraftDocument): WritingState {
  const [open, setOpen] = useState<Open>(null);
  // What was open may be gone: removed here, or by somebody else.
  const there =
    open === null || open.kind === 'path' ||
    (open.kind === 'milestone' ? findMilestone(document, open.key) !== null : document.phases.some(({ key }) => key === open.key));
  return {
    open: there ? open : null,
    setOpen,
    go: ({ key, phase }) => {
      if (key !== null && findMilestone(editor.current().document, key)) setOpen({ kind: 'milestone', key });
      else setOpen(phase === null ? { kind: 'path' } : { kind: 'phase', key: phase });
    },
  };
}

interface WritingProps {
  writing: WritingState;
  editor: DraftEditor;
  state: EditorState;
  phases: PathPhaseDto[];
  faults: PathFaultDto[];
  selection: Selection;
}

/** The table of a draft to arrange, and what opens beside it. */
export function Writing({ writing: { open, setOpen }, editor, state: { document, draft }, phases, faults, selection }: WritingProps) {
  const [said, setSaid] = useState('');
  const [moved, setMoved] = useState<{ key: string } | null>(null);
  const drag = useRowDrag((key, place) => arrange(key, (now) => moveMilestone(now, key, place)));

  // The row is another element after it went to another phase; the keyboard stays on its handle.
  useEffect(() => {
    if (moved) window.document.getElementById(handleId(moved.key))?.focus();
  }, [moved]);

  function arrange(key: string, move: (now: DraftDocument) => DraftDocument): void {
    const before = editor.current().document;
    editor.change(move);
    const now = editor.current().document;
    const place = placeOf(now, key);
    const phase = place && now.phases[place.phase];
    if (!place || !phase) return;
    setSaid(now === before ? 'It cannot go further' : `${findMilestone(now, key)?.title ?? key}: now ${place.index + 1} of ${phase.milestones.length} in ${phase.title}`);
    setMoved({ key });
  }

  function add(phase: PathPhaseDto, title: string): void {
    const now = editor.current().document;
    const at = now.phases.findIndex(({ key }) => key === phase.key);
    const lastDay = phase.milestones.at(-1)?.dueDay ?? milestonesIn(now).at(-1)?.dueDay ?? 1;
    const milestone = newMilestone(now, title, lastDay);
    editor.change((document) => insertMilestone(document, { phase: at, index: document.phases[at]?.milestones.length ?? 0 }, milestone));
    setOpen({ kind: 'milestone', key: milestone.key });
  }

  function remove(key: string): void {
    const before = editor.current().document;
    setOpen(null);
    editor.change((now) => removeMilestone(now, key));
    tellWithUndo(`“${findMilestone(before, key)?.title ?? key}” is removed`, () => editor.change((now) => restoreMilestone(now, before, key)));
  }

  function removeWholePhase(key: string): void {
    const before = editor.current().document;
    setOpen(null);
    editor.change((now) => removePhase(now, key));
    const title = before.phases.find((phase) => phase.key === key)?.title ?? key;
    tellWithUndo(`The phase “${title}” is removed`, () => editor.change((now) => restorePhase(now, before, key)));
  }

  function duplicate(key: string): void {
    let copy = key;
    editor.change((now) => {
      const made = duplicateMilestone(now, key);
      copy = made.key;
      return made.document;
    });
    setOpen({ kind: 'milestone', key: copy });
  }

  const milestone = open?.kind === 'milestone' ? findMilestone(document, open.key) : null;
  const phase = open?.kind === 'phase' ? (document.phases.find(({ key }) => key === open.key) ?? null) : null;
  const position = phase ? document.phases.indexOf(phase) : -1;

  return (
    <>
      <VisuallyHidden role="status">{said}</VisuallyHidden>
      <ItemTable
        phases={phases}
        faults={faults}
        selection={selection}
        arranging={{
          drag,
          step: (key, step) => arrange(key, (now) => stepMilestone(now, key, step)),
          open: (key) => setOpen({ kind: 'milestone', key }),
          openPhase: (key) => setOpen({ kind: 'phase', key }),
          hint: () => setSaid('Press the up and down arrow keys to move it, or drag it'),
          below: (one) => <AddLine open="Add a milestone" label={`Title of the new milestone in ${one.title}`} onAdd={(title) => add(one, title)} />,
        }}
      />
      <Group gap="sm">
        <AddLine open="Add a phase" label="Title of the new phase" onAdd={(title) => editor.change((now) => addPhase(now, title))} />
        <Button variant="subtle" size="compact-sm" onClick={() => setOpen({ kind: 'path' })}>
          Title and description
        </Button>
      </Group>
      <MilestoneDrawer
        document={document}
        milestone={milestone}
        faults={faults.filter(({ key }) => key === milestone?.key)}
        publishedKeys={draft.publishedKeys}
        onChange={(change) => milestone && editor.change((now) => changeMilestone(now, milestone.key, change))}
        onRename={(key) => {
          if (!milestone) return;
          editor.change((now) => changeKey(now, milestone.key, key));
          setOpen({ kind: 'milestone', key });
        }}
        onPhase={(to) => milestone && editor.change((now) => moveMilestone(now, milestone.key, { phase: to, index: now.phases[to]?.milestones.length ?? 0 }))}
        onDuplicate={() => milestone && duplicate(milestone.key)}
        onRemove={() => milestone && remove(milestone.key)}
        onClose={() => setOpen(null)}
      />
      <PhaseDrawer
        phase={phase}
        faults={faults.filter((fault) => fault.key === null && fault.phase === phase?.key)}
        edges={{ first: position === 0, last: position === document.phases.length - 1 }}
        onChange={(change) => phase && editor.change((now) => changePhase(now, phase.key, change))}
        onStep={(step) => phase && editor.change((now) => stepPhase(now, phase.key, step))}
        onRemove={() => phase && removeWholePhase(phase.key)}
        onClose={() => setOpen(null)}
      />
      <PathDrawer
        opened={open?.kind === 'path'}
        document={document}
        faults={faults}
        onChange={(change) => editor.change((now) => ({ ...now, ...change }))}
        onClose={() => setOpen(null)}
      />
    </>
  );
}
