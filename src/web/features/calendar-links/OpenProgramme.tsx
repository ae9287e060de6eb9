import { Button } from '@mantine/core';
import { Answered } from '../../shared/ui/Answered';
import { tell, tellProblem } from '../../shared/ui/notify';
import { Card, Section } from '../../shared/ui/Page';
import { CardSkeletons } from '../../shared/ui/Skeletons';
import { Address } from './Address';
import classes from './CalendarLinks.module.css';
import { useOpenProgramme, useSetOpenProgramme } from './queries';

/** A manager's switch: whether everybody, signed in or not, may read the guild's programme. */
export function OpenProgramme() {
  const programme = useOpenProgramme();
  const setting = useSetOpenProgramme();
  const set = (open: boolean) =>
    void setting.sendAndWait(open).then(() => tell(open ? 'Everybody who has the address can read the programme now.' : 'The programme is closed again.'), tellProblem);
  return (
    <Section title="The programme for everybody" about="for guild managers">
      <Card className={classes.stack}>
        <p className={classes.quiet}>
          Published sessions and guild weeks: titles, times and rooms, without anybody’s name and without links to calls. No sign-in is needed to read it.
        </p>
        <Answered query={programme} skeleton={<CardSkeletons count={1} height={40} />}>
          {({ open, url }) =>
            open ? (
              <Address url={url}>
                <Button size="sm" variant="default" loading={setting.sending} onClick={() => set(false)}>
                  Close it
                </Button>
              </Address>
            ) : (
              <div className={classes.buttons}>
                <Button variant="default" loading={setting.sending} onClick={() => set(true)}>
                  Open it to everybody
                </Button>
              </div>
            )
          }
        </Answered>
      </Card>
    </Section>
  );
}
