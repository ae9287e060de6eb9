import { Button, Skeleton, Textarea } from '@mantine/core';
import { useEffect, useState, type FormEvent, type JSX, type ReactNode } from 'react';
import { useParams } from 'react-router';
import { asProblem, fieldErrors } from '../../shared/api/problem';
import type { WelcomePageDto } from '../../shared/api/types';
import { fullDay, weekday } from '../../shared/dates';
import { Answered } from '../../shared/ui/Answered';
import { Door } from '../../shared/ui/Door';
import { Icon, type IconName } from '../../shared/ui/icons';
import { Card } from '../../shared/ui/Page';
import { firstName } from '../../shared/ui/Person';
import { ProblemAlert } from '../../shared/ui/ProblemAlert';
import classes from './FirstDay.module.css';
import { useAskFirst, useAskForAnother, useFirstDay, useOpenFirstDay } from './queries';

/** The page before the first day: who, where, when, what to bring, and a way to ask. */
export function FirstDayPage(): JSX.Element {
  const { token = '' } = useParams();
  const door = useFirstDay(token);
  useUnlisted();
  const over = asProblem(door.error).status === 404;
  if (over) {
    return (
      <Door
        title="This page has done its part"
        words="Your first day has come, you have signed in already, or there is a newer link. Look for the latest message from your new colleagues."
      >
        <a href="/sign-in">Sign in</a>
      </Door>
    );
  }
  const page = door.data?.page;
  return (
    <Door
      wide={page !== undefined && page !== null}
      title={page ? `We look forward to you, ${firstName(page.hireName)}` : 'Before your first day'}
      words={page ? `${weekday(page.startOn)}, ${fullDay(page.startOn)}: your first day in ${page.guildName}, ${page.siteName}.` : undefined}
    >
      <Answered query={door} skeleton={<Skeleton height={240} radius={14} />}>
        {({ state, page: shown }) => (shown ? <Welcome token={token} page={shown} /> : state === 'fresh' ? <Fresh token={token} /> : <Elsewhere token={token} />)}
      </Answered>
    </Door>
  );
}

function Fresh({ token }: { token: string }): JSX.Element {
  const open = useOpenFirstDay(token);
  return (
    <Card className={classes.stack}>
      <p className={classes.quiet}>
        A page for you alone: whom you will meet, where and when, what to bring, and a place to ask. It opens in one browser and stays there, so open it on the phone or
        computer on which you want to read it again.
      </p>
      <ProblemAlert error={open.error} />
      <div>
        <Button loading={open.sending} onClick={() => open.send(undefined)}>
          Open my page here
        </Button>
      </div>
    </Card>
  );
}

function Elsewhere({ token }: { token: string }): JSX.Element {
  const [asked, setAsked] = useState(false);
  const ask = useAskForAnother(token, () => setAsked(true));
  return (
    <Card className={classes.stack}>
      <p className={classes.quiet}>
        This page was opened in another browser already, and stays there so that it is yours alone. Have a look on your other phone or computer. If it was not you, or you cannot
        get there any more, ask for a new link: the old one stops working then.
      </p>
      <ProblemAlert error={ask.error} />
      {asked ? (
        <p className={classes.title} role="status">
          Asked. A new link comes to you the way this one did.
        </p>
      ) : (
        <div>
          <Button variant="default" loading={ask.sending} onClick={() => ask.send(undefined)}>
            Ask for a new link
          </Button>
        </div>
      )}
    </Card>
  );
}

function Welcome({ token, page }: { token: string; page: WelcomePageDto }): JSX.Element {
  const [mentor] = page.mentors.filter(({ kind }) => kind === 'primary');
  const backup = page.mentors.find(({ kind }) => kind === 'backup');
  return (
    <>
      <Card>
        <dl className={classes.lines}>
          <Line icon="people" name="Who">
            {mentor ? `${mentor.name} is your mentor and waits for you` : `${page.managerName} waits for you`}
            {mentor && backup ? `; when ${firstName(mentor.name)} is away, ${backup.name} is there.` : '.'}
          </Line>
          <Line icon="compass" name="Where">
            {page.place}
          </Line>
          <Line icon="clock" name="When">
            {`${weekday(page.startOn)}, ${fullDay(page.startOn)}. ${page.time}`}
          </Line>
          <Line icon="check" name="Bring">
            {page.bring}
          </Line>
          <Line icon="path" name="Then">
            {`You walk the path “${page.pathTitle}”, a step at a time and never alone. Nothing has to be prepared.`}
          </Line>
        </dl>
      </Card>
      <Card className={classes.stack}>
        <h2 className={classes.title}>{mentor ? `Ask ${firstName(mentor.name)} anything` : 'Ask anything'}</h2>
        {page.questions.length > 0 ? (
          <ul className={classes.questions}>
            {page.questions.map(({ id, body, answer, answeredBy }) => (
              <li key={id}>
                <p className={classes.question}>{body}</p>
                <p className={answer === null ? classes.quiet : classes.answer}>
                  {answer ?? 'On its way to your mentor; the answer shows up here.'}
                  {answer !== null && answeredBy ? <span className={classes.quiet}> — {answeredBy.name}</span> : null}
                </p>
              </li>
            ))}
          </ul>
        ) : null}
        <Ask token={token} />
      </Card>
    </>
  );
}

function Line({ icon, name, children }: { icon: IconName; name: string; children: ReactNode }): JSX.Element {
  return (
    <>
      <dt>
        <Icon name={icon} size={17} /> {name}
      </dt>
      <dd>{children}</dd>
    </>
  );
}

function Ask({ token }: { token: string }): JSX.Element {
  const [body, setBody] = useState('');
  const ask = useAskFirst(token, () => setBody(''));
  const refused = fieldErrors(ask.error);
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (body.trim() !== '') ask.send(body.trim());
  };
  return (
    <form className={classes.form} onSubmit={submit}>
      <Textarea
        label="Your question"
        description="Where to park, what people wear, whether you may come later: your mentors read it, and nobody else."
        autosize
        minRows={2}
        maxLength={2000}
        value={body}
        error={refused['body']}
        onChange={(event) => setBody(event.currentTarget.value)}
      />
      {Object.keys(refused).length === 0 ? <ProblemAlert error={ask.error} /> : null}
      <Button type="submit" variant="default" loading={ask.sending}>
        Ask
      </Button>
    </form>
  );
}

/** Says in the page too that no search engine should list it. */
function useUnlisted(): void {
  useEffect(() => {
    const tag = Object.assign(document.createElement('meta'), { name: 'robots', content: 'noindex, nofollow' });
    document.head.append(tag);
    return () => tag.remove();
  }, []);
}
