/**
 * A normalised table: the form in which every export is read, whatever system it came from (docs/records.md).
 * Columns of leadpact have an underscore in their names; columns named after the agreement's own fields and properties
 * never do, for ids are kebab-case. So no field can collide with one.
 */
export interface Table {
  /** Snake case, singular. */
  readonly name: string;
  /** One sentence: what one row is. */
  readonly description: string;
  readonly columns: readonly Column[];
}

export interface Column {
  readonly name: string;
  readonly type: ColumnType;
  readonly nullable: boolean;
  readonly description: string;
  /** The only words there are; absent = any. */
  readonly words?: readonly string[];
  /** The only whole numbers there are, both ends included. */
  readonly bounds?: readonly [least: number, most: number];
}

/**
 * How a value lies in a column:
 * - `id`: text as the source spells it, never empty;
 * - `name`: an id of the agreement (stage, signal, reason, …), one of the words of the column, or a currency of ISO 4217;
 * - `text`: normalised text (semantics §1), NULL when missing, never empty; enum values too;
 * - `set`: the sorted distinct normalised members, each between two line feeds (`\na\nb\n`), NULL when empty;
 * - `integer`: a whole number; a decimal is scaled by its field's scale, an amount of money is in minor units;
 * - `instant`: milliseconds since 1970-01-01T00:00Z;
 * - `date`: days since 1970-01-01;
 * - `boolean`.
 */
export type ColumnType = 'id' | 'name' | 'text' | 'set' | 'integer' | 'instant' | 'date' | 'boolean';
