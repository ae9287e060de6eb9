/** A column that holds what `Secrets` sealed. Its name ends with `_sealed`, and a spec looks that each is on the list of all. */
export interface SealedColumn {
  table: string;
  column: string;
  /** The column, one, by which a row is known and from which the purpose follows. */
  key: string;
  /** What the secret of the row with this key was sealed for. */
  purpose: (key: string) => string;
}
