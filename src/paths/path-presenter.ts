import type { MilestoneDefinition, PathDocument } from './domain/path-document';
import { faultsOf, type PathFault } from './domain/path-rules';
import type {
  PathDetailDto, PathDraftDto, PathFaultDto, PathItemDto, PathPhaseDto, PathSummaryDto, PathVersionDto, PathVersionRefDto,
} from './dto/paths.dto';
import { NO_READING, type FileReading } from './file-reading';
import type { DraftRow, PathRow, VersionRef, VersionRow } from './persistence/paths.repository';

export function presentVersionRef({ id, number, title, publishedAt, milestones, note }: VersionRef): PathVersionRefDto {
  return { id, number, title, publishedAt: publishedAt.toISOString(), milestones, note };
}

export function presentSummary({ id, key, draft, running }: PathRow, latest: VersionRef | null): PathSummaryDto {
  return {
    id,
    key,
    title: latest?.title ?? draft?.title ?? key,
    latest: latest && presentVersionRef(latest),
    hasDraft: draft !== null,
    draftFaults: draft ? faultsOf(draft).length : 0,
    running,
  };
}

/** @param versions the newest first */
export function presentDetail(path: PathRow, versions: readonly VersionRef[]): PathDetailDto {
  return { ...presentSummary(path, versions[0] ?? null), versions: versions.map(presentVersionRef) };
}

export function presentVersion(version: VersionRow): PathVersionDto {
  const { pathId, key, document } = version;
  return {
    ...presentVersionRef(version),
    pathId,
    key,
    description: document.description ?? null,
    phases: presentPhases(document, NO_READING),
  };
}

export function presentDraft({ id, pathId, document, readings, origin, revision, nextNumber }: DraftRow): PathDraftDto {
  return {
    id,
    pathId,
    key: document.key,
    title: document.title,
    description: document.description ?? null,
    origin,
    revision,
    phases: presentPhases(document, readings),
    faults: faultsOf(document).map(presentFault),
    notes: readings.notes,
    nextNumber,
  };
}

export function presentFault({ code, milestone, sentence, remedy }: PathFault): PathFaultDto {
  return { code, key: milestone, sentence, remedy };
}

function presentPhases(document: PathDocument, reading: FileReading): PathPhaseDto[] {
  return document.phases.map(({ key, title, summary, milestones }) => ({
    key,
    title,
    summary: summary ?? null,
    milestones: milestones.map((milestone) => presentItem(milestone, reading)),
  }));
}

function presentItem(milestone: MilestoneDefinition, { days }: FileReading): PathItemDto {
  const { key, title, guide, type, completion, due, needs, requirement, assignee } = milestone;
  const reading = days[key];
  return {
    key,
    title,
    guide,
    doneWhen: milestone.doneWhen ?? [],
    type,
    mode: completion.mode,
    reviewer: completion.reviewer ?? null,
    fallbackReviewer: completion.fallback?.reviewer ?? null,
    dueDay: 'day' in due ? due.day : null,
    dueGuildDayFrom: 'guildDayFrom' in due ? due.guildDayFrom : null,
    needs,
    requirement,
    condition: milestone.condition ?? null,
    effortMinutes: milestone.effortMinutes ?? null,
    owner: milestone.owner ?? null,
    assignee,
    reading: reading ? { ...reading, after: reading.after ?? 'the start' } : null,
  };
}
