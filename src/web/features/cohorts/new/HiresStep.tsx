import { Button, Group, Stack, Text } from '@mantine/core';
import { useCallback, useMemo, useState } from 'react';
import type { MentorLoadDto, SiteDto } from '../../../shared/api/types';
import { Icon } from '../../../shared/ui/icons';
import { Card, Section } from '../../../shared/ui/Page';
import { HireLines } from './HireLines';
import { MentorLoads } from './MentorLoads';
import classes from './new-cohort.module.css';
import { PasteHires } from './PasteHires';
import { hiresOf, isBlank, missingOn, newLine, type HireLine } from './plan';
import { givenTo, shareOut } from './share-out';

interface HiresStepProps {
  hires: HireLine[];
  sites: SiteDto[];
  mentors: MentorLoadDto[];
  /** Line id → field → what the server refused. */
  refused: ReadonlyMap<string, Partial<Record<string, string>>>;
  onChange: (change: (hires: HireLine[]) => HireLine[]) => void;
  onBack: () => void;
  onNext: () => void;
}

/** Who starts, where, and with whom: typed, pasted or from a file. */
export function HiresStep({ hires, sites, mentors, refused, onChange, onBack, onNext }: HiresStepProps) {
  const [pasting, setPasting] = useState(false);
  const [asked, setAsked] = useState(false);
  const named = hires.filter((line) => !isBlank(line));
  const given = useMemo(() => givenTo(hires), [hires]);
  const missing = new Map(asked ? named.map((line) => [line.id, missingOn(line)] as const) : []);
  const faults = new Map(named.map(({ id }) => [id, { ...refused.get(id), ...missing.get(id) }] as const));
  const unled = named.filter(({ mentorId, backupId }) => !mentorId || !backupId).length;

  const change = useCallback(
    (line: HireLine) => onChange((lines) => lines.map((one) => (one.id === line.id ? line : one))),
    [onChange],
  );
  const remove = useCallback((id: string) => onChange((lines) => lines.filter((one) => one.id !== id)), [onChange]);
  const add = (more: HireLine[]) => onChange((lines) => [...lines.filter((line) => !isBlank(line)), ...more]);
  const next = () => {
    setAsked(true);
    if (named.length > 0 && named.every((line) => Object.keys(missingOn(line)).length === 0)) onNext();
  };

  return (
    <Stack gap="lg">
      <Card>
        <Group justify="space-between" mb="sm">
          <Text fw={650}>
            {named.length} {named.length === 1 ? 'hire' : 'hires'}
          </Text>
          <Group gap="xs">
            <Button variant="default" size="xs" onClick={() => setPasting(!pasting)} aria-expanded={pasting}>
              Paste or drop a list
            </Button>
            <Button
              variant="default"
              size="xs"
              disabled={unled === 0 || mentors.length < 2}
              title="By site and by what everybody carries already; what you chose stays"
              onClick={() => onChange((lines) => shareLed(lines, mentors, sites))}
            >
              Suggest mentors{unled > 0 && ` for ${unled}`}
            </Button>
          </Group>
        </Group>
        {pasting && (
          <div style={{ marginBottom: 20 }}>
            <PasteHires onAdd={add} onClose={() => setPasting(false)} />
          </div>
        )}
        <HireLines lines={hires} sites={sites} mentors={mentors} faults={faults} onChange={change} onRemove={remove} />
        <Button
          mt="sm"
          variant="subtle"
          size="sm"
          leftSection={<Icon name="plus" size={16} />}
          onClick={() => onChange((lines) => [...lines, newLine({ siteId: lines.at(-1)?.siteId ?? '' })])}
        >
          Add a hire
        </Button>
        <div role="status">
          {asked && named.length === 0 && <p className={classes.fault}>A cohort needs at least one hire.</p>}
        </div>
        <div className={classes.actions}>
          <Button onClick={next}>Next: preview the dates</Button>
          <Button variant="default" onClick={onBack}>
            Back
          </Button>
        </div>
      </Card>
      <Section title="Mentors" about="what each carries; a limit is a hint, not a wall">
        <MentorLoads mentors={mentors} given={given} />
      </Section>
    </Stack>
  );
}

function shareLed(lines: HireLine[], mentors: MentorLoadDto[], sites: SiteDto[]): HireLine[] {
  const names = new Map(sites.map(({ id, name }) => [id, name]));
  const led = new Map(shareOut(hiresOf({ hires: lines }), mentors, names).map((line) => [line.id, line]));
  return lines.map((line) => led.get(line.id) ?? line);
}
