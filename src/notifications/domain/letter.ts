/** One message in a letter. */
export interface LetterLine {
  readonly sentence: string;
  /** a whole address */
  readonly link: string;
}

/** A letter's words: one message stands alone, several are a list. Plain text; links stand alone on their line. */
export function writeLetter(name: string, lines: readonly LetterLine[], choicesLink: string): { subject: string; text: string } {
  const [first] = lines;
  const subject = lines.length === 1 && first ? first.sentence : `${lines.length} things for you in Guildpath`;
  const body = lines.map(({ sentence, link }) => `${sentence}\n\n${link}`).join('\n\n');
  return { subject, text: `Hello ${name},\n\n${body}\n\n--\nHow you are told: ${choicesLink}\n` };
}
