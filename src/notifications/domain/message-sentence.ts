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
    case 'seat_offered':
      return `A seat is free for you: “${title}”. Say whether you come.`;
    case 'seat_given':
      return `You have a seat now: “${title}”.`;
    case 'seat_lapsed':
      return `The seat kept for you went on to the next: “${title}”.`;
    case 'session_published':
      return `${actor} put your session on the programme: “${title}”.`;
    case 'session_changed':
      return `${actor} changed when, where or by whom: “${title}”.`;
    case 'session_cancelled':
      return `${actor} took “${title}” off the programme.`;
    case 'proposal_submitted':
      return `${actor} proposes a session: “${title}”.`;
    case 'proposal_accepted':
      return `${actor} accepted your proposal “${title}”. Say whether you still want to hold it.`;
    case 'proposal_rejected':
      return `${actor} answered your proposal “${title}”.`;
    case 'week_ranking':
      return `“${title}” is open: rank what you would like to do in it.`;
    case 'week_placed':
      return `The places of “${title}” are given out: see yours, and why.`;
    case 'week_joined':
      return `${actor} takes a free place in “${title}”, which you host.`;
    case 'week_left':
      return `${actor} gave their place in “${title}” back.`;
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
