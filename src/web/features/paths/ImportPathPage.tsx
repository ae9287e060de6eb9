import { Alert, Button, Group, Stack, Text, Textarea } from '@mantine/core';
import { Dropzone } from '@mantine/dropzone';
import '@mantine/dropzone/styles.css';
import { useState } from 'react';
import { Link, useNavigate } from 'react-router';
import { asProblem } from '../../shared/api/problem';
import type { ImportPathDto } from '../../shared/api/types';
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
  const [file, setFile] = useState<ImportPathDto | null>(null);
  const [pasted, setPasted] = useState('');
  const [refusal, setRefusal] = useState<string | null>(null);

  const read = (given: ImportPathDto) => {
    setFile(given);
    setRefusal(null);
    void importing.sendAndWait(given).then(
      ({ pathId }) => navigate(`/paths/${pathId}/draft`),
      () => undefined,
    );
  };
  const replaces = importing.error !== null && asProblem(importing.error).code === 'draft_exists';

  return (
    <Page
      title="Import a path"
      about="It becomes a draft: days, reviewers and who does what can still be set, for many items at once"
      from={{ to: '/paths', label: 'Paths' }}
    >
      <div>
        <Dropzone
          className={classes.drop}
          maxFiles={1}
          maxSize={MOST_BYTES}
          loading={importing.sending}
          onDrop={([dropped]) => dropped && void dropped.text().then((content) => read({ name: dropped.name, content }))}
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
          {importing.sending && <Text size="sm">Reading {file?.name}…</Text>}
        </div>
      </div>
      {importing.error && !replaces && <FileProblems error={importing.error} name={file?.name ?? 'the file'} />}
      {replaces && file && (
        <Alert color="orange" role="alert" title="There is a draft of this path already">
          {asProblem(importing.error).detail} Putting the file in its place throws away what was set in that draft;
          published versions stay.
          <Group mt="sm">
            <Button size="xs" loading={importing.sending} onClick={() => read({ ...file, replaceDraft: true })}>
              Put the file in its place
            </Button>
            <Button size="xs" variant="default" component={Link} to="/paths">
              Keep the draft
            </Button>
          </Group>
        </Alert>
      )}
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
                onClick={() => read({ name: looksLikeJson(pasted) ? 'pasted.json' : 'pasted.yaml', content: pasted })}
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
