import type { Proof } from '../../paths/domain/path-document';
import type { SessionKind } from './session-kinds';

/** What being at a session of this kind proves on a hire's path. A group exercise is a guild day too. */
export function proofsOf(kind: SessionKind): Proof[] {
  return kind === 'group_exercise' ? ['guild day', 'group exercise'] : ['guild day'];
}
