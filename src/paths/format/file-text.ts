import { wholeFile } from './file-problem';
import type { FileProblem } from './file-problem';

/** A path file may have one megabyte; the bundled one has a twentieth of that. */
export const MOST_BYTES = 1_000_000;

/** The text of a file, or why its bytes are no text that could be a path. */
export type FileText = { ok: true; text: string } | { ok: false; problems: FileProblem[] };

/** Decodes a file's bytes. Anything but UTF-8 is refused, with the line that shows it. */
export function textOf(bytes: Uint8Array): FileText {
  if (bytes.length > MOST_BYTES) return { ok: false, problems: tooLarge(bytes.length) };
  if ((bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff)) {
    return { ok: false, problems: wholeFile('This file is saved as UTF-16.', 'Save it as UTF-8.') };
  }
  const decoder = new TextDecoder('utf-8', { fatal: true });
  try {
    return { ok: true, text: decoder.decode(bytes) };
  } catch {
    const line = lineThatIsNotUtf8(bytes);
    return { ok: false, problems: wholeFile('This file is not UTF-8 text.', 'Save it as UTF-8.', line) };
  }
}

/** Why a text can't be looked into at all: too large, binary, or empty. Null when it can. */
export function refusedText(text: string): FileProblem[] | null {
  // A UTF-16 unit becomes at most three bytes, so most files need no exact count.
  const bytes = text.length * 3 <= MOST_BYTES ? 0 : text.length > MOST_BYTES ? text.length : utf8Length(text);
  if (bytes > MOST_BYTES) return tooLarge(bytes);
  const nul = text.indexOf('\0');
  if (nul >= 0) {
    const line = text.slice(0, nul).split(/\r\n|\r|\n/).length;
    return wholeFile('This is no text file: it holds NUL characters.', 'Choose the path’s YAML or JSON file.', line);
  }
  if (text.trim() === '' || text === '\ufeff') return wholeFile(
    'This file is empty.',
    'Choose a file with a path in it.',
  );
  return null;
}

function tooLarge(bytes: number): FileProblem[] {
  const megabytes = (bytes / 1_000_000).toFixed(1);
  return wholeFile(`This file has ${megabytes} MB.`, 'A path file has 1 MB at most.');
}

function utf8Length(text: string): number {
  return new TextEncoder().encode(text).length;
}

function lineThatIsNotUtf8(bytes: Uint8Array): number {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let line = 1;
  let start = 0;
  while (start < bytes.length) {
    const end = bytes.indexOf(0x0a, start);
    try {
      decoder.decode(bytes.subarray(start, end === -1 ? bytes.length : end));
    } catch {
      return line;
    }
    if (end === -1) break;
    line += 1;
    start = end + 1;
  }
  return line;
}
