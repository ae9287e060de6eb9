import { REVIEWER_ROLES } from '../domain/path-document';
import type { Completion, DueRule, Requirement, ReviewerRole } from '../domain/path-document';

/**
 * The short sentences in which a path file says when and how. Each is read and written here, side by side, so that
 * what is written always reads back as it was. Readers answer null for what they don't understand.
 */

/** `day 9`, `day -4`, plain `9`; `guild day from day 11`. */
export function readDue(words: string | number): DueRule | null {
  const text = String(words).trim().toLowerCase();
  const guildDay = /^(?:next )?guild day (?:from|on or after) (?:day )?(\d{1,5})$/.exec(text);
  if (guildDay) return { guildDayFrom: Number(guildDay[1]) };
  const day = /^(?:day )?([-−+]?)(\d{1,5})$/.exec(text);
  if (!day) return null;
  const count = Number(day[2]);
  return { day: count === 0 || day[1] === '' || day[1] === '+' ? count : -count };
}

export function writeDue(due: DueRule): string {
  return 'day' in due ? `day ${due.day}` : `guild day from day ${due.guildDayFrom}`;
}

export const DUE_FORMS = 'Write “day 9”, “day -4” for four working days before the start, or “guild day from day 11”.';

const AUTOMATICALLY_OR_REVIEWED = /^(?:automatically|automatic|auto), or reviewed by (\w+)$/;

/** `by the hire`, `attended`, `reviewed by mentor`, `automatically`, `automatically, or reviewed by mentor`. */
export function readCompletion(words: string): Completion | null {
  const text = words.trim().toLowerCase().replace(/\s+/g, ' ').replace(/ by (?:the|a|an) (?=\w+$)/, ' by ');
  switch (text) {
    case 'by hire':
    case 'by the hire':
    case 'self':
      return { mode: 'self' };
    case 'attended':
    case 'attend':
      return { mode: 'attend' };
    case 'automatically':
    case 'auto':
      return { mode: 'auto' };
    case 'reviewed':
    case 'review':
      return { mode: 'review' };
  }
  const reviewed = reviewerNamed(/^review(?:ed)? by (\w+)$/.exec(text)?.[1]);
  if (reviewed !== null) return { mode: 'review', reviewer: reviewed };
  const standIn = reviewerNamed(AUTOMATICALLY_OR_REVIEWED.exec(text)?.[1]);
  if (standIn !== null) return { mode: 'auto', fallback: { mode: 'review', reviewer: standIn } };
  return null;
}

export function writeCompletion(completion: Completion): string {
  switch (completion.mode) {
    case 'self':
      return 'by the hire';
    case 'attend':
      return 'attended';
    case 'review':
      return completion.reviewer === undefined ? 'reviewed' : `reviewed by ${completion.reviewer}`;
    case 'auto':
      return completion.fallback === undefined
        ? 'automatically'
        : `automatically, or reviewed by ${completion.fallback.reviewer}`;
  }
}

export const COMPLETION_FORMS =
  'Write “by the hire”, “attended”, “reviewed by mentor” (or expert, or manager), “automatically”, or ' +
  '“automatically, or reviewed by mentor”.';

function reviewerNamed(word: string | undefined): ReviewerRole | null {
  return REVIEWER_ROLES.find((role) => role === word) ?? null;
}

/** Minutes from `45m`, `2h`, `1h 30m`. */
export function readEffort(words: string): number | null {
  const match = /^(?:(\d{1,4}) ?h)?(?: ?(\d{1,5}) ?m(?:in)?)?$/.exec(words.trim().toLowerCase());
  if (!match || (match[1] === undefined && match[2] === undefined)) return null;
  return Number(match[1] ?? 0) * 60 + Number(match[2] ?? 0);
}

export function writeEffort(minutes: number): string {
  const hours = Math.floor(minutes / 60);
  const rest = minutes % 60;
  if (hours === 0) return `${rest}m`;
  return rest === 0 ? `${hours}h` : `${hours}h ${rest}m`;
}

export const EFFORT_FORMS = 'Write “45m”, “2h” or “1h 30m”.';

export interface RequirementWords {
  requirement: Requirement;
  condition?: string;
}

/** `required`, `optional`, `only if a guild week falls here`; `conditional` while nobody has said when. */
export function readRequirement(words: string): RequirementWords | null {
  const text = words.trim();
  switch (text.toLowerCase()) {
    case 'required':
      return { requirement: 'required' };
    case 'optional':
      return { requirement: 'optional' };
    case 'conditional':
      return { requirement: 'conditional' };
  }
  const condition = /^only if (\S[^]*)$/i.exec(text)?.[1];
  return condition === undefined ? null : { requirement: 'conditional', condition };
}

export function writeRequirement({ requirement, condition }: RequirementWords): string {
  return condition === undefined ? requirement : `only if ${condition}`;
}

export const REQUIREMENT_FORMS = 'Write “required”, “optional”, or “only if …” and when it applies.';
