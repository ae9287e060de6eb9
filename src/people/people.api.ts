/** What other modules may use of people. */
export { People, workedBy, type FocalPoint, type PersonContact, type SiteCalendar } from './people.facade';
export type { StartingPerson } from './persistence/starting-people.repository';
export { ContactLink } from './dto/contact-link';
export { PersonRef } from './dto/person-ref.dto';
export { SessionBadges, type Badges } from './session-badges';
export { GuildFounding } from './guild-founding';
export { SetUp } from './signing-in/set-up.service';
export { Invitations, type Invitee } from './signing-in/invitations.service';
export { hashOf, newToken } from './signing-in/tokens';
export type { Role } from './domain/roles';
