/** What a check was made of: the day itself, and that it was held against its source. */
export interface CheckedFacts {
  readonly name: string;
  readonly half: boolean;
  readonly source: string | null;
  readonly checkedOn: string | null;
}

/**
 * Who stands for a holiday after an edit: nobody while it is unchecked, whoever did while nothing of it changed, and
 * otherwise the editor, who says with the day of the check that it is right as it is now.
 * @param before the same day as it was kept, with the id of who checked it; undefined for a new one
 * @param editor the id of whoever saves it
 */
export function checkerOf(
  before: (CheckedFacts & { readonly checkedById: string | null }) | undefined,
  after: CheckedFacts,
  editor: string,
): string | null {
  if (after.checkedOn === null) return null;
  const isAsItWas = before !== undefined && before.name === after.name && before.half === after.half
    && before.source === after.source && before.checkedOn === after.checkedOn;
  return isAsItWas ? before.checkedById : editor;
}
