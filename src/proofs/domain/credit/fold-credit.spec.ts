import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { CommitSeen, Fact, Someone } from '../fact';
import { foldCredit } from './fold-credit';
import { levelOf, proofOf } from './milestone-proof';
import { isProduction, type GuildSays } from './what-the-guild-says';

const T0 = Date.parse('2026-05-11T08:00:00Z');
/** An instant so many hours in. */
const h = (hours: number): string => new Date(T0 + hours * 3_600_000).toISOString();
const someone = (login: string | null, more: Partial<Someone> = {}): Someone => ({ login, email: null, bot: login?.endsWith('[bot]') ?? false, ...more });
const mail = (email: string): Someone => ({ login: null, email, bot: false });
const by = (sha: string, ...logins: (string | Someone)[]): CommitSeen => ({ sha, authors: logins.map((one) => (typeof one === 'string' ? someone(one) : one)) });

const said = { source: 'git', event: 'e', repository: 'acme/orders', url: null };
const push = (at: number, commits: CommitSeen[], more: Partial<Extract<Fact, { kind: 'commits' }>> = {}): Fact => ({
  kind: 'commits', ...said, at: h(at), branch: 'main', onDefaultBranch: true, commits, ...more,
});
const merged = (at: number, merge: string | null, authors: (string | Someone)[], more: Partial<Extract<Fact, { kind: 'merged' }>> = {}): Fact => ({
  kind: 'merged', ...said, at: h(at), change: '#1', head: null, merge, onDefaultBranch: true, authors: by('', ...authors).authors, commits: [], ...more,
});
const pipeline = (at: number, commit: string | null, more: Partial<Extract<Fact, { kind: 'pipeline' }>> = {}): Fact => ({
  kind: 'pipeline', ...said, at: h(at), run: `run-${commit}`, name: 'build', commit, outcome: 'passed', ...more,
});
const deploy = (at: number, commit: string | null, more: Partial<Extract<Fact, { kind: 'deploy' }>> = {}): Fact => ({
  kind: 'deploy', ...said, at: h(at), deploy: `d-${commit}-${at}`, service: 'orders', environment: 'production', outcome: 'succeeded', commit, carries: [],
  artifact: null, rollback: false, authors: [], ...more,
});
const published = (at: number, artifact: string, commit: string | null): Fact => ({ kind: 'published', ...said, at: h(at), artifact, commit });
const incident = (at: number): Fact => ({ kind: 'incident', ...said, at: h(at), service: 'orders', environment: 'production' });

const link = (personId: string | null, name: string, more: object = {}) => ({ personId, name, source: null, from: null, to: null, ...more });
const guild: GuildSays = {
  names: [link('Noa', 'noa-k'), link('Noa', 'noa@acme.example'), link('Ben', 'ben'), link('Ada', 'ada'), link(null, 'release-robot')],
  services: [],
  production: ['production', 'prod-*'],
  courseRepositories: ['guild/course'],
  holdHours: 24,
  askedToRollBack: new Set(['Noa']),
};
const registered: Partial<GuildSays> = { services: [{ personId: 'Noa', service: 'orders' }] };
const course = { repository: 'guild/course' };

/** What is seen, shortly: "Noa deploy", and "Noa deploy, held" where it held in the end. */
const seen = (facts: Fact[], says: Partial<GuildSays> = {}): string[] => {
  const { credits } = foldCredit(facts, { ...guild, ...says });
  return [...new Set(credits.map(({ personId, proof, holdsAt }) => `${personId} ${proof}${holdsAt === null ? '' : ', held'}`))].sort();
};
const asked = (facts: Fact[], says: Partial<GuildSays> = {}): string[] =>
  foldCredit(facts, { ...guild, ...says }).unattributed.map(({ what, name }) => `${what} ${name}`).sort();

type Row = [what: string, facts: Fact[], credit: string[], unknown?: string[], says?: Partial<GuildSays>];
const P = ['Noa deploy, held'];
const SEQUENCES: Row[] = [
  ['nothing said', [], []],
  ['her commit goes out', [push(0, [by('a1', 'noa-k')]), deploy(1, 'a1')], P],
  ['the deploy is told of before the push', [deploy(1, 'a1'), push(0, [by('a1', 'noa-k')])], P],
  ['everything is told twice', [push(0, [by('a1', 'noa-k')]), push(0, [by('a1', 'noa-k')]), deploy(1, 'a1'), deploy(1, 'a1')], P],
  ['told twice under another event', [push(0, [by('a1', 'noa-k')]), deploy(1, 'a1'), { ...deploy(1, 'a1'), event: 'f' }], P],
  ['it is still in progress', [push(0, [by('a1', 'noa-k')]), deploy(1, 'a1', { outcome: 'running' })], []],
  ['it fails', [push(0, [by('a1', 'noa-k')]), deploy(1, 'a1', { outcome: 'failed' })], []],
  ['it fails, then succeeds under the same name', [push(0, [by('a1', 'noa-k')]), deploy(1, 'a1', { deploy: 'd', outcome: 'failed' }), deploy(2, 'a1', { deploy: 'd' })], P],
  ['success is told before in progress', [deploy(3, 'a1', { deploy: 'd' }), deploy(2, 'a1', { deploy: 'd', outcome: 'running' }), push(0, [by('a1', 'noa-k')])], P],
  ['it is ended when the next replaces it', [push(0, [by('a1', 'noa-k')]), deploy(1, 'a1', { deploy: 'd' }), deploy(5, 'a1', { deploy: 'd', outcome: 'ended' })], P],
  ['it only ever ends', [push(0, [by('a1', 'noa-k')]), deploy(5, 'a1', { outcome: 'ended' })], []],
  ['staging', [push(0, [by('a1', 'noa-k')]), deploy(1, 'a1', { environment: 'staging' })], []],
  ['a preview', [push(0, [by('a1', 'noa-k')]), deploy(1, 'a1', { environment: 'Preview – orders' })], []],
  ['pages', [push(0, [by('a1', 'noa-k')]), deploy(1, 'a1', { environment: 'github-pages' })], []],
  ['pages, even where the guild takes everything in', [push(0, [by('a1', 'noa-k')]), deploy(1, 'a1', { environment: 'github-pages' })], [], [], { production: ['*'] }],
  ['no environment named', [push(0, [by('a1', 'noa-k')]), deploy(1, 'a1', { environment: null })], []],
  ['an environment by its beginning, in capitals', [push(0, [by('a1', 'noa-k')]), deploy(1, 'a1', { environment: 'PROD-eu' })], P],
  ['an environment that only looks like it', [push(0, [by('a1', 'noa-k')]), deploy(1, 'a1', { environment: 'production-like' })], []],
  ['staging first, then production', [push(0, [by('a1', 'noa-k')]), deploy(1, 'a1', { environment: 'staging' }), deploy(2, 'a1')], P],
  ['one deployment through two environments', [push(0, [by('a1', 'noa-k')]), deploy(1, 'a1', { deploy: 'd', environment: 'staging' }), deploy(2, 'a1', { deploy: 'd' })], P],
  ['by her e-mail', [push(0, [by('a1', mail('noa@acme.example'))]), deploy(1, 'a1')], P],
  ['by an address that hides her e-mail', [push(0, [by('a1', mail('123+noa-k@users.noreply.github.com'))]), deploy(1, 'a1')], P],
  ['a robot presses deploy', [push(0, [by('a1', 'noa-k')]), deploy(1, 'a1', { authors: [someone('release[bot]')] })], P],
  ['a colleague presses merge', [push(0, [by('a1', 'noa-k'), by('m1', 'ben')]), merged(0, 'm1', ['noa-k'], { head: 'a1' }), deploy(1, 'm1')], P],
  ['merged, and the change is told of after the deploy', [push(0, [by('a1', 'noa-k'), by('m1', 'ben')]), deploy(1, 'm1'), merged(0, 'm1', ['noa-k'])], P],
  ['a squash', [push(0, [by('s1', 'noa-k')]), merged(0, 's1', ['noa-k']), deploy(1, 's1')], P],
  ['a squash with a helper', [push(0, [by('s1', 'noa-k', 'ada')]), merged(0, 's1', ['noa-k']), deploy(1, 's1')], ['Ada deploy, held', 'Noa deploy, held']],
  ['a squash of which the change lists the commits', [merged(0, 's1', ['noa-k'], { commits: [by('c1', 'noa-k'), by('c2', 'ben')] }), deploy(1, 's1')], ['Ben deploy, held', 'Noa deploy, held']],
  ['the head of a change was pushed before', [push(0, [by('f1', 'ada')], { branch: 'idea', onDefaultBranch: false }), merged(1, 's1', ['noa-k'], { head: 'f1' }), deploy(2, 's1')], ['Ada deploy, held', 'Noa deploy, held']],
  ['the run names whoever merged by e-mail', [push(0, [by('a1', 'noa-k'), by('m1', 'ben')]), push(0, [by('m1', mail('ben@x.example'))], { branch: null, onDefaultBranch: false }), merged(0, 'm1', ['noa-k']), deploy(1, 'm1')], P],
  ['one event knows the handle, another the e-mail', [push(0, [by('a1', mail('private@x.example'))], { branch: null, onDefaultBranch: false }), push(1, [by('a1', 'noa-k')]), deploy(2, 'a1')], P],
  ['a change by a robot, merged by a person', [push(0, [by('m1', 'ben')]), merged(0, 'm1', ['dependabot[bot]']), deploy(1, 'm1')], []],
  ['two who wrote it together', [push(0, [by('a1', 'noa-k', mail('ben@x.example'))]), deploy(1, 'a1')], P, ['name ben@x.example']],
  ['three commits of three people', [push(0, [by('a1', 'noa-k'), by('a2', 'ben'), by('a3', 'ada')]), deploy(1, 'a3')], ['Ada deploy, held', 'Ben deploy, held', 'Noa deploy, held']],
  ['only what is new goes out', [push(0, [by('a1', 'ben')]), deploy(1, 'a1'), push(2, [by('a2', 'noa-k')]), deploy(3, 'a2')], ['Ben deploy, held', 'Noa deploy, held']],
  ['what came after the deployed commit waits', [push(0, [by('a1', 'ben'), by('a2', 'noa-k')]), deploy(1, 'a1')], ['Ben deploy, held']],
  ['a failed deploy in between carries nothing away', [push(0, [by('a1', 'noa-k')]), deploy(1, 'a1', { outcome: 'failed' }), push(2, [by('a2', 'ben')]), deploy(3, 'a2')], ['Ben deploy, held', 'Noa deploy, held']],
  ['the sender says what it carries', [push(0, [by('c1', 'noa-k'), by('c2', 'ben')], { onDefaultBranch: false }), deploy(1, null, { carries: ['c1', 'c2'] })], ['Ben deploy, held', 'Noa deploy, held']],
  ['a commit from another branch stands alone', [push(0, [by('a1', 'ben')]), push(0, [by('x1', 'noa-k')], { branch: 'hotfix', onDefaultBranch: false }), deploy(1, 'x1')], P],
  ['a robot wrote it', [push(0, [by('a1', 'renovate[bot]')]), deploy(1, 'a1')], []],
  ['a program of the guild wrote it', [push(0, [by('a1', 'release-robot')]), deploy(1, 'a1')], []],
  ['a robot wrote it on her service', [push(0, [by('a1', 'renovate[bot]')]), deploy(1, 'a1')], [], [], registered],
  ['nobody knows the name', [push(0, [by('a1', 'stranger')]), deploy(1, 'a1')], [], ['name stranger']],
  ['nobody knows the name in staging', [push(0, [by('a1', 'stranger')]), deploy(1, 'a1', { environment: 'staging' })], []],
  ['nobody knows the name, on her service', [push(0, [by('a1', 'stranger')]), deploy(1, 'a1')], P, ['name stranger'], registered],
  ['a colleague works on her service', [push(0, [by('a1', 'ben')]), deploy(1, 'a1')], ['Ben deploy, held'], [], registered],
  ['no commit is said, on her service', [deploy(1, null, { repository: null })], P, [], registered],
  ['her service is known by its repository', [deploy(1, null, { service: null })], P, [], { services: [{ personId: 'Noa', service: 'acme/orders' }] }],
  ['no commit is said, on nobody’s service', [deploy(1, null, { repository: null })], [], ['service orders']],
  ['a commit that nobody pushed', [deploy(1, 'zz')], [], ['service orders']],
  ['the sender names her', [deploy(1, null, { authors: [someone('noa-k')] })], P],
  ['the sender names her beside a commit of Ben’s', [push(0, [by('a1', 'ben')]), deploy(1, 'a1', { authors: [someone('noa-k')] })], ['Ben deploy, held', 'Noa deploy, held']],
  ['from the artifact to its commit', [push(0, [by('a1', 'noa-k')]), published(1, 'pkg:oci/orders@1', 'a1'), deploy(2, null, { artifact: 'pkg:oci/orders@1', repository: null, source: 'cd' })], P],
  ['the artifact is published by nobody', [deploy(2, null, { artifact: 'pkg:oci/orders@1', repository: null, service: null })], []],
  ['the beginning of the commit is enough', [push(0, [by('abcdef0123456789abcdef0123456789abcdef01', 'noa-k')]), deploy(1, 'abcdef0')], P],
  ['a handle that was hers before the day', [push(0, [by('a1', 'old')]), deploy(1, 'a1')], [], ['name old'], { names: [link('Noa', 'old', { to: '2026-05-10' })] }],
  ['a handle that went from one to another', [push(0, [by('a1', 'old')]), push(48, [by('a2', 'old')]), deploy(50, 'a2')], ['Ben deploy, held', 'Noa deploy, held'], [], { names: [link('Ben', 'old', { to: '2026-05-11' }), link('Noa', 'old', { from: '2026-05-12' })] }],
  ['the same handle on another system', [push(0, [by('a1', 'noa-k')], { source: 'lab' }), deploy(1, 'a1')], ['Ben deploy, held'], [], { names: [link('Noa', 'noa-k'), link('Ben', 'noa-k', { source: 'lab' })] }],
  ['taken back on the same day, for good', [push(0, [by('a1', 'ben')]), deploy(1, 'a1'), push(2, [by('a2', 'ada')]), deploy(3, 'a2'), deploy(4, 'a1')], ['Ada deploy', 'Ben deploy, held']],
  ['taken back after it had held', [push(0, [by('a1', 'ben')]), deploy(1, 'a1'), push(2, [by('a2', 'ada')]), deploy(3, 'a2'), deploy(40, 'a1')], ['Ada deploy, held', 'Ben deploy, held']],
  ['the taking back is told first', [deploy(4, 'a1'), deploy(3, 'a2'), deploy(1, 'a1'), push(2, [by('a2', 'ada')]), push(0, [by('a1', 'ben')])], ['Ada deploy', 'Ben deploy, held']],
  ['the rollback that the path asks for', [push(0, [by('a1', 'ben')]), deploy(1, 'a1'), push(2, [by('a2', 'noa-k')]), deploy(3, 'a2'), deploy(4, 'a1')], ['Ben deploy, held', 'Noa deploy, held']],
  ['rolled back and forward again', [push(0, [by('a1', 'ben')]), deploy(1, 'a1'), push(2, [by('a2', 'noa-k')]), deploy(3, 'a2'), deploy(4, 'a1'), deploy(5, 'a2')], ['Ben deploy, held', 'Noa deploy, held', 'Noa rollback and forward']],
  ['rolled back, and forward to something newer', [push(0, [by('a1', 'ben')]), deploy(1, 'a1'), push(2, [by('a2', 'noa-k')]), deploy(3, 'a2'), deploy(4, 'a1'), push(5, [by('a3', 'ada')]), deploy(6, 'a3')], ['Ada deploy, held', 'Ben deploy, held', 'Noa deploy, held', 'Noa rollback and forward']],
  ['a second rollback is not what the path asked for', [push(0, [by('a1', 'ben')]), deploy(1, 'a1'), push(2, [by('a2', 'noa-k')]), deploy(3, 'a2'), deploy(4, 'a1'), push(5, [by('a3', 'noa-k')]), deploy(6, 'a3'), deploy(7, 'a2')], ['Ben deploy, held', 'Noa deploy', 'Noa deploy, held', 'Noa rollback and forward']],
  ['a rollback that only says so', [push(0, [by('a1', 'ada')]), deploy(1, 'a1'), deploy(2, null, { rollback: true }), deploy(3, 'a1')], ['Ada deploy', 'Ada deploy, held', 'Ada rollback and forward']],
  ['a rollback in another environment', [push(0, [by('a1', 'ada')]), deploy(1, 'a1'), deploy(2, null, { rollback: true, environment: 'prod-eu' })], ['Ada deploy, held']],
  ['a rollback of another service', [push(0, [by('a1', 'ada')]), deploy(1, 'a1'), deploy(2, null, { rollback: true, service: 'billing' })], ['Ada deploy, held']],
  ['a rollback that fails', [push(0, [by('a1', 'ada')]), deploy(1, 'a1'), deploy(2, null, { rollback: true, outcome: 'failed' })], ['Ada deploy, held']],
  ['a rollback told twice', [push(0, [by('a1', 'ben')]), deploy(1, 'a1'), push(2, [by('a2', 'ada')]), deploy(3, 'a2'), deploy(4, 'a1', { rollback: true }), deploy(5, 'a1', { rollback: true })], ['Ada deploy', 'Ben deploy, held']],
  ['the same commit again', [push(0, [by('a1', 'noa-k')]), deploy(1, 'a1'), deploy(2, 'a1')], P],
  ['an incident changes nothing', [push(0, [by('a1', 'noa-k')]), deploy(1, 'a1'), incident(2)], P],
  ['the guild wants no holding time', [push(0, [by('a1', 'ada')]), deploy(1, 'a1'), deploy(2, null, { rollback: true })], ['Ada deploy, held'], [], { holdHours: 0 }],
  ['two regions of production', [push(0, [by('a1', 'noa-k')]), deploy(1, 'a1'), deploy(2, 'a1', { environment: 'prod-eu' })], P],
  ['a service of the team after her own', [push(0, [by('a1', 'noa-k')]), deploy(1, 'a1'), push(2, [by('t1', 'noa-k')], { repository: 'acme/team' }), deploy(3, 't1', { repository: 'acme/team', service: 'team' })], ['Noa deploy, held', 'Noa team deploy, held']],
  ['her own second service is not the team’s', [push(0, [by('a1', 'noa-k')]), deploy(1, 'a1'), push(2, [by('t1', 'noa-k')]), deploy(3, 't1', { service: 'mine' })], P, [], { services: [{ personId: 'Noa', service: 'mine' }] }],
  ['a pipeline passes on her commit', [push(0, [by('a1', 'noa-k')]), pipeline(1, 'a1')], ['Noa pipeline']],
  ['a pipeline passes before the push is told of', [pipeline(1, 'a1'), push(0, [by('a1', 'noa-k')])], ['Noa pipeline']],
  ['a pipeline fails', [push(0, [by('a1', 'noa-k')]), pipeline(1, 'a1', { outcome: 'failed' })], []],
  ['a pipeline is stopped, then passes', [push(0, [by('a1', 'noa-k')]), pipeline(1, 'a1', { outcome: 'stopped' }), pipeline(2, 'a1')], ['Noa pipeline']],
  ['a pipeline passes on a colleague’s commit', [push(0, [by('a1', 'ben')]), pipeline(1, 'a1')], ['Ben pipeline']],
  ['a pipeline passes on no known commit', [pipeline(1, null), pipeline(1, 'zz')], []],
  ['a pipeline of the course is not her service’s', [push(0, [by('a1', 'noa-k')], course), pipeline(1, 'a1', course)], []],
  ['a change merged in the course', [merged(0, 'm1', ['noa-k'], course)], ['Noa change merged']],
  ['a change merged elsewhere', [merged(0, 'm1', ['noa-k'])], []],
  ['a change merged into another branch of the course', [merged(0, 'm1', ['noa-k'], { ...course, onDefaultBranch: false })], []],
  ['a change of the course by a stranger', [merged(0, 'm1', ['stranger'], course)], [], ['name stranger']],
  ['the course’s own deployment', [push(0, [by('a1', 'noa-k')], course), deploy(1, 'a1', { ...course, service: 'course-site' })], []],
];

describe('who gets credit', () => {
  it.each(SEQUENCES)('%s', (_, facts, credit, unknown = [], says = {}) => {
    expect(seen(facts, says)).toEqual(credit);
    expect(asked(facts, says)).toEqual(unknown);
  });

  it('tells the chain: her commit, the run that passed on it, and the deployment', () => {
    const { credits } = foldCredit(
      [
        push(0, [by('a1', 'noa-k'), by('a2', 'ben')], { url: 'https://git.example/a' }),
        pipeline(1, 'a2', { url: 'https://ci.example/7' }),
        deploy(2, 'a2', { url: 'https://cd.example/9' }),
      ],
      guild,
    );
    expect(credits.find(({ personId, proof }) => personId === 'Noa' && proof === 'deploy')).toEqual({
      personId: 'Noa', proof: 'deploy', at: h(2), through: 'commit', holdsAt: h(26),
      chain: {
        commit: { sha: 'a1', url: 'https://git.example/a' }, change: null, pipeline: { name: 'build', url: 'https://ci.example/7', at: h(1) },
        deploy: { service: 'orders', repository: 'acme/orders', environment: 'production', url: 'https://cd.example/9', at: h(2) },
      },
    });
  });

  it('gives the same credit for the same facts in any order and however often each is said', () => {
    const all = fc.constantFrom(...SEQUENCES.flatMap(([, facts]) => facts));
    fc.assert(
      fc.property(
        fc.array(all, { maxLength: 40 }).chain((facts) => fc.tuple(fc.constant(facts), fc.shuffledSubarray([...facts, ...facts], { minLength: facts.length * 2 }))),
        ([facts, shuffled]) => {
          expect(foldCredit(shuffled, guild)).toEqual(foldCredit(facts, guild));
        },
      ),
      { numRuns: 300 },
    );
  });

  it('credits nobody whom no fact names and no service belongs to', () => {
    const all = fc.constantFrom(...SEQUENCES.flatMap(([, facts]) => facts));
    fc.assert(
      fc.property(fc.array(all, { maxLength: 30 }), (facts) => {
        const text = JSON.stringify(facts);
        for (const { personId } of foldCredit(facts, guild).credits) {
          expect(guild.names.some((one) => one.personId === personId && text.includes(one.name))).toBe(true);
        }
      }),
    );
  });
});

describe('what proves a milestone', () => {
  const facts = [push(0, [by('a1', 'ada')]), deploy(1, 'a1'), deploy(2, null, { rollback: true }), push(3, [by('a2', 'ada')]), deploy(4, 'a2')];
  const { credits } = foldCredit(facts, guild);

  it('is the first time that it was seen, and has held once anything of the kind held', () => {
    expect(proofOf(credits, 'deploy', new Date(T0))).toMatchObject({ seenAt: h(1), holdsAt: h(28) });
  });

  it('looks away from what was before the journey', () => {
    expect(proofOf(credits, 'deploy', new Date(h(1.5)))).toMatchObject({ seenAt: h(4) });
    expect(proofOf(credits, 'deploy', new Date(h(5)))).toBeNull();
    expect(proofOf(credits, 'pipeline', new Date(T0))).toBeNull();
  });

  it.each([
    [null, false, 0, null],
    [null, true, 0, 'linked'],
    [{ holdsAt: h(24) }, true, 23, 'seen'],
    [{ holdsAt: h(24) }, false, 24, 'held'],
    [{ holdsAt: null }, false, 99, 'seen'],
  ])('is sure by its level: %j, linked %s, after %d hours: %s', (proof, linked, hours, level) => {
    expect(levelOf(proof, linked, new Date(h(hours)))).toBe(level);
  });
});

describe('what a guild calls production', () => {
  it.each([
    ['production', true], [' Production ', true], ['prod-eu-1', true], ['prod', false], ['', false], [null, false], ['preview', false], ['staging', false],
  ])('%j: %s', (environment, is) => {
    expect(isProduction(guild, environment)).toBe(is);
  });
});
