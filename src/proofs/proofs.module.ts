import { Module } from '@nestjs/common';
import { FactsArrived } from './facts-arrived';
import { EventSourcesRepository } from './persistence/event-sources.repository';
import { ReceivedEventsRepository } from './persistence/received-events.repository';
import { EventsController } from './receiving/events.controller';
import { IntakeLimits } from './receiving/intake-limits';
import { Intake } from './receiving/intake.service';
import { ClearEvents } from './replaying/clear-events.service';
import { EventReplay } from './replaying/replay.service';
import { EventSourcesController } from './sources/event-sources.controller';
import { EventSources } from './sources/event-sources.service';
import { SourceSecrets } from './sources/source-secrets';

/** What other systems prove: the events that they send, and the facts in them. */
@Module({
  controllers: [EventsController, EventSourcesController],
  providers: [
    EventSourcesRepository, ReceivedEventsRepository, SourceSecrets, EventSources, IntakeLimits, Intake, FactsArrived, EventReplay, ClearEvents,
  ],
  exports: [FactsArrived],
})
export class ProofsModule {}
