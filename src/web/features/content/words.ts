import type { ContentDto, ContentOwnerDto } from '../../shared/api/types';
import { fullDay } from '../../shared/calendar-words';
import { topicWord } from '../../shared/words/topic-words';

/** Why content should be looked at, in words. */
export function staleWords({ stale, confused, brokenLink, reviewBy }: ContentDto, today: string): string[] {
  return stale.map((reason) => {
    switch (reason) {
      case 'broken_link':
        return `A link is broken: ${brokenLink ?? ''}`;
      case 'confusing':
        return `${confused} people were confused since the last look`;
      case 'review_passed':
        return `To be looked at by ${reviewBy === null ? 'a day that passed' : fullDay(reviewBy, today)}`;
    }
  });
}

/** Who looks after it. */
export function ownerWords(owner: ContentOwnerDto | null): string {
  if (owner === null) return 'Nobody yet';
  const names = owner.people.map(({ name }) => name).join(', ');
  if (owner.topic === null) return names || 'Somebody who has left';
  return names === '' ? `${topicWord(owner.topic)}, with nobody to ask` : `${names} (${topicWord(owner.topic)})`;
}
