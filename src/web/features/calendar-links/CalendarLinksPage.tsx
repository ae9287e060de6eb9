import { useSession } from '../../shared/api/session';
import { Answered } from '../../shared/ui/Answered';
import { Card, Page, Section } from '../../shared/ui/Page';
import { CardSkeletons } from '../../shared/ui/Skeletons';
import classes from './CalendarLinks.module.css';
import { OpenProgramme } from './OpenProgramme';
import { OwnLinks } from './OwnLinks';
import { useCalendarLinks } from './queries';

const HOLDS: [what: string, how: string][] = [
  ['Guild days', 'sessions you have a seat in or hold; a seat kept for you stands as “maybe”'],
  ['Guild weeks', 'your place, over its days, once places are published'],
  ['Meetings', 'those a time is set for; a mentor’s carry the hire’s first name'],
  ['Due dates', 'what is still yours to do, as a note on the day that takes no time'],
];

const PROGRAMS: [program: string, steps: string][] = [
  ['Google Calendar', 'on a computer, “Other calendars”, the plus, “From URL”, then paste the address.'],
  ['Apple Calendar', '“File”, “New Calendar Subscription”, then paste the address; on an iPhone under “Calendars”, “Add Calendar”.'],
  ['Outlook', '“Add calendar”, “Subscribe from web”, then paste the address.'],
];

/** One's guild life in the calendar that one already uses. */
export function CalendarLinksPage() {
  const links = useCalendarLinks();
  const { roles } = useSession();
  return (
    <Page title="Your calendar elsewhere" about="Your guild days, meetings and due dates in the calendar you already use" from={{ to: '/account', label: 'Account' }}>
      <div className={classes.columns}>
        <div className={classes.column}>
          <Section title="Your links" about="one for each place is best">
            <Answered query={links} skeleton={<CardSkeletons count={1} height={160} />}>
              {(data) => <OwnLinks {...data} />}
            </Answered>
          </Section>
          {roles.includes('manager') ? <OpenProgramme /> : null}
        </div>
        <div className={classes.column}>
          <Section title="What is in it">
            <Card>
              <ul className={classes.plain}>
                {HOLDS.map(([what, how]) => (
                  <li key={what}>
                    <b>{what}</b>: {how}
                  </li>
                ))}
              </ul>
              <p className={classes.quiet} style={{ marginTop: '0.8rem' }}>
                Never in it: that you are stuck, what was reviewed, evidence, comments and reflections.
              </p>
            </Card>
          </Section>
          <Section title="How to add it">
            <Card>
              <ul className={classes.plain}>
                {PROGRAMS.map(([program, steps]) => (
                  <li key={program}>
                    <b>{program}</b>: {steps}
                  </li>
                ))}
              </ul>
              <p className={classes.quiet} style={{ marginTop: '0.8rem' }}>
                Calendars ask again by themselves, most of them every few hours.
              </p>
            </Card>
          </Section>
        </div>
      </div>
    </Page>
  );
}
