import { useEffect, useRef, type RefObject } from 'react';
import { useLocation } from 'react-router';

/** Brings a part of the page into view, and the keyboard into its first field, when the address names it. */
export function useScrollToHash<T extends HTMLElement>(id: string): RefObject<T | null> {
  const part = useRef<T>(null);
  const { hash } = useLocation();
  useEffect(() => {
    if (hash === `#${id}` && part.current) {
      part.current.scrollIntoView({ block: 'center' });
      part.current.querySelector<HTMLElement>('input, textarea, button')?.focus({ preventScroll: true });
    }
  }, [hash, id]);
  return part;
}
