import { nudgeSentence } from '../../journeys/domain/nudge-words';
import type { NudgeRule, NudgeStep } from '../../journeys/domain/nudges';
import type { Turn } from '../../journeys/domain/turn';
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
  /** What a nudge is about; null for everything else. */
  nudge?: { rule: NudgeRule; step: NudgeStep; turn: Turn } | null;
}

/** What a message says: who, what, and which milestone or question by its title. Never words that were not for everybody. */
export function messageSentence({ kind, actor, title, hire, nudge }: MessageFacts): string {
  const withWhom = hire === null || hire === actor ? '' : ` with ${hire}`;
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
    case 'replanned_together':
      return `${actor} changed the dates of ${title} that you accompany.`;
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
    case 'meeting_agreed':
      return `${actor} set a time for “${title}”${withWhom}.`;
    case 'meeting_called_off':
      return `${actor} called off “${title}”${withWhom}.`;
    case 'path_moved':
      return hire === null
        ? `${actor} moved you to a new version of “${title}”. What you did stays; your path shows what is new and what left.`
        : `${actor} moved ${hire} to a new version of “${title}”. Their path shows what is new and what left.`;
    case 'path_moved_back':
      return hire === null
        ? `${actor} moved you back to the earlier version of “${title}”. What you did stays.`
        : `${actor} moved ${hire} back to the earlier version of “${title}”.`;
    case 'milestone_added':
      return hire === null ? `${actor} added “${title}” to your path.` : `${actor} added “${title}” to ${hire}’s path.`;
    case 'milestone_dropped':
      return hire === null ? `${actor} took “${title}” off your path.` : `${actor} took “${title}” off ${hire}’s path.`;
    case 'mentors_changed':
      return `${actor} changed who mentors you on “${title}”.`;
    case 'hire_given':
      return `${actor} asks you to accompany ${title}.`;
    case 'hire_handed_on':
      return `${actor} handed ${title} on to somebody else. Thank you for being there.`;
    case 'handover_begun':
      return `${actor} is away: what ${hire ?? 'the hire'} asks comes to you meanwhile.`;
    case 'handover_over':
      return `Welcome back: what ${hire ?? 'the hire'} asks comes to you again.`;
    case 'answer_accepted':
      return `Your answer helped ${actor}: “${title}”.`;
    case 'nominated':
      return `${actor} nominated you: “${title}”. It goes on only if you like it to.`;
    case 'nomination_submitted':
      return `${actor} handed in a nomination for you to decide: “${title}”.`;
    case 'nomination_decided':
      return `${actor} answered your nomination: “${title}”.`;
    case 'title_ending':
      return `Your term ends soon: “${title}”. Renew it, or let it end.`;
    case 'consultation_offered':
      return `${actor} would like you to look at “${title}”. Take it, or pass it on.`;
    case 'consultation_lapsed':
      return `“${title}” went on to the next: it had waited two working days.`;
    case 'consultation_waiting':
      return `“${title}” waits: nobody who could take it has room now.`;
    case 'consultation_accepted':
      return `${actor} takes “${title}”.`;
    case 'consultation_answered':
      return `${actor} answered “${title}”. Say whether it helped.`;
    case 'consultation_asked_on':
      return `${actor} has another question about “${title}”.`;
    case 'consultation_helped':
      return `You helped ${actor} with “${title}”.`;
    case 'consultation_withdrawn':
      return `${actor} no longer needs “${title}”.`;
    case 'task_handed_on':
      return `${actor} hands on to you: “${title}”.`;
    case 'first_question':
      return `${title} has a question for you before the first day.`;
    case 'welcome_link_wanted':
      return `${title} cannot open the page before the first day, and asks for a new link.`;
    case 'mobility_shared':
      return `${actor} shares with you what they would like next.`;
    case 'review_due':
      return `The day by which to look at “${title}” has passed. Does it still hold?`;
    case 'mobility_answered':
      return `${actor} answered to what you would like next.`;
    case 'token_made':
      return `An API token was made: “${title}”. If you know nothing of it, revoke it now.`;
    case 'token_ending':
      return `The API token “${title}” ends within a week. Make another, so that what uses it goes on.`;
    case 'webhook_switched_off':
      return `Nothing gets through to the webhook “${title}”, so it was switched off. What it was not told waits.`;
    case 'nudge':
      return nudge ? nudgeSentence({ ...nudge, title, hire: hire ?? '' }) : `“${title}” waits.`;
  }
}

/** What is read where hire and mentors have what is between them. */
const ABOUT_MENTORING: ReadonlySet<MessageKind> = new Set(['mentors_changed', 'handover_begun', 'handover_over']);

/** Where a message leads, inside the app. */
export function messageLink({ kind, link, journeyId, key }: { kind: MessageKind; link: string | null; journeyId: string | null; key: string | null }): string {
  if (link !== null) return link;
  if (ABOUT_MENTORING.has(kind)) return `/journeys/${journeyId}/mentoring`;
  return key === null ? `/journeys/${journeyId}` : `/journeys/${journeyId}/milestones/${encodeURIComponent(key)}`;
}
