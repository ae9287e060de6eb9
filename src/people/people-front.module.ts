import { Module } from '@nestjs/common';
import { People } from './people.facade';
import { AwayRepository } from './persistence/away.repository';
import { GuildsRepository } from './persistence/guilds.repository';
import { OwnWeeksRepository } from './persistence/own-weeks.repository';
import { PeopleRepository } from './persistence/people.repository';
import { StartingPeopleRepository } from './persistence/starting-people.repository';

/** What others ask about people, without signing in, mail and jobs: a database is all it needs, also on the command line. */
@Module({
  providers: [PeopleRepository, GuildsRepository, AwayRepository, OwnWeeksRepository, StartingPeopleRepository, People],
  exports: [PeopleRepository, GuildsRepository, AwayRepository, OwnWeeksRepository, People],
})
export class PeopleFrontModule {}
