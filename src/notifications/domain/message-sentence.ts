import type { MessageKind } from '../../platform/messages/messages';

/** What a message is about. */
export interface MessageFacts {
  kind: MessageKind;
  /** Who did it. */
  actor: string;
  /** The milestone's title, or the path's where it is about the whole journey; or a question's. */
  title: string;
  /** Whose journey it is; null when it is the reader's own. */
  hire: string | null;
}

/** What a message says: who, what, and which milestone or question by its title. Never words that were not for everybody. */
export function messageSentence({ kind, actor, title, hire }: MessageFacts): string {
  switch (kind) {
    case 'submitted':
      return `${actor} handed in “${title}” for you to look at.`;
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
      return hire === null ? `Your journey begins: “${title}”.` : `${hire} begins “${title}”, with you as mentor.`;
    case 'replanned':
      return hire === null ? `${actor} changed the dates of “${title}”.` : `${actor} changed ${hire}’s dates on “${title}”.`;
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
