import { tmpdir } from 'node:os';
import { fails } from '../../diagnostics/summary.ts';
import { defaultScoring } from '../../evaluate/default-scoring.ts';
import { EngineFailure, EngineStopped, type OpenEngine, openEngine } from '../../host/duckdb/open-engine.ts';
import { ownPath } from '../../host/own-path.ts';
import type { Source } from '../../model/source.ts';
import { loadExport, type TableReport } from '../../records/load/load-export.ts';
import { inNativeWords } from '../../records/native-words.ts';
import { writeScoreRows } from '../../records/score-rows-sql.ts';
import { duckdb } from '../../sql/dialects/duckdb.ts';
import { scoreQuery } from '../../sql/score-query.ts';
import { folderOf, type SoundAgreement, soundAgreement } from '../agreement-check.ts';
import type { Invocation } from '../command.ts';
import { type ExitCode, exitCodes } from '../exit-code.ts';
import { couldNotRun } from '../refusal.ts';
import { visibleOutput } from '../visible-output.ts';
import { chosenSource } from './chosen-source.ts';
import { engineRefusal } from './engine-refusal.ts';
import { type LookedAt, lookAtFiles, openFiles } from './open-files.ts';
import { type OutputFile, outputFile } from './output-file.ts';
import { type OutputPlace, outputPlace } from './output-place.ts';
import { type RecordFile, recordFiles } from './record-files.ts';
import { type ScoreOptions, scoreOptions } from './score-options.ts';
import { type ScoreReport, scoreReportJson, scoreReportText } from './score-report.ts';

/** Scores a whole export; writes nothing when what is wrong with it fails the run. */
export async function runScore(invocation: Invocation): Promise<ExitCode> {
  const { io } = invocation;
  const options = scoreOptions(invocation.options);
  if (typeof options === 'string') return couldNotRun(io, options);
  const folder = folderOf(invocation);
  if (typeof folder === 'number') return folder;
  // Whether warnings fail is asked of the export; half an agreement is none in any case.
  const sound = soundAgreement({ ...invocation, failOn: 'error' }, folder);
  if (typeof sound === 'number') return sound;
  const source = chosenSource(sound.agreement, invocation.options['map']);
  if (typeof source === 'string') return couldNotRun(io, source);
  const files = recordFiles(io, invocation.options, source);
  if (typeof files === 'string') return couldNotRun(io, files);
  const records = invocation.options['records'];
  const agreement = sound.tree.files.map(({ path }) => `${sound.folder.path}/${path}`);
  const place = options.out && outputPlace(io, options.out, { files, source, records, agreement });
  if (typeof place === 'string') return couldNotRun(io, place);
  return inScratch(invocation, { options, sound, source, files, ...(place && { place }) });
}

interface Job {
  readonly options: ScoreOptions;
  readonly sound: SoundAgreement;
  readonly source: Source;
  readonly files: readonly RecordFile[];
  /** Absent = the scores are printed. */
  readonly place?: OutputPlace;
}

/** A folder for what does not fit into memory, gone when the run ends, however it ends. */
async function inScratch(invocation: Invocation, job: Job): Promise<ExitCode> {
  const { io } = invocation;
  const { files } = io.machine;
  const temporary = io.environment['TMPDIR'] ?? tmpdir();
  const scratch = ownPath(io.machine, files.realPath(temporary) ?? temporary, 'leadpact-score');
  const output = outputFile(io, job.place, scratch);
  // Parts of the export lie there for a while.
  files.makePrivateFolder(scratch);
  try {
    return await withEngine(invocation, job, scratch, output);
  } catch (error) {
    if (error instanceof EngineStopped) return couldNotRun(io, 'stopped before the end; nothing was written');
    const refusal = error instanceof EngineFailure ? engineRefusal(error, job.options) : undefined;
    if (refusal === undefined) throw error;
    return couldNotRun(io, refusal);
  } finally {
    files.remove(output.path);
    files.remove(scratch);
  }
}

async function withEngine(
  invocation: Invocation,
  job: Job,
  scratch: string,
  output: OutputFile,
): Promise<ExitCode> {
  const { io } = invocation;
  const { memory, threads } = job.options;
  const looked = await lookAtFiles(job.files, job.source.files, scratch);
  const paths = [...job.files.map(({ path }) => path), output.path];
  const engine = await openEngine({ memory: `${memory}MB`, threads, scratch, files: paths }, io.loadDuckDb);
  if (engine === undefined) return couldNotRun(io, missingEngine);
  const ignore = io.onStop?.(engine.stop);
  try {
    return await scoreWith(engine, invocation, { ...job, looked, output });
  } finally {
    ignore?.();
    engine.close();
  }
}

const missingEngine =
  'score needs the engine DuckDB, which is not installed: npm install @duckdb/node-api@1.5.6-r.1';

/** Dimensions with a column of their own. */
const columns: readonly string[] = ['fit', 'engagement'];

async function scoreWith(
  engine: OpenEngine,
  { io, failOn, format, quiet }: Invocation,
  {
    options,
    sound,
    source,
    looked,
    output,
  }: Job & { readonly looked: readonly LookedAt[]; readonly output: OutputFile },
): Promise<ExitCode> {
  const { agreement } = sound;
  const say = progress(io, quiet);
  say('reading the export');
  const opened = await openFiles(engine, looked);
  const loaded = await loadExport(engine, agreement, source, opened.files);
  const found = [...opened.findings, ...loaded.findings];
  const findings = source.isNative === true ? found.map(inNativeWords) : found;
  // Without one of its files or columns the export would be another one; rows can be left out, these cannot.
  const isWhole =
    loaded.tables.length === looked.length && !findings.some(({ code }) => aboutColumns.has(code));
  const scoring = defaultScoring(agreement);
  const further = (scoring?.dimensions ?? []).map(({ id }) => id).filter((id) => !columns.includes(id));
  const report: ScoreReport = {
    ...loaded,
    findings,
    isWhole,
    further,
    ungiven: ungiven(source, loaded.tables),
    asOf: options.asOf,
    source: source.id,
  };
  const tell = (told: ScoreReport): void =>
    visibleOutput(io.stderr).write(format === 'json' ? scoreReportJson(told) : scoreReportText(told));
  if (!isWhole || findings.some(({ severity }) => fails(severity, failOn))) {
    say('');
    tell(report);
    return exitCodes.findings;
  }
  say('scoring');
  const query = scoreQuery(agreement, { asOf: options.asOf, dialect: duckdb });
  const scale = scoring?.scale ?? 0;
  await engine.run(writeScoreRows(query, { scale, form: options.form, path: output.path }));
  const [count] = await engine.rows('SELECT count(*) AS all_rows FROM lead');
  // Before anything is printed: the line of progress may be where the scores appear.
  say('');
  await output.finish();
  if (!quiet) tell({ ...report, scored: Number(count?.['all_rows'] ?? 0) });
  return exitCodes.clean;
}

/** Files in the form of docs/records.md may be without events and consents; a source says what it has. */
function ungiven(source: Source, loaded: readonly TableReport[]): ScoreReport['ungiven'] {
  if (source.isNative === true) return [];
  const parts = [
    { part: 'events', table: 'event' },
    { part: 'consents', table: 'consent' },
  ] as const;
  return parts
    .filter(({ part, table }) => source[part] !== undefined && !loaded.some((each) => each.table === table))
    .map(({ part }) => part);
}

/** A field that no column brings would fall out of every score without a word. */
const aboutColumns: ReadonlySet<string> = new Set(['records/duplicate-header', 'records/missing-column']);

/** One line that changes, on a terminal only; empty = gone. */
function progress({ stderr }: Invocation['io'], quiet: boolean): (words: string) => void {
  if (quiet || !stderr.isTerminal) return () => {};
  return (words) => stderr.write(`\r\u001b[K${words}`);
}
