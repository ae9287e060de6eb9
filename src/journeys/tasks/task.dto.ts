import { IsUUID } from 'class-validator';
import type { PersonRef } from '../../people/people.api';

/** Something that somebody else does for a hire: that item, the hire's name and first day, and no more of the journey. */
export class TaskDto {
  journeyId: string;
  key: string;
  title: string;
  /** Markdown. */
  guide: string;
  doneWhen: string[];
  hireName: string;
  /** The hire's first day. */
  startOn: string;
  /** The local day at whose end it should be there. */
  due: string;
  /** The hire's local day. */
  today: string;
  /** waiting: something has to come first. */
  state: 'waiting' | 'open' | 'done';
  /** Whose it is to do, by role. */
  assignee: 'mentor' | 'backup' | 'manager' | 'admin';
  /** Who took it or was handed it; null while it is for whoever has the role. */
  holder: PersonRef | null;
  doneAt: string | null;
  /** done, undo, take, hand_on, give_back: what the reader may do now. */
  abilities: string[];
  /** To whom it can be handed on. */
  people: PersonRef[];
}

export class HandOnDto {
  @IsUUID()
  personId: string;
}
