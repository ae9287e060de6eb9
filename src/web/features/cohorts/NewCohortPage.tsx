import { useSessionStorage } from '@mantine/hooks';
import '@mantine/dropzone/styles.css';
import { Skeleton } from '@mantine/core';
import { useCallback, useMemo, useState } from 'react';
import { fieldErrors } from '../../shared/api/problem';
import type { StartedCohortDto } from '../../shared/api/types';
import { Answered } from '../../shared/ui/Answered';
import { Page } from '../../shared/ui/Page';
import { BasicsStep } from './new/BasicsStep';
import { HiresStep } from './new/HiresStep';
import { EMPTY_DRAFT, hiresOf, newLine, planOf, type CohortDraft, type HireLine } from './new/plan';
import { Started } from './new/Started';
import { StartStep } from './new/StartStep';
import { Steps } from './new/Steps';
import { useMentors, usePaths, useSites } from './queries';

const STEPS = ['Path and start', 'Hires and mentors', 'Preview and start'] as const;
const BLANK_LINES = 3;

/** Starts a cohort in three steps. What was typed survives a reload, until it has started. */
export function NewCohortPage() {
  const [draft, setDraft, forget] = useSessionStorage<CohortDraft>({
    key: 'guildpath-new-cohort',
    defaultValue: EMPTY_DRAFT,
    getInitialValueInEffect: false,
  });
  const [step, setStep] = useState(0);
  const [refusal, setRefusal] = useState<Error | null>(null);
  const [started, setStarted] = useState<StartedCohortDto | null>(null);
  const paths = usePaths();
  const sites = useSites();
  const mentors = useMentors();
  const plan = useMemo(() => planOf(draft), [draft]);

  const changeHires = useCallback(
    (change: (hires: HireLine[]) => HireLine[]) => setDraft((now) => ({ ...now, hires: change(now.hires) })),
    [setDraft],
  );
  const goToHires = () => {
    if (draft.hires.length === 0) changeHires(() => Array.from({ length: BLANK_LINES }, () => newLine()));
    setStep(1);
  };

  if (started) return <Started cohort={started} />;

  return (
    <Page
      title="New cohort"
      about="Nothing happens until the last step"
      from={{ to: '/cohorts', label: 'Cohorts' }}
    >
      <div>
        <Steps titles={STEPS} current={step} onGo={setStep} />
        <Answered query={paths} skeleton={<Skeleton height={220} radius={14} />}>
          {(known) =>
            step === 0 && (
              <BasicsStep
                draft={draft}
                paths={known}
                refused={fieldErrors(refusal)}
                onChange={setDraft}
                onNext={goToHires}
              />
            )
          }
        </Answered>
        {step === 1 && (
          <HiresStep
            hires={draft.hires}
            sites={sites.data ?? []}
            mentors={mentors.data ?? []}
            refused={refusedLines(draft, refusal)}
            onChange={changeHires}
            onBack={() => setStep(0)}
            onNext={() => (setRefusal(null), setStep(2))}
          />
        )}
        {step === 2 && (
          <StartStep
            plan={plan}
            onBack={() => setStep(1)}
            onRefused={setRefusal}
            onStarted={(cohort) => {
              forget();
              setStarted(cohort);
            }}
          />
        )}
      </div>
    </Page>
  );
}

/** The server's `hires[3].email` beside the line it speaks of. */
function refusedLines(draft: CohortDraft, refusal: Error | null): Map<string, Partial<Record<string, string>>> {
  const lines = new Map<string, Partial<Record<string, string>>>();
  const sent = hiresOf(draft);
  for (const [field, problem] of Object.entries(fieldErrors(refusal))) {
    const [, index, name] = /^hires\[(\d+)\]\.(\w+)$/.exec(field) ?? [];
    const line = sent[Number(index)];
    if (line && name) lines.set(line.id, { ...lines.get(line.id), [name]: problem });
  }
  return lines;
}
