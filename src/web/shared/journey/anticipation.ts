import type { QueryClient } from '@tanstack/react-query';
import { keys } from '../api/keys';
import type { JourneyDto, MilestoneCardDto, MilestonePageDto, SegmentDto, TodayDto } from '../api/types';
import type { MilestoneCommandName } from './milestone-commands';

type Expectation = Partial<MilestoneCardDto>;

/**
 * How a milestone will look once the server has agreed. Only what is certain is anticipated: which others unlock,
 * and what may be done next, comes with the server's answer.
 */
export function expectedAfter(command: MilestoneCommandName, card: MilestoneCardDto, now: string): Expectation | null {
  switch (command) {
    case 'check_off':
    case 'attend':
    case 'accept':
      return { state: 'done', doneAt: now, turn: 'nobody', overdue: false, abilities: [], stuck: false };
    case 'undo':
      return { state: 'available', doneAt: null, turn: 'hire', abilities: [] };
    case 'start':
      return { state: 'in_progress', abilities: card.abilities.filter((ability) => ability !== 'start') };
    case 'submit':
      return { state: 'submitted', turn: card.reviewer ?? 'mentor', abilities: [], waitingSince: now };
    case 'withdraw':
      return { state: 'in_progress', turn: 'hire', abilities: [], waitingSince: null };
    case 'request_changes':
      return { state: 'changes_requested', turn: 'hire', abilities: [], waitingSince: null };
    case 'pair':
      return { pairing: true, abilities: card.abilities.filter((ability) => ability !== 'pair') };
    case 'waive':
      return { state: 'waived', turn: 'nobody', doneAt: now, abilities: [] };
    case 'stuck':
      return { stuck: true };
    case 'unstuck':
      return { stuck: false };
    default:
      return null;
  }
}

const isMet = ({ state }: { state: string }): boolean => state === 'done' || state === 'waived';

function patched(card: MilestoneCardDto, key: string, command: MilestoneCommandName, now: string): MilestoneCardDto {
  const expected = card.key === key ? expectedAfter(command, card, now) : null;
  return expected === null ? card : { ...card, ...expected };
}

function patchedSegment(segment: SegmentDto, card: MilestoneCardDto | undefined): SegmentDto {
  return card === undefined || segment.key !== card.key ? segment : { ...segment, state: card.state, turn: card.turn };
}

function patchedToday(today: TodayDto, key: string, command: MilestoneCommandName, now: string): TodayDto {
  const next = today.next.map((card) => patched(card, key, command, now));
  const card = next.find((candidate) => candidate.key === key);
  const phases = today.phases.map((phase) => {
    const segments = phase.segments.map((segment) => patchedSegment(segment, card));
    return { ...phase, segments, done: segments.filter(isMet).length };
  });
  return { ...today, next, phases };
}

function patchedJourney(journey: JourneyDto, key: string, command: MilestoneCommandName, now: string): JourneyDto {
  const phases = journey.phases.map((phase) => {
    const milestones = phase.milestones.map((card) => patched(card, key, command, now));
    return { ...phase, milestones, done: milestones.filter(isMet).length };
  });
  return { ...journey, phases };
}

/**
 * Shows a command's expected outcome wherever the milestone is on the screen.
 * Calling what it returns puts everything back as it was.
 */
export function anticipate(queries: QueryClient, journeyId: string, key: string, command: MilestoneCommandName): () => void {
  const now = new Date().toISOString();
  // An answer that left before the press would show the past again.
  void queries.cancelQueries({ queryKey: keys.journey(journeyId) }, { revert: false, silent: true });
  const before = queries.getQueriesData({ queryKey: keys.journey(journeyId) });
  queries.setQueryData<TodayDto>(keys.today(journeyId), (today) => today && patchedToday(today, key, command, now));
  queries.setQueryData<JourneyDto>(keys.wholeJourney(journeyId), (whole) => whole && patchedJourney(whole, key, command, now));
  queries.setQueryData<MilestonePageDto>(
    keys.milestone(journeyId, key),
    (page) => page && { ...page, milestone: patched(page.milestone, key, command, now) },
  );
  return () => before.forEach(([queryKey, data]) => queries.setQueryData(queryKey, data));
}
