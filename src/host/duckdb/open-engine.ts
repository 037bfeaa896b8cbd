import { createRequire } from 'node:module';
import type { DuckDBConnection, DuckDBInstance } from '@duckdb/node-api';
import type { ColumnEngine, EngineRow } from '../../records/engine.ts';
import { duckdb } from '../../sql/dialects/duckdb.ts';
import { RunStopped } from '../run-stopped.ts';
import { registerNormalText } from './normal-text-function.ts';
import { rowPiece } from './row-piece.ts';

/** The package with the engine: 68 MB that only whole exports need, so it is optional and loaded when one is read. */
export type LoadDuckDb = () => Promise<typeof import('@duckdb/node-api')>;

export interface EngineOptions {
  /** Most memory for data, e.g. `3200MB`; beyond it the engine writes to `scratch`. */
  readonly memory: string;
  readonly threads: number;
  /** A folder of its own, absolute, for what does not fit into memory. */
  readonly scratch: string;
  /** The only other files it may touch, absolute. */
  readonly files: readonly string[];
  /** The file of a database that is only read, absolute; without it the engine begins empty. */
  readonly database?: string;
}

/** An engine of this process. */
export interface OpenEngine extends ColumnEngine {
  /** Ends what runs now, and everything asked later, with `RunStopped`. */
  readonly stop: () => void;
  readonly close: () => void;
}

/** What the engine says when a statement could not be run. */
export class EngineFailure extends Error {
  /** The statement may need less than it asked for in vain. */
  get isOutOfMemory(): boolean {
    return this.message.startsWith('Out of Memory Error');
  }
}

/** DuckDB in this process, locked up before it sees a byte of data; undefined where its package is not installed. */
export async function openEngine(
  options: EngineOptions,
  load: LoadDuckDb = installed,
): Promise<OpenEngine | undefined> {
  const package_ = await loaded(load);
  if (package_ === undefined) return undefined;
  const instance = await package_.DuckDBInstance.create(options.database ?? ':memory:', {
    ...(options.database !== undefined && { access_mode: 'READ_ONLY' }),
    threads: String(options.threads),
    memory_limit: options.memory,
    temp_directory: options.scratch,
    autoinstall_known_extensions: 'false',
    autoload_known_extensions: 'false',
    allow_community_extensions: 'false',
    // A file that is read again in shares comes from the system's own cache, which no bound of memory counts.
    enable_external_file_cache: 'false',
    // Nothing is kept beyond the run, so tables are not packed as for keeping, which would take a sixth of measuring.
    checkpoint_threshold: '1TB',
  });
  const connection = await instance.connect();
  // A function is written into the database, and only what was read from one needs it.
  if (options.database === undefined) registerNormalText(connection, package_);
  const isZoned = (await connection.runAndReadAll(zoneSetting)).currentRowCount > 0;
  for (const statement of [...(isZoned ? inUtc : []), ahead, ...lockUp(options)])
    await connection.run(statement);
  return engineOf(instance, connection);
}

/**
 * As it is installed beside leadpact. By `require`: from the bundled program, which runs in scripts, Node would announce an
 * experiment before it imports.
 */
async function installed(): Promise<typeof import('@duckdb/node-api')> {
  // Its allocator reads this as it is loaded. By default it hands memory back within a second, mostly to ask for it again.
  process.env['DUCKDB_JE_MALLOC_CONF'] ??= allocation;
  // The package says so itself, in its types.
  return createRequire(import.meta.url)('@duckdb/node-api') as typeof import('@duckdb/node-api');
}

/** Memory that is free is kept for five seconds, large pieces too: what the next step asks for is still there. */
const allocation = 'oversize_threshold:0,dirty_decay_ms:5000,muzzy_decay_ms:0';

/** While rows are taken the engine works on the next ones, from which its default, a megabyte, would mostly keep it. */
const ahead = "SET streaming_buffer_size = '256MB'";

/** Times are written out alike on every machine. An engine built without tables of zones knows UTC only. */
const inUtc = ["SET TimeZone = 'UTC'"];
const zoneSetting = "SELECT name FROM duckdb_settings() WHERE name = 'TimeZone'";

/**
 * Nothing but these files can be opened, attached, loaded or written from here on, and nothing can undo that; only whether rows
 * keep their order (`anyOrder`) may still be said.
 */
function lockUp({ scratch, files }: EngineOptions): readonly string[] {
  return [
    `SET allowed_directories = [${duckdb.text(scratch)}]`,
    `SET allowed_paths = [${files.map(duckdb.text).join(', ')}]`,
    'SET enable_external_access = false',
    "SET allowed_configs = ['preserve_insertion_order']",
    'SET lock_configuration = true',
  ];
}

function engineOf(instance: DuckDBInstance, connection: DuckDBConnection): OpenEngine {
  let isStopped = false;
  const asked = async <T>(ask: () => Promise<T>): Promise<T> => {
    if (isStopped) throw new RunStopped('stopped');
    try {
      return await ask();
    } catch (error) {
      if (isStopped) throw new RunStopped('stopped');
      throw new EngineFailure(error instanceof Error ? error.message : String(error));
    }
  };
  return {
    run: (statement) =>
      asked(async () => {
        await connection.run(statement);
      }),
    rows: (query) => asked(async () => (await connection.runAndReadAll(query)).getRowObjectsJS().map(rowOf)),
    pieces: (query, take) =>
      asked(async () => {
        const answer = await connection.stream(query);
        for (let piece = await answer.fetchChunk(); piece !== null; piece = await answer.fetchChunk()) {
          if (piece.rowCount === 0) return;
          take(rowPiece(piece));
        }
      }),
    stop: () => {
      isStopped = true;
      connection.interrupt();
    },
    close: () => {
      connection.closeSync();
      instance.closeSync();
    },
  };
}

/** Counts come as 64-bit integers, all of which are far below the numbers that are no longer exact. */
function rowOf(row: Readonly<Record<string, unknown>>): EngineRow {
  return Object.fromEntries(
    Object.entries(row).map(([name, value]) => {
      if (typeof value === 'bigint') return [name, Number(value)];
      if (value === null || typeof value === 'number' || typeof value === 'boolean') return [name, value];
      return [name, String(value)];
    }),
  );
}

/** Only that the package itself is not there counts as missing; anything else it says is told. */
async function loaded(load: LoadDuckDb): Promise<typeof import('@duckdb/node-api') | undefined> {
  try {
    return await load();
  } catch (error) {
    if (error instanceof Error && 'code' in error && isMissing(error.code)) return undefined;
    throw error;
  }
}

function isMissing(code: unknown): boolean {
  return code === 'ERR_MODULE_NOT_FOUND' || code === 'MODULE_NOT_FOUND';
}
