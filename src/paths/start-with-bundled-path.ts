import { Injectable } from '@nestjs/common';
import { GuildFounding } from '../people/people.api';
import { BundledPath } from './bundled-path.service';

/** A new guild can start a cohort at once: the paths that come with the product are there as version 1. */
@Injectable()
export class StartWithBundledPath extends GuildFounding {
  constructor(private readonly bundled: BundledPath) {
    super();
  }

  override async equip(guildId: string, founderId: string): Promise<void> {
    await this.bundled.bringInto({ guildId, personId: founderId });
    await this.bundled.bringPathsForPeopleHere({ guildId, personId: founderId });
  }
}
