import type { JSX } from 'react';
import { Page } from '../../shared/ui/Page';
import { EventSourcesSection } from './EventSourcesSection';
import { WebhooksSection } from './webhooks/WebhooksSection';

/** What the guild is connected with, for admins. Each kind of connection is a section of its own. */
export function ConnectionsPage(): JSX.Element {
  return (
    <Page title="Connections" about="The systems that your guild lives among, and how it goes with each">
      <EventSourcesSection />
      <WebhooksSection />
    </Page>
  );
}
