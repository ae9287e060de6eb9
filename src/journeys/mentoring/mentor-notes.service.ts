import { Injectable } from '@nestjs/common';
import { Problem } from '../../platform/http/problem';
import { can } from '../domain/journey-policy';
import { MentorTalksRepository } from '../persistence/mentor-talks.repository';
import { requirePermission } from '../walk/walks.service';
import { MentoringWriter, type Happened, type MentoringRequest } from './mentoring-writer';

export interface NoteWords {
  body: string;
  shared: boolean;
}

/** Notes of mentors about a hire. Of one that is its writer's alone nothing shows anywhere else, not even that it was written. */
@Injectable()
export class MentorNotes {
  constructor(
    private readonly writer: MentoringWriter,
    private readonly notes: MentorTalksRepository,
  ) {}

  /** @throws Problem 404, 403 */
  add(request: MentoringRequest, { body, shared }: NoteWords): Promise<void> {
    return this.writer.write(request, async (walk, now) => {
      requirePermission(can(walk.actor(), 'mentor_notes.write'));
      await this.notes.addNote(request.journeyId, request.actor.personId, { body: body.trim(), shared }, now);
      return shared ? 'note_shared' : null;
    });
  }

  /** Only whoever wrote it changes it. @throws Problem 404, 403, 412 */
  edit(request: MentoringRequest, noteId: string, revision: number, { body, shared }: NoteWords): Promise<void> {
    return this.change(request, noteId, async (note) => {
      if (note.deletedAt !== null) throw Problem.notFound('note');
      if (note.revision !== revision) throw Problem.stale(note.revision);
      await this.notes.editNote(noteId, { body: body.trim(), shared });
      if (note.shared && !shared) return 'note_taken_back';
      return shared ? 'note_shared' : null;
    });
  }

  /** Deletes it; it can be brought back for a day. @throws Problem 404, 403 */
  delete(request: MentoringRequest, noteId: string): Promise<void> {
    return this.change(request, noteId, async (note, now) => {
      if (note.deletedAt !== null) return null;
      await this.notes.setNoteDeleted(noteId, now);
      return note.shared ? 'note_taken_back' : null;
    });
  }

  /** Brings a deleted one back. @throws Problem 404, 403 */
  restore(request: MentoringRequest, noteId: string): Promise<void> {
    return this.change(request, noteId, async (note) => {
      if (note.deletedAt === null) return null;
      await this.notes.setNoteDeleted(noteId, null);
      return note.shared ? 'note_shared' : null;
    });
  }

  private change(
    request: MentoringRequest,
    noteId: string,
    work: (note: { shared: boolean; revision: number; deletedAt: Date | null }, now: Date) => Promise<Happened>,
  ): Promise<void> {
    return this.writer.write(request, async (walk, now) => {
      requirePermission(can(walk.actor(), 'mentor_notes.write'));
      const note = await this.notes.lockNote(request.journeyId, noteId, request.actor.personId);
      if (!note) throw Problem.notFound('note');
      return work(note, now);
    });
  }
}
