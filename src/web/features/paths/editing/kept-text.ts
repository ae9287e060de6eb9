import type { DraftDocument } from './document';

/** A draft's text that is not saved on the server yet, and the one that it grew from. */
export interface KeptText {
  revision: number;
  base: DraftDocument;
  document: DraftDocument;
}

/** Keeps unsaved text on this device, for whoever closes the page or loses the connection. */
export interface TextKeeper {
  read: () => KeptText | null;
  /** @returns whether there was room for it */
  write: (text: KeptText) => boolean;
  clear: () => void;
}

/** @param personId text belongs to who wrote it: another person on the same device never sees it */
export function textKeeper(pathId: string, personId: string): TextKeeper {
  const name = `guildpath-draft-${personId}-${pathId}`;
  return {
    read: () => {
      try {
        const kept: unknown = JSON.parse(localStorage.getItem(name) ?? 'null');
        return isKept(kept) ? kept : null;
      } catch {
        return null;
      }
    },
    write: (text) => {
      try {
        localStorage.setItem(name, JSON.stringify(text));
        return true;
      } catch {
        return false;
      }
    },
    clear: () => {
      try {
        localStorage.removeItem(name);
      } catch {
        // Without storage there is nothing to forget.
      }
    },
  };
}

function isKept(value: unknown): value is KeptText {
  return typeof value === 'object' && value !== null && 'revision' in value && isDocument('base' in value && value.base) && isDocument('document' in value && value.document);
}

function isDocument(value: unknown): boolean {
  return typeof value === 'object' && value !== null && 'phases' in value && Array.isArray(value.phases);
}
