import type { MilestoneChangeDto, PathDiffDto, PhaseChangeDto, TextLineDto } from '../../../shared/api/types';
import { Card, EmptyState, Section } from '../../../shared/ui/Page';
import { MILESTONE_FIELDS } from '../editing/fields';
import { dayWords } from '../path-words';
import classes from './History.module.css';

/** Everything in which two texts of a path differ, in words. */
export function DiffView({ diff }: { diff: PathDiffDto }) {
  const { fields, phases, milestones, from, to } = diff;
  if (fields.length + phases.length + milestones.length === 0) {
    return (
      <EmptyState title="They say the same" icon="check">
        Not a word is different.
      </EmptyState>
    );
  }
  const titles = new Map(diff.titles.map(({ key, title }) => [key, title]));
  return (
    <>
      <p className={classes.sum} role="status">
        {sumOf(milestones)}
      </p>
      {fields.length > 0 && (
        <Section title="The path itself">
          <Card>
            <dl className={classes.fields}>
              {fields.map((field) => (
                <Change key={field} label={field === 'title' ? 'Title' : 'Description'} before={from[field] ?? 'nothing'} after={to[field] ?? 'nothing'} />
              ))}
            </dl>
          </Card>
        </Section>
      )}
      {phases.length > 0 && (
        <Section title="Phases">
          <Card>
            <ul className={classes.plain}>
              {phases.map((phase) => (
                <li key={phase.key}>
                  <Mark kind={phase.kind} /> <strong>{phase.title}</strong> {phaseWords(phase)}
                </li>
              ))}
            </ul>
          </Card>
        </Section>
      )}
      {milestones.length > 0 && (
        <Section title="Milestones">
          <ul className={classes.list}>
            {milestones.map((change) => (
              <li key={change.key}>
                <Card>
                  <Milestone change={change} titles={titles} />
                </Card>
              </li>
            ))}
          </ul>
        </Section>
      )}
    </>
  );
}

const WORDS = { added: 'added', removed: 'removed', changed: 'changed' } as const;

function sumOf(milestones: readonly MilestoneChangeDto[]): string {
  const parts = (['added', 'removed', 'changed'] as const).map((kind) => ({ kind, count: milestones.filter((change) => change.kind === kind).length }));
  const words = parts.filter(({ count }) => count > 0).map(({ kind, count }) => `${count} ${WORDS[kind]}`);
  return words.length === 0 ? 'No milestone is different.' : `Milestones: ${words.join(', ')}.`;
}

function phaseWords({ kind, titleBefore, moved, fields }: PhaseChangeDto): string {
  if (kind !== 'changed') return '';
  return [titleBefore ? `was “${titleBefore}”` : '', moved ? 'stands elsewhere' : '', fields.includes('summary') ? 'says something else about itself' : '']
    .filter(Boolean)
    .join(', ');
}

function Mark({ kind, moved = false }: { kind: MilestoneChangeDto['kind']; moved?: boolean }) {
  return <span className={`${classes.mark} ${classes[kind]}`}>{moved ? 'moved' : WORDS[kind]}</span>;
}

function Milestone({ change, titles }: { change: MilestoneChangeDto; titles: ReadonlyMap<string, string> }) {
  const { key, kind, before, after, phaseBefore, phaseAfter, moved, fields, guide } = change;
  const now = after ?? before;
  return (
    <>
      <h3 className={classes.name}>
        <Mark kind={kind} moved={moved !== null && fields.length === 0} /> {now?.title} <small>{key}</small>
      </h3>
      {kind === 'added' && after && (
        <p className={classes.quiet}>
          in {phaseAfter}, {dayWords(after)}
        </p>
      )}
      {kind === 'removed' && <p className={classes.quiet}>was in {phaseBefore}</p>}
      {moved === 'phase' && (
        <p className={classes.quiet}>
          moved from {phaseBefore} to {phaseAfter}
        </p>
      )}
      {moved === 'place' && <p className={classes.quiet}>stands elsewhere in {phaseAfter}</p>}
      {before && after && fields.length > 0 && (
        <dl className={classes.fields}>
          {MILESTONE_FIELDS.filter(({ name }) => (fields as readonly string[]).includes(name)).map(({ name, label, words }) =>
            name === 'guide' && guide ? (
              <div key={name} className={classes.whole}>
                <dt>{label}</dt>
                <dd>
                  <Lines lines={guide} />
                </dd>
              </div>
            ) : (
              <Change key={name} label={label} before={words(before, titles)} after={words(after, titles)} />
            ),
          )}
        </dl>
      )}
    </>
  );
}

function Change({ label, before, after }: { label: string; before: string; after: string }) {
  return (
    <div>
      <dt>{label}</dt>
      <dd>
        <del>{before}</del> <span aria-hidden="true">→</span> <ins>{after}</ins>
      </dd>
    </div>
  );
}

/** How many lines that are the same are shown around those that are not. */
const AROUND = 1;

function Lines({ lines }: { lines: readonly TextLineDto[] }) {
  const shown = lines.map(
    ({ kind }, index) => kind !== 'same' || lines.slice(Math.max(0, index - AROUND), index + AROUND + 1).some((near) => near.kind !== 'same'),
  );
  return (
    <div className={classes.lines}>
      {lines.map(({ kind, text }, index) => {
        if (!shown[index]) return shown[index - 1] ?? index === 0 ? <p key={index} className={classes.quiet}>…</p> : null;
        if (kind === 'added') return <ins key={index}>{text || ' '}</ins>;
        if (kind === 'removed') return <del key={index}>{text || ' '}</del>;
        return <span key={index}>{text || ' '}</span>;
      })}
    </div>
  );
}
