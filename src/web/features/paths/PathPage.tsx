import { Button } from '@mantine/core';
import { Link, useNavigate, useParams } from 'react-router';
import type { PathDetailDto, PathVersionRefDto } from '../../shared/api/types';
import { Answered } from '../../shared/ui/Answered';
import { Icon } from '../../shared/ui/icons';
import { Moment } from '../../shared/ui/Moment';
import { Card, EmptyState, Page, Section } from '../../shared/ui/Page';
import { ProblemAlert } from '../../shared/ui/ProblemAlert';
import { PageSkeleton } from '../../shared/ui/Skeletons';
import { Owners } from './history/Owners';
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
  const { write, readDrafts } = path.abilities;
  const draft = (versionId: string | null) =>
    void drafting.sendAndWait(versionId).then(
      () => navigate(`/paths/${path.id}/draft`),
      () => undefined,
    );
  return (
    <Page
      title={path.title}
      about={`${path.key}${path.running > 0 ? ` · ${path.running} ${path.running === 1 ? 'journey runs' : 'journeys run'} on it` : ''}`}
      from={{ to: '/paths', label: 'Paths' }}
      actions={
        path.hasDraft
          ? readDrafts && (
              <Button component={Link} to={`/paths/${path.id}/draft`}>
                Open the draft
              </Button>
            )
          : write && (
              <Button loading={drafting.sending} onClick={() => draft(null)}>
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
            {path.versions.map((version, index) => (
              <li key={version.id}>
                <Card className={classes.row}>
                  <div>
                    <h3 className={text.name}>
                      <Link to={`/path-versions/${version.id}`}>Version {version.number}</Link>
                    </h3>
                    <p className={text.about}>
                      {version.milestones} milestones · published <Moment at={version.publishedAt} />
                      {version.publishedBy && ` by ${version.publishedBy.name}`} · {walkedWords(version)}
                    </p>
                    {version.note && <p className={text.about}>{version.note}</p>}
                  </div>
                  <div className={classes.buttons}>
                    {readDrafts && path.versions[index + 1] && (
                      <Button
                        component={Link}
                        to={`/paths/${path.id}/compare?from=${path.versions[index + 1]?.id}&to=${version.id}`}
                        variant="default"
                        aria-label={`What changed in version ${version.number}`}
                      >
                        What changed
                      </Button>
                    )}
                    {write && !path.hasDraft && index > 0 && (
                      <Button variant="default" loading={drafting.sending} aria-label={`Start from this: version ${version.number}`} onClick={() => draft(version.id)}>
                        Start from this
                      </Button>
                    )}
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
                  </div>
                </Card>
              </li>
            ))}
          </ul>
        )}
      </Section>
      <Owners path={path} />
    </Page>
  );
}

/** How many walk a version: “12 journeys on it, 30 completed”. */
function walkedWords({ running, completed }: PathVersionRefDto): string {
  const now = running === 0 ? 'nobody walks it now' : `${running} ${running === 1 ? 'journey' : 'journeys'} on it now`;
  return completed === 0 ? now : `${now}, ${completed} completed`;
}
