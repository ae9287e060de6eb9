import type { EventSourceDto } from '../../shared/api/types';

/** How to put a source's address and secret into the other system. */
export interface Recipe {
  steps: string[];
  /** Commands to copy, where there are some. */
  script: string | null;
}

/** The steps for a kind of source; what is written in them is what its settings call it. */
export function recipeOf({ kind, url }: Pick<EventSourceDto, 'kind' | 'url'>): Recipe {
  switch (kind) {
    case 'github':
      return {
        steps: [
          'In the repository or the organisation: Settings, Webhooks, Add webhook.',
          'Payload URL: the address. Content type: application/json. Secret: the secret.',
          'Let me select individual events: Deployments, Deployment statuses, Pushes, Pull requests, Workflow runs.',
          'Add webhook. GitHub greets at once, and the greeting shows up here.',
        ],
        script: null,
      };
    case 'gitlab':
      return {
        steps: [
          'In the project or the group: Settings, Webhooks, Add new webhook.',
          'URL: the address. Signing token: the secret; where your GitLab has none yet, Secret token.',
          'Trigger: Push events, Merge request events, Pipeline events, Deployment events.',
          'Add webhook, then Test, Push events.',
        ],
        script: null,
      };
    case 'cdevents':
      return {
        steps: [
          'Have your broker or pipeline send CloudEvents over HTTP to the address: structured, binary, or in batches.',
          'Let it send the secret as a bearer token, or sign after Standard Webhooks.',
        ],
        script: [
          `curl -sS ${url} \\`,
          '  -H "Authorization: Bearer $GUILDPATH_SECRET" \\',
          '  -H \'Content-Type: application/json\' \\',
          '  -H \'Ce-Specversion: 1.0\' -H "Ce-Id: $BUILD_ID" -H \'Ce-Source: /ci\' \\',
          '  -H \'Ce-Type: dev.cdevents.service.deployed.0.2.0\' \\',
          '  -d \'{"subject":{"id":"payments","content":{"environment":{"id":"production"}}}}\'',
        ].join('\n'),
      };
    case 'generic':
      return {
        steps: ['Keep the secret where your pipeline keeps its own, as GUILDPATH_SECRET.', 'After a deployment, run this; it works from any shell.'],
        script: [
          `curl -sS ${url} \\`,
          '  -H "Authorization: Bearer $GUILDPATH_SECRET" \\',
          '  -H \'Content-Type: application/json\' \\',
          '  -d "{\\"what\\": \\"deployed\\", \\"id\\": \\"$BUILD_ID\\",',
          '       \\"service\\": \\"payments\\", \\"environment\\": \\"production\\",',
          '       \\"commit\\": \\"$(git rev-parse HEAD)\\",',
          '       \\"authors\\": [{\\"email\\": \\"$(git log -1 --format=%ae)\\"}]}"',
        ].join('\n'),
      };
  }
}
