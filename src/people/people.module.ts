import { Module } from '@nestjs/common';
import { ActorSource } from '../platform/access/actor';
import { BearerSource } from '../platform/access/bearer';
import { SessionCookie } from '../platform/access/session-cookie';
import { Directory } from './directory/directory.service';
import { DirectoryController } from './directory/directory.controller';
import { MeController } from './directory/me.controller';
import { SitesController } from './directory/sites.controller';
import { Sites } from './directory/sites.service';
import { PeopleFiles } from './files/people-files.service';
import { PeopleFrontModule } from './people-front.module';
import { ApiTokensRepository } from './persistence/api-tokens.repository';
import { HousekeepingRepository } from './persistence/housekeeping.repository';
import { IdentitiesRepository } from './persistence/identities.repository';
import { InvitationsRepository } from './persistence/invitations.repository';
import { ScimPeopleRepository } from './persistence/scim-people.repository';
import { SamplePeopleRepository } from './persistence/sample-people.repository';
import { ProvidersRepository } from './persistence/providers.repository';
import { SessionsRepository } from './persistence/sessions.repository';
import { SetupRepository } from './persistence/setup.repository';
import { SignInAttemptsRepository } from './persistence/sign-in-attempts.repository';
import { BrowserCookie } from './providers/browser-cookie';
import { ElsewhereController } from './providers/elsewhere.controller';
import { Identities } from './providers/identities.service';
import { PasswordRule } from './providers/password-rule';
import { ProviderClient } from './providers/provider-client';
import { ProvidersController } from './providers/providers.controller';
import { Providers } from './providers/providers.service';
import { SignInElsewhere } from './providers/sign-in-elsewhere.service';
import { ScimDiscoveryController } from './scim/scim-discovery.controller';
import { ScimGroupsController } from './scim/scim-groups.controller';
import { ScimGroups } from './scim/scim-groups.service';
import { ScimUsersController } from './scim/scim-users.controller';
import { ScimUsers } from './scim/scim-users.service';
import { AdminRescue } from './signing-in/admin-rescue.service';
import { ClosingAccounts } from './signing-in/closing-accounts.service';
import { Housekeeping } from './signing-in/housekeeping.service';
import { Invitations } from './signing-in/invitations.service';
import { LoginLimits } from './signing-in/login-limits';
import { SessionController } from './signing-in/session.controller';
import { SessionPresenter } from './signing-in/session.presenter';
import { Sessions } from './signing-in/sessions.service';
import { SetUp } from './signing-in/set-up.service';
import { SignIn } from './signing-in/sign-in.service';
import { ApiTokens } from './tokens/api-tokens.service';
import { Bearers } from './tokens/bearers.service';
import { PersonalTokensController } from './tokens/personal-tokens.controller';
import { ServiceTokensController } from './tokens/service-tokens.controller';
import { TellOfTokens } from './tokens/tell-of-tokens.service';
import { TokenLimits } from './tokens/token-limits';

@Module({
  imports: [PeopleFrontModule],
  controllers: [
    SessionController, MeController, DirectoryController, SitesController,
    PersonalTokensController, ServiceTokensController,
    ElsewhereController, ProvidersController,
    ScimDiscoveryController, ScimUsersController, ScimGroupsController,
  ],
  providers: [
    SessionsRepository, InvitationsRepository, SetupRepository,
    SamplePeopleRepository, Sessions, { provide: ActorSource, useExisting: Sessions }, SessionCookie, SignIn, LoginLimits,
    PeopleFiles, AdminRescue,
    Invitations, SetUp, SessionPresenter, Directory, Sites, HousekeepingRepository, Housekeeping,
    ClosingAccounts, ScimPeopleRepository, ScimUsers, ScimGroups,
    ApiTokensRepository, ApiTokens, TokenLimits, TellOfTokens, Bearers, { provide: BearerSource, useExisting: Bearers },
    ProvidersRepository, IdentitiesRepository, SignInAttemptsRepository, PasswordRule, ProviderClient, Providers, Identities, BrowserCookie,
    SignInElsewhere,
  ],
  exports: [PeopleFrontModule, Identities, Invitations, SetUp, ActorSource, BearerSource, SessionCookie, SamplePeopleRepository],
})
export class PeopleModule {}

export { PeopleFrontModule };
