import { answer, client } from '../../shared/api/client';
import { useCommand, type Command } from '../../shared/api/command';
import { keys } from '../../shared/api/keys';
import { contentPath, type ContentAddress } from '../../shared/content/content';
import { tellProblem } from '../../shared/ui/notify';

/** Sends what a hire says of a milestone's content; it may be sent again and changes what was said. */
function useSaying<Input>(send: (input: Input) => Promise<unknown>, onDone?: () => void): Command<Input, unknown> {
  return useCommand({ send, onDone, onRefused: tellProblem, refresh: [keys.content] });
}

/** “This confused me”, with words if there are any. */
export function useConfused(of: ContentAddress): Command<{ words?: string; signed?: boolean }, unknown> {
  return useSaying((body) => answer<unknown>(client.PUT('/api/content/{pathId}/{key}/confused', { ...contentPath(of), body })));
}

/** Takes that back. */
export function useNotConfused(of: ContentAddress, onDone: () => void): Command<void, unknown> {
  return useSaying(() => answer<unknown>(client.DELETE('/api/content/{pathId}/{key}/confused', contentPath(of))), onDone);
}

/** How useful it was. */
export function useFeedback(of: ContentAddress): Command<{ useful: 'yes' | 'partly' | 'no'; words?: string }, unknown> {
  return useSaying((body) => answer<unknown>(client.PUT('/api/content/{pathId}/{key}/feedback', { ...contentPath(of), body })));
}

/** Takes that back. */
export function useTakeFeedbackBack(of: ContentAddress): Command<void, unknown> {
  return useSaying(() => answer<unknown>(client.DELETE('/api/content/{pathId}/{key}/feedback', contentPath(of))));
}
