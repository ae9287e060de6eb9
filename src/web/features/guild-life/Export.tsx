import { Button } from '@mantine/core';
import { Icon } from '../../shared/ui/icons';
import classes from './GuildLife.module.css';

interface ExportProps {
  /** The CSV file's address. */
  href: string;
  /** What is in it, to tell four buttons apart: “attendance”. */
  of: string;
}

/** Takes a panel's sums along as a CSV file. */
export function Export({ href, of }: ExportProps) {
  return (
    <div className={classes.foot}>
      <Button component="a" href={href} download size="xs" variant="default" leftSection={<Icon name="download" size={15} />} aria-label={`Export sums: ${of}`} title="Sums only, no names">
        Export sums
      </Button>
    </div>
  );
}
