import { Button, Group } from '@mantine/core';
import { useMemo, useState } from 'react';
import { useNavigate, useParams } from 'react-router';
import type { PathDraftDto } from '../../shared/api/types';
import { Answered } from '../../shared/ui/Answered';
import { ConfirmButton } from '../../shared/ui/ConfirmButton';
import { Icon } from '../../shared/ui/icons';
import { Page } from '../../shared/ui/Page';
import { PageSkeleton } from '../../shared/ui/Skeletons';
import { DraftFaults, DraftNotes } from './draft/DraftFaults';
import { DraftProblem } from './draft/DraftProblem';
import { EditBar } from './draft/EditBar';
import { ItemTable } from './draft/ItemTable';
import { PublishButton } from './draft/PublishButton';
import { useSelection } from './draft/useSelection';
import { useDiscardDraft, useEditDraft, useForgetDraft, usePathDraft } from './queries';

/** A path being written: one table, several items set at once, faults beside the item. */
export function DraftPage() {
  const { id = '' } = useParams();
  const draft = usePathDraft(id);
  return (
    <Answered query={draft} skeleton={<PageSkeleton />}>
      {(found) => <Draft draft={found} reload={() => void draft.refetch()} />}
    </Answered>
  );
}

const ORIGINS: Record<string, string> = {
  yaml: 'from a YAML file',
  checklistomania: 'from a Checklistomania checklist; each day shows what it came from, as working days',
  version: 'from the newest version',
  bundled: 'from the path that comes along',
};

function Draft({ draft, reload }: { draft: PathDraftDto; reload: () => void }) {
  const navigate = useNavigate();
  const edit = useEditDraft(draft.pathId);
  const discard = useDiscardDraft(draft.pathId);
  const [said, setSaid] = useState<string | null>(null);
  const forget = useForgetDraft(draft.pathId);
  const order = useMemo(() => draft.phases.flatMap(({ milestones }) => milestones.map(({ key }) => key)), [draft]);
  const selection = useSelection(order);
  const keys = order.filter((key) => selection.chosen.has(key));

  return (
    <Page
      title={draft.title}
      about={`Draft of version ${draft.nextNumber}, ${order.length} milestones, ${ORIGINS[draft.origin] ?? draft.origin}`}
      from={{ to: '/paths', label: 'Paths' }}
      actions={
        <Group gap="sm">
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
                  await navigate('/paths');
                  forget();
                },
                () => undefined,
              )
            }
          >
            Discard
          </ConfirmButton>
          <Button
            component="a"
            href={`/api/paths/${draft.pathId}/draft/yaml`}
            download
            variant="default"
            leftSection={<Icon name="download" size={16} />}
          >
            Export YAML
          </Button>
          <PublishButton draft={draft} />
        </Group>
      }
    >
      <DraftProblem error={edit.error ?? discard.error} reload={() => (edit.reset(), reload())} />
      <DraftFaults draft={draft} />
      <DraftNotes notes={draft.notes} />
      <ItemTable phases={draft.phases} faults={draft.faults} selection={selection} />
      {keys.length > 0 && (
        <EditBar
          keys={keys}
          sending={edit.sending}
          said={edit.sending ? null : said}
          onClear={() => (setSaid(null), selection.clear())}
          onSet={(change) =>
            void edit.sendAndWait({ revision: draft.revision, edit: change }).then(
              () => setSaid(`✓ set for ${keys.length === 1 ? 'it' : `all ${keys.length}`}`),
              () => undefined,
            )
          }
        />
      )}
    </Page>
  );
}
