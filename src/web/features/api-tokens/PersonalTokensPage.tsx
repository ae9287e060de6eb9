import type { JSX } from 'react';
import type { NewPersonalTokenDto, PersonalTokensDto } from '../../shared/api/types';
import { Answered } from '../../shared/ui/Answered';
import { Card, Page, Section } from '../../shared/ui/Page';
import { CardSkeletons } from '../../shared/ui/Skeletons';
import classes from './ApiTokens.module.css';
import { HowToCall } from './HowToCall';
import { NewToken } from './NewToken';
import { useMakePersonalToken, usePersonalTokens, useRevokePersonalToken } from './queries';
import { PERSON_SCOPES } from './scope-words';
import { TokenForm } from './TokenForm';
import { TokenList } from './TokenList';
import { useOneTime } from './useOneTime';

function OwnTokens({ tokens, mayAdd }: PersonalTokensDto): JSX.Element {
  const making = useMakePersonalToken();
  const oneTime = useOneTime<NewPersonalTokenDto>(useRevokePersonalToken());
  const { shown, show } = oneTime;
  return (
    <Card>
      {shown ? <NewToken name={shown.name} token={shown.token} danger="Whoever has it acts as you, so treat it like a password." onDone={() => show(null)} /> : null}
      <TokenList label="Your tokens" tokens={tokens} scopes={PERSON_SCOPES} oneTime={oneTime} />
      {mayAdd ? (
        <TokenForm
          scopes={PERSON_SCOPES}
          usual={['read']}
          placeholder="Script on my laptop"
          mayNeverEnd={false}
          sending={making.sending}
          error={making.error}
          onMake={({ expiresInDays, ...choice }) => making.sendAndWait({ ...choice, expiresInDays: expiresInDays ?? undefined }).then(show)}
        />
      ) : (
        <p className={classes.quiet}>These are as many as there can be. Revoke one that nothing uses any more to make another.</p>
      )}
    </Card>
  );
}

/** Tokens with which programs act as the person who made them. */
export function PersonalTokensPage(): JSX.Element {
  const tokens = usePersonalTokens();
  return (
    <Page title="API tokens" about="Let a program of yours act as you, as far as you say" from={{ to: '/account', label: 'Account' }}>
      <div className={classes.columns}>
        <div className={classes.column}>
          <Section title="Your tokens" about="one for each program is best">
            <Answered query={tokens} skeleton={<CardSkeletons count={1} height={260} />}>
              {(data) => <OwnTokens {...data} />}
            </Answered>
          </Section>
        </div>
        <div className={classes.column}>
          <HowToCall path="/api/session" token="gpat_">
            You are told in your inbox when a token is made, and a week before it ends.
          </HowToCall>
          <Section title="What no token does">
            <Card>
              <p className={classes.quiet}>
                Change your password, see where you are signed in, make tokens and secret links, write reflections, answer the pulse, or say where you would like to go
                next: that stays with you and your browser.
              </p>
            </Card>
          </Section>
        </div>
      </div>
    </Page>
  );
}
