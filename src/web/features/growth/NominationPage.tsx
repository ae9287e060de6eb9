import type { JSX } from 'react';
import { useParams } from 'react-router';
import type { NominationDto } from '../../shared/api/types';
import { fullDay, useDates } from '../../shared/dates';
import { Answered } from '../../shared/ui/Answered';
import { ConfirmButton } from '../../shared/ui/ConfirmButton';
import { Icon } from '../../shared/ui/icons';
import { tell } from '../../shared/ui/notify';
import { Card, Page, Section } from '../../shared/ui/Page';
import { firstName, PersonLink } from '../../shared/ui/Person';
import { ProblemAlert } from '../../shared/ui/ProblemAlert';
import { PageSkeleton } from '../../shared/ui/Skeletons';
import { Decide } from './Decide';
import classes from './Growth.module.css';
import { Portfolio } from './Portfolio';
import { PortfolioForm } from './PortfolioForm';
import { useNomination, useNominationStep } from './queries';
import { STATE_WORDS, titleWords } from './words';

/** One nomination: why, what there is to show, and what is decided. */
export function NominationPage(): JSX.Element {
  const { id = '' } = useParams();
  const nomination = useNomination(id);
  return (
    <Answered query={nomination} skeleton={<PageSkeleton />} asPage>
      {(data) => <Nomination key={data.id} nomination={data} />}
    </Answered>
  );
}

function Nomination({ nomination }: { nomination: NominationDto }): JSX.Element {
  const { id, nominee, view, renewal, nominator, reason, abilities } = nomination;
  const can = (ability: NominationDto['abilities'][number]) => abilities.includes(ability);
  const self = nominee.id === nominator.id;
  return (
    <Page title={titleWords(nomination)} about={renewal ? `Another term for ${nominee.name}` : nominee.name} from={{ to: '/growth', label: 'Growth' }}>
      <Standing nomination={nomination} />
      <Section title={renewal ? 'What is new' : 'Why'}>
        <Card className={classes.stack}>
          <p className={classes.said}>{reason}</p>
          <PersonLink person={nominator} after={self ? 'in their own words' : undefined} />
        </Card>
      </Section>
      {view === 'nominator' ? null : (
        <Section title="Portfolio" about={can('edit') ? 'what others can see for themselves' : undefined}>
          {can('edit') ? <PortfolioForm key={id} nomination={nomination} /> : <Portfolio nomination={nomination} />}
        </Section>
      )}
      {can('grant') ? (
        <Section title="Your decision" about={`${firstName(nominee.name)} reads your reasons`}>
          <Decide nomination={nomination} />
        </Section>
      ) : null}
    </Page>
  );
}

/** How far it is, whose turn it is, and what can be taken back. */
function Standing({ nomination }: { nomination: NominationDto }): JSX.Element {
  const { id, state, abilities, decidedBy, decision } = nomination;
  const { today } = useDates();
  const step = useNominationStep(id);
  const { words, icon } = STATE_WORDS[state];
  return (
    <Card className={classes.stack}>
      <div>
        <p className={state === 'granted' ? `${classes.state} ${classes.good}` : classes.state}>
          <Icon name={icon} />
          {words}
          {nomination.until ? `, until ${fullDay(nomination.until, today)}` : ''}
        </p>
        <p className={classes.quiet}>{meaning(nomination)}</p>
      </div>
      {decision !== null && decidedBy ? (
        <div className={classes.stack}>
          <p className={classes.said}>{decision}</p>
          <PersonLink person={decidedBy} before="decided by" />
        </div>
      ) : null}
      {abilities.includes('take_back') || abilities.includes('withdraw') ? (
        <div className={classes.row}>
          {abilities.includes('take_back') ? (
            <ConfirmButton
              variant="default"
              question="Take it back to change it?"
              consequence="Nobody decides about it until you hand it in again."
              confirm="Take it back"
              loading={step.sending}
              onConfirm={() => step.send('take_back')}
            >
              Change something
            </ConfirmButton>
          ) : null}
          {abilities.includes('withdraw') ? (
            <ConfirmButton
              variant="default"
              question="Withdraw this nomination?"
              consequence="It ends here, and nobody decides about it. You can begin another one at any time."
              confirm="Withdraw"
              loading={step.sending}
              onConfirm={() => void step.sendAndWait('withdraw').then(() => tell('Withdrawn.'), () => undefined)}
            >
              Withdraw
            </ConfirmButton>
          ) : null}
        </div>
      ) : null}
      <ProblemAlert error={step.error} />
    </Card>
  );
}

function meaning({ state, view, nominee, nominator, until }: NominationDto): string {
  const who = firstName(nominee.name);
  if (view === 'nominator') {
    if (state === 'draft') return `${who} was told, and goes on with it if they like. What they show, and what is said about it, stays between them and those who decide.`;
    if (state === 'submitted') return `${who} handed it in. A guild manager or a master of the area decides: somebody else than the two of you.`;
    return state === 'withdrawn' ? 'It was withdrawn, or is not needed any more.' : `${who} read the reasons.`;
  }
  if (state === 'draft') {
    return nominator.id === nominee.id
      ? 'Only you see it. Show what you did, then hand it in.'
      : `${firstName(nominator.name)} nominated you. If you like it: show what you did, and hand it in. If not, withdraw it; nobody else sees it.`;
  }
  if (state === 'submitted') {
    return view === 'nominee'
      ? 'A guild manager or a master of the area decides. You are told.'
      : `${who} handed it in. You, or another guild manager or master of the area, can decide.`;
  }
  if (state === 'granted') return until === null ? 'The title was granted.' : 'The guild sees the title under its area.';
  return state === 'declined' ? 'Not now is not never: it can be begun again at any time.' : 'It was withdrawn, or is not needed any more.';
}
