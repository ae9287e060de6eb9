import { PATH_FORMAT, type MilestoneDefinition, type PathDocument } from '../../paths/domain/path-document';

function milestone(key: string, title: string, day: number, more: Partial<MilestoneDefinition> = {}): MilestoneDefinition {
  return { key, title, guide: '', type: 'task', completion: { mode: 'self' }, due: { day }, needs: [], requirement: 'required', assignee: 'hire', ...more };
}

const READ = milestone('how-we-mentor', 'Read how we mentor', 1, {
  type: 'reading', effortMinutes: 40,
  guide: 'Twenty minutes. Note one thing that you would have liked your own mentor to do.\n\nAnswer within a working day, even if it is “tomorrow”.',
});
const SHADOW = milestone('shadow-a-conversation', 'Sit in on a mentor’s weekly conversation', 5, {
  type: 'meeting', completion: { mode: 'attend' }, needs: ['how-we-mentor'], effortMinutes: 45, guide: 'Listen. Ask afterwards, not during.',
});
const REVIEW = milestone('review-together', 'Review a first service together with its mentor', 8, {
  needs: ['shadow-a-conversation'], doneWhen: ['Both of you wrote comments', 'The hire knew what to do next'], effortMinutes: 90,
});
const AGREE = milestone('agree-on-capacity', 'Agree with your team lead on the time it takes', 10, { type: 'meeting', completion: { mode: 'attend' } });
const SIGN_OFF = milestone('ready-to-mentor', 'Ready for a hire of your own', 15, {
  type: 'signoff', completion: { mode: 'review', reviewer: 'manager' }, needs: ['review-together', 'agree-on-capacity'],
});

function path(...phases: [key: string, title: string, milestones: MilestoneDefinition[]][]): PathDocument {
  return {
    format: PATH_FORMAT,
    key: 'step-to-mentor',
    title: 'Step to mentor',
    description: 'Three weeks beside an experienced mentor, for engineers who will have a hire of their own.',
    phases: phases.map(([key, title, milestones]) => ({ key, title, milestones })),
  };
}

/** What a small path read like at first, what it reads like now, and what somebody is making of it. */
export const STEP_TO_MENTOR = {
  first: path(['watch', 'Watch', [READ, SHADOW]], ['try', 'Try it', [REVIEW, { ...SIGN_OFF, needs: ['review-together'] }]]),
  second: path(
    ['watch', 'Watch', [READ, { ...SHADOW, title: 'Sit in on two weekly conversations', due: { day: 6 }, guide: 'Listen. Ask afterwards, not during.\n\nTwo mentors, if you can: they differ.' }]],
    ['try', 'Try it', [REVIEW, AGREE, SIGN_OFF]],
  ),
  /** A day before what it needs: named beside it, and in the way of publishing. */
  draft: path(
    ['watch', 'Watch', [READ, SHADOW]],
    ['try', 'Try it', [AGREE, REVIEW, milestone('give-a-talk', 'Tell a guild day what surprised you', 4, { type: 'session', completion: { mode: 'attend' }, needs: ['shadow-a-conversation'] }), SIGN_OFF]],
  ),
} as const;

/**
 * The engineers' path as it is to go on: somebody else's deployment is watched before the first own one, and the on-call shift comes
 * earlier. Whoever walks it stays on the version before until a manager moves them.
 */
export function engineerPathNow(document: PathDocument): PathDocument {
  const watch = milestone('watch-a-deployment', 'Watch somebody else’s deployment', 8, {
    type: 'task', effortMinutes: 30, guide: 'Ask your mentor whose. Look at the dashboard beside them, and ask what would make them roll back.',
  });
  const phases = document.phases.map((phase) => ({
    ...phase,
    milestones: phase.milestones.flatMap((item) => {
      if (item.key === 'first-production-deploy') return [watch, item];
      return [item.key === 'shadow-an-on-call-shift' ? { ...item, due: { day: 30 } } : item];
    }),
  }));
  return { ...document, phases };
}
