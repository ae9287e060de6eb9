import { Button } from '@mantine/core';
import { useState, type JSX } from 'react';
import type { ExpertiseAreaDto } from '../../shared/api/types';
import { Answered } from '../../shared/ui/Answered';
import { Icon } from '../../shared/ui/icons';
import { tell, tellProblem, tellWithUndo } from '../../shared/ui/notify';
import { Card, EmptyState, Page, Section } from '../../shared/ui/Page';
import { CardSkeletons } from '../../shared/ui/Skeletons';
import { AreaForm } from './AreaForm';
import classes from './Growth.module.css';
import { useGrowth, useRetireArea } from './queries';
import { FIELD_WORDS } from './words';

/** The areas of expertise, for managers: new ones, other names, and those that are over. */
export function AreasPage(): JSX.Element {
  const growth = useGrowth();
  const [adding, setAdding] = useState(false);
  const manages = growth.data?.abilities.includes('manage_areas') === true;
  return (
    <Page
      title="Areas of expertise"
      about="What the guild has experts and masters for. Focal points and questions go by the same areas"
      from={{ to: '/growth', label: 'Growth' }}
      actions={
        manages && !adding ? (
          <Button leftSection={<Icon name="plus" size={16} />} onClick={() => setAdding(true)}>
            New area
          </Button>
        ) : null
      }
    >
      {adding ? (
        <Section title="A new area">
          <AreaForm area={null} onDone={() => setAdding(false)} />
        </Section>
      ) : null}
      <Answered query={growth} skeleton={<CardSkeletons count={3} height={90} />}>
        {({ areas }) =>
          !manages ? (
            <EmptyState title="For guild managers" icon="lock">
              They keep the list of areas. You see it, with its people, under “Growth”.
            </EmptyState>
          ) : areas.length === 0 ? (
            <EmptyState title="No areas yet" icon="growth">
              Name the first one: something people come to somebody for, such as CI/CD or API design.
            </EmptyState>
          ) : (
            <ul className={classes.list}>
              {areas.map((area) => (
                <Area key={area.id} area={area} />
              ))}
            </ul>
          )
        }
      </Answered>
    </Page>
  );
}

function Area({ area }: { area: ExpertiseAreaDto }): JSX.Element {
  const { id, name, field, about, retired, masters, experts } = area;
  const [changing, setChanging] = useState(false);
  const bringBack = useRetireArea(() => tell(`${name} is back.`));
  const retire = useRetireArea(() => tellWithUndo(`${name} is retired.`, () => bringBack.send({ id, retire: false })));
  const press = (): void => {
    const command = retired ? bringBack : retire;
    void command.sendAndWait({ id, retire: !retired }).catch(tellProblem);
  };
  return changing ? (
    <li>
      <AreaForm area={area} onDone={() => setChanging(false)} />
    </li>
  ) : (
    <Card as="li" className={classes.stack}>
      <div>
        <p className={classes.kind}>
          {FIELD_WORDS[field]}
          {retired ? ' · retired: nobody is nominated in it' : ''}
        </p>
        <h2 className={classes.name}>{name}</h2>
        {about ? <p className={classes.quiet}>{about}</p> : null}
        <p className={classes.quiet}>
          {peopleWords(masters.length, 'master')}, {peopleWords(experts.length, 'expert')}
        </p>
      </div>
      <div className={classes.row}>
        <Button size="compact-sm" variant="default" aria-label={`Change ${name}`} onClick={() => setChanging(true)}>
          Change
        </Button>
        <Button size="compact-sm" variant="default" aria-label={retired ? `Bring ${name} back` : `Retire ${name}`} loading={retire.sending || bringBack.sending} onClick={press}>
          {retired ? 'Bring back' : 'Retire'}
        </Button>
      </div>
    </Card>
  );
}

function peopleWords(count: number, word: string): string {
  if (count === 0) return `no ${word}`;
  return count === 1 ? `one ${word}` : `${count} ${word}s`;
}
