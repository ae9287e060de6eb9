import { Button } from '@mantine/core';
import { Link, useNavigate, useParams } from 'react-router';
import type { PathDetailDto } from '../../shared/api/types';
import { Answered } from '../../shared/ui/Answered';
import { Icon } from '../../shared/ui/icons';
import { Moment } from '../../shared/ui/Moment';
import { Card, EmptyState, Page, Section } from '../../shared/ui/Page';
import { ProblemAlert } from '../../shared/ui/ProblemAlert';
import { PageSkeleton } from '../../shared/ui/Skeletons';
import text from '../../shared/ui/CardText.module.css';
import classes from './Paths.module.css';
import { useDraftFromVersion, usePath } from './queries';

/** One path: its versions, newest first, and the way to the next one. */
export function PathPage() {
  const { id = '' } = useParams();
  const path = usePath(id);
  return (
    <Answered query={path} skeleton={<PageSkeleton />}>
      {(found) => <Path path={found} />}
    </Answered>
  );
}

function Path({ path }: { path: PathDetailDto }) {
  const navigate = useNavigate();
  const drafting = useDraftFromVersion(path.id);
  const draft = () =>
    void drafting.sendAndWait().then(
      () => navigate(`/paths/${path.id}/draft`),
      () => undefined,
    );
  return (
    <Page
      title={path.title}
      about={`${path.key}${path.running > 0 ? ` · ${path.running} ${path.running === 1 ? 'journey runs' : 'journeys run'} on it` : ''}`}
      from={{ to: '/paths', label: 'Paths' }}
      actions={
        path.hasDraft ? (
          <Button component={Link} to={`/paths/${path.id}/draft`}>
            Open the draft
          </Button>
        ) : (
          <Button loading={drafting.sending} onClick={draft}>
            Write the next version
          </Button>
        )
      }
    >
      <ProblemAlert error={drafting.error} />
      <Section title="Versions" about="journeys stay on the one they started with">
        {path.versions.length === 0 ? (
          <EmptyState title="Nothing published yet" icon="file">
            Publish the draft, and a cohort can start on it.
          </EmptyState>
        ) : (
          <ul className={classes.list}>
            {path.versions.map((version) => (
              <li key={version.id}>
                <Card className={classes.row}>
                  <div>
                    <h3 className={text.name}>
                      <Link to={`/path-versions/${version.id}`}>Version {version.number}</Link>
                    </h3>
                    <p className={text.about}>
                      {version.milestones} milestones · published <Moment at={version.publishedAt} />
                    </p>
                    {version.note && <p className={text.about}>{version.note}</p>}
                  </div>
                  <Button
                    component="a"
                    href={`/api/path-versions/${version.id}/yaml`}
                    download
                    variant="default"
                    leftSection={<Icon name="download" size={16} />}
                    aria-label={`Export version ${version.number} as YAML`}
                  >
                    YAML
                  </Button>
                </Card>
              </li>
            ))}
          </ul>
        )}
      </Section>
    </Page>
  );
}
