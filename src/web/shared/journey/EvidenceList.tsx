import { ActionIcon } from '@mantine/core';
import type { JSX } from 'react';
import type { EvidenceDto } from '../api/types';
import { linkWords, safeWebLink } from '../safe-link';
import { Icon } from '../ui/icons';
import { Moment } from '../ui/Moment';
import classes from './Evidence.module.css';

interface EvidenceListProps {
  evidence: EvidenceDto[];
  /** Which pieces the reader may take back; none unless told. */
  removable?: (piece: EvidenceDto) => boolean;
  onRemove?: (evidenceId: string) => void;
}

function Piece({ piece }: { piece: EvidenceDto }): JSX.Element {
  const link = safeWebLink(piece.url);
  return (
    <>
      {link === null ? null : (
        <a className={classes.link} href={link} target="_blank" rel="noopener noreferrer nofollow">
          <Icon name="external" size={16} />
          {linkWords(link)}
        </a>
      )}
      {piece.body === null ? null : <p className={classes.text}>{piece.body}</p>}
    </>
  );
}

/** What shows that a milestone is done: links and texts, with who added them and when. */
export function EvidenceList({ evidence, removable, onRemove }: EvidenceListProps): JSX.Element {
  return (
    <ul className={classes.list}>
      {evidence.map((piece) => (
        <li key={piece.id} className={classes.item}>
          <div className={classes.what}>
            <Piece piece={piece} />
            <span className={classes.by}>
              {piece.addedBy.name}, <Moment at={piece.addedAt} />
            </span>
          </div>
          {onRemove && removable?.(piece) ? (
            <ActionIcon variant="subtle" color="gray" c="dimmed" aria-label={`Remove ${piece.url === null ? 'this text' : linkWords(piece.url)}`} onClick={() => onRemove(piece.id)}>
              <Icon name="close" size={16} />
            </ActionIcon>
          ) : null}
        </li>
      ))}
    </ul>
  );
}
