import { describe, expect, it } from '@jest/globals';
import { milestonesOf } from '../domain/path-document';
import type { Completion, DueRule, MilestoneDefinition, PathDocument } from '../domain/path-document';
import { readPathYaml } from '../format/read-yaml';
import { writePathYaml } from '../format/write-yaml';
import { bundledPathYaml } from './index';

/** The path as the guild agreed on it: number, key, title, type, mode, day, needs. */
const AGREED = `
A1 | sign-in-everywhere | Sign in everywhere: laptop, source control, chat | task | auto | 1 |
A2 | meet-your-mentor | Meet your mentor; agree how and when to ask for help | meeting | attend | 1 |
A3 | how-guilds-work | Read how guilds and companies work, and who can see your progress | reading | self | 1 |
A4 | talk-with-your-manager | Talk with your manager about role and expectations | meeting | attend | 3 |
A5 | build-the-sample-service | Build the sample service and run its tests locally | task | self | 2 | A1
A6 | anatomy-of-a-service | Unit: anatomy of one of our services | unit | auto | 3 | A5
A7 | designing-an-api-contract | Unit: designing an API contract | unit | auto | 4 | A6
A8 | fix-what-confused-you | Fix one thing that confused you in these materials; get it merged | task | auto | 4 | A5
A9 | first-guild-day | Join your first guild day | session | attend | next from D1 |
A10 | brief-for-your-first-service | Write a one-page brief for your first service | build | review mentor | 5 | A7
A11 | week-one-reflection | Week-one reflection and private pulse | reflection | self | 5 |
B1 | scaffold-the-service | Scaffold the service; pipeline is green | build | auto | 6 | A10
B2 | first-endpoint-test-first | First endpoint, written test-first, reviewed and merged | build | review mentor | 7 | B1
B3 | health-dashboard-alert-rollback | Add health check, dashboard, alert and rollback note | build | review mentor | 8 | B2
B4 | first-production-deploy | Deploy it to production | deploy | auto, else review mentor | 9 | B3
B5 | roll-back-and-forward | Roll back once and roll forward again | deploy | auto, else review mentor | 10 | B4
B6 | demo-to-your-cohort | Demo to your cohort | session | attend | 10 | B4
B7 | course-sign-off | End-of-course conversation and sign-off | signoff | review mentor | 10 | B4
C1 | from-commit-to-production | Unit: from commit to production in our CI/CD | unit | auto | 9 | B1
C2 | runtime-data-messaging-telemetry | Unit: runtime, data stores, messaging, telemetry | unit | auto | 10 | A6
C3 | reuse-before-building | Unit: platformization, reuse before building | unit | auto | 10 | A7
C4 | tdd-guidelines-and-kata | TDD guidelines plus a reviewed kata | unit | review mentor | 10 | B2
C5 | self-check-quiz | Self-check quiz, unlimited retries | quiz | auto | 11 | C1 C2 C3 C4
D1 | focal-point-api-and-data-design | Focal point: API and data design | meeting | attend | 12 | C3
D2 | focal-point-messaging-and-resilience | Focal point: messaging and resilience | meeting | attend | 13 | C2
D3 | focal-point-observability-and-incidents | Focal point: observability and incidents | meeting | attend | 14 | C2
D4 | focal-point-security-and-privacy | Focal point: security and privacy | meeting | attend | 15 |
D5 | pair-with-two-peers | Pair with two cohort peers | task | self | 15 |
D6 | guild-day-group-exercise | Guild-day group exercise | session | attend | next from D11 |
D7 | extend-with-a-platform-capability | Extend your service with a platform capability; design reviewed | build | review expert | 17 | D1 B4
D8 | incident-drill | Incident drill on your own service | session | attend | 18 | D3 B4
D9 | guild-review-checklist | Apply the guild review checklist to a real change | task | review mentor | 18 | C4
D10 | crash-course-feedback | Crash-course feedback, per topic, plus pulse | reflection | self | 19 |
D11 | meet-your-team | Meet your team: first task handed over | meeting | attend | 20 |
D12 | crash-course-sign-off | Crash-course sign-off | signoff | review manager | 20 | B7 C5 D7 D8 D9
E1 | first-team-change-in-production | First team change running in production | deploy | auto, else review mentor | 25 | D11
E2 | day-30-conversation | Day-30 conversation: mentor and manager | meeting | attend | 22 |
E3 | shadow-an-on-call-shift | Shadow an on-call shift | task | self | 40 | D8
E4 | day-60-conversation | Day-60 conversation: learning-time plan | meeting | attend | 43 | E2
E5 | own-design-document | Own design document, reviewed by a guild expert | build | review expert | 45 | D7 E1
E6 | guild-week | Guild week: rank choices and take part | session | attend | 60 |
E7 | give-back | Give back: a talk, a unit fix or a known-blocker note | task | review mentor | 60 | E1
E8 | day-90-reflection | Day-90 reflection and pulse | reflection | self | 63 | E4
E9 | graduation | Graduation sign-off | signoff | review manager | 64 | D12 E1 E5 E7 E8
`;

const rows = AGREED.trim()
  .split('\n')
  .map((line) => {
    const [number, key, title, type, mode, day, needs] = line.split('|').map((cell) => cell.trim());
    return { number: number!, key: key!, title, type, mode, day, needs: needs === '' ? [] : needs!.split(' ') };
  });
const keyOf = new Map(rows.map(({ number, key }) => [number, key]));

function bundled(): PathDocument {
  const result = readPathYaml(bundledPathYaml());
  if (!result.ok) throw new Error(JSON.stringify(result.problems, null, 2));
  return result.document;
}

describe('the bundled path “Backend engineer”', () => {
  const document = bundled();
  const milestones = milestonesOf(document);

  it('has the 44 milestones that were agreed on, row by row', () => {
    expect(milestones).toHaveLength(44);
    expect(milestones.map(asRow)).toEqual(
      rows.map(({ key, title, type, mode, day, needs }) => ({
        key,
        title,
        type,
        mode,
        day,
        needs: needs.map((number) => keyOf.get(number)),
      })),
    );
  });

  it('has the five phases, each with its own part', () => {
    expect(document.phases.map((phase) => [phase.title, phase.milestones.length])).toEqual([
      ['Self-driven course, week 1', 11],
      ['First service in production, week 2', 7],
      ['Infrastructure, CI/CD, platform, TDD', 5],
      ['Crash course, weeks 3 and 4', 12],
      ['Get to work, to day 90', 9],
    ]);
  });

  it('may be published as it is', () => {
    expect(readPathYaml(bundledPathYaml())).toMatchObject({ ok: true, faults: [] });
  });

  it('leaves the on-call shift to choice and the guild week to the calendar; everything else is for everybody', () => {
    const special = milestones.filter(({ requirement }) => requirement !== 'required');
    expect(special.map(({ key, requirement, condition }) => [key, requirement, condition])).toEqual([
      ['shadow-an-on-call-shift', 'optional', undefined],
      ['guild-week', 'conditional', 'a guild week falls within these ninety days'],
    ]);
    expect(new Set(milestones.map(({ assignee }) => assignee))).toEqual(new Set(['hire']));
  });

  it('asks a mentor for about ten reviews a hire, not for nineteen', () => {
    const reviewedByMentor = milestones.filter(
      ({ completion }) => completion.reviewer === 'mentor' || completion.fallback?.reviewer === 'mentor',
    );
    expect(reviewedByMentor).toHaveLength(10);
  });

  it.each(milestones.map((milestone) => [milestone.key, milestone] as const))(
    'explains %s: what to do, and where to turn',
    (_, milestone) => {
      const words = milestone.guide.split(/\s+/).length;
      expect(words).toBeGreaterThanOrEqual(40);
      expect(words).toBeLessThanOrEqual(120);
      expect(milestone.guide).not.toMatch(/https?:|TODO|lorem/i);
      expect(milestone.effortMinutes).toBeGreaterThan(0);
      expect(milestone.owner).toMatch(/^[a-z-]+$/);
    },
  );

  it('says what counts as done wherever somebody looks at what was made', () => {
    const lookedAt = milestones.filter(
      ({ type, completion }) => type === 'build' || completion.mode === 'review' || completion.fallback !== undefined,
    );
    expect(lookedAt.filter(({ doneWhen }) => (doneWhen ?? []).length < 3).map(({ key }) => key)).toEqual([]);
  });

  it('is written exactly as the app would write it, so that a re-export shows no changes', () => {
    expect(writePathYaml(document)).toBe(bundledPathYaml());
  });
});

function asRow({ key, title, type, completion, due, needs }: MilestoneDefinition): object {
  return { key, title, type, mode: modeOf(completion), day: dayOf(due), needs };
}

function modeOf(completion: Completion): string {
  if (completion.mode === 'review') return `review ${completion.reviewer}`;
  return completion.fallback === undefined ? completion.mode : `auto, else review ${completion.fallback.reviewer}`;
}

function dayOf(due: DueRule): string {
  return 'day' in due ? String(due.day) : `next from D${due.guildDayFrom}`;
}
