import type { ExpertiseAreaDto, GrowthEvidenceDto, NominationSummaryDto } from '../../shared/api/types';
import type { IconName } from '../../shared/ui/icons';

type Kind = NominationSummaryDto['kind'];
type State = NominationSummaryDto['state'];

export const FIELD_WORDS: Record<ExpertiseAreaDto['field'], string> = {
  infra: 'Infrastructure',
  system_knowledge: 'System knowledge',
  design: 'Design',
  code_quality: 'Code quality',
};

export const TITLE_KINDS: { kind: Kind; label: string; about: string }[] = [
  { kind: 'expert', label: 'Guild expert', about: 'Consults, and reviews code and designs of others' },
  { kind: 'master', label: 'Guild master', about: 'The one a group turns to for this area' },
];

export const EVIDENCE_WORDS: Record<GrowthEvidenceDto['kind'], string> = {
  talk: 'Talk given',
  design_review: 'Design review',
  code_review: 'Code review',
  initiative: 'Initiative',
  other: 'Something else',
};

/** A title as it is said: “Master of CI/CD for Payments”. */
export function titleWords({ kind, area, groupName }: { kind: Kind; area: { name: string }; groupName: string }): string {
  return `${kind === 'expert' ? 'Expert in' : 'Master of'} ${area.name}${groupName === '' ? '' : ` for ${groupName}`}`;
}

/** How far a nomination is, with its drawing. */
export const STATE_WORDS: Record<State, { words: string; icon: IconName }> = {
  draft: { words: 'Being prepared', icon: 'file' },
  submitted: { words: 'Waits for a decision', icon: 'clock' },
  granted: { words: 'Granted', icon: 'check' },
  declined: { words: 'Not this time', icon: 'message' },
  withdrawn: { words: 'Withdrawn', icon: 'undo' },
};

/** “2025 to 2026”, or one year. */
export function yearsWords(since: string, endedOn: string): string {
  const [from, to] = [since.slice(0, 4), endedOn.slice(0, 4)];
  return from === to ? from : `${from} to ${to}`;
}
