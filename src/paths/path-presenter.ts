import type { PersonRef } from '../people/people.api';
import type { Actor } from '../platform/access/actor';
import { mayUnlock, mayWrite } from './domain/ownership';
import type { MilestoneDefinition, PathDocument } from './domain/path-document';
import { faultsOf, type PathFault } from './domain/path-rules';
import type {
  PathAbilitiesDto, PathDetailDto, PathDraftDto, PathFaultDto, PathItemDto, PathPhaseDto, PathSummaryDto, PathVersionDto, PathVersionRefDto,
} from './dto/paths.dto';
import { NO_READING, type FileReading } from './file-reading';
import type { OwnerRow } from './persistence/path-owners.repository';
import type { DraftRow, PathRow, VersionRef, VersionRow } from './persistence/paths.repository';

/** Who reads, as far as it matters for what they may do with a path. */
export type PathReader = Pick<Actor, 'personId' | 'roles'>;

export function presentVersionRef({ id, number, title, publishedAt, publishedBy, milestones, note, running, completed }: VersionRef): PathVersionRefDto {
  return { id, number, title, publishedAt: publishedAt.toISOString(), milestones, note, publishedBy, running, completed };
}

export function presentSummary({ id, key, draft, running }: PathRow, latest: VersionRef | null, owners: readonly OwnerRow[]): PathSummaryDto {
  return {
    id,
    key,
    title: latest?.title ?? draft?.title ?? key,
    latest: latest && presentVersionRef(latest),
    hasDraft: draft !== null,
    draftFaults: draft ? faultsOf(draft).length : 0,
    running,
    owners: owners.map(presentOwner),
  };
}

/** @param versions the newest first */
export function presentDetail(path: PathRow, versions: readonly VersionRef[], owners: readonly OwnerRow[], reader: PathReader): PathDetailDto {
  return {
    ...presentSummary(path, versions[0] ?? null, owners),
    versions: versions.map(presentVersionRef),
    abilities: abilitiesOf(owners, reader),
  };
}

function presentOwner({ id, name, contactUrl }: OwnerRow): PersonRef {
  return { id, name, contactUrl };
}

function abilitiesOf(owners: readonly OwnerRow[], { personId, roles }: PathReader): PathAbilitiesDto {
  const ids = owners.map(({ id }) => id);
  const manages = roles.has('manager');
  const write = manages && mayWrite(ids, personId);
  return { write, readDrafts: manages, lock: write, unlock: mayUnlock(ids, personId, roles.has('admin')) };
}

export function presentVersion(version: VersionRow, owners: readonly OwnerRow[], reader: PathReader): PathVersionDto {
  const { pathId, key, document } = version;
  return {
    ...presentVersionRef(version),
    pathId,
    key,
    description: document.description ?? null,
    phases: presentPhases(document, NO_READING),
    abilities: abilitiesOf(owners, reader),
  };
}

export function presentDraft(draft: DraftRow, owners: readonly OwnerRow[], reader: PathReader): PathDraftDto {
  const { id, pathId, document, readings, origin, revision, updatedAt, updatedBy, nextNumber, publishedKeys } = draft;
  return {
    id,
    pathId,
    key: document.key,
    title: document.title,
    description: document.description ?? null,
    origin,
    revision,
    savedAt: updatedAt.toISOString(),
    savedBy: updatedBy,
    phases: presentPhases(document, readings),
    faults: faultsOf(document).map((fault) => presentFault(fault, document)),
    notes: readings.notes,
    nextNumber,
    publishedKeys,
    owners: owners.map(presentOwner),
    abilities: abilitiesOf(owners, reader),
  };
}

/** @param document the one that has the fault */
export function presentFault({ code, milestone, sentence, remedy, place }: PathFault, document: PathDocument): PathFaultDto {
  const phase = place.phase === undefined ? null : (document.phases[place.phase]?.key ?? null);
  return { code, key: milestone, phase, field: place.field ?? null, sentence, remedy };
}

function presentPhases(document: PathDocument, reading: FileReading): PathPhaseDto[] {
  return document.phases.map(({ key, title, summary, milestones }) => ({
    key,
    title,
    summary: summary ?? null,
    milestones: milestones.map((milestone) => presentItem(milestone, reading)),
  }));
}

/** @param reading how an imported file's days were read; nothing for what came from no file */
export function presentItem(milestone: MilestoneDefinition, { days }: FileReading = NO_READING): PathItemDto {
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
    provedBy: milestone.provedBy ?? null,
    dueDay: 'day' in due ? due.day : null,
    dueGuildDayFrom: 'guildDayFrom' in due ? due.guildDayFrom : null,
    needs,
    requirement,
    condition: milestone.condition ?? null,
    effortMinutes: milestone.effortMinutes ?? null,
    owner: milestone.owner ?? null,
    reviewBy: milestone.reviewBy ?? null,
    assignee,
    reading: reading ? { ...reading, after: reading.after ?? 'the start' } : null,
  };
}
