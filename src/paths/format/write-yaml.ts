import { Document, isMap, Scalar, YAMLSeq } from 'yaml';
import type { Node } from 'yaml';
import type { MilestoneDefinition, PathDocument, Phase } from '../domain/path-document';
import type { MilestoneKey, PathKey, PhaseKey } from './path-keys';
import { writeCompletion, writeDue, writeEffort, writeRequirement } from './short-forms';

const LONGEST_ONE_LINE_LIST = 80;

/**
 * Writes a path as the YAML that people edit: keys in a fixed order, defaults left out, guides as blocks.
 *
 * Reading it back gives an equal document, for every document without fatal faults whose single lines have no white
 * space around them, and whose longer texts have no empty lines around them and no carriage returns.
 */
export function writePathYaml(document: PathDocument): string {
  const yaml = new Document(inOrder<PathKey>({
    format: document.format,
    key: document.key,
    title: document.title,
    description: blockOf(document.description),
    phases: document.phases.map(phaseOf),
  }));
  const phases = yaml.get('phases') as YAMLSeq<Node>;
  setApart(phases);
  phases.items.forEach((phase) => {
    if (isMap(phase)) setApart(phase.get('milestones') as YAMLSeq<Node>);
  });
  // No folding: a line that an editor wrapped by itself reads as a change where nobody made one.
  return yaml.toString({ lineWidth: 0, flowCollectionPadding: false });
}

function phaseOf(phase: Phase): object {
  return inOrder<PhaseKey>({
    key: phase.key,
    title: phase.title,
    summary: blockOf(phase.summary),
    milestones: phase.milestones.map(milestoneOf),
  });
}

function milestoneOf(milestone: MilestoneDefinition): object {
  const { type, completion, requirement, condition, assignee, effortMinutes } = milestone;
  return inOrder<MilestoneKey>({
    key: milestone.key,
    title: milestone.title,
    type: type === 'task' ? undefined : type,
    due: writeDue(milestone.due),
    done: completion.mode === 'self' ? undefined : writeCompletion(completion),
    'proved by': milestone.provedBy,
    'done when': milestone.doneWhen?.length ? milestone.doneWhen : undefined,
    needs: milestone.needs.length === 0 ? undefined : keyList(milestone.needs),
    requirement: requirement === 'required' ? undefined : writeRequirement({ requirement, condition }),
    effort: effortMinutes === undefined ? undefined : writeEffort(effortMinutes),
    owner: milestone.owner,
    'review by': milestone.reviewBy,
    assignee: assignee === 'hire' ? undefined : assignee,
    guide: blockOf(milestone.guide),
  });
}

/** Keeps the order of the keys; what is undefined is left out. */
function inOrder<K extends string>(values: Record<K, unknown>): object {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined));
}

function blockOf(text: string | undefined): Scalar | undefined {
  if (text === undefined || text === '') return undefined;
  const scalar = new Scalar(text.includes('\n') ? `${text}\n` : text);
  if (text.includes('\n')) scalar.type = Scalar.BLOCK_LITERAL;
  return scalar;
}

/** A short list of keys stands on the line of its name, a long one below it. */
function keyList(keys: string[]): YAMLSeq {
  const list = new YAMLSeq();
  list.flow = keys.join(', ').length <= LONGEST_ONE_LINE_LIST;
  list.items = keys.map((key) => new Scalar(key));
  return list;
}

/** An empty line between the entries of a list, as one leaves between paragraphs. */
function setApart(list: YAMLSeq<Node>): void {
  list.items.slice(1).forEach((item) => {
    item.spaceBefore = true;
  });
}
