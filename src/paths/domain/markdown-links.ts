/** Schemes that run or carry code. The web app links only to http, https and mailto; this refuses them at the door. */
const RUNS_CODE = /^(?:javascript|vbscript|data):/;

/**
 * Where Markdown may hold a link's target: `](target`, `[name]: target` at a line's start, `<target>`.
 * A bracket behind a backslash is only a bracket.
 */
const TARGETS = [
  /(?<!\\)(?:\\\\)*\]\([^\S\n]*<?([^\s)>]+)/g,
  /^ {0,3}\[[^\]\n]+\]:[^\S\n]*<?([^\s>]+)/gm,
  /(?<!\\)(?:\\\\)*<([^\s<>]+)>/g,
];

const NAMED_CHARACTERS: Readonly<Record<string, string>> = { colon: ':', tab: '\t', newline: '\n', amp: '&' };

/**
 * The targets of links that would run code if anybody rendered them, as they are written in the Markdown.
 * Raw HTML needs no such check: it is shown as the text that it is.
 */
export function unsafeLinksIn(markdown: string): string[] {
  const found = new Set<string>();
  for (const pattern of TARGETS) {
    for (const match of markdown.matchAll(pattern)) {
      const target = match[1];
      if (target !== undefined && runsCode(target)) found.add(target);
    }
  }
  return [...found];
}

/** Whether a link's target would run code, however it is disguised: `JaVa&#x09;script:`, `java\nscript:`. */
export function runsCode(target: string): boolean {
  const spelledOut = target
    .replace(/&#x([0-9a-f]{1,6});?/gi, (_, digits: string) => character(Number.parseInt(digits, 16)))
    .replace(/&#([0-9]{1,7});?/g, (_, digits: string) => character(Number.parseInt(digits, 10)))
    .replace(/&([a-z]{2,8});/gi, (whole, name: string) => NAMED_CHARACTERS[name.toLowerCase()] ?? whole)
    .replace(/\\(?=[!-/:-@[-`{-~])/g, '')
    // Browsers drop control characters and white space in front of and within a scheme.
    .replace(/[\p{Cc}\s]+/gu, '')
    .toLowerCase();
  return RUNS_CODE.test(spelledOut);
}

function character(code: number): string {
  return code <= 0x10ffff ? String.fromCodePoint(code) : '';
}
