import type { MilestoneDefinition } from '../../paths/domain/path-document';

/**
 * Roles that the path gives something to do and nobody in the guild has, each with what to do about it. Mentor and backup
 * are chosen for each hire, and whoever starts a cohort is its manager: only admins can be missing.
 */
export function missingPeople(
  definitions: readonly Pick<MilestoneDefinition, 'title' | 'assignee'>[],
  { admins }: { readonly admins: number },
): string[] {
  const [first, ...more] = definitions.filter(({ assignee }) => assignee === 'admin');
  if (!first || admins > 0) return [];
  const what = more.length === 0 ? `“${first.title}” is` : `“${first.title}” and ${more.length} more are`;
  return [`${what} for an admin to do, and the guild has none. Give somebody the admin role in time; it waits for them in their queue.`];
}
