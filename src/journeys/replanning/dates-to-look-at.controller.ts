import { Controller, Get } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { CurrentActor, SignedIn } from '../../platform/access/access.decorators';
import type { Actor } from '../../platform/access/actor';
import { DatesToLookAtDto } from '../dto/dates-to-look-at.dto';
import { DatesToLookAt } from './dates-to-look-at.service';

/** Dates that a changed calendar has left behind. */
@ApiTags('journeys')
@SignedIn()
@Controller('dates-to-look-at')
export class DatesToLookAtController {
  constructor(private readonly dates: DatesToLookAt) {}

  /** Dates of running journeys that no longer fall on working days: one's own, and for who keeps calendars how many journeys at each site. */
  @Get()
  datesToLookAt(@CurrentActor() actor: Actor): Promise<DatesToLookAtDto> {
    return this.dates.of(actor);
  }
}
