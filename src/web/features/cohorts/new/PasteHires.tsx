import { Button, Group, Stack, Text, Textarea } from '@mantine/core';
import { Dropzone } from '@mantine/dropzone';
import { useState } from 'react';
import type { ReadHireLineDto } from '../../../shared/api/types';
import { ProblemAlert } from '../../../shared/ui/ProblemAlert';
import { useReadHires } from '../queries';
import classes from './new-cohort.module.css';
import { lineFromRead, type HireLine } from './plan';

const MOST_BYTES = 500_000;

/** Hires from a pasted list or a CSV file: read by the server, reported line by line, added only when asked. */
export function PasteHires({ onAdd, onClose }: { onAdd: (lines: HireLine[]) => void; onClose: () => void }) {
  const [text, setText] = useState('');
  const [refusal, setRefusal] = useState<string | null>(null);
  const [left, setLeft] = useState(0);
  const reading = useReadHires();

  const read = (given: string) => {
    setText(given);
    setRefusal(null);
    setLeft(0);
    reading.send(given);
  };
  const add = (lines: HireLine[], faulty: string[]) => {
    onAdd(lines);
    if (faulty.length === 0) {
      onClose();
      return;
    }
    // Lines with a fault are hires too: they stay here to be put right, not dropped with the report.
    setText(faulty.join('\n'));
    setLeft(faulty.length);
    reading.reset();
  };

  return (
    <Stack gap="sm">
      <Dropzone
        accept={['text/csv', 'text/plain', 'application/vnd.ms-excel', 'text/tab-separated-values']}
        maxFiles={1}
        maxSize={MOST_BYTES}
        loading={reading.sending}
        onDrop={([file]) => void file?.text().then(read)}
        onReject={() => setRefusal('That is not a text or CSV file below 500 kB. Save the sheet as CSV, then drop it again.')}
        inputProps={{ 'aria-label': 'CSV file with hires' }}
        p="md"
      >
        <Text ta="center" size="sm">
          Drop a CSV file here, or press to choose one
        </Text>
        <Text ta="center" className={classes.dim}>
          name, e-mail, site, and if you like start date, mentor’s e-mail, backup’s e-mail
        </Text>
      </Dropzone>
      {refusal && (
        <Text size="sm" c="red" role="alert">
          {refusal}
        </Text>
      )}
      <Textarea
        label="Or paste the lines"
        description="One hire a line; commas, semicolons or tabs between, the same in each line."
        placeholder={'Noa Cohen, noa@example.com, Tel Aviv\nTomas Vaitkus, tomas@example.com, Vilnius, 2026-12-06'}
        minRows={4}
        maxRows={12}
        autosize
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
      />
      <Group>
        <Button variant="default" loading={reading.sending} disabled={!text.trim()} onClick={() => read(text)}>
          Read these lines
        </Button>
        <Button variant="subtle" color="gray" onClick={onClose}>
          Close
        </Button>
      </Group>
      {reading.error && <ProblemAlert error={reading.error} />}
      {reading.answer && <Report lines={reading.answer.lines} onAdd={add} />}
      {left > 0 && (
        <Text size="sm" role="status">
          The others are added. {left === 1 ? 'This line is left: put it right and read it again.' : `These ${left} lines are left: put them right and read them again.`}
        </Text>
      )}
    </Stack>
  );
}

interface ReportProps {
  lines: ReadHireLineDto[];
  /** Takes the hires that could be read, and the lines that could not. */
  onAdd: (hires: HireLine[], faulty: string[]) => void;
}

function Report({ lines, onAdd }: ReportProps) {
  const read = lines.flatMap(({ hire }) => (hire ? [hire] : []));
  const faulty = lines.filter(({ problems }) => problems.length > 0);
  return (
    <Stack gap="xs" role="status">
      <Text fw={600} size="sm">
        {read.length} of {lines.length} {lines.length === 1 ? 'line' : 'lines'} can be added
        {faulty.length > 0 && `; ${faulty.length} ${faulty.length === 1 ? 'needs' : 'need'} a look`}.
      </Text>
      {faulty.length > 0 && (
        <ul className={classes.report}>
          {faulty.map(({ line, text, problems }) => (
            <li key={line}>
              <span className={classes.dim}>Line {line}</span>
              <div>
                <code>{text}</code>
                {problems.map((problem) => (
                  <Text key={problem} size="sm" c="red">
                    {problem}
                  </Text>
                ))}
              </div>
            </li>
          ))}
        </ul>
      )}
      {read.length > 0 && (
        <Button w="fit-content" onClick={() => onAdd(read.map(lineFromRead), faulty.map(({ text }) => text))}>
          Add {read.length === 1 ? 'this hire' : `these ${read.length} hires`}
        </Button>
      )}
    </Stack>
  );
}
