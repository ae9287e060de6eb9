/** Abbreviations that people write in capitals. */
const CAPITALS: Readonly<Record<string, string>> = { 'ci cd': 'CI/CD', tdd: 'TDD', api: 'API' };

/** Topics are stored as `api-design` and read as “API design”. */
export function topicWord(topic: string): string {
  return topic.replaceAll('-', ' ').replace(/\b(ci cd|tdd|api)\b/g, (word) => CAPITALS[word] ?? word);
}

/** What an area is called: as the guild names it, else by its topic. */
export function areaWord({ topic, name }: { topic: string; name: string | null }): string {
  return name ?? topicWord(topic);
}
