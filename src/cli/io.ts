import type { Clock } from '../host/clock.ts';
import type { LoadDuckDb } from '../host/duckdb/open-engine.ts';
import type { WatchFolders } from '../host/watched-folders.ts';
import type { Machine } from '../host/workspace.ts';
import type { HttpPort } from '../notify/http.ts';

/** A stream the run writes to. */
export interface Output {
  readonly write: (text: string) => void;
  readonly isTerminal: boolean;
}

/** Everything a run of the command line knows of the world. */
export interface Io {
  /** Data. */
  readonly stdout: Output;
  /** Everything else. */
  readonly stderr: Output;
  readonly workingFolder: string;
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly machine: Machine;
  /** Asks whoever sits at the terminal; undefined when they leave without an answer. Absent where there is no terminal. */
  readonly ask?: (question: string) => Promise<string | undefined>;
  readonly clock: Clock;
  readonly http: HttpPort;
  /** Bytes that the process holds; absent = nobody looks. */
  readonly memory?: () => number;
  /** Calls back when the user or the system wants the run to end; gives back how to stop listening. Absent = never. */
  readonly onStop?: (stop: () => void) => () => void;
  /** Has the system tell of changes in folders; absent = it tells of none. */
  readonly watch?: WatchFolders;
  /** Hears why the command could not do its work. */
  readonly refused?: (reason: string) => void;
  /** Takes what the summary of a job is to show, in markdown; the last one counts. Absent = nobody shows one. */
  readonly summarize?: (markdown: string) => void;
  /** Loads the package of the engine; absent = as it is installed. */
  readonly loadDuckDb?: LoadDuckDb;
  /** Where results may be kept, and the name of the exact code that makes them; absent where they are not kept. */
  readonly cache?: { readonly folder: string; readonly build: string };
}

/** Whether a stream gets colours: what the environment asks for, else on a terminal only. */
export function wantsColor(output: Output, environment: Io['environment']): boolean {
  if (environment['NO_COLOR']) return false;
  const forced = environment['FORCE_COLOR'];
  if (forced !== undefined) return forced !== '0' && forced !== 'false';
  return output.isTerminal && environment['TERM'] !== 'dumb';
}
