import { Button, Select, TextInput } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useState, type JSX } from 'react';
import { useNavigate, useSearchParams } from 'react-router';
import { AskForm } from '../../shared/ask/AskForm';
import { useAreas } from '../../shared/ask/questions';
import { Icon } from '../../shared/ui/icons';
import { Card, Page, Section } from '../../shared/ui/Page';
import { areaWord } from '../../shared/words/topic-words';
import { Areas } from './Areas';
import classes from './AskPage.module.css';
import { FoundQuestions } from './FoundQuestions';

const TYPING_PAUSE = 250;

/** Who knows what, and what was asked before. */
export function AskPage(): JSX.Element {
  const [typed, setTyped] = useState('');
  const [params] = useSearchParams();
  const [topic, setTopic] = useState<string | null>(params.get('topic'));
  const [site, setSite] = useState<string | null>(null);
  const [asking, setAsking] = useState(false);
  const [search] = useDebouncedValue(typed.trim(), TYPING_PAUSE);
  const areas = useAreas();
  const sites = [...new Set((areas.data ?? []).flatMap(({ people }) => people.map(({ siteName }) => siteName)))].sort();
  const navigate = useNavigate();
  return (
    <Page
      title="Who to ask"
      about="Everybody may ask, everybody may answer"
      actions={
        asking ? null : (
          <Button leftSection={<Icon name="plus" size={16} />} onClick={() => setAsking(true)}>
            Ask the guild
          </Button>
        )
      }
    >
      {asking ? (
        <Section title="Ask the guild">
          <Card>
            <AskForm onAsked={({ id }) => void navigate(`/questions/${id}`)} onCancel={() => setAsking(false)} />
          </Card>
        </Section>
      ) : null}
      <div className={classes.tools}>
        <TextInput
          type="search"
          aria-label="Find questions and people"
          placeholder="What is it about?"
          maxLength={200}
          value={typed}
          onChange={(event) => setTyped(event.currentTarget.value)}
        />
        <Select
          aria-label="Area"
          placeholder="Any area"
          clearable
          data={(areas.data ?? []).map((area) => ({ value: area.topic, label: areaWord(area) }))}
          value={topic}
          onChange={setTopic}
        />
        {sites.length > 1 ? <Select aria-label="Site of the ones to ask" placeholder="Any site" clearable data={sites} value={site} onChange={setSite} /> : null}
      </div>
      <div className={classes.columns}>
        <Section title="Asked before">
          <FoundQuestions search={search} topic={topic} />
        </Section>
        <Section title="The ones to ask">
          <Areas areas={areas} typed={typed} topic={topic} site={site} />
        </Section>
      </div>
    </Page>
  );
}
