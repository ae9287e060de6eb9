import { Button } from '@mantine/core';
import { useParams } from 'react-router';
import type { PathVersionDto } from '../../shared/api/types';
import { Answered } from '../../shared/ui/Answered';
import { Icon } from '../../shared/ui/icons';
import { Markdown } from '../../shared/ui/Markdown';
import { Moment } from '../../shared/ui/Moment';
import { Card, Page } from '../../shared/ui/Page';
import { PageSkeleton } from '../../shared/ui/Skeletons';
import { ItemTable } from './draft/ItemTable';
import { Walkers } from './history/Walkers';
import { usePathVersion } from './queries';

/** One published version, to read and to export. It never changes. */
export function VersionPage() {
  const { id = '' } = useParams();
  const version = usePathVersion(id);
  return (
    <Answered query={version} skeleton={<PageSkeleton />}>
      {(found) => <Version version={found} />}
    </Answered>
  );
}

function Version({ version }: { version: PathVersionDto }) {
  return (
    <Page
      title={`${version.title}, version ${version.number}`}
      about={
        <>
          {version.milestones} milestones · published <Moment at={version.publishedAt} />
          {version.publishedBy && ` by ${version.publishedBy.name}`}
          {version.note && ` · ${version.note}`}
        </>
      }
      from={{ to: `/paths/${version.pathId}`, label: version.title }}
      actions={
        <Button
          component="a"
          href={`/api/path-versions/${version.id}/yaml`}
          download
          variant="default"
          leftSection={<Icon name="download" size={16} />}
        >
          Export YAML
        </Button>
      }
    >
      {version.description && (
        <Card>
          <Markdown>{version.description}</Markdown>
        </Card>
      )}
      <ItemTable phases={version.phases} />
      {version.abilities.readDrafts && <Walkers versionId={version.id} />}
    </Page>
  );
}
