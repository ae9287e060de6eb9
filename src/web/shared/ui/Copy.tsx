import { Button, CopyButton, type ButtonProps } from '@mantine/core';
import type { JSX } from 'react';
import { Icon } from './icons';

interface CopyProps extends Pick<ButtonProps, 'size' | 'variant'> {
  /** What pressing does: “Copy the address”. */
  label: string;
  /** Whose it is, where several stand side by side; for those who hear the page. */
  about?: string;
  value: string;
}

const SHOWN_MS = 2500;

/** Copies a text, and says that it did. */
export function Copy({ label, about, value, size = 'xs', variant = 'default' }: CopyProps): JSX.Element {
  return (
    <CopyButton value={value} timeout={SHOWN_MS}>
      {({ copied, copy }) => (
        <Button
          size={size}
          variant={variant}
          leftSection={copied ? <Icon name="check" size={14} /> : null}
          onClick={copy}
          aria-label={about && `${copied ? 'Copied' : label} ${about}`}
        >
          {copied ? 'Copied' : label}
        </Button>
      )}
    </CopyButton>
  );
}
