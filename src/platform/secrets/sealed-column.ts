/** A column that holds what `Secrets` sealed. A spec looks that each column of bytes is on the list of all, or is no secret. */
export interface SealedColumn {
  table: string;
  column: string;
  /** The column, one, by which a row is known and from which the purpose follows. */
  key: string;
  /** What the secret of the row with this key was sealed for. */
  purpose: (key: string) => string;
}
