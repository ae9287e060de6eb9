import { Button } from '@mantine/core';
import { useState } from 'react';
import { Link, useParams } from 'react-router';
import type { SiteDto } from '../../shared/api/types';
import { fullDay, useDates, weekday, weekdayName, weekOn, weekWords } from '../../shared/dates';
import { Answered } from '../../shared/ui/Answered';
import { Icon } from '../../shared/ui/icons';
import { Card, EmptyState, Page, Section } from '../../shared/ui/Page';
import { CardSkeletons } from '../../shared/ui/Skeletons';
import classes from './Calendars.module.css';
import { DatesLeft } from './DatesLeft';
import { EditSite } from './EditSite';
import { HolidayList } from './HolidayList';
import { useGuild, useSites } from './queries';
import { useYear, YearSteps } from './YearSteps';
import { YearView } from './YearView';

/** A site's calendar: its weeks, and a year with its days off. Everybody may read it. */
export function SitePage() {
  const { siteId } = useParams();
  const sites = useSites();
  return (
    <Answered query={sites} skeleton={<CardSkeletons count={2} height={320} />} asPage>
      {(all) => {
        const site = all.find(({ id }) => id === siteId);
        return site ? (
          <SiteCalendar site={site} />
        ) : (
          <Page title="Nothing here">
            <EmptyState title="It does not exist, or it is not yours to see." icon="eye" />
          </Page>
        );
      }}
    </Answered>
  );
}

function SiteCalendar({ site }: { site: SiteDto }) {
  const guild = useGuild();
  const [year, go] = useYear();
  const [editing, setEditing] = useState(false);
  return (
    <Page
      title={site.name}
      about={`${site.timeZone.replaceAll('_', ' ')} · ${site.people} ${site.people === 1 ? 'person' : 'people'}`}
      from={site.abilities.edit ? { to: '/calendars', label: 'Calendars' } : { to: '/account', label: 'Account' }}
      actions={
        site.abilities.edit && (
          <>
            <Button variant="default" component={Link} to={`/calendars/${site.id}/import`} leftSection={<Icon name="file" size={16} />}>
              Import days off
            </Button>
            <Button variant="default" onClick={() => setEditing(true)} aria-label={`Edit ${site.name}`}>
              Edit
            </Button>
          </>
        )
      }
    >
      {site.abilities.edit && <DatesLeft site={site} />}
      <Section title="Working week">
        <Card>
          <Weeks site={site} guildWeekday={guild.data?.guildDayWeekday ?? null} />
        </Card>
      </Section>
      <Section title={`The year ${year}`}>
        <YearSteps year={year} onGo={go} />
        <Answered query={guild} skeleton={<CardSkeletons count={1} height={640} />}>
          {({ guildDayWeekday }) => <YearView site={site} guildWeekday={guildDayWeekday} year={year} />}
        </Answered>
      </Section>
      <Section title={`Days off in ${year}`}>
        {site.daysOffNote && <p className={classes.quiet}>{site.daysOffNote}</p>}
        <HolidayList site={site} year={year} />
      </Section>
      <EditSite site={editing ? site : null} onClose={() => setEditing(false)} />
    </Page>
  );
}

function Weeks({ site, guildWeekday }: { site: SiteDto; guildWeekday: number | null }) {
  const { today } = useDates();
  const now = weekOn(site.weekChanges, site.workingWeek, today);
  return (
    <ul className={classes.lines}>
      <li>
        <p>
          {weekWords(now)}
          {guildWeekday !== null && (now.includes(guildWeekday) ? `, with the guild day on ${weekdayName(guildWeekday)}` : `; the guild day, ${weekdayName(guildWeekday)}, is not worked here`)}
        </p>
      </li>
      {site.weekChanges
        .filter(({ from }) => from > today)
        .map(({ from, workingWeek }) => (
          <li key={from}>
            <p>
              From {weekday(from)} {fullDay(from, today)}: {weekWords(workingWeek)}
            </p>
          </li>
        ))}
    </ul>
  );
}
