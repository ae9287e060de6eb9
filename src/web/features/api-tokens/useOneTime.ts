import { useState } from 'react';
import type { Command } from '../../shared/api/command';
import { tell, tellProblem } from '../../shared/ui/notify';

/** A token in the moment it is made, and the revoking of any. */
export interface OneTime<Made> {
  /** What was just made and is shown this once; null when nothing is. */
  shown: Made | null;
  show: (made: Made | null) => void;
  revoke: (id: string, name: string) => void;
  isRevoking: (id: string) => boolean;
}

/** Keeps a new token on the screen until it is copied or revoked. */
export function useOneTime<Made extends { id: string }>(revoking: Command<string, unknown>): OneTime<Made> {
  const [shown, show] = useState<Made | null>(null);
  return {
    shown,
    show,
    revoke: (id, name) =>
      void revoking.sendAndWait(id).then(() => {
        show((now) => (now?.id === id ? null : now));
        tell(`“${name}” opens nothing any more.`);
      }, tellProblem),
    isRevoking: (id) => revoking.sending && revoking.sendingInput === id,
  };
}
