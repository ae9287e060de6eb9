import { Alert, Button, Checkbox, NativeSelect, TextInput } from '@mantine/core';
import { useId, useState, type FormEvent, type JSX } from 'react';
import { fieldErrors } from '../../shared/api/problem';
import { Icon } from '../../shared/ui/icons';
import { ProblemAlert } from '../../shared/ui/ProblemAlert';
import classes from './ApiTokens.module.css';
import type { ScopeWords } from './scope-words';

/** What a person decides about a new token; null days: it never ends. */
export interface TokenChoice<Scope extends string> {
  name: string;
  scopes: Scope[];
  expiresInDays: number | null;
}

interface TokenFormProps<Scope extends string> {
  scopes: readonly ScopeWords<Scope>[];
  /** What is chosen at first. */
  usual: readonly Scope[];
  placeholder: string;
  mayNeverEnd: boolean;
  sending: boolean;
  error: Error | null;
  /** Resolves when the token is made; rejects when it was refused. */
  onMake: (choice: TokenChoice<Scope>) => Promise<unknown>;
}

const DAYS: readonly [days: string, label: string][] = [['7', 'in a week'], ['30', 'in 30 days'], ['90', 'in 90 days'], ['365', 'in a year']];
const USUAL_DAYS = '90';
const NEVER = 'never';

/** Names a new token, says what it may do and when it ends. */
export function TokenForm<Scope extends string>({ scopes, usual, placeholder, mayNeverEnd, sending, error, onMake }: TokenFormProps<Scope>): JSX.Element {
  const [name, setName] = useState('');
  const [chosen, setChosen] = useState<readonly Scope[]>(usual);
  const [ends, setEnds] = useState(USUAL_DAYS);
  const [asked, setAsked] = useState(false);
  const wrongId = useId();
  const refused = fieldErrors(error);
  const noScope = chosen.length === 0;
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    setAsked(true);
    if (!name.trim() || noScope) return;
    void onMake({ name: name.trim(), scopes: [...chosen], expiresInDays: ends === NEVER ? null : Number(ends) }).then(
      () => {
        setName('');
        setAsked(false);
      },
      // The refusal stands in the form.
      () => undefined,
    );
  };
  return (
    <form className={classes.form} onSubmit={submit} noValidate>
      <TextInput
        className={classes.wide}
        label="What will use it?"
        placeholder={placeholder}
        maxLength={60}
        value={name}
        error={(asked && !name.trim() && 'A name is needed, so that you know your tokens apart') || refused['name']}
        onChange={(event) => setName(event.currentTarget.value)}
      />
      <fieldset className={classes.scopes} aria-describedby={asked && noScope ? wrongId : undefined}>
        <legend>What may it do?</legend>
        {scopes.map(({ scope, label, about }) => (
          <Checkbox
            key={scope}
            label={label}
            description={about}
            checked={chosen.includes(scope)}
            onChange={({ currentTarget: { checked } }) => setChosen(checked ? [...chosen, scope] : chosen.filter((other) => other !== scope))}
          />
        ))}
        {asked && noScope ? (
          <p className={classes.wrong} id={wrongId}>
            Choose at least one.
          </p>
        ) : null}
      </fieldset>
      <NativeSelect
        className={classes.wide}
        label="It ends"
        value={ends}
        data={[...DAYS.map(([value, label]) => ({ value, label })), ...(mayNeverEnd ? [{ value: NEVER, label: 'never' }] : [])]}
        onChange={(event) => setEnds(event.currentTarget.value)}
      />
      {ends === NEVER ? (
        <Alert color="orange" title="It stays open until an admin revokes it">
          A token that never ends is found one day in an old script. Choose an end unless changing it is truly hard where it is used.
        </Alert>
      ) : null}
      {Object.keys(refused).length === 0 ? <ProblemAlert error={error} /> : null}
      <Button type="submit" loading={sending} leftSection={<Icon name="plus" size={16} />}>
        Make a token
      </Button>
    </form>
  );
}
