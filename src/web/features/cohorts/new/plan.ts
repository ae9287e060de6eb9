import type { PlanCohortDto, PlannedHireDto, ReadHireDto } from '../../../shared/api/types';

/** One hire as typed so far; everything may still be empty. */
export interface HireLine {
  /** Only for this page: tells lines apart while they are edited. */
  id: string;
  name: string;
  email: string;
  siteId: string;
  /** The hire's own start date, or empty for the cohort's. */
  startOn: string;
  mentorId: string;
  backupId: string;
}

/** A cohort as typed so far. */
export interface CohortDraft {
  name: string;
  pathVersionId: string;
  startOn: string;
  hires: HireLine[];
}

export const EMPTY_DRAFT: CohortDraft = { name: '', pathVersionId: '', startOn: '', hires: [] };

let lines = 0;

/** A fresh line, empty or filled from what was given. */
export function newLine(given: Partial<HireLine> = {}): HireLine {
  lines += 1;
  return {
    name: '',
    email: '',
    siteId: '',
    startOn: '',
    mentorId: '',
    backupId: '',
    ...given,
    id: `${Date.now().toString(36)}-${lines}`,
  };
}

/** A line from what the server read out of a pasted or dropped list. */
export function lineFromRead(hire: ReadHireDto): HireLine {
  return newLine({
    name: hire.name,
    email: hire.email,
    siteId: hire.siteId,
    startOn: hire.startOn ?? '',
    mentorId: hire.mentorId ?? '',
    backupId: hire.backupId ?? '',
  });
}

/** What is still missing on a line, by field; the server checks the rest. */
export function missingOn(line: HireLine): Partial<Record<keyof HireLine, string>> {
  const missing: Partial<Record<keyof HireLine, string>> = {};
  if (!line.name.trim()) missing.name = 'needs a name';
  if (!line.email.trim()) missing.email = 'needs an e-mail address';
  if (!line.siteId) missing.siteId = 'needs a site';
  if (!line.mentorId) missing.mentorId = 'needs a mentor';
  if (!line.backupId) missing.backupId = 'needs a backup';
  else if (line.backupId === line.mentorId) missing.backupId = 'must be somebody else than the mentor';
  return missing;
}

/** A line that nobody has typed into yet is not a hire; it is left out rather than complained about. */
export function isBlank(line: HireLine): boolean {
  return !line.name.trim() && !line.email.trim();
}

/** The lines that stand for hires, in the order in which they are sent. */
export function hiresOf(draft: Pick<CohortDraft, 'hires'>): HireLine[] {
  return draft.hires.filter((line) => !isBlank(line));
}

/** The draft as the server takes it. */
export function planOf(draft: CohortDraft): PlanCohortDto {
  return {
    name: draft.name.trim(),
    pathVersionId: draft.pathVersionId,
    startOn: draft.startOn,
    hires: hiresOf(draft).map(plannedHire),
  };
}

/** One line as the server takes it. */
export function plannedHire(line: HireLine): PlannedHireDto {
  return {
    name: line.name.trim(),
    email: line.email.trim(),
    siteId: line.siteId,
    mentorId: line.mentorId,
    backupId: line.backupId,
    ...(line.startOn ? { startOn: line.startOn } : {}),
  };
}
