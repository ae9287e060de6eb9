/** What went wrong, in the words of RFC 7644, section 3.12; only some statuses have one. */
export type ScimType =
  | 'invalidFilter' | 'tooMany' | 'uniqueness' | 'mutability' | 'invalidSyntax' | 'invalidPath' | 'noTarget' | 'invalidValue' | 'sensitive';

/** A refusal that a SCIM client understands: a status, a keyword where there is one, and words for whoever reads its log. */
export class ScimProblem extends Error {
  constructor(
    readonly status: number,
    readonly scimType: ScimType | null,
    readonly detail: string,
  ) {
    super(detail);
  }

  static invalid(scimType: ScimType, detail: string): ScimProblem {
    return new ScimProblem(400, scimType, detail);
  }

  static notFound(what: 'user' | 'group'): ScimProblem {
    return new ScimProblem(404, null, `There is no such ${what} here.`);
  }

  /** Somebody else has this name or address. */
  static taken(detail: string): ScimProblem {
    return new ScimProblem(409, 'uniqueness', detail);
  }

  /** Not possible in the present state of things. */
  static conflict(detail: string): ScimProblem {
    return new ScimProblem(409, null, detail);
  }

  static stale(): ScimProblem {
    return new ScimProblem(412, null, 'It was changed since it was read. Read it again, then make the change again.');
  }
}
