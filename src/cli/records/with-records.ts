import { availableParallelism } from 'node:os';
import { levelled } from '../../checks/levels.ts';
import { openEngine } from '../../host/duckdb/open-engine.ts';
import { scanRows } from '../../host/exports/scan-rows.ts';
import { unreadColumns } from '../../measure/needs/unread-columns.ts';
import type { Agreement } from '../../model/agreement.ts';
import type { Source } from '../../model/source.ts';
import type { ColumnEngine } from '../../records/engine.ts';
import type { Keeping } from '../../records/load/keeping.ts';
import { loadRecords, type RecordsReport } from '../../records/load/load-records.ts';
import { inNativeWords } from '../../records/native-words.ts';
import type { Instant } from '../../support/instant.ts';
import { localDateAt } from '../../support/zoned-time.ts';
import { folderOf, soundAgreement } from '../agreement-check.ts';
import type { Invocation } from '../command.ts';
import { type ExitCode, exitCodes } from '../exit-code.ts';
import type { Io } from '../io.ts';
import { knownCodes } from '../known-codes.ts';
import { parseMemory } from '../memory-size.ts';
import { couldNotRun } from '../refusal.ts';
import { visibleOutput } from '../visible-output.ts';
import { chosenSource } from './chosen-source.ts';
import { allParts, type PartTable } from './export-part.ts';
import { exportTaking } from './export-taking.ts';
import { inScratch, scratchFolder } from './in-scratch.ts';
import { type JudgedAgreement, judgedAgreement } from './judged-agreement.ts';
import { defaultMemory, type EngineLimits, engineRoom, leastMemory } from './memory-room.ts';
import { missingEngine } from './missing-engine.ts';
import { openFiles } from './open-files.ts';
import { outputRefusal } from './output-refusal.ts';
import { progressLine } from './progress-line.ts';
import { tellFindings } from './told-findings.ts';
import { type BrokenExport, brokenExport, brokenLines } from './whole-export.ts';

/** An export that lies in the engine, in its normalised tables without the columns that measuring does not read. */
export interface LoadedExport {
  readonly engine: ColumnEngine;
  readonly sound: JudgedAgreement;
  readonly source: Source;
  /** Rows read and rejected, what was not there, and everything that is wrong with it, in the weights of the agreement. */
  readonly report: RecordsReport;
  /** One line that changes, on a terminal only; empty = gone. */
  readonly say: (words: string) => void;
  /** A folder of this run, absolute. */
  readonly scratch: string;
}

export interface RecordsTerms {
  readonly verb: string;
  readonly limits: EngineLimits;
  /** The instant at which the export is measured. */
  readonly asOf: Instant;
  readonly run: (loaded: LoadedExport) => Promise<ExitCode>;
}

/** The agreement as of an instant, fit to work with; what keeps it from that has been told. Whether warnings fail is asked of the export. */
export function soundAt(invocation: Invocation, asOf: Instant): JudgedAgreement | ExitCode {
  const folder = folderOf(invocation);
  if (typeof folder === 'number') return folder;
  const format = invocation.format === 'json' ? 'json' : 'text';
  const sound = soundAgreement({ ...invocation, format, failOn: 'error' }, folder, undefined, (zone) =>
    localDateAt(zone, asOf),
  );
  if (typeof sound === 'number') return sound;
  const judged = judgedAgreement(sound, asOf);
  return typeof judged === 'string' ? couldNotRun(invocation.io, judged) : judged;
}

/**
 * Reads the export of `--records`, or the tables of `--from`, by the source of `--map` to measure it and runs with it; what
 * keeps it from being read, and an `--out` that nothing may be written to, has been told.
 */
export function withRecords(
  invocation: Invocation,
  sound: JudgedAgreement,
  { run, ...terms }: RecordsTerms,
): Promise<ExitCode> | ExitCode {
  const { io } = invocation;
  const source = chosenSource(sound.agreement, invocation.options['map']);
  if (typeof source === 'string') return couldNotRun(io, source);
  const unwritable = outputRefusal(invocation, { sound, source });
  if (unwritable !== undefined) return couldNotRun(io, unwritable);
  return withExport(invocation, {
    ...terms,
    agreement: sound.agreement,
    source,
    parts: allParts,
    keeping: { unread: unreadColumns(sound, terms.asOf), isAskedOften: true },
    run: (read) => run({ ...read, sound, source }),
  });
}

/** An export in the engine, whatever it is read for. */
export type ReadRecords = Omit<LoadedExport, 'sound' | 'source'>;

export interface ExportTerms extends Omit<RecordsTerms, 'run' | 'asOf'> {
  /** By whose words it is read, and whose weights its findings have. */
  readonly agreement: Agreement;
  readonly source: Source;
  /** The parts that are read where they are there. */
  readonly parts: readonly PartTable[];
  readonly keeping: Keeping;
  readonly run: (read: ReadRecords) => Promise<ExitCode>;
}

/** Reads some parts of an export and runs with them. */
export function withExport(invocation: Invocation, terms: ExportTerms): Promise<ExitCode> | ExitCode {
  const { io } = invocation;
  const taking = exportTaking({ ...invocation, ...terms }, terms.source, terms.parts);
  if (typeof taking === 'string') return couldNotRun(io, taking);
  const scratch = scratchFolder(io);
  return inScratch(io, scratch, {
    limits: terms.limits,
    run: () => inEngine(invocation, terms, { taking, scratch }),
  });
}

interface FoundExport {
  readonly taking: Exclude<ReturnType<typeof exportTaking>, string>;
  readonly scratch: string;
}

async function inEngine(
  invocation: Invocation,
  { verb, limits, agreement, source, keeping, run }: ExportTerms,
  { taking, scratch }: FoundExport,
): Promise<ExitCode> {
  const { io, quiet } = invocation;
  const say = progressLine(io, quiet);
  say('reading the export');
  const looked = await taking(scratch);
  if (typeof looked === 'string') return couldNotRun(io, looked);
  const paths = looked?.map(({ path }) => path) ?? [];
  const engine = await openEngine(
    { memory: `${engineRoom(limits.memory)}MB`, threads: limits.threads, scratch, files: paths },
    io.loadDuckDb,
  );
  if (looked === undefined || engine === undefined) return couldNotRun(io, missingEngine(verb));
  const ignore = io.onStop?.(engine.stop);
  try {
    const opened = await openFiles(engine, looked);
    const reader = { ...engine, scanRows };
    const loaded = await loadRecords(reader, agreement, source, opened.files, keeping);
    const all = [...opened.findings, ...loaded.findings];
    const told = source.isNative === true ? all.map(inNativeWords) : all;
    const findings = levelled(told, agreement.levels, knownCodes());
    const report = { ...loaded, findings };
    const broken = brokenExport(report, looked);
    if (broken !== undefined) return refuse(io, broken, verb);
    say('');
    tellFindings(invocation, findings);
    return await run({ engine, report, say, scratch });
  } finally {
    say('');
    ignore?.();
    engine.close();
  }
}

/** `--memory` and `--threads`, or one sentence that says which of them cannot be understood. */
export function engineLimits(options: Readonly<Record<string, unknown>>): EngineLimits | string {
  const word = (name: string, other: string): string => {
    const value = options[name];
    return typeof value === 'string' ? value : other;
  };
  const memory = word('memory', `${defaultMemory}MB`);
  const megabytes = parseMemory(memory);
  if (megabytes === undefined) return `${memory} is no size of memory; write for example --memory 2GB`;
  if (megabytes < leastMemory)
    return `${memory} is too little memory for an export: ${leastMemory}MB is the least; write for example --memory 2GB`;
  const threads = word('threads', String(availableParallelism()));
  if (!/^[1-9][0-9]{0,2}$/.test(threads))
    return `${threads} is no number of threads; write for example --threads 2`;
  return { memory: megabytes, threads: Number(threads) };
}

const endings: Readonly<Record<string, string>> = {
  facts: 'nothing was written',
  impact: 'nothing was replayed',
  report: 'there is no report',
};

function refuse({ stderr }: Io, broken: BrokenExport, verb: string): ExitCode {
  const so = endings[verb] ?? 'nothing was measured';
  visibleOutput(stderr).write(`${brokenLines(broken, so).join('\n')}\n`);
  return exitCodes.findings;
}
