/** What other modules may use of paths. */
export { Paths } from './paths.facade';
export { PathFiles, type ImportedPath } from './path-files.facade';
export type { FileProblem } from './format/file-problem';
export type { PublishedMilestone, PublishedPath, PublishedPhase } from './published-path';
export type {
  AssigneeRole, Completion, CompletionMode, DueRule, EventProof, MilestoneDefinition, MilestoneType, PathDocument, Proof, Requirement, ReviewerRole,
} from './domain/path-document';
export {
  changedFields, isSameDiff, pathDiff,
  type DefinitionField, type MilestoneChange, type PathDiff, type PhaseChange, type PlacedDefinition,
} from './domain/path-diff';
