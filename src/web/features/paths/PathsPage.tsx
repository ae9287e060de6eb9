import { Button, Group } from '@mantine/core';
import { Link } from 'react-router';
import type { PathSummaryDto } from '../../shared/api/types';
import { Answered } from '../../shared/ui/Answered';
import { Icon } from '../../shared/ui/icons';
import { Moment } from '../../shared/ui/Moment';
import { Card, EmptyState, Page } from '../../shared/ui/Page';
import { CardSkeletons } from '../../shared/ui/Skeletons';
import { NewPath } from './NewPath';
import text from '../../shared/ui/CardText.module.css';
import classes from './Paths.module.css';
import { ownersWords } from './path-words';
import { usePaths } from './queries';

/** Every path of the guild: what is published, and what is being written. */
export function PathsPage() {
  const paths = usePaths();
  return (
    <Page
      title="Paths"
      about="What an onboarding is made of. A published version never changes; a draft becomes the next one"
      actions={
        <Group gap="sm">
          <Button component={Link} to="/paths/import" variant="default" leftSection={<Icon name="file" size={16} />}>
            Import a path
          </Button>
          <NewPath />
        </Group>
      }
    >
      <Answered query={paths} skeleton={<CardSkeletons count={3} height={92} />}>
        {(all) =>
          all.length === 0 ? (
            <EmptyState
              title="No path yet"
              icon="path"
              action={
                <Button component={Link} to="/paths/import">
                  Import one
                </Button>
              }
            >
              Drop a YAML file or a Checklistomania checklist. It becomes a draft that you can still shape.
            </EmptyState>
          ) : (
            <ul className={classes.list}>
              {all.map((path) => (
                <li key={path.id}>
                  <PathRow path={path} />
                </li>
              ))}
            </ul>
          )
        }
      </Answered>
    </Page>
  );
}

function PathRow({ path }: { path: PathSummaryDto }) {
  const { id, title, latest, hasDraft, draftFaults, running, owners } = path;
  return (
    <Card className={classes.row}>
      <div>
        <h2 className={text.name}>
          <Link to={`/paths/${id}`}>{title}</Link>
        </h2>
        <p className={text.about}>
          {latest ? (
            <>
              version {latest.number}, {latest.milestones} milestones, published <Moment at={latest.publishedAt} />
            </>
          ) : (
            'not published yet'
          )}
          {running > 0 && ` · ${running} ${running === 1 ? 'journey runs' : 'journeys run'} on it`}
        </p>
        {owners.length > 0 && <p className={text.about}>{ownersWords(owners)}</p>}
        {hasDraft && (
          <p className={text.about}>
            A draft is being written
            {draftFaults > 0 && `; ${draftFaults} ${draftFaults === 1 ? 'thing' : 'things'} to put right before it can be published`}
          </p>
        )}
      </div>
      <div className={classes.buttons}>
        {hasDraft && (
          <Button component={Link} to={`/paths/${id}/draft`} variant="light">
            Open the draft
          </Button>
        )}
        {latest && (
          <Button component={Link} to={`/path-versions/${latest.id}`} variant="default">
            Read version {latest.number}
          </Button>
        )}
      </div>
    </Card>
  );
}
