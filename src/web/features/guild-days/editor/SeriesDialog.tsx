import { Button, Checkbox, Group, Modal, NativeSelect, NumberInput, Radio, Stack, TextInput } from '@mantine/core';
import { useState, type FormEvent } from 'react';
import type { GuildDaySeriesDto, SiteDto } from '../../../shared/api/types';
import { weekdayName } from '../../../shared/dates';
import { Answered } from '../../../shared/ui/Answered';
import { tell } from '../../../shared/ui/notify';
import { ProblemAlert } from '../../../shared/ui/ProblemAlert';
import { CardSkeletons } from '../../../shared/ui/Skeletons';
import { minutesOfTime, timeOfMinutes } from '../guild-days-words';
import { useSaveSeries, useSeries, useSites } from '../queries';

interface SeriesDialogProps {
  opened: boolean;
  onClose: () => void;
}

/** When the guild meets: weekday, time, and which sites take part. */
export function SeriesDialog({ opened, onClose }: SeriesDialogProps) {
  const series = useSeries(opened);
  const sites = useSites();
  return (
    <Modal opened={opened} onClose={onClose} title="When we meet">
      <Answered query={series} skeleton={<CardSkeletons count={1} height={320} />}>
        {(found) => (sites.data ? <SeriesForm key={found.revision} series={found} sites={sites.data} onClose={onClose} /> : null)}
      </Answered>
    </Modal>
  );
}

function SeriesForm({ series, sites, onClose }: { series: GuildDaySeriesDto; sites: SiteDto[]; onClose: () => void }) {
  const [weekday, setWeekday] = useState(series.weekday);
  const [starts, setStarts] = useState(timeOfMinutes(series.startsMinutes));
  const [hours, setHours] = useState<number | string>(series.durationMinutes / 60);
  const [timeZone, setTimeZone] = useState(series.timeZone);
  const [siteIds, setSiteIds] = useState(series.siteIds);
  const save = useSaveSeries();
  const chosen = sites.filter(({ id }) => siteIds.includes(id)).map(({ name }) => name);
  const startsMinutes = minutesOfTime(starts);
  const complete = startsMinutes !== null && typeof hours === 'number' && siteIds.length > 0;

  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!complete) return;
    const input = { weekday, startsMinutes, durationMinutes: Math.round(hours * 60), timeZone, siteIds };
    void save.sendAndWait({ revision: series.revision, series: input }).then(
      () => {
        tell(`The guild meets on ${weekdayName(weekday)}s.`);
        onClose();
      },
      () => undefined,
    );
  };
  return (
    <form onSubmit={submit}>
      <Stack>
        <Checkbox.Group label="Sites that take part" value={siteIds} onChange={setSiteIds} error={siteIds.length === 0 && 'Choose at least one site'}>
          <Stack gap={6} mt={6}>
            {sites.map(({ id, name }) => (
              <Checkbox key={id} value={id} label={name} />
            ))}
          </Stack>
        </Checkbox.Group>
        <Radio.Group label="Weekday" value={String(weekday)} onChange={(value) => setWeekday(Number(value))}>
          <Stack gap={6} mt={6}>
            {series.choices.map((choice) => {
              const off = choice.sitesOff.filter((name) => chosen.includes(name));
              return (
                <Radio
                  key={choice.weekday}
                  value={String(choice.weekday)}
                  label={weekdayName(choice.weekday)}
                  description={off.length === 0 ? 'Every site works' : `${new Intl.ListFormat('en-GB').format(off)} ${off.length === 1 ? 'does' : 'do'} not work then`}
                />
              );
            })}
          </Stack>
        </Radio.Group>
        <Group grow align="flex-start">
          <TextInput type="time" label="Begins at" required value={starts} onChange={(event) => setStarts(event.currentTarget.value)} />
          <NumberInput label="Hours" required min={0.5} max={12} step={0.5} value={hours} onChange={setHours} />
        </Group>
        <NativeSelect
          label="By the clock of"
          value={timeZone}
          data={[...new Set(sites.map((site) => site.timeZone))]}
          onChange={(event) => setTimeZone(event.currentTarget.value)}
        />
        <ProblemAlert error={save.error} />
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose}>
            Cancel
          </Button>
          <Button type="submit" disabled={!complete} loading={save.sending}>
            Save
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
