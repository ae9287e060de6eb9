import { Button, NativeSelect } from '@mantine/core';
import { useState, type JSX } from 'react';
import type { UnattributedWorkDto } from '../../shared/api/types';
import { Answered } from '../../shared/ui/Answered';
import { Moment } from '../../shared/ui/Moment';
import { tellProblem, tellWithUndo } from '../../shared/ui/notify';
import { Card, EmptyState, Section } from '../../shared/ui/Page';
import { CardSkeletons } from '../../shared/ui/Skeletons';
import classes from './Proofs.module.css';
import { useAssign, useSetAside, useTakeBackSetAside, useUnattributed, useUnlinkName, useUnregisterService } from './queries';

/** Work that can be a hire's, and that nobody knows: a mentor says whose it is, and it is known from then on. */
export function UnknownWork(): JSX.Element {
  const work = useUnattributed();
  return (
    <Section title="Whose is this?">
      <Answered query={work} skeleton={<CardSkeletons count={2} height={96} />}>
        {(items) =>
          items.length === 0 ? (
            <EmptyState title="Nothing is unknown">
              When something ships under a name that nobody knows, and it can be a hire’s of yours, it waits here for you.
            </EmptyState>
          ) : (
            <ul className={classes.list}>
              {items.map((item) => (
                <Item key={item.id} item={item} />
              ))}
            </ul>
          )
        }
      </Answered>
    </Section>
  );
}

function Item({ item }: { item: UnattributedWorkDto }): JSX.Element {
  const { id, what, name, sourceName, service, repository, url, lastAt, candidates } = item;
  const [personId, setPerson] = useState(candidates[0]?.id ?? '');
  const assign = useAssign();
  const unlink = useUnlinkName();
  const unregister = useUnregisterService();
  const setAside = useSetAside();
  const takeBack = useTakeBackSetAside();
  const where = [service ?? repository, sourceName].filter((part) => part !== null && part !== name).join(', told by ');
  const chosen = candidates.find((person) => person.id === personId)?.name ?? '';
  const say = (): void =>
    void assign.sendAndWait({ id, personId }).then(
      ({ nameId, service: given }) =>
        tellWithUndo(`${name} is ${chosen}’s from now on.`, () => {
          const back = nameId !== null ? unlink.sendAndWait(nameId) : given !== null ? unregister.sendAndWait(given) : Promise.resolve();
          void back.catch(tellProblem);
        }),
      tellProblem,
    );
  const leave = (): void =>
    void setAside.sendAndWait(id).then(() => tellWithUndo(`${name} is off your list.`, () => void takeBack.sendAndWait(id).catch(tellProblem)), tellProblem);
  return (
    <Card as="li" className={classes.work}>
      <div className={classes.words}>
        <p className={classes.name}>{what === 'name' ? name : `The service ${name}`}</p>
        <p className={classes.quiet}>
          {what === 'name' ? 'Shipped something in' : 'Was deployed, and no commit was told:'} {where}, <Moment at={lastAt} />
          {url === null ? null : (
            <>
              {' · '}
              <a href={url} target="_blank" rel="noreferrer noopener">
                look at it
              </a>
            </>
          )}
        </p>
      </div>
      <div className={classes.choice}>
        <NativeSelect
          label="Whose it is"
          data={candidates.map((person) => ({ value: person.id, label: person.name }))}
          value={personId}
          onChange={(event) => setPerson(event.currentTarget.value)}
        />
        <Button onClick={say} loading={assign.sending} aria-label={`${name} is ${chosen}’s`}>
          It is theirs
        </Button>
        <Button variant="default" onClick={leave} loading={setAside.sending} aria-label={`${name} is nobody’s of mine`}>
          Nobody’s of mine
        </Button>
      </div>
    </Card>
  );
}
