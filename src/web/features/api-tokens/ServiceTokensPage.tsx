import type { JSX } from 'react';
import type { NewServiceTokenDto, ServiceTokensDto } from '../../shared/api/types';
import { Answered } from '../../shared/ui/Answered';
import { Card, EmptyState, Page, Section } from '../../shared/ui/Page';
import { CardSkeletons } from '../../shared/ui/Skeletons';
import classes from './ApiTokens.module.css';
import { IdentityProvider } from './IdentityProvider';
import { HowToCall } from './HowToCall';
import { NewToken } from './NewToken';
import { useMakeServiceToken, useRevokeServiceToken, useServiceTokens } from './queries';
import { PROGRAM_SCOPES } from './scope-words';
import { TokenForm } from './TokenForm';
import { TokenList } from './TokenList';
import { useOneTime } from './useOneTime';

function TokensOfGuild({ tokens, mayAdd }: ServiceTokensDto): JSX.Element {
  const making = useMakeServiceToken();
  const oneTime = useOneTime<NewServiceTokenDto>(useRevokeServiceToken());
  const { shown, show } = oneTime;
  return (
    <div className={classes.stack}>
      {tokens.length === 0 && !shown ? (
        <EmptyState title="No program has a token yet" icon="lock">
          Your identity provider, a course tool or a dashboard gets one here.
        </EmptyState>
      ) : null}
      {tokens.length > 0 || shown ? (
        <Card>
          {shown ? <NewToken name={shown.name} token={shown.token} danger="Whoever has it may do what you chose, so treat it like a password." onDone={() => show(null)} /> : null}
          <TokenList label="The guild’s tokens" tokens={tokens} scopes={PROGRAM_SCOPES} oneTime={oneTime} />
        </Card>
      ) : null}
      <Section title="Another token">
        <Card>
          {mayAdd ? (
            <TokenForm
              scopes={PROGRAM_SCOPES}
              usual={[]}
              placeholder="Identity provider"
              mayNeverEnd
              sending={making.sending}
              error={making.error}
              onMake={(choice) => making.sendAndWait(choice).then(show)}
            />
          ) : (
            <p className={classes.quiet}>These are as many as there can be. Revoke one that nothing uses any more to make another.</p>
          )}
        </Card>
      </Section>
    </div>
  );
}

/** Tokens of the guild's programs, which act as nobody: for admins. */
export function ServiceTokensPage(): JSX.Element {
  const tokens = useServiceTokens();
  return (
    <Page title="Service tokens" about="For programs of the guild: they act as nobody, and open only what you choose">
      <div className={classes.columns}>
        <div className={classes.column}>
          <Section title="The guild’s tokens" about="one for each program is best">
            <Answered query={tokens} skeleton={<CardSkeletons count={1} height={260} />}>
              {(data) => <TokensOfGuild {...data} />}
            </Answered>
          </Section>
        </div>
        <div className={classes.column}>
          <HowToCall path="/api/changes" token="gpst_">
            Every admin is told when one is made, and a week before it ends. They stay when the admin who made them leaves.
          </HowToCall>
          <IdentityProvider />
          <Section title="For what a person does">
            <Card>
              <p className={classes.quiet}>
                A service token cannot check off, review or read a journey. A program that does so for somebody uses that person’s own token, made on their account page.
              </p>
            </Card>
          </Section>
        </div>
      </div>
    </Page>
  );
}
