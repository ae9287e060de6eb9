import type { JSX } from 'react';
import { Link } from 'react-router';
import { useSession } from '../../shared/api/session';
import { Card, Page, Section } from '../../shared/ui/Page';
import classes from './Account.module.css';
import { AwayDates } from './AwayDates';
import { Colours } from './Colours';
import { ContactForm } from './ContactForm';
import { HowYouAreTold } from './HowYouAreTold';
import { MyWeek } from './MyWeek';
import { OwnNames } from './OwnNames';
import { PasswordForm } from './PasswordForm';
import { Sessions } from './Sessions';

/** What belongs to the person alone: a way to be reached, weekdays, days away, password, devices, colours. */
export function AccountPage(): JSX.Element {
  const session = useSession();
  const { name, email, siteName, timeZone } = session.person;
  return (
    <Page title="Account" about={`${name} · ${email} · ${siteName} (${timeZone.replaceAll('_', ' ')})`}>
      <div className={classes.columns}>
        <div className={classes.column}>
          <ContactForm session={session} />
          <MyWeek session={session} />
          <AwayDates session={session} />
          <OwnNames />
        </div>
        <div className={classes.column}>
          <PasswordForm />
          <Sessions />
          <HowYouAreTold />
          <Section title="Your calendar elsewhere">
            <Card>
              <p className={classes.quiet}>
                Guild days, meetings and due dates in the calendar you already use: <Link to="/calendar-links">make a link</Link>.
              </p>
            </Card>
          </Section>
          <Section title="API tokens">
            <Card>
              <p className={classes.quiet}>
                Let a script or a tool act as you, as far as you say: <Link to="/api-tokens">your tokens</Link>.
              </p>
            </Card>
          </Section>
          <Colours />
        </div>
      </div>
    </Page>
  );
}
