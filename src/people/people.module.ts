import { Module } from '@nestjs/common';
import { ActorSource } from '../platform/access/actor';
import { SessionCookie } from '../platform/access/session-cookie';
import { Directory } from './directory/directory.service';
import { DirectoryController } from './directory/directory.controller';
import { MeController } from './directory/me.controller';
import { SitesController } from './directory/sites.controller';
import { Sites } from './directory/sites.service';
import { PeopleFiles } from './files/people-files.service';
import { PeopleFrontModule } from './people-front.module';
import { HousekeepingRepository } from './persistence/housekeeping.repository';
import { InvitationsRepository } from './persistence/invitations.repository';
import { SamplePeopleRepository } from './persistence/sample-people.repository';
import { SessionsRepository } from './persistence/sessions.repository';
import { SetupRepository } from './persistence/setup.repository';
import { AdminRescue } from './signing-in/admin-rescue.service';
import { Housekeeping } from './signing-in/housekeeping.service';
import { Invitations } from './signing-in/invitations.service';
import { LoginLimits } from './signing-in/login-limits';
import { SessionController } from './signing-in/session.controller';
import { SessionPresenter } from './signing-in/session.presenter';
import { Sessions } from './signing-in/sessions.service';
import { SetUp } from './signing-in/set-up.service';
import { SignIn } from './signing-in/sign-in.service';

@Module({
  imports: [PeopleFrontModule],
  controllers: [SessionController, MeController, DirectoryController, SitesController],
  providers: [
    SessionsRepository, InvitationsRepository, SetupRepository,
    SamplePeopleRepository, Sessions, { provide: ActorSource, useExisting: Sessions }, SessionCookie, SignIn, LoginLimits,
    PeopleFiles, AdminRescue,
    Invitations, SetUp, SessionPresenter, Directory, Sites, HousekeepingRepository, Housekeeping,
  ],
  exports: [PeopleFrontModule, Invitations, SetUp, ActorSource, SessionCookie, SamplePeopleRepository],
})
export class PeopleModule {}

export { PeopleFrontModule };
