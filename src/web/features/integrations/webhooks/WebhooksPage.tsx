import type { JSX } from 'react';
import { Page } from '../../../shared/ui/Page';
import { WebhooksSection } from './WebhooksSection';

/** Programs that are told of changes, for admins. */
export function WebhooksPage(): JSX.Element {
  return (
    <Page title="Webhooks" about="What other programs hear of your guild, and whether it reaches them">
      <WebhooksSection />
    </Page>
  );
}
