import { Alert, Button, Group, NativeSelect, Stack, Text, Textarea, TextInput } from '@mantine/core';
import { Dropzone } from '@mantine/dropzone';
import '@mantine/dropzone/styles.css';
import { useState } from 'react';
import { useNavigate, useParams } from 'react-router';
import type { SiteDto } from '../../shared/api/types';
import { useDates } from '../../shared/dates';
import { Answered } from '../../shared/ui/Answered';
import { Icon } from '../../shared/ui/icons';
import { Card, EmptyState, Page, Section } from '../../shared/ui/Page';
import { ProblemAlert } from '../../shared/ui/ProblemAlert';
import { CardSkeletons } from '../../shared/ui/Skeletons';
import classes from './Calendars.module.css';
import { HolidayPreview } from './HolidayPreview';
import { usePreviewHolidays, useSites } from './queries';

/** Larger than any real list of holidays by far; the server refuses with the same words. */
const MOST_LETTERS = 500_000;
const YEARS_AHEAD = 5;

/** Brings days off from a file: read first, shown beside what is there, and taken over only then. */
export function ImportHolidaysPage() {
  const { siteId } = useParams();
  const sites = useSites();
  return (
    <Answered query={sites} skeleton={<CardSkeletons count={2} height={220} />} asPage>
      {(all) => {
        const site = all.find(({ id, abilities }) => id === siteId && abilities.edit);
        return site ? (
          <Import site={site} />
        ) : (
          <Page title="Nothing here">
            <EmptyState title="It does not exist, or it is not yours to see." icon="eye" />
          </Page>
        );
      }}
    </Answered>
  );
}

function Import({ site }: { site: SiteDto }) {
  const navigate = useNavigate();
  const { today } = useDates();
  const thisYear = Number(today.slice(0, 4));
  const [fromYear, setFromYear] = useState(thisYear);
  const [toYear, setToYear] = useState(thisYear + 1);
  const [source, setSource] = useState('');
  const [pasted, setPasted] = useState('');
  const [refusal, setRefusal] = useState<string | null>(null);
  const preview = usePreviewHolidays(site.id);
  const years = Array.from({ length: YEARS_AHEAD + 1 }, (_, index) => String(thisYear + index));

  const read = (text: string) => {
    setRefusal(text.length > MOST_LETTERS ? 'That file is far longer than any list of holidays. Drop one with the days off alone.' : null);
    if (text.length <= MOST_LETTERS) preview.send({ text, fromYear, toYear });
  };
  const drop = (file: File) => {
    if (source === '') setSource(file.name);
    void file.text().then((text) => {
      setPasted(text);
      read(text);
    });
  };
  return (
    <Page
      title={`Days off for ${site.name}`}
      about="From a calendar (.ics) or a table (.csv). Nothing is taken over before you have seen it"
      from={{ to: `/calendars/${site.id}`, label: site.name }}
    >
      {preview.answer ? (
        <HolidayPreview
          site={site}
          file={preview.answer}
          source={source.trim() || null}
          onBack={preview.reset}
          onDone={(year) => void navigate(`/calendars/${site.id}?year=${year}`)}
        />
      ) : (
        <>
          <Card>
            <Stack gap="sm">
              <Group grow align="flex-start">
                <NativeSelect label="From the year" data={years} value={String(fromYear)} onChange={(event) => setFromYear(Number(event.currentTarget.value))} />
                <NativeSelect label="To the year" data={years} value={String(toYear)} onChange={(event) => setToYear(Number(event.currentTarget.value))} />
              </Group>
              <TextInput
                label="Where it is from"
                description="A page or a law; it stands beside each day that does not say so itself"
                maxLength={400}
                value={source}
                onChange={(event) => setSource(event.currentTarget.value)}
              />
            </Stack>
          </Card>
          <Dropzone
            className={classes.drop}
            maxFiles={1}
            loading={preview.sending}
            onDrop={([dropped]) => dropped && drop(dropped)}
            onReject={() => setRefusal('Drop one file at a time.')}
            inputProps={{ 'aria-label': 'File of days off' }}
          >
            <Icon name="file" size={26} />
            <strong>Drop a file here, or press to choose one</strong>
            <Text c="dimmed" size="sm">
              a calendar (.ics), or a table with day, name and half (.csv)
            </Text>
          </Dropzone>
          {refusal && (
            <Alert color="orange" role="alert">
              {refusal}
            </Alert>
          )}
          <ProblemAlert error={preview.error} />
          <Section title="Or paste it">
            <Card>
              <Stack gap="sm">
                <Textarea
                  label="The file’s text"
                  description="One day a line, such as 2027-01-01,New Year or 2027-04-21,Eve of Passover,half"
                  autosize
                  minRows={5}
                  maxRows={14}
                  spellCheck={false}
                  value={pasted}
                  onChange={(event) => setPasted(event.currentTarget.value)}
                />
                <Group>
                  <Button disabled={!pasted.trim()} loading={preview.sending} onClick={() => read(pasted)}>
                    Read this
                  </Button>
                </Group>
              </Stack>
            </Card>
          </Section>
        </>
      )}
    </Page>
  );
}
