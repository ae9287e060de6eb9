import { describe, expect, it } from '@jest/globals';
import { bundledPathYaml } from './bundled';
import { PATH_FORMAT, type MilestoneDefinition, type PathDocument } from './domain/path-document';
import { fieldAt, writtenDocument } from './draft-content';
import type { WriteDraftDto, WriteMilestoneDto } from './dto/write-path.dto';
import { readPathYaml } from './format/read-yaml';
import { presentItem } from './path-presenter';

/** A document as the app shows it, and sends it back. */
function asWritten({ title, description, phases }: PathDocument): WriteDraftDto {
  return {
    title,
    description: description ?? null,
    phases: phases.map((phase) => ({ ...phase, summary: phase.summary ?? null, milestones: phase.milestones.map(itemOf) })),
  };
}

function itemOf(milestone: MilestoneDefinition): WriteMilestoneDto {
  const { reading: _, ...item } = presentItem(milestone);
  return item;
}

const ONE: MilestoneDefinition = {
  key: 'ask', title: 'Ask', guide: '', type: 'task', completion: { mode: 'self' }, due: { day: 1 }, needs: [], requirement: 'required', assignee: 'hire',
};

function withOne(change: Partial<WriteMilestoneDto>): WriteDraftDto {
  return { title: 'A path', phases: [{ key: 'only', title: 'Only', milestones: [{ ...itemOf(ONE), ...change }] }] };
}

const milestoneOf = (change: Partial<WriteMilestoneDto>) => writtenDocument('a-path', withOne(change)).document.phases[0]!.milestones[0]!;

describe('what somebody wrote', () => {
  it('is the same document after it was shown and sent back', () => {
    const read = readPathYaml(bundledPathYaml());
    if (!read.ok) throw new Error('the bundled path cannot be read');
    const { document, errors } = writtenDocument(read.document.key, asWritten(read.document));
    expect(errors).toEqual([]);
    expect(document).toEqual(read.document);
  });

  it.each<Partial<MilestoneDefinition>>([
    { completion: { mode: 'review', reviewer: 'expert' } }, { completion: { mode: 'review' } },
    { completion: { mode: 'auto', fallback: { mode: 'review', reviewer: 'mentor' } } }, { due: { day: -4 } }, { due: { day: 0 } },
    { due: { guildDayFrom: 6 } }, { requirement: 'conditional', condition: 'it rains' }, { doneWhen: ['Seen', 'Said'] }, { provedBy: 'group exercise' },
    { effortMinutes: 90, owner: 'api-and-data-design', assignee: 'mentor', guide: 'Ask.\n\n- Once' },
  ])('keeps %j', (change) => {
    const milestone = { ...ONE, ...change };
    expect(milestoneOf(itemOf(milestone))).toEqual(milestone);
  });

  it('drops a reviewer who goes with another mode, and fields left empty', () => {
    expect(milestoneOf({ mode: 'self', reviewer: 'mentor', fallbackReviewer: 'mentor', owner: '', condition: '' })).toEqual(ONE);
    expect(milestoneOf({ mode: 'review', reviewer: 'mentor', fallbackReviewer: 'expert' }).completion).toEqual({ mode: 'review', reviewer: 'mentor' });
  });

  it.each([{ dueDay: null }, { dueDay: 3, dueGuildDayFrom: 3 }])('refuses %j: a milestone is due once', (change) => {
    expect(writtenDocument('a-path', withOne(change)).errors.map(({ field }) => field)).toEqual(['phases[0].milestones[0].dueDay']);
  });

  it('keeps the path’s own key and format', () => {
    expect(writtenDocument('kept', withOne({})).document).toMatchObject({ key: 'kept', format: PATH_FORMAT });
  });
});

describe('where a fault sits', () => {
  it('is a path into the document', () => {
    expect(fieldAt({ phase: 1, milestone: 3, field: 'needs', entry: 0 })).toBe('phases[1].milestones[3].needs[0]');
    expect(fieldAt({ phase: 0, field: 'title' })).toBe('phases[0].title');
    expect(fieldAt({ field: 'title' })).toBe('title');
  });
});
