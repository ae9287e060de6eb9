import type { JSX, ReactNode } from 'react';
import type { PersonalTokenDto, ServiceTokenDto } from '../../shared/api/types';
import { ConfirmButton } from '../../shared/ui/ConfirmButton';
import { Moment } from '../../shared/ui/Moment';
import classes from './ApiTokens.module.css';
import type { ScopeWords } from './scope-words';

interface TokenRowProps {
  token: PersonalTokenDto | ServiceTokenDto;
  scopes: readonly ScopeWords<string>[];
  /** Whose doing it was, where that is not plain. */
  by?: ReactNode;
  revoking: boolean;
  onRevoke: () => void;
}

/** One token: what uses it, what it may do, when it was used last, when it ends. */
export function TokenRow({ token, scopes, by, revoking, onRevoke }: TokenRowProps): JSX.Element {
  const { name, createdAt, expiresAt, ended, lastUsedAt } = token;
  const may = scopes.filter(({ scope }) => (token.scopes as string[]).includes(scope)).map(({ label }) => label.toLowerCase());
  return (
    <li className={classes.item}>
      <div>
        <p className={classes.name}>{name}</p>
        <p className={classes.quiet}>
          {may.join(', ')} · made <Moment at={createdAt} />
          {by} · {lastUsedAt === null ? 'not used yet' : <>last used <Moment at={lastUsedAt} /></>}
        </p>
        <p className={classes.quiet}>{expiresAt === null ? 'Never ends by itself' : <>{ended ? 'Ended' : 'Ends'} <Moment at={expiresAt} />{ended ? ': it opens nothing any more' : ''}</>}</p>
      </div>
      <ConfirmButton
        size="xs"
        variant="default"
        c="red"
        loading={revoking}
        aria-label={`Revoke: ${name}`}
        question={`Revoke “${name}”?`}
        consequence="Whatever uses this token is refused from now on. It cannot be brought back; another one can be made."
        confirm="Revoke the token"
        onConfirm={onRevoke}
      >
        Revoke
      </ConfirmButton>
    </li>
  );
}
