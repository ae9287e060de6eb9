import { Alert, Button, Group } from '@mantine/core';
import { useDeferredValue, useMemo, useState } from 'react';
import { Link, useNavigate, useParams } from 'react-router';
import type { PathDraftDto, PathPhaseDto } from '../../shared/api/types';
import { Answered } from '../../shared/ui/Answered';
import { ConfirmButton } from '../../shared/ui/ConfirmButton';
import { Icon } from '../../shared/ui/icons';
import { Page } from '../../shared/ui/Page';
import { PageSkeleton } from '../../shared/ui/Skeletons';
import { CameInNote, CollisionPanel } from './draft/CollisionPanel';
import { DraftFaults, DraftNotes } from './draft/DraftFaults';
import { DraftProblem } from './draft/DraftProblem';
import { EditBar } from './draft/EditBar';
import { ItemTable } from './draft/ItemTable';
import { LeaveGuard } from './draft/LeaveGuard';
import { PublishButton } from './draft/PublishButton';
import { SaveState } from './draft/SaveState';
import { useSelection } from './draft/useSelection';
import { useWriting, Writing } from './draft/Writing';
import type { DraftDocument } from './editing/document';
import { useDraftEditor } from './editing/useDraftEditor';
import { ownersWords } from './path-words';
import { useDiscardDraft, useEditDraft, useForgetDraft, usePathDraft } from './queries';

/** A path being written: one table to arrange, everything about a milestone one press away, faults beside the item. */
export function DraftPage() {
  const { id = '' } = useParams();
  const draft = usePathDraft(id);
  return (
    <Answered query={draft} skeleton={<PageSkeleton />}>
      {(found) => <Draft key={found.id} draft={found} reload={() => void draft.refetch()} />}
    </Answered>
  );
}

const ORIGINS: Record<string, string> = {
  yaml: 'from a YAML file',
  checklistomania: 'from a Checklistomania checklist; each day shows what it came from, as working days',
  version: 'from a published version',
  bundled: 'from the path that comes along',
  editor: 'begun here',
};

function Draft({ draft: answered, reload }: { draft: PathDraftDto; reload: () => void }) {
  const navigate = useNavigate();
  const { editor, state } = useDraftEditor(answered);
  const { draft, document, status, collision, cameIn } = state;
  const edit = useEditDraft(draft.pathId);
  const discard = useDiscardDraft(draft.pathId);
  const [said, setSaid] = useState<string | null>(null);
  const forget = useForgetDraft(draft.pathId);
  // Typing comes first; the table may follow a moment later.
  const shown = useDeferredValue(document);
  const phases = useMemo(() => phasesOf(shown, draft), [shown, draft]);
  const order = useMemo(() => phases.flatMap(({ milestones }) => milestones.map(({ key }) => key)), [phases]);
  const selection = useSelection(order);
  const keys = order.filter((key) => selection.chosen.has(key));
  const faults = useMemo(() => [...state.refused, ...draft.faults], [state.refused, draft.faults]);
  const writing = useWriting(editor, document);
  const { write } = draft.abilities;

  const setForAll = async (change: Parameters<typeof edit.sendAndWait>[0]['edit']) => {
    if (!(await editor.flush())) return;
    await edit.sendAndWait({ revision: editor.current().draft.revision, edit: change });
    setSaid(`✓ set for ${keys.length === 1 ? 'it' : `all ${keys.length}`}`);
  };

  return (
    <Page
      title={document.title || 'A path without a title'}
      about={`Draft of version ${draft.nextNumber}, ${order.length} milestones, ${ORIGINS[draft.origin] ?? draft.origin}`}
      from={{ to: `/paths/${draft.pathId}`, label: 'Path and versions' }}
      actions={
        <Group gap="sm">
          {write && (
            <ConfirmButton
              variant="subtle"
              color="red"
              loading={discard.sending}
              question="Throw this draft away?"
              consequence="What was set in it is lost. Published versions and running journeys stay as they are."
              confirm="Throw it away"
              onConfirm={() =>
                void discard.sendAndWait().then(
                  async () => {
                    editor.forget();
                    await navigate('/paths');
                    forget();
                  },
                  () => undefined,
                )
              }
            >
              Discard
            </ConfirmButton>
          )}
          <Button component="a" href={`/api/paths/${draft.pathId}/draft/yaml`} download variant="default" leftSection={<Icon name="download" size={16} />}>
            Export YAML
          </Button>
          <Button component={Link} to={`/paths/${draft.pathId}/draft/preview`} variant="default" leftSection={<Icon name="eye" size={16} />}>
            See it as a hire
          </Button>
          {draft.nextNumber > 1 && (
            <Button component={Link} to={`/paths/${draft.pathId}/compare`} variant="default" leftSection={<Icon name="changes" size={16} />}>
              What changed
            </Button>
          )}
          {write && <PublishButton editor={editor} state={state} />}
        </Group>
      }
    >
      <LeaveGuard editor={editor} state={state} />
      {write ? (
        <SaveState status={status} unkept={state.unkept} onSave={() => void editor.flush()} />
      ) : (
        <Alert color="blue" title="You can read this draft">
          {ownersWords(draft.owners)} Ask them when something should change.
        </Alert>
      )}
      {state.broughtBack && (
        <Alert color="blue" withCloseButton closeButtonLabel="Close this note" onClose={() => editor.hush()} title="What you wrote here before is back">
          It had not been saved when you left. It is in the text again.
        </Alert>
      )}
      {collision && <CollisionPanel collision={collision} onSettle={(choices) => editor.settle(choices)} />}
      {cameIn && <CameInNote cameIn={cameIn} onClose={() => editor.hush()} />}
      <DraftProblem error={edit.error ?? discard.error ?? state.error} reload={() => (edit.reset(), reload())} />
      <DraftFaults document={document} faults={draft.faults} refused={state.refused} onGo={write ? writing.go : undefined} />
      <DraftNotes notes={draft.notes} />
      {write ? (
        <Writing writing={writing} editor={editor} state={state} phases={phases} faults={faults} selection={selection} />
      ) : (
        <ItemTable phases={phases} faults={faults} />
      )}
      {write && keys.length > 0 && (
        <EditBar
          keys={keys}
          sending={edit.sending}
          said={edit.sending ? null : said}
          onClear={() => (setSaid(null), selection.clear())}
          onSet={(change) => void setForAll(change).catch(() => undefined)}
        />
      )}
    </Page>
  );
}

/** The text as it reads here, with how an imported file's days were read. */
function phasesOf({ phases }: DraftDocument, draft: PathDraftDto): PathPhaseDto[] {
  const readings = new Map(draft.phases.flatMap(({ milestones }) => milestones.map(({ key, reading }) => [key, reading])));
  return phases.map(({ key, title, summary, milestones }) => ({
    key,
    title,
    summary: summary ?? null,
    milestones: milestones.map((milestone) => ({ ...milestone, reading: readings.get(milestone.key) ?? null })),
  }));
}
