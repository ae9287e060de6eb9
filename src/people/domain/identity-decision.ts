/** What somebody went to a provider for: to come in, to link an account there to their own, or to take up an invitation. */
export type Purpose = 'sign_in' | 'link' | 'invitation';

/** How an identity came to belong to a person: they linked it, came by invitation, by e-mail, or a directory said so. */
export type LinkedBy = 'person' | 'invitation' | 'email' | 'directory';

/** An account of this installation, as far as it matters here. */
export interface Account {
  personId: string;
  /** Whether it belongs to the guild whose provider this is. */
  inGuild: boolean;
  deactivated: boolean;
}

/** What is known when somebody comes back from a provider. */
export interface Return {
  purpose: Purpose;
  /** Whose the identity (issuer and subject) is already; null when it is nobody's. */
  owner: Account | null;
  /** Who links, or is invited; null for a plain sign-in. */
  askedBy: string | null;
  /** What the provider says of the e-mail address; null when it says nothing. */
  email: { address: string; verified: boolean } | null;
  /** Whether an address lets somebody join, and of which domains (lower case). */
  rule: { joinsByEmail: boolean; domains: readonly string[] };
  /** The account with that address; null when there is none. */
  account: (Account & { admin: boolean; linkedHere: boolean }) | null;
}

export type Refusal =
  | 'unknown_identity'
  | 'belongs_to_another'
  | 'deactivated'
  | 'email_not_verified'
  | 'admins_link_themselves'
  | 'linked_otherwise';

export type Decision = { does: 'open'; personId: string; link: LinkedBy | null } | { does: 'refuse'; why: Refusal };

const refuse = (why: Refusal): Decision => ({ does: 'refuse', why });

/** Whose session opens, and whether the identity becomes theirs with it. Nobody gets an account out of nothing. */
export function decide({ purpose, owner, askedBy, email, rule, account }: Return): Decision {
  if (purpose !== 'sign_in') {
    if (askedBy === null || (owner && owner.personId !== askedBy)) return refuse('belongs_to_another');
    return { does: 'open', personId: askedBy, link: owner ? null : purpose === 'link' ? 'person' : 'invitation' };
  }
  if (owner) {
    if (!owner.inGuild) return refuse('unknown_identity');
    return owner.deactivated ? refuse('deactivated') : { does: 'open', personId: owner.personId, link: null };
  }
  if (!rule.joinsByEmail || email === null || !rule.domains.includes(domainOf(email.address))) return refuse('unknown_identity');
  if (!email.verified) return refuse('email_not_verified');
  if (!account?.inGuild) return refuse('unknown_identity');
  if (account.deactivated) return refuse('deactivated');
  // An address says less than a link somebody made: it opens no account that can change all others.
  if (account.admin) return refuse('admins_link_themselves');
  // Addresses are given to somebody else when people leave; the account stays with whom it was linked to.
  if (account.linkedHere) return refuse('linked_otherwise');
  return { does: 'open', personId: account.personId, link: 'email' };
}

/** What stands behind the last @, in lower case. */
function domainOf(address: string): string {
  return address.slice(address.lastIndexOf('@') + 1).toLowerCase();
}
