import { fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';

/** A running identity provider. */
export interface IdentityProvider {
  issuer: string;
  clientId: string;
  clientSecret: string;
  stop(): Promise<void>;
}

/** Starts a real identity provider that sends browsers back to these addresses alone. */
export async function startIdentityProvider(redirectUris: string[]): Promise<IdentityProvider> {
  const child = fork(join(__dirname, 'run-identity-provider.mjs'), { execArgv: [], stdio: ['ignore', 'ignore', 'ignore', 'ipc'] });
  child.send({ redirectUris });
  const [{ issuer }] = (await once(child, 'message')) as [{ issuer: string }];
  return {
    issuer,
    clientId: 'guildpath',
    clientSecret: 'the-secret-of-guildpath',
    async stop() {
      const gone = once(child, 'exit');
      child.disconnect();
      await gone;
    },
  };
}
