import { describe, expect, it } from '@jest/globals';
import { effectiveCompletion } from './completion';

describe('how a milestone completes here and now', () => {
  it('is as the path says', () => {
    expect(effectiveCompletion({ mode: 'self' })).toEqual({ mode: 'self', reviewer: null });
    expect(effectiveCompletion({ mode: 'attend' })).toEqual({ mode: 'attend', reviewer: null });
    expect(effectiveCompletion({ mode: 'review', reviewer: 'expert' })).toEqual({ mode: 'review', reviewer: 'expert' });
  });

  it('is the mentor’s review when a review names nobody', () => {
    expect(effectiveCompletion({ mode: 'review' })).toEqual({ mode: 'review', reviewer: 'mentor' });
  });

  it('is a check-off where no integration brings the evidence', () => {
    expect(effectiveCompletion({ mode: 'auto' })).toEqual({ mode: 'self', reviewer: null });
  });

  it('is the review that the path falls back to', () => {
    const deploy = { mode: 'auto', fallback: { mode: 'review', reviewer: 'mentor' } } as const;
    expect(effectiveCompletion(deploy)).toEqual({ mode: 'review', reviewer: 'mentor' });
    expect(effectiveCompletion(deploy, true)).toEqual({ mode: 'auto', reviewer: null });
  });
});
