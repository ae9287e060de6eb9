import type { Completion, CompletionMode, ReviewerRole } from '../../paths/domain/path-document';

/** How a milestone completes here and now. */
export interface EffectiveCompletion {
  readonly mode: CompletionMode;
  /** who reviews, when the mode is `review`; null otherwise */
  readonly reviewer: ReviewerRole | null;
}

/**
 * How a milestone completes, given what the path says and what is set up. Where no integration brings the
 * evidence, an `auto` milestone is checked off by the hire (a link is welcome), unless its definition names a
 * review to fall back to: a first production deploy should be seen by somebody.
 * A review that names nobody is the mentor's.
 * @param integrated whether evidence for this milestone arrives from outside
 */
export function effectiveCompletion(completion: Completion, integrated = false): EffectiveCompletion {
  if (completion.mode === 'review') return { mode: 'review', reviewer: completion.reviewer ?? 'mentor' };
  if (completion.mode !== 'auto' || integrated) return { mode: completion.mode, reviewer: null };
  return completion.fallback
    ? { mode: 'review', reviewer: completion.fallback.reviewer }
    : { mode: 'self', reviewer: null };
}
