interface Words {
  title: string;
  words: string;
}

const WORDS = {
  unknown_identity: (at) => ({
    title: 'Nobody here has this account yet',
    words: `You signed in at ${at}, but that account does not belong to anybody in the guild. Ask your mentor or an admin for an invitation and join with it. If you can sign in another way, do that and link this account on your account page.`,
  }),
  belongs_to_another: (at) => ({
    title: 'This account belongs to somebody else here',
    words: `The account you used at ${at} signs another person in. Sign out there and choose your own, or ask an admin of your guild if that is a mistake.`,
  }),
  deactivated: () => ({ title: 'This account is closed', words: 'You cannot sign in any more. Ask an admin of your guild if that is a mistake.' }),
  email_not_verified: (at) => ({
    title: 'Your address is not verified',
    words: `${at} has not verified your e-mail address, so it cannot say who you are here. Verify it there and try again, or ask for an invitation.`,
  }),
  admins_link_themselves: (at) => ({
    title: 'Link this account first',
    words: `You are an admin, and an address alone never opens an admin’s account. Sign in the way you did until now, then link ${at} on your account page.`,
  }),
  linked_otherwise: (at) => ({
    title: 'Another account is linked already',
    words: `The person with this address signs in with another account at ${at}. If that is you, sign in with that one or another way, then link this one on your account page. Otherwise ask an admin of your guild.`,
  }),
  not_begun_here: () => ({
    title: 'That sign-in is over',
    words: 'It was used already, took longer than ten minutes, or began in another browser. Nothing happened; please begin again.',
  }),
  provider_off: (at) => ({ title: `${at} is switched off`, words: 'An admin of your guild has switched this way to sign in off. Use another one, or ask them.' }),
  declined: (at) => ({ title: 'You are not signed in', words: `${at} did not let you through, or you stopped there. Begin again whenever you like.` }),
  unreachable: (at) => ({ title: `${at} does not answer`, words: 'It could not be asked who you are. Try again in a few minutes; if it stays, tell an admin of your guild.' }),
  answer_refused: (at) => ({
    title: 'That answer was not in order',
    words: `What came back from ${at} did not prove who you are, so nothing was done. Begin again; if it happens again, tell an admin of your guild.`,
  }),
  invitation_gone: () => ({ title: 'This link is used up', words: 'The invitation was taken up a moment ago. Sign in with what you used then, or ask for a new one.' }),
  signed_out: () => ({ title: 'You were signed out meanwhile', words: 'An account is linked by whoever began to. Sign in and link it again.' }),
} satisfies Record<string, (at: string) => Words>;

function isKnown(why: string | null): why is keyof typeof WORDS {
  return why !== null && Object.hasOwn(WORDS, why);
}

/** Why somebody comes back without having come in, and what to do. @param at what the provider is called, where that is known */
export function wordsOf(why: string | null, at = 'the provider'): Words {
  const { title, words } = WORDS[isKnown(why) ? why : 'not_begun_here'](at);
  return { title: title.charAt(0).toUpperCase() + title.slice(1), words: words.charAt(0).toUpperCase() + words.slice(1) };
}
