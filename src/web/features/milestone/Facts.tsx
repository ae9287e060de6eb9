import type { JSX } from 'react';
import { Link } from 'react-router';
import type { JourneyHeaderDto, MilestoneLinkDto, MilestonePageDto } from '../../shared/api/types';
import { fullDay, weekday } from '../../shared/dates';
import { Helper } from '../../shared/journey/Helper';
import { Card, Section } from '../../shared/ui/Page';
import { StateMark } from '../../shared/ui/StateMark';
import { effortWords, modeWords, typeWord } from '../../shared/words/milestone-words';
import classes from './Milestone.module.css';

/** Where in the app something takes place, by the topic that keeps it true. */
const PLACES: Readonly<Record<string, { to: string; label: string }>> = {
  'guild-days': { to: '/guild-days', label: 'Guild days: take a seat' },
  'guild-weeks': { to: '/guild-weeks', label: 'Guild week' },
};

interface LinksProps {
  journey: JourneyHeaderDto;
  links: MilestoneLinkDto[];
  /** The mark of those that are not done yet. */
  unmet: 'available' | 'locked';
}

/** Milestones before or after this one; links for those who may read the whole journey. */
function Links({ journey, links, unmet }: LinksProps): JSX.Element {
  const readsAll = journey.relation !== 'reviewer' && journey.relation !== 'manager';
  return (
    <ul className={classes.links}>
      {links.map(({ key, title, met }) => (
        <li key={key}>
          <StateMark state={met ? 'done' : unmet} size={16} />
          {readsAll ? <Link to={`/journeys/${journey.id}/milestones/${key}`}>{title}</Link> : title}
        </li>
      ))}
    </ul>
  );
}

/** What is to know about a milestone: when, how, how long, whom to ask, what comes before and after it. */
export function Facts({ page }: { page: MilestonePageDto }): JSX.Element {
  const { journey, milestone } = page;
  const { due, baselineDue, dueDay, needs, unlocks, helper, effortMinutes, requirement, condition } = milestone;
  const day = (date: string): string => `${weekday(date)}, ${fullDay(date, journey.today)}`;
  const effort = effortWords(effortMinutes);
  const place = PLACES[helper?.topic ?? ''];
  const mode = modeWords(milestone.mode, milestone.reviewer);
  return (
    <Section title="At a glance">
      <Card>
        <dl className={classes.facts}>
          <dt>Due</dt>
          <dd>
            {day(due)}
            <span className={classes.muted}>
              {' '}
              · day {dueDay}
              {baselineDue === due ? '' : `, first planned for ${fullDay(baselineDue, journey.today)}`}
            </span>
          </dd>
          <dt>Kind</dt>
          <dd>
            {typeWord(milestone.type)}
            {effort ? `, ${effort}` : ''}
          </dd>
          <dt>Done</dt>
          <dd>{journey.relation === 'hire' ? mode : mode.replace('your ', 'the ').replace('you check', 'the hire checks')}</dd>
          {requirement === 'required' ? null : (
            <>
              <dt>Needed</dt>
              <dd>{requirement === 'optional' ? 'optional' : `only if ${condition ?? 'it applies'}`}</dd>
            </>
          )}
          {place ? (
            <>
              <dt>Where</dt>
              <dd>
                <Link to={place.to}>{place.label}</Link>
              </dd>
            </>
          ) : null}
          {helper ? (
            <>
              <dt>Help</dt>
              <dd>
                <Helper helper={helper} />
              </dd>
            </>
          ) : null}
          {needs.length > 0 ? (
            <>
              <dt>After</dt>
              <dd>
                <Links journey={journey} links={needs} unmet="available" />
              </dd>
            </>
          ) : null}
          {unlocks.length > 0 ? (
            <>
              <dt>Unlocks</dt>
              <dd>
                <Links journey={journey} links={unlocks} unmet={milestone.doneAt === null ? 'locked' : 'available'} />
              </dd>
            </>
          ) : null}
        </dl>
      </Card>
    </Section>
  );
}
