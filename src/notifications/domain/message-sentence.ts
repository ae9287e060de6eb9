import type { MessageKind } from '../../platform/messages/messages';

/** What a message says: who, what, and which milestone by its title. Never anybody's own words. */
export function messageSentence(kind: MessageKind, actor: string, title: string): string {
  switch (kind) {
    case 'submitted':
      return `${actor} handed in “${title}”. It is your turn.`;
    case 'stuck':
      return `${actor} would like help with “${title}”.`;
    case 'accepted':
      return `${actor} accepted “${title}”.`;
    case 'changes_requested':
      return `${actor} asked for changes on “${title}”.`;
    case 'pairing':
      return `${actor} would like to pair with you on “${title}”.`;
    case 'resolved':
      return `${actor} got “${title}” going again.`;
    case 'commented':
      return `${actor} wrote about “${title}”.`;
    case 'started':
      return `A journey begins: “${title}”.`;
    case 'replanned':
      return `${actor} changed the dates of “${title}”.`;
    case 'question_asked':
      return `${actor} asks the guild: “${title}”. You are the one to ask about it.`;
    case 'question_answered':
      return `${actor} answered your question “${title}”.`;
    case 'answer_accepted':
      return `Your answer helped ${actor}: “${title}”.`;
  }
}

/** Where a message leads, inside the app. */
export function messageLink({ link, journeyId, key }: { link: string | null; journeyId: string | null; key: string | null }): string {
  if (link !== null) return link;
  return key === null ? `/journeys/${journeyId}` : `/journeys/${journeyId}/milestones/${encodeURIComponent(key)}`;
}
