import { Textarea, TextInput } from '@mantine/core';
import type { JSX } from 'react';
import type { AddEvidenceDto } from '../../shared/api/types';

/** A link and a text as they are being written. */
export interface EvidenceDraft {
  url: string;
  text: string;
}

export const NO_EVIDENCE: EvidenceDraft = { url: '', text: '' };

/** What has been written, as the API takes it: empty fields are left out, a bare host gets its scheme. */
export function evidenceOf({ url, text }: EvidenceDraft): AddEvidenceDto {
  const link = url.trim();
  const words = text.trim();
  return {
    ...(link === '' ? {} : { url: /^[a-z]+:/i.test(link) ? link : `https://${link}` }),
    ...(words === '' ? {} : { text: words }),
  };
}

interface EvidenceFieldsProps {
  draft: EvidenceDraft;
  errors: Record<string, string>;
  textLabel: string;
  onChange: (draft: EvidenceDraft) => void;
}

/** A link, a text, or both. */
export function EvidenceFields({ draft, errors, textLabel, onChange }: EvidenceFieldsProps): JSX.Element {
  return (
    <>
      <TextInput
        label="A link"
        placeholder="https://"
        inputMode="url"
        autoComplete="off"
        value={draft.url}
        error={errors['url']}
        onChange={(event) => onChange({ ...draft, url: event.currentTarget.value })}
      />
      <Textarea
        label={textLabel}
        autosize
        minRows={2}
        maxRows={14}
        value={draft.text}
        error={errors['text']}
        onChange={(event) => onChange({ ...draft, text: event.currentTarget.value })}
      />
    </>
  );
}
