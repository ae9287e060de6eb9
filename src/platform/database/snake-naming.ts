import { DefaultNamingStrategy } from 'typeorm';

/** Columns are snake_case in the database and camelCase in entities; everything else is named where it is declared. */
export class SnakeNaming extends DefaultNamingStrategy {
  override columnName(propertyName: string, customName: string | undefined): string {
    return customName ?? propertyName.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
  }
}
