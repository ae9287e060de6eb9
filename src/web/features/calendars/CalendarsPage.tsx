import { Button } from '@mantine/core';
import { useState } from 'react';
import type { SiteDto } from '../../shared/api/types';
import { Answered } from '../../shared/ui/Answered';
import { Icon } from '../../shared/ui/icons';
import { Page, Section } from '../../shared/ui/Page';
import { CardSkeletons } from '../../shared/ui/Skeletons';
import classes from './Calendars.module.css';
import { EditSite } from './EditSite';
import { GuildDay } from './GuildDay';
import { useGuild, useSites } from './queries';
import { SiteCard } from './SiteCard';

/** The guild day, and what a working day is at each site. */
export function CalendarsPage() {
  const guild = useGuild();
  const sites = useSites();
  const [edited, setEdited] = useState<SiteDto | 'new' | null>(null);
  return (
    <Page
      title="Calendars"
      about="What a working day is, where. Due dates are counted on these"
      actions={
        <Button leftSection={<Icon name="plus" size={16} />} onClick={() => setEdited('new')}>
          Add a site
        </Button>
      }
    >
      <Section title="Guild day">
        <Answered query={guild} skeleton={<CardSkeletons count={1} height={130} />}>
          {(found) => <GuildDay guild={found} sites={sites.data ?? []} />}
        </Answered>
      </Section>
      <Section title="Sites">
        <Answered query={sites} skeleton={<CardSkeletons count={2} height={220} />}>
          {(all) => (
            <ul className={classes.sites}>
              {all.map((site) => (
                <li key={site.id}>
                  <SiteCard site={site} onEdit={() => setEdited(site)} />
                </li>
              ))}
            </ul>
          )}
        </Answered>
      </Section>
      <EditSite site={edited} onClose={() => setEdited(null)} />
    </Page>
  );
}
