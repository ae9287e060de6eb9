/** Topics are stored as `api-design` and read as “api design”. */
export function topicWord(topic: string): string {
  return topic.replaceAll('-', ' ');
}
