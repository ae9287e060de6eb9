import { Module } from '@nestjs/common';
import { PeopleModule } from '../people/people.module';
import { ChangeFeed } from './changes/change-feed.service';
import { ChangeSequencer } from './changes/change-sequencer';
import { ChangesController } from './changes/changes.controller';
import { ChangesRepository } from './persistence/changes.repository';
import { SequencerRepository } from './persistence/sequencer.repository';
import { WebhookEndpointsRepository } from './persistence/webhook-endpoints.repository';
import { WebhookMessagesRepository } from './persistence/webhook-messages.repository';
import { TellingPrograms } from './telling-programs';
import { WebhookEndpoints } from './webhooks/endpoints.service';
import { WebhookLog } from './webhooks/message-log.service';
import { WebhookDelivery } from './webhooks/webhook-delivery';
import { WebhookEndpointsController } from './webhooks/webhook-endpoints.controller';

/** What other programs are told: a feed of changes, and webhooks. */
@Module({
  imports: [PeopleModule],
  controllers: [ChangesController, WebhookEndpointsController],
  providers: [
    ChangesRepository, SequencerRepository, WebhookEndpointsRepository, WebhookMessagesRepository, ChangeSequencer, ChangeFeed,
    WebhookEndpoints, WebhookLog, WebhookDelivery, TellingPrograms,
  ],
})
export class IntegrationsModule {}
