import type { LiveMessage } from './live';

/** A NOTIFY holds 8000 bytes, and a person's id takes 39 of them. */
const PEOPLE_AT_ONCE = 150;

/** The same message for so many people at a time as one NOTIFY holds; managers and everybody are told with the first part. */
export function inParts(message: LiveMessage): LiveMessage[] {
  if (message.to.length <= PEOPLE_AT_ONCE) return [message];
  const parts: LiveMessage[] = [];
  for (let told = 0; told < message.to.length; told += PEOPLE_AT_ONCE) {
    const to = message.to.slice(told, told + PEOPLE_AT_ONCE);
    parts.push(told === 0 ? { ...message, to } : { ...message, to, managers: false, everybody: false });
  }
  return parts;
}
