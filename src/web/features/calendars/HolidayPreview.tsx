import { Alert, Button, Checkbox, Group } from '@mantine/core';
import { useState } from 'react';
import { asProblem } from '../../shared/api/problem';
import type { FileDayDto, HolidayFileDto, SiteDto } from '../../shared/api/types';
import { fullDay, weekday } from '../../shared/dates';
import { Card, EmptyState, Section } from '../../shared/ui/Page';
import { ProblemAlert } from '../../shared/ui/ProblemAlert';
import classes from './Calendars.module.css';
import { useHolidays } from './use-holidays';

interface HolidayPreviewProps {
  site: SiteDto;
  file: HolidayFileDto;
  /** Where the file is from; null when nobody said. */
  source: string | null;
  onBack: () => void;
  /** @param year the first year that got days */
  onDone: (year: string) => void;
}

/** What a file would bring, day by day. New days are chosen already; what differs from what is there is not. */
export function HolidayPreview({ site, file, source, onBack, onDone }: HolidayPreviewProps) {
  const of = (standing: FileDayDto['standing']) => file.days.filter((day) => day.standing === standing);
  const [fresh, differs, same, outside, repeated] = [of('new'), of('differs'), of('same'), of('outside'), of('repeated')];
  const [chosen, setChosen] = useState<ReadonlySet<string>>(() => new Set(fresh.map(({ day }) => day)));
  const holidays = useHolidays(site);
  const toggle = (day: string) => setChosen(new Set(chosen.has(day) ? [...chosen].filter((one) => one !== day) : [...chosen, day]));
  const taken = [...fresh, ...differs].filter(({ day }) => chosen.has(day));
  const stale = holidays.error !== null && asProblem(holidays.error).status === 412;
  const take = () => {
    const added = taken.map(({ day, name, half, source: own }) => ({ day, name, half, source: own ?? source, checkedOn: null }));
    const kept = site.holidays.filter(({ day }) => !chosen.has(day));
    const words = `${taken.length} ${taken.length === 1 ? 'day is' : 'days are'} taken over. Somebody has to check them.`;
    void holidays.change([...kept, ...added], words).then(() => onDone((taken[0]?.day ?? '').slice(0, 4)), () => undefined);
  };
  return (
    <>
      {fresh.length > 0 && (
        <Section title="New" about={`${fresh.length} ${fresh.length === 1 ? 'day' : 'days'}`}>
          <Days days={fresh} chosen={chosen} onToggle={toggle} />
        </Section>
      )}
      {differs.length > 0 && (
        <Section title="Different here" about="choose those in which the file is right">
          <Days days={differs} chosen={chosen} onToggle={toggle} />
        </Section>
      )}
      {fresh.length + differs.length === 0 && (
        <EmptyState title="Nothing new in it" icon="calendar">
          {same.length > 0 ? `${site.name} has all ${same.length} of its days in these years already.` : 'It has no day off in the years you chose.'}
        </EmptyState>
      )}
      {(same.length > 0 || outside.length > 0 || repeated.length > 0) && (
        <Section title="Left out">
          <Card>
            <ul className={classes.lines}>
              {same.length > 0 && <li>{same.length} {same.length === 1 ? 'day is' : 'days are'} here already, just so.</li>}
              {outside.length > 0 && <li>{outside.length} {outside.length === 1 ? 'day is' : 'days are'} outside the years you chose.</li>}
              {repeated.map(({ line, day, name }) => (
                <li key={`${line} ${day}`}>
                  <span className={classes.what}>
                    {name}, {fullDay(day)} {day.slice(0, 4)}: an earlier line has this day already.
                  </span>
                  <span className={classes.line}>line {line}</span>
                </li>
              ))}
            </ul>
          </Card>
        </Section>
      )}
      {file.refused.length > 0 && (
        <Section title="Could not be read" about={`${file.refused.length} ${file.refused.length === 1 ? 'place' : 'places'}`}>
          <Card>
            <ul className={classes.lines}>
              {file.refused.map(({ line, problem }, index) => (
                <li key={`${line} ${index}`}>
                  <span className={classes.what}>{problem}</span>
                  <span className={classes.line}>line {line}</span>
                </li>
              ))}
            </ul>
          </Card>
        </Section>
      )}
      {stale ? (
        <Alert color="orange" role="alert" title="Somebody else saved this site meanwhile">
          Nothing of theirs was written over. Go back and read the file again: it is held against the newest then.
        </Alert>
      ) : (
        <ProblemAlert error={holidays.error} />
      )}
      <Group>
        {taken.length > 0 && (
          <Button loading={holidays.sending} onClick={take}>
            Take over {taken.length} {taken.length === 1 ? 'day' : 'days'}
          </Button>
        )}
        <Button variant="default" onClick={onBack}>
          Back to the file
        </Button>
      </Group>
    </>
  );
}

function Days({ days, chosen, onToggle }: { days: FileDayDto[]; chosen: ReadonlySet<string>; onToggle: (day: string) => void }) {
  return (
    <Card>
      <ul className={classes.lines}>
        {days.map(({ line, day, name, half, now }) => (
          <li key={day}>
            <Checkbox
              className={classes.what}
              label={`${weekday(day, 'short')} ${fullDay(day)} ${day.slice(0, 4)} · ${name}${half ? ' (half day)' : ''}`}
              description={now && `Here it is “${now.name}”, ${now.half ? 'half a day' : 'a whole day'}`}
              checked={chosen.has(day)}
              onChange={() => onToggle(day)}
            />
            <span className={classes.line}>line {line}</span>
          </li>
        ))}
      </ul>
    </Card>
  );
}
