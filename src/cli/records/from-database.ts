import { type Database, DatabaseTrouble } from '../../host/databases/database.ts';
import { openDuckDbFile } from '../../host/databases/duckdb-database.ts';
import { postgresDatabase } from '../../host/databases/postgres-database.ts';
import { openEngine } from '../../host/duckdb/open-engine.ts';
import type { Source } from '../../model/source.ts';
import { chosenTable } from '../../records/database/chosen-table.ts';
import { type DatabaseTable, type TakenTable, tableWords } from '../../records/database/database-table.ts';
import type { TableName } from '../../records/load/table-plan.ts';
import { choiceWords } from '../../shape/value-words.ts';
import { recordEndings } from '../../support/record-form.ts';
import type { Io } from '../io.ts';
import type { DatabasePlace } from './database-place.ts';
import { type ExportPart, fileNameOf, type PartTable, tableSourceOf } from './export-part.ts';
import { type EngineLimits, engineRoom } from './memory-room.ts';
import type { LookedAt } from './open-files.ts';

export interface DatabaseTerms {
  readonly source: Source;
  readonly limits: EngineLimits;
  /** An empty folder of this run. */
  readonly scratch: string;
}

/**
 * The tables of these parts, copied into the scratch folder as files with types, only with the columns that the source reads;
 * from then on they are read like any other files. Or one sentence that says which is not there; undefined where the
 * engine is not installed.
 */
export async function fromDatabase<Table extends TableName>(
  io: Io,
  place: DatabasePlace,
  parts: readonly PartTable<Table>[],
  terms: DatabaseTerms,
): Promise<readonly LookedAt<Table>[] | string | undefined> {
  let database: Database | undefined;
  let ignore: (() => void) | undefined;
  try {
    database = await openDatabase(io, place, terms);
    ignore = database && io.onStop?.(database.stop);
    return await (database && taken(database, place, parts, terms));
  } catch (error) {
    if (error instanceof DatabaseTrouble) return `${place.shown} cannot be read: ${error.message}`;
    throw error;
  } finally {
    ignore?.();
    database?.close();
  }
}

async function openDatabase(
  { loadDuckDb, onStop, machine }: Io,
  place: DatabasePlace,
  { limits: { memory, threads }, scratch }: DatabaseTerms,
): Promise<Database | undefined> {
  const room = { memory: `${engineRoom(memory)}MB`, threads, scratch, files: [] };
  if (place.system === 'duckdb') return openDuckDbFile({ ...room, database: place.path }, loadDuckDb);
  const engine = await openEngine(room, loadDuckDb);
  const { address, environment } = place;
  const terms = { address, environment, remove: machine.files.remove, ...(onStop && { onStop }) };
  return engine && postgresDatabase(engine, terms);
}

async function taken<Table extends TableName>(
  database: Database,
  place: DatabasePlace,
  parts: readonly PartTable<Table>[],
  { source, scratch }: DatabaseTerms,
): Promise<readonly LookedAt<Table>[] | string> {
  const tables = await database.tables();
  const found: (TakenTable & { readonly part: PartTable<Table> })[] = [];
  for (const part of parts) {
    const own = tableSourceOf(source, part.part);
    if (own === undefined) continue;
    const table = partTable(tables, source, part);
    if (typeof table === 'string') return `${place.shown}: ${table}`;
    if (table === undefined) continue;
    const wanted = new Set(own.columns.map(({ header }) => header));
    const columns = table.columns.filter(({ name }) => wanted.has(name));
    found.push({ part, table, columns, path: `${scratch}/${part.table}.parquet` });
  }
  if (!found.some(({ part }) => part.table === 'lead')) return `${place.shown} holds no table of leads`;
  const files = await database.take(found);
  return found.map(({ part, table, path }, index) => {
    const file = { path, shown: `${tableWords(table)} in ${place.shown}`, form: 'parquet' } as const;
    const types = new Map(files[index]?.map(({ header, type }) => [header, type]));
    // Of a column that was not copied the name is known all the same: nobody may have left it out on purpose.
    const columns = table.columns.map(({ name, type }) => ({ header: name, type: types.get(name) ?? type }));
    return { ...file, table: part.table, found: { ...file, columns } };
  });
}

/** Undefined where there is none and none is needed. */
function partTable(
  tables: readonly DatabaseTable[],
  source: Source,
  { part }: PartTable,
): DatabaseTable | string | undefined {
  const { file, table: named } = tableSourceOf(source, part) ?? {};
  const usual = file === undefined ? usualNames(part) : [withoutEnding(file)];
  const names = named === undefined ? usual : [named];
  const table = chosenTable(tables, names);
  if (typeof table === 'string') return `${table}, and it is not clear which of them holds ${part}`;
  if (table !== undefined || source.isNative === true) return table;
  const advice =
    part === 'leads'
      ? 'or of another schema, may the user read it?'
      : `or delete \`${part}\` in the source where the database has none`;
  return `there is no table ${choiceWords(names)}, from which the source ${source.id} reads ${part}; ${advice}`;
}

/** As files are called, and as SQL would have it. */
function usualNames(part: ExportPart): readonly string[] {
  const name = fileNameOf(part);
  return [...new Set([name, name.replaceAll('-', '_')])];
}

/** One mapping fits files and tables: `stg_salesforce__lead.parquet` is the table `stg_salesforce__lead`. */
function withoutEnding(file: string): string {
  const end = recordEndings
    .filter((each) => file.toLowerCase().endsWith(each))
    .toSorted((left, right) => right.length - left.length)[0];
  return end === undefined ? file : file.slice(0, -end.length);
}
