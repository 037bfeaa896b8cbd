/** A table or view of a database. */
export interface DatabaseTable {
  readonly schema: string;
  readonly name: string;
  /** It is meant where its name stands without a schema. */
  readonly isDefault: boolean;
  /** In the order of the table. */
  readonly columns: readonly DatabaseColumn[];
}

export interface DatabaseColumn {
  readonly name: string;
  /** As the database writes it. */
  readonly type: string;
}

/** A table of which some columns are taken, and the Parquet file they go to. */
export interface TakenTable {
  readonly table: DatabaseTable;
  /** Without those, rows are counted all the same. */
  readonly columns: readonly DatabaseColumn[];
  /** Absolute. */
  readonly path: string;
}

/** As people write it: `lead`, or `crm.lead` where the schema has to be said. */
export function tableWords({ schema, name, isDefault }: DatabaseTable): string {
  return isDefault ? name : `${schema}.${name}`;
}
