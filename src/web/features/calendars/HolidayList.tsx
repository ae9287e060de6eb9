import { ActionIcon, Alert, Button, Group } from '@mantine/core';
import { useState } from 'react';
import type { HolidayDto, SiteDto } from '../../shared/api/types';
import { fullDay, useDates, weekday } from '../../shared/dates';
import { linkWords, safeWebLink } from '../../shared/safe-link';
import { Icon } from '../../shared/ui/icons';
import { tellProblem } from '../../shared/ui/notify';
import { Card, EmptyState } from '../../shared/ui/Page';
import classes from './Calendars.module.css';
import { HolidayDialog } from './HolidayDialog';
import { useHolidays } from './use-holidays';

/** The days off of a year in words, with where each was read and who checked it. */
export function HolidayList({ site, year }: { site: SiteDto; year: number }) {
  const { today } = useDates();
  const [edited, setEdited] = useState<HolidayDto | 'new' | null>(null);
  const holidays = useHolidays(site);
  const listed = site.holidays.filter(({ day }) => day.startsWith(`${year}-`)).toSorted((a, b) => a.day.localeCompare(b.day));
  const unchecked = listed.filter(({ checkedOn }) => !checkedOn);
  // What is the same of all is said once.
  const shared = listed.length > 1 && unchecked.length === 0 && new Set(listed.map((one) => `${one.source} ${one.checkedOn} ${one.checkedBy}`)).size === 1;
  const remove = (holiday: HolidayDto) =>
    void holidays.change(site.holidays.filter(({ day }) => day !== holiday.day), `${holiday.name} is removed.`).catch(tellProblem);
  const confirm = () => {
    const now = new Set(unchecked.map(({ day }) => day));
    const checked = site.holidays.map((holiday) => (now.has(holiday.day) ? { ...holiday, checkedOn: today } : holiday));
    void holidays.change(checked, unchecked.length === 1 ? 'Noted: you checked it.' : `Noted: you checked these ${unchecked.length}.`).catch(tellProblem);
  };
  return (
    <>
      {unchecked.length > 0 && (
        <Alert color="orange" title={unchecked.length === listed.length ? 'Nobody has checked these yet' : `Nobody has checked ${unchecked.length} of these yet`}>
          They count already. Hold them against the law or the announcement of the year: libraries and other people’s calendars are often wrong.
          {site.abilities.edit && (
            <Group mt="sm">
              <Button size="xs" loading={holidays.sending} onClick={confirm}>
                I checked {unchecked.length === 1 ? 'it' : `all ${unchecked.length}`}
              </Button>
            </Group>
          )}
        </Alert>
      )}
      {shared && listed[0] && (
        <p className={classes.quiet}>
          <Checked holiday={listed[0]} today={today} />
        </p>
      )}
      {listed.length === 0 ? (
        <EmptyState title={`No days off are entered for ${year}`} icon="calendar">
          Only holidays that somebody entered count. No library adds any by itself.
        </EmptyState>
      ) : (
        <Card>
          <ul className={classes.lines} aria-label={`Days off in ${year}`}>
            {listed.map((holiday) => (
              <li key={holiday.day}>
                <div className={classes.what}>
                  <p>
                    <time dateTime={holiday.day}>
                      {weekday(holiday.day, 'short')} {fullDay(holiday.day)}
                    </time>{' '}
                    · {holiday.name}
                    {holiday.half && ' (half day)'}
                  </p>
                  {!shared && (
                    <p className={classes.quiet}>
                      <Checked holiday={holiday} today={today} />
                    </p>
                  )}
                </div>
                {site.abilities.edit && (
                  <Group gap="xs">
                    <Button size="xs" variant="default" aria-label={`Edit ${holiday.name}`} onClick={() => setEdited(holiday)}>
                      Edit
                    </Button>
                    <ActionIcon variant="subtle" c="dimmed" aria-label={`Remove ${holiday.name}`} onClick={() => remove(holiday)}>
                      <Icon name="close" size={16} />
                    </ActionIcon>
                  </Group>
                )}
              </li>
            ))}
          </ul>
        </Card>
      )}
      {site.abilities.edit && (
        <Group>
          <Button variant="default" leftSection={<Icon name="plus" size={16} />} onClick={() => setEdited('new')}>
            Add a day off
          </Button>
        </Group>
      )}
      <HolidayDialog site={site} holiday={edited} onClose={() => setEdited(null)} />
    </>
  );
}

function Checked({ holiday: { source, checkedOn, checkedBy }, today }: { holiday: HolidayDto; today: string }) {
  const checked = checkedOn ? `Checked on ${fullDay(checkedOn, today)}${checkedBy ? ` by ${checkedBy}` : ''}` : null;
  const link = safeWebLink(source ?? null);
  return (
    <>
      {checked ?? <span className={classes.unchecked}>Nobody has checked this yet</span>}
      {source && ' · '}
      {link ? <a href={link} target="_blank" rel="noreferrer">{linkWords(link)}</a> : source}
    </>
  );
}
