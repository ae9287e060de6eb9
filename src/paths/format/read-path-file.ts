import type { PathDocument } from '../domain/path-document';
import type { PathFault } from '../domain/path-rules';
import type { FileProblem } from './file-problem';
import { refusedText, textOf } from './file-text';
import { readChecklistomania } from './read-checklistomania';
import type { DayReading } from './read-checklistomania';
import { readPathYaml } from './read-yaml';

/** The kinds of file that can become a path. */
export type PathFileFormat = 'guildpath' | 'checklistomania';

/** A file that was read as a path, or every reason why it couldn't be, with lines. */
export type ReadPathFileResult =
  | {
      ok: true;
      format: PathFileFormat;
      document: PathDocument;
      /** What stops the path from being published, named beside its milestones. */
      faults: PathFault[];
      /** How a checklist's days were read, in the order of the milestones; empty for our own format. */
      readings: DayReading[];
      /** What the person who imports should know: left out, assumed. */
      notes: string[];
    }
  | {
      ok: false;
      /** Null when the content says nothing: too large, binary, empty. */
      format: PathFileFormat | null;
      problems: FileProblem[];
    };

/**
 * Reads whatever file somebody drops: Guildpath's YAML (as JSON too) or a Checklistomania checklist. What the file
 * holds decides, not what it is called; the name only helps where the content says nothing. Never throws.
 *
 * @param name the file's name, such as `newHire.json`
 * @param content its bytes, or its text when it was decoded already
 */
export function readPathFile(name: string, content: Uint8Array | string): ReadPathFileResult {
  const decoded = typeof content === 'string' ? { ok: true as const, text: content } : textOf(content);
  if (!decoded.ok) return { ok: false, format: null, problems: decoded.problems };
  const { text } = decoded;
  const refused = refusedText(text);
  if (refused !== null) return { ok: false, format: null, problems: refused };
  const format = formatOf(name, text);
  if (format === 'checklistomania') return { ...readChecklistomania(text), format };
  const result = readPathYaml(text);
  return result.ok ? { ...result, format, readings: [], notes: [] } : { ...result, format };
}

function formatOf(name: string, text: string): PathFileFormat {
  const first = /[^\s\ufeff]/.exec(text)?.[0];
  const saysNothing = first !== undefined && first !== '{' && first !== '[' && !/^[\w ]+:/m.test(text);
  const isJson = first === '{' || first === '[' || (saysNothing && /\.json$/i.test(name));
  if (!isJson) return 'guildpath';
  return /["']?format["']?\s*:\s*["']?guildpath\//.test(text.slice(0, 2_000)) ? 'guildpath' : 'checklistomania';
}
