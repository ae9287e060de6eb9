import type { ConsultationOfferDto, ConsultationSummaryDto } from '../../shared/api/types';
import type { IconName } from '../../shared/ui/icons';
import { firstName } from '../../shared/ui/Person';
import { areaWord } from '../../shared/words/topic-words';

export const KIND_WORDS: Readonly<Record<ConsultationSummaryDto['kind'], string>> = {
  design_review: 'Design review',
  code_review: 'Code review',
  advice: 'Advice',
};

export const KINDS = Object.entries(KIND_WORDS).map(([value, label]) => ({ value: value as ConsultationSummaryDto['kind'], label }));

/** What an area is called, as a sentence begins. */
export function areaWords(area: { topic: string; name: string | null }): string {
  const words = areaWord(area);
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** Whose turn it is, by name. @param me the reader's id @param day says a day in words */
export function turnWords(one: ConsultationSummaryDto, me: string, day: (day: string) => string): string {
  const { state, asker, expert, answerBy } = one;
  const until = answerBy === null ? '' : ` by ${day(answerBy)}`;
  switch (state) {
    case 'open':
      return 'Waits for somebody with room';
    case 'offered':
      return expert?.id === me ? `Your turn: take it or pass it on${until}` : `${expert?.name ?? ''} is asked to take it${until}`;
    case 'accepted':
      return expert?.id === me ? 'Your turn: answer it, you took it' : `${expert?.name ?? ''} took it and will answer`;
    case 'answered':
      return asker.id === me ? 'Your turn: say whether it helped' : `Answered; ${firstName(asker.name)} says whether it helped`;
    case 'closed':
      return 'Answered, and it helped';
    case 'withdrawn':
      return 'Taken back';
  }
}

export const STATE_ICONS: Readonly<Record<ConsultationSummaryDto['state'], IconName>> = {
  open: 'clock',
  offered: 'send',
  accepted: 'pair',
  answered: 'message',
  closed: 'check',
  withdrawn: 'undo',
};

/** What became of it with one expert. */
export const OFFER_WORDS: Readonly<Record<ConsultationOfferDto['state'], string>> = {
  offered: 'is asked',
  accepted: 'took it',
  answered: 'answered',
  passed: 'passed it on',
  lapsed: 'did not get to it in two working days',
  withdrawn: 'was asked',
};
