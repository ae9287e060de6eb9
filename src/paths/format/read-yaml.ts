import { nearest } from '../domain/nearest';
import { ASSIGNEE_ROLES, MILESTONE_TYPES, PROOFS, PATH_FORMAT } from '../domain/path-document';
import type { MilestoneDefinition, PathDocument, Phase } from '../domain/path-document';
import { faultsOf } from '../domain/path-rules';
import type { FaultCode, FaultPlace, PathFault } from '../domain/path-rules';
import { refusedText } from './file-text';
import { placesIn, ProblemList } from './file-problem';
import type { FileProblem } from './file-problem';
import { MILESTONE_KEYS, PATH_KEYS, PHASE_KEYS } from './path-keys';
import type { MilestoneKey } from './path-keys';
import {
  COMPLETION_FORMS,
  DUE_FORMS,
  EFFORT_FORMS,
  readCompletion,
  readDue,
  readEffort,
  readRequirement,
  REQUIREMENT_FORMS,
} from './short-forms';
import { kindOf, placeIn, reportUnknownKeys, shortened } from './source-tree';
import type { SourceMap, SourceNode } from './source-tree';
import { yamlSource } from './yaml-source';

/**
 * A path that was read, with the faults that stop it from being published, or every reason why it could not be.
 * A file that can't be read is refused whole: half a path would be worse than none.
 */
export type ReadPathResult =
  | { ok: true; document: PathDocument; faults: PathFault[] }
  | { ok: false; problems: FileProblem[] };

/**
 * Reads a path written in Guildpath's YAML. Never throws, and answers quickly whatever it is given.
 * Titles and other single lines lose the white space around them, a guide the empty lines around it.
 */
export function readPathYaml(text: string): ReadPathResult {
  const refused = refusedText(text);
  if (refused !== null) return { ok: false, problems: refused };
  const source = text.startsWith('\ufeff') ? text.slice(1) : text;
  const problems = new ProblemList(placesIn(source));
  const tree = yamlSource(source, problems);
  if (tree === null) return { ok: false, problems: problems.inOrder() };
  const reading = new PathReading(problems);
  const document = reading.path(tree);
  if (document === null) return { ok: false, problems: problems.inOrder() };
  const faults = faultsOf(document);
  faults.filter((fault) => fault.severity === 'fatal').forEach((fault) => reading.report(fault));
  return problems.isEmpty ? { ok: true, document, faults } : { ok: false, problems: problems.inOrder() };
}

/** One walk through a file's tree. What is missing or of the wrong kind is reported, and read on as a stand-in. */
class PathReading {
  /** Where each field of the document stands, so that a fault of the rules finds its line. */
  private readonly offsets = new Map<string, number>();

  constructor(private readonly problems: ProblemList) {}

  path(tree: SourceNode): PathDocument | null {
    if (tree.kind !== 'map') {
      this.problems.add(
        tree.offset,
        '',
        `A path was expected here, not ${kindOf(tree)}.`,
        `Start with “format: ${PATH_FORMAT}”.`,
      );
      return null;
    }
    reportUnknownKeys(tree, PATH_KEYS, '', 'A path', this.problems);
    this.format(tree);
    const phases = this.list(tree, 'phases', '', 'The path');
    return {
      format: PATH_FORMAT,
      key: this.line(tree, 'key', '') ?? '',
      title: this.line(tree, 'title', '') ?? '',
      ...present('description', this.block(tree, 'description', '')),
      phases: phases.map((phase, index) => this.phase(phase, `phases[${index}]`)),
    };
  }

  /** Adds what the rules found to what the file's form showed, unless that place was already spoken about. */
  report(fault: PathFault): void {
    const path = pathOf(fault.place);
    const { phase, milestone } = fault.place;
    const around = phase === undefined ? [] : [pathOf({ phase }), pathOf({ phase, milestone })];
    if (around.some((place) => this.problems.has(place))) return;
    if (this.problems.has(path) && !MAY_REPEAT.has(fault.code)) return;
    const other = fault.otherPlace === undefined ? undefined : this.offsetOf(fault.otherPlace);
    const where = other === undefined ? '' : ` The first one is on line ${this.problems.lineOf(other)}.`;
    this.problems.add(this.offsetOf(fault.place), path, fault.sentence + where, fault.remedy);
  }

  private offsetOf(place: FaultPlace): number {
    const candidates: FaultPlace[] = [
      place,
      { ...place, entry: undefined },
      { phase: place.phase, milestone: place.milestone },
      { phase: place.phase },
      {},
    ];
    for (const candidate of candidates) {
      const offset = this.offsets.get(pathOf(candidate));
      if (offset !== undefined) return offset;
    }
    return 0;
  }

  private format(tree: SourceMap): void {
    const format = this.line(tree, 'format', '');
    if (format === undefined) {
      if (!tree.entries.has('format')) {
        this.problems.add(
          tree.offset,
          'format',
          'The format is missing.',
          `Start the file with “format: ${PATH_FORMAT}”.`,
        );
      }
    } else if (format !== PATH_FORMAT) {
      const offset = this.offsets.get('format') ?? tree.offset;
      this.problems.add(
        offset,
        'format',
        `The format “${format.slice(0, 80)}” is not known here.`,
        `Write “format: ${PATH_FORMAT}”.`,
      );
    }
  }

  private phase(node: SourceNode, path: string): Phase {
    const tree = this.map(node, path, 'A phase', 'key, title and milestones');
    if (tree === null) return { key: 'unreadable', title: 'Unreadable', milestones: [] };
    reportUnknownKeys(tree, PHASE_KEYS, path, 'A phase', this.problems);
    const milestones = this.list(tree, 'milestones', path, 'The phase');
    return {
      key: this.line(tree, 'key', path) ?? '',
      title: this.line(tree, 'title', path) ?? '',
      ...present('summary', this.block(tree, 'summary', path)),
      milestones: milestones.map((milestone, index) => this.milestone(milestone, `${path}.milestones[${index}]`)),
    };
  }

  private milestone(node: SourceNode, path: string): MilestoneDefinition {
    const tree = this.map(node, path, 'A milestone', 'key, title and due');
    if (tree === null) return { ...UNREADABLE };
    reportUnknownKeys(tree, MILESTONE_KEYS, path, 'A milestone', this.problems);
    const requirement = this.form(tree, 'requirement', path, readRequirement, REQUIREMENT_FORMS);
    const doneWhen = this.lines(tree, 'done when', path);
    if (!tree.entries.has('due')) {
      this.problems.add(tree.offset, `${path}.due`, 'This milestone doesn’t say when it is due.', DUE_FORMS);
    }
    return {
      key: this.line(tree, 'key', path) ?? '',
      title: this.line(tree, 'title', path) ?? '',
      guide: this.block(tree, 'guide', path) ?? '',
      ...present('doneWhen', doneWhen.length === 0 ? undefined : doneWhen),
      type: this.choice(tree, 'type', path, MILESTONE_TYPES) ?? 'task',
      completion: this.form(tree, 'done', path, readCompletion, COMPLETION_FORMS) ?? { mode: 'self' },
      ...present('provedBy', this.choice(tree, 'proved by', path, PROOFS)),
      due: this.due(tree, path) ?? UNREADABLE.due,
      needs: this.lines(tree, 'needs', path),
      requirement: requirement?.requirement ?? 'required',
      ...present('condition', requirement?.condition),
      ...present('effortMinutes', this.form(tree, 'effort', path, readEffort, EFFORT_FORMS)),
      ...present('owner', this.line(tree, 'owner', path)),
      ...present('reviewBy', this.line(tree, 'review by', path)),
      assignee: this.choice(tree, 'assignee', path, ASSIGNEE_ROLES) ?? 'hire',
    };
  }

  private due(tree: SourceMap, path: string): MilestoneDefinition['due'] | undefined {
    const value = this.remember(tree, 'due', path);
    if (value === undefined) return undefined;
    const words = value.kind === 'scalar' ? value.value : null;
    const due = typeof words === 'string' || typeof words === 'number' ? readDue(words) : null;
    if (due === null) this.notUnderstood(value, `${path}.due`, DUE_FORMS);
    return due ?? undefined;
  }

  /** A short sentence such as `reviewed by mentor`. */
  private form<T>(
    tree: SourceMap,
    key: string,
    path: string,
    read: (words: string) => T | null,
    expected: string,
  ): T | undefined {
    const value = this.remember(tree, key, path);
    if (value === undefined) return undefined;
    const form = value.kind === 'scalar' && typeof value.value === 'string' ? read(value.value) : null;
    if (form === null) this.notUnderstood(value, `${path}.${key}`, expected);
    return form ?? undefined;
  }

  private choice<T extends string>(tree: SourceMap, key: string, path: string, choices: readonly T[]): T | undefined {
    const value = this.remember(tree, key, path);
    if (value === undefined) return undefined;
    const word = value.kind === 'scalar' ? value.value : null;
    const chosen = choices.find((choice) => choice === word);
    if (chosen === undefined) {
      const meant = typeof word === 'string' ? nearest(word, choices) : null;
      const hint = meant === null ? '' : `Perhaps “${meant}” is meant. `;
      this.notUnderstood(value, `${path}.${key}`, `${hint}It is one of ${choices.join(', ')}.`);
    }
    return chosen;
  }

  private notUnderstood(value: SourceNode, path: string, expected: string): void {
    const said =
      value.kind === 'scalar' && typeof value.value === 'string' ? `“${shortened(value.value)}”` : kindOf(value);
    this.problems.add(value.offset, path, `${capital(said)} is not understood here.`, expected);
  }

  /** A text of one line, without the white space around it. */
  private line(tree: SourceMap, key: string, path: string): string | undefined {
    return this.text(tree, key, path)?.trim();
  }

  /** A text of several lines, without the empty lines around it. */
  private block(tree: SourceMap, key: string, path: string): string | undefined {
    const text = this.text(tree, key, path)?.replace(/\r\n?/g, '\n').replace(/^(?:[^\S\n]*\n)+/, '').trimEnd();
    return text === '' ? undefined : text;
  }

  private text(tree: SourceMap, key: string, path: string): string | undefined {
    const value = this.remember(tree, key, path);
    return value === undefined ? undefined : this.textOf(value, placeIn(path, key), `“${key}”`);
  }

  private textOf(value: SourceNode, path: string, name: string): string | undefined {
    if (value.kind === 'scalar' && typeof value.value === 'string') return value.value;
    // A key with nothing behind it is not filled in yet; the rules say whether it must be.
    if (value.kind === 'scalar' && value.value === null) return undefined;
    const expected =
      value.kind === 'scalar'
        ? `Put it in double quotes: "${String(value.value)}".`
        : 'Write a text; put it in double quotes when it holds a colon or starts with a bracket.';
    this.problems.add(value.offset, path, `${name} is ${kindOf(value)}, where a text was expected.`, expected);
    return undefined;
  }

  /** A list of single lines; one alone may stand without the list. */
  private lines(tree: SourceMap, key: string, path: string): string[] {
    const value = this.remember(tree, key, path);
    if (value === undefined || (value.kind === 'scalar' && value.value === null)) return [];
    if (value.kind === 'map') {
      this.problems.add(
        value.offset,
        placeIn(path, key),
        `“${key}” is ${kindOf(value)}, where a list was expected.`,
        'Write one “- …” a line.',
      );
      return [];
    }
    const items = value.kind === 'list' ? value.items : [value];
    return items.map((item, index) => {
      this.offsets.set(`${placeIn(path, key)}[${index}]`, item.offset);
      return this.textOf(item, `${placeIn(path, key)}[${index}]`, `An entry of “${key}”`)?.trim() ?? '';
    });
  }

  private list(tree: SourceMap, key: string, path: string, owner: string): SourceNode[] {
    const value = this.remember(tree, key, path);
    if (value?.kind === 'list') return value.items;
    if (value === undefined || (value.kind === 'scalar' && value.value === null)) {
      const offset = value?.offset ?? tree.offset;
      this.problems.add(
        offset,
        placeIn(path, key),
        `${owner} has no ${key}.`,
        `Write “${key}:” and below it one “- key: …” for each.`,
      );
    } else {
      this.problems.add(
        value.offset,
        placeIn(path, key),
        `“${key}” is ${kindOf(value)}, where a list was expected.`,
        'Write one “- key: …” for each.',
      );
    }
    return [];
  }

  private map(node: SourceNode, path: string, name: string, keys: string): SourceMap | null {
    this.offsets.set(path, node.offset);
    if (node.kind === 'map') return node;
    this.problems.add(
      node.offset,
      path,
      `${name} was expected here, not ${kindOf(node)}.`,
      `Write ${keys} below each other.`,
    );
    return null;
  }

  private remember(tree: SourceMap, key: string, path: string): SourceNode | undefined {
    const value = tree.entries.get(key)?.value;
    if (value !== undefined) this.offsets.set(placeIn(path, key), value.offset);
    return value;
  }
}

/** Stands in for what couldn't be read, so that the rest can be looked at too. */
const UNREADABLE: MilestoneDefinition = {
  key: '',
  title: '',
  guide: '',
  type: 'task',
  completion: { mode: 'self' },
  due: { day: 1 },
  needs: [],
  requirement: 'required',
  assignee: 'hire',
};

/** Several of these may stand at one place, each its own. */
const MAY_REPEAT: ReadonlySet<FaultCode> = new Set(['cycle', 'unsafe_link']);

/** The fields of the document that a file calls by another name. */
const NAMES_IN_FILES: Partial<Record<NonNullable<FaultPlace['field']>, MilestoneKey>> = {
  completion: 'done',
  doneWhen: 'done when',
  effortMinutes: 'effort',
  condition: 'requirement',
};

function pathOf({ phase, milestone, field, entry }: FaultPlace): string {
  const steps: string[] = [];
  if (phase !== undefined) steps.push(`phases[${phase}]`);
  if (milestone !== undefined) steps.push(`milestones[${milestone}]`);
  if (field !== undefined) {
    const name = NAMES_IN_FILES[field] ?? field;
    steps.push(entry === undefined ? name : `${name}[${entry}]`);
  }
  return steps.join('.');
}

function present<K extends string, V>(key: K, value: V | undefined): { [name in K]?: V } {
  return value === undefined ? {} : ({ [key]: value } as { [name in K]?: V });
}

function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
