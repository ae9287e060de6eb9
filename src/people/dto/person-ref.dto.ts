/** Somebody to ask: a name and a link to reach them. */
export class PersonRef {
  id: string;
  name: string;
  /** Where to reach them (chat, mail); null when they gave none. */
  contactUrl: string | null;
}
