import { levelled } from '../../checks/levels.ts';
import { fails } from '../../diagnostics/summary.ts';
import { type OpenEngine, openEngine } from '../../host/duckdb/open-engine.ts';
import { scanRows } from '../../host/exports/scan-rows.ts';
import { measureRecords } from '../../measure/measure-records.ts';
import type { Measurement } from '../../measure/measurement.ts';
import type { Asking } from '../../measure/metrics/metric-reading.ts';
import type { Source } from '../../model/source.ts';
import { loadRecords, type RecordsReport } from '../../records/load/load-records.ts';
import type { TableName } from '../../records/load/table-plan.ts';
import { inNativeWords } from '../../records/native-words.ts';
import { duckdb } from '../../sql/dialects/duckdb.ts';
import type { SoundAgreement } from '../agreement-check.ts';
import type { Invocation } from '../command.ts';
import { type ExitCode, exitCodes } from '../exit-code.ts';
import { knownCodes } from '../known-codes.ts';
import { chosenSource } from '../records/chosen-source.ts';
import { allParts } from '../records/export-part.ts';
import { inScratch, scratchFolder } from '../records/in-scratch.ts';
import { engineRoom } from '../records/memory-room.ts';
import { lookAtFiles, openFiles } from '../records/open-files.ts';
import { type RecordFile, recordFiles } from '../records/record-files.ts';
import { couldNotRun } from '../refusal.ts';
import type { ReportOptions } from './report-options.ts';

/** An export that was read and measured, while its engine is still open for further readings. */
export interface MeasuredExport {
  readonly asking: Asking;
  readonly measurement: Measurement;
  readonly load: RecordsReport;
}

interface Wanted {
  readonly options: ReportOptions;
  readonly sound: SoundAgreement;
  readonly source: Source;
  readonly files: readonly RecordFile<TableName>[];
}

/** Reads an export, measures it, and lets somebody ask on; what is wrong with the export fails the run as its findings do. */
export async function withMeasuredExport(
  invocation: Invocation,
  { options, sound }: Pick<Wanted, 'options' | 'sound'>,
  use: (measured: MeasuredExport) => Promise<ExitCode>,
): Promise<ExitCode> {
  const { io } = invocation;
  const source = chosenSource(sound.agreement, invocation.options['map']);
  if (typeof source === 'string') return couldNotRun(io, source);
  const files = recordFiles({ ...invocation, verb: 'report' }, source, allParts);
  if (typeof files === 'string') return couldNotRun(io, files);
  const scratch = scratchFolder(io);
  return inScratch(io, scratch, {
    limits: options,
    run: async () => {
      const limits = {
        memory: `${engineRoom(options.memory)}MB`,
        threads: options.threads,
        scratch,
        files: files.map(({ path }) => path),
      };
      const looked = await lookAtFiles(files, source.files, scratch);
      const engine = await openEngine(limits, io.loadDuckDb);
      if (engine === undefined) return couldNotRun(io, missingEngine);
      const ignore = io.onStop?.(engine.stop);
      try {
        const wanted = { options, sound, source, files };
        const measured = await measuredBy(engine, invocation, wanted, looked);
        return typeof measured === 'number' ? measured : await use(measured);
      } finally {
        ignore?.();
        engine.close();
      }
    },
  });
}

const missingEngine =
  'report needs the engine DuckDB, which is not installed: npm install @duckdb/node-api@1.5.6-r.1';

async function measuredBy(
  engine: OpenEngine,
  invocation: Invocation,
  { options: { asOf, since }, sound: { agreement }, source, files }: Wanted,
  looked: Parameters<typeof openFiles<TableName>>[1],
): Promise<MeasuredExport | ExitCode> {
  const say = progress(invocation);
  say('reading the export');
  const opened = await openFiles(engine, looked);
  const loaded = await loadRecords({ ...engine, scanRows }, agreement, source, opened.files);
  const found = [...opened.findings, ...loaded.findings];
  const told = source.isNative === true ? found.map(inNativeWords) : found;
  const findings = levelled(told, agreement.levels, knownCodes());
  const isWhole = loaded.tables.length === files.length;
  if (!isWhole || findings.some(({ severity }) => fails(severity, invocation.failOn))) {
    say('');
    for (const { severity, message, file, help, code } of findings)
      invocation.io.stderr.write(`${severity}: ${file}: ${message}\n  = help: ${help}\n  = rule: ${code}\n`);
    return exitCodes.findings;
  }
  const begins = since(agreement);
  const measurement = await measureRecords(engine, agreement, { asOf, since: begins, waivers: [], say });
  say('');
  const asking = { engine, agreement, dialect: duckdb, asOf, since: begins };
  return { asking, measurement, load: { ...loaded, findings: told } };
}

/** One line that changes, on a terminal only; empty = gone. */
function progress({ io: { stderr }, quiet }: Invocation): (words: string) => void {
  if (quiet || !stderr.isTerminal) return () => {};
  return (words) => stderr.write(`\r\u001b[K${words}`);
}
