import { Button, Group, Stack, Text, Textarea } from '@mantine/core';
import { Dropzone } from '@mantine/dropzone';
import '@mantine/dropzone/styles.css';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { Icon } from '../../shared/ui/icons';
import { Card, Page, Section } from '../../shared/ui/Page';
import { FileProblems } from './FileProblems';
import classes from './Paths.module.css';
import { useImportPath } from './queries';

/** Larger than any real path by far; the server refuses with the same words. */
const MOST_BYTES = 2_000_000;

/** Reads a file into a draft. A file that cannot be read is refused whole, line by line. */
export function ImportPathPage() {
  const navigate = useNavigate();
  const importing = useImportPath();
  const [name, setName] = useState('');
  const [pasted, setPasted] = useState('');
  const [refusal, setRefusal] = useState<string | null>(null);

  const read = (fileName: string, content: string) => {
    setName(fileName);
    setRefusal(null);
    void importing.sendAndWait({ name: fileName, content }).then(
      ({ pathId }) => navigate(`/paths/${pathId}/draft`),
      () => undefined,
    );
  };

  return (
    <Page
      title="Import a path"
      about="It becomes a draft: days, reviewers and who does what can still be set, for many items at once"
      from={{ to: '/paths', label: 'Paths' }}
    >
      <Dropzone
        className={classes.drop}
        maxFiles={1}
        maxSize={MOST_BYTES}
        loading={importing.sending}
        onDrop={([file]) => file && void file.text().then((content) => read(file.name, content))}
        onReject={() => setRefusal('That file is larger than 2 MB, or more than one was dropped. A path is a few hundred lines; drop one file.')}
        inputProps={{ 'aria-label': 'Path file' }}
      >
        <Icon name="file" size={30} />
        <strong>Drop a file here, or press to choose one</strong>
        <Text c="dimmed" size="sm">
          our YAML (.yaml, .yml) or a Checklistomania checklist (.json)
        </Text>
      </Dropzone>
      <div role="status">
        {refusal && (
          <Text size="sm" c="red">
            {refusal}
          </Text>
        )}
        {importing.sending && <Text size="sm">Reading {name}…</Text>}
      </div>
      {importing.error && <FileProblems error={importing.error} name={name} />}
      <Section title="Or paste it">
        <Card>
          <Stack gap="sm">
            <Textarea
              label="The file’s text"
              description="YAML or JSON"
              autosize
              minRows={6}
              maxRows={18}
              spellCheck={false}
              styles={{ input: { fontFamily: 'var(--mantine-font-family-monospace)', fontSize: '0.8125rem' } }}
              value={pasted}
              onChange={(event) => setPasted(event.currentTarget.value)}
            />
            <Group>
              <Button
                disabled={!pasted.trim()}
                loading={importing.sending}
                onClick={() => read(looksLikeJson(pasted) ? 'pasted.json' : 'pasted.yaml', pasted)}
              >
                Import this
              </Button>
            </Group>
          </Stack>
        </Card>
      </Section>
    </Page>
  );
}

function looksLikeJson(text: string): boolean {
  return /^\s*[[{]/.test(text);
}
