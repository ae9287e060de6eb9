import type { JSX } from 'react';
import { useParams } from 'react-router';
import { Answered } from '../../shared/ui/Answered';
import { Page, Section } from '../../shared/ui/Page';
import { CardSkeletons } from '../../shared/ui/Skeletons';
import { FirstDayLinks } from './welcome/FirstDayLinks';
import { NoteForm } from './welcome/NoteForm';
import { useCohortWelcome } from './welcome/queries';

/** What a cohort's hires read before the first day, and the links to it. */
export function CohortWelcomePage(): JSX.Element {
  const { id = '' } = useParams();
  const welcome = useCohortWelcome(id);
  return (
    <Page
      title="Before day one"
      about={welcome.data && `What the new people of ${welcome.data.cohortName} read before they come: who, where, when, what to bring`}
      from={{ to: `/cohorts/${id}`, label: welcome.data?.cohortName ?? 'Cohort' }}
    >
      <Answered query={welcome} skeleton={<CardSkeletons count={3} height={160} />}>
        {({ hires, note, sites, usual }) => (
          <>
            <Section title="Links">
              <FirstDayLinks hires={hires} />
            </Section>
            {sites.map(({ siteId, siteName, note: words }) => (
              <Section key={siteId} title={`Everybody who starts in ${siteName}`}>
                <NoteForm of={{ siteId }} note={words} usual={usual} cohortId={id} />
              </Section>
            ))}
            <Section title="This cohort alone" about="what stands here goes before the site’s words">
              <NoteForm of={{ cohortId: id }} note={note} usual={sites.length === 1 ? withWords(sites[0]?.note, usual) : usual} cohortId={id} />
            </Section>
          </>
        )}
      </Answered>
    </Page>
  );
}

interface Words {
  place: string | null;
  time: string | null;
  bring: string | null;
}

/** A site's words, and the usual ones where it has none. */
function withWords(site: Words | undefined, usual: Words): Words {
  return { place: site?.place ?? usual.place, time: site?.time ?? usual.time, bring: site?.bring ?? usual.bring };
}
