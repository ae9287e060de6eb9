import { Button, CopyButton } from '@mantine/core';

/** Copies a secret, and says that it did. */
export function Copy({ label, about, value }: { label: string; about?: string; value: string }) {
  return (
    <CopyButton value={value} timeout={2500}>
      {({ copied, copy }) => (
        <Button size="xs" variant="default" onClick={copy} aria-label={about && `${copied ? 'Copied' : label} ${about}`}>
          {copied ? '✓ Copied' : label}
        </Button>
      )}
    </CopyButton>
  );
}
