import { ApiProperty } from '@nestjs/swagger';

/** What a change is about. */
export class ChangeSubjectDto {
  /** `journey`, `cohort`, `path`, `guild_day` or `guild_week`. */
  kind: string;
  id: string;
}

/** One thing that changed: ids and codes, nobody's name and nobody's words. */
export class ChangeDto {
  /** The same in the feed and in a webhook. */
  id: string;
  /** Its place in the feed; rises, with gaps. */
  position: number;
  /** Such as `journey.milestone.done`; the list of them is in docs/changes.md. More may come. */
  type: string;
  /** When it happened. Later positions may have happened earlier. */
  at: string;
  subject: ChangeSubjectDto;
  /** The milestone's key, where it is about one. */
  milestone: string | null;
  /** Whether somebody did it, or it followed from something else. */
  @ApiProperty({ enum: ['person', 'system'] })
  actor: 'person' | 'system';
}

export class ChangesDto {
  /** In the order of their positions. */
  changes: ChangeDto[];
  /** What to send as `after` the next time, also when there was nothing new. */
  next: string;
  /** Whether there is more to read right away. */
  more: boolean;
}
