import type { JSX } from 'react';
import type { PersonalTokenDto, ServiceTokenDto } from '../../shared/api/types';
import classes from './ApiTokens.module.css';
import type { ScopeWords } from './scope-words';
import { TokenRow } from './TokenRow';
import type { OneTime } from './useOneTime';

interface TokenListProps {
  label: string;
  tokens: readonly (PersonalTokenDto | ServiceTokenDto)[];
  scopes: readonly ScopeWords<string>[];
  oneTime: Pick<OneTime<never>, 'revoke' | 'isRevoking'>;
}

/** The tokens that there are; nothing where there is none. */
export function TokenList({ label, tokens, scopes, oneTime }: TokenListProps): JSX.Element | null {
  if (tokens.length === 0) return null;
  return (
    <ul className={classes.list} aria-label={label}>
      {tokens.map((token) => (
        <TokenRow
          key={token.id}
          token={token}
          scopes={scopes}
          by={'createdByName' in token ? ` by ${token.createdByName}` : undefined}
          revoking={oneTime.isRevoking(token.id)}
          onRevoke={() => oneTime.revoke(token.id, token.name)}
        />
      ))}
    </ul>
  );
}
