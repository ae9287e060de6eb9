import { Button, Checkbox, NativeSelect, TextInput } from '@mantine/core';
import { useState, type FormEvent, type JSX } from 'react';
import { fieldErrors } from '../../../shared/api/problem';
import type { ArrivalRuleDto } from '../../../shared/api/types';
import { tell, tellProblem } from '../../../shared/ui/notify';
import { Card, Section } from '../../../shared/ui/Page';
import { ProblemAlert } from '../../../shared/ui/ProblemAlert';
import { usePaths, useSites } from '../queries';
import classes from './Arriving.module.css';
import { useAddRule, useRemoveRule } from './queries';

const USUAL_DAYS = '14';

/** By which rules those who start go into cohorts; one a site, and one for all others. */
export function Rules({ rules }: { rules: ArrivalRuleDto[] }): JSX.Element {
  return (
    <Section title="Rules" about="into which cohort they go">
      <Card className={classes.stack}>
        {rules.length > 0 ? (
          <ul className={classes.list}>
            {rules.map((rule) => (
              <Rule key={rule.id} rule={rule} />
            ))}
          </ul>
        ) : (
          <p className={classes.quiet}>No rule yet. With one, each newcomer of a site comes with a cohort, a mentor and a backup proposed.</p>
        )}
        <AddRule taken={new Set(rules.map(({ siteId }) => siteId ?? ''))} />
      </Card>
    </Section>
  );
}

function Rule({ rule: { id, siteName, pathTitle, daysApart, byItself } }: { rule: ArrivalRuleDto }): JSX.Element {
  const removing = useRemoveRule();
  const where = siteName ?? 'All other sites';
  const remove = () => void removing.sendAndWait(id).then(() => tell(`The rule for ${siteName ?? 'all other sites'} is gone. Whoever is in a cohort stays there.`), tellProblem);
  return (
    <li className={classes.row}>
      <div>
        <p className={classes.name}>{where}</p>
        <p className={classes.quiet}>
          The next cohort on “{pathTitle}” that starts within {daysApart} {daysApart === 1 ? 'day' : 'days'} of their first day,{' '}
          {byItself ? 'by itself when a mentor has room on all of their days.' : 'when you press.'}
        </p>
      </div>
      <Button size="sm" variant="default" loading={removing.sending} onClick={remove} aria-label={`Remove the rule for ${where}`}>
        Remove
      </Button>
    </li>
  );
}

/** @param taken sites that have a rule already; empty text stands for all others */
function AddRule({ taken }: { taken: ReadonlySet<string> }): JSX.Element | null {
  const [chosenSite, setSite] = useState('');
  const [chosenPath, setPath] = useState('');
  const [days, setDays] = useState(USUAL_DAYS);
  const [byItself, setByItself] = useState(false);
  const sites = useSites();
  const paths = usePaths();
  const adding = useAddRule();
  const refused = fieldErrors(adding.error);
  const published = (paths.data ?? []).filter(({ latest }) => latest !== null);
  const free = [{ value: '', label: 'All other sites' }, ...(sites.data ?? []).map(({ id, name }) => ({ value: id, label: name }))].filter(({ value }) => !taken.has(value));
  const siteId = free.some(({ value }) => value === chosenSite) ? chosenSite : (free[0]?.value ?? '');
  const pathId = chosenPath || (published[0]?.id ?? '');
  if (free.length === 0) return null;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const rule = { ...(siteId ? { siteId } : {}), pathId, daysApart: Number(days), byItself };
    void adding.sendAndWait(rule).then(() => tell('The rule is there.'), () => undefined);
  };
  return (
    <form onSubmit={submit} className={classes.stack} aria-label="A new rule">
      <div className={classes.form}>
        <NativeSelect
          label="Who starts at"
          value={siteId}
          error={refused['siteId']}
          data={free}
          onChange={(event) => setSite(event.currentTarget.value)}
        />
        <NativeSelect
          label="Goes into a cohort on"
          value={pathId}
          error={refused['pathId']}
          data={published.map(({ id, title }) => ({ value: id, label: title }))}
          onChange={(event) => setPath(event.currentTarget.value)}
        />
        <TextInput
          label="That starts within (days)"
          type="number"
          inputMode="numeric"
          min={0}
          max={90}
          value={days}
          error={refused['daysApart']}
          onChange={(event) => setDays(event.currentTarget.value)}
        />
      </div>
      <Checkbox
        label="By itself, when a mentor has room and every one of their days has a mentor"
        checked={byItself}
        onChange={(event) => setByItself(event.currentTarget.checked)}
      />
      <ProblemAlert error={Object.keys(refused).length === 0 ? adding.error : null} />
      <div className={classes.buttons}>
        <Button type="submit" variant="default" loading={adding.sending} disabled={pathId === '' || days === ''}>
          Add the rule
        </Button>
      </div>
    </form>
  );
}
