import { NativeSelect, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useParams } from 'react-router';
import type { PathDraftDto, PathPreviewDto } from '../../shared/api/types';
import { fullDay, shortDay, useDates } from '../../shared/dates';
import { Answered } from '../../shared/ui/Answered';
import { Markdown } from '../../shared/ui/Markdown';
import text from '../../shared/ui/CardText.module.css';
import { Card, Page, Section } from '../../shared/ui/Page';
import { ProblemAlert } from '../../shared/ui/ProblemAlert';
import { PageSkeleton } from '../../shared/ui/Skeletons';
import { assigneeWords, completionWords, minutesWords, requirementWords } from './path-words';
import classes from './Paths.module.css';
import { usePathDraft, usePathPreview, useSites } from './queries';

/** A draft as somebody who starts on a day at a site would walk it. */
export function PreviewPage() {
  const { id = '' } = useParams();
  const draft = usePathDraft(id);
  const sites = useSites();
  return (
    <Answered query={draft} skeleton={<PageSkeleton />}>
      {(found) => <Answered query={sites} skeleton={<PageSkeleton />}>{(all) => <Preview draft={found} sites={all} />}</Answered>}
    </Answered>
  );
}

function Preview({ draft, sites }: { draft: PathDraftDto; sites: { id: string; name: string }[] }) {
  const { today } = useDates();
  const [startOn, setStartOn] = useState<string>(today);
  const [siteId, setSiteId] = useState(sites[0]?.id ?? '');
  const preview = usePathPreview(draft.pathId, startOn, siteId);
  return (
    <Page
      title={`${draft.title}, as a hire sees it`}
      about={`Draft of version ${draft.nextNumber}, dated for one hire. Nothing is saved by looking`}
      from={{ to: `/paths/${draft.pathId}/draft`, label: 'Draft' }}
    >
      <Card className={classes.choices}>
        <TextInput type="date" label="Starts on" value={startOn} onChange={(event) => setStartOn(event.currentTarget.value)} />
        <NativeSelect
          label="At"
          value={siteId}
          data={sites.map(({ id, name }) => ({ value: id, label: name }))}
          onChange={(event) => setSiteId(event.currentTarget.value)}
        />
        <p role="status" className={text.about}>
          {preview.data && `From ${fullDay(preview.data.firstDay)} to ${fullDay(preview.data.lastDay)}, on the calendar of ${preview.data.siteName}`}
        </p>
      </Card>
      <ProblemAlert error={preview.error} />
      <Walk draft={draft} preview={preview.data} />
    </Page>
  );
}

/** Phase by phase, with dates where there are some yet. */
function Walk({ draft, preview }: { draft: PathDraftDto; preview: PathPreviewDto | undefined }) {
  const dues = new Map(preview?.dues.map(({ key, due }) => [key, due]));
  const titles = new Map(draft.phases.flatMap(({ milestones }) => milestones.map(({ key, title }) => [key, title])));
  return (
    <>
      {draft.phases.map((phase) => (
        <Section key={phase.key} title={phase.title}>
          {phase.summary && <p className={text.about}>{phase.summary}</p>}
          <ul className={classes.list}>
            {phase.milestones.map((item) => {
              const due = dues.get(item.key);
              return (
                <li key={item.key}>
                  <Card>
                    <h3 className={text.name}>{item.title}</h3>
                    <p className={text.about}>
                      {[
                        due ? `due ${shortDay(due)}` : '',
                        completionWords(item),
                        item.requirement === 'required' ? '' : requirementWords(item),
                        item.assignee === 'hire' ? '' : `for ${assigneeWords(item)}`,
                        item.effortMinutes ? `about ${minutesWords(item.effortMinutes)}` : '',
                        item.needs.length > 0 ? `opens after ${item.needs.map((key) => titles.get(key) ?? key).join(', ')}` : '',
                      ]
                        .filter(Boolean)
                        .join(' · ')}
                    </p>
                    {(item.guide || item.doneWhen.length > 0) && (
                      <details className={classes.details}>
                        <summary>Guide</summary>
                        <Markdown>{item.guide}</Markdown>
                        {item.doneWhen.length > 0 && (
                          <>
                            <p className={text.about}>Done when</p>
                            <ul>
                              {item.doneWhen.map((one) => (
                                <li key={one}>{one}</li>
                              ))}
                            </ul>
                          </>
                        )}
                      </details>
                    )}
                  </Card>
                </li>
              );
            })}
          </ul>
        </Section>
      ))}
    </>
  );
}
