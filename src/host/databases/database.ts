import type { DatabaseTable, TakenTable } from '../../records/database/database-table.ts';
import type { FileColumn } from '../../records/export-file.ts';

/** A database that is only read. Whatever it refuses is thrown as `DatabaseTrouble`. */
export interface Database {
  /** Every table and view that may be read. */
  readonly tables: () => Promise<readonly DatabaseTable[]>;
  /** Writes tables as Parquet files, all of them as they stood at one moment; gives back the columns of each file. */
  readonly take: (tables: readonly TakenTable[]) => Promise<readonly (readonly FileColumn[])[]>;
  /** Ends what runs now with `RunStopped`. */
  readonly stop: () => void;
  readonly close: () => void;
}

/** Why a database cannot be read, as a sentence without anything secret. */
export class DatabaseTrouble extends Error {}
