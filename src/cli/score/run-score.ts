import { levelled } from '../../checks/levels.ts';
import { fails } from '../../diagnostics/summary.ts';
import { defaultScoring } from '../../evaluate/default-scoring.ts';
import { openEngine } from '../../host/duckdb/open-engine.ts';
import type { Source } from '../../model/source.ts';
import type { TableReport } from '../../records/load/load-export.ts';
import { inNativeWords } from '../../records/native-words.ts';
import { localDateAt } from '../../support/zoned-time.ts';
import { folderOf, soundAgreement } from '../agreement-check.ts';
import type { Invocation } from '../command.ts';
import { type ExitCode, exitCodes } from '../exit-code.ts';
import { knownCodes } from '../known-codes.ts';
import { chosenSource } from '../records/chosen-source.ts';
import { scoredParts } from '../records/export-part.ts';
import type { FilePlace } from '../records/file-place.ts';
import { inScratch, scratchFolder } from '../records/in-scratch.ts';
import { engineRoom } from '../records/memory-room.ts';
import { missingEngine } from '../records/missing-engine.ts';
import { type LookedAt, lookAtFiles } from '../records/open-files.ts';
import { progressLine } from '../records/progress-line.ts';
import { recordFiles } from '../records/record-files.ts';
import { brokenExport } from '../records/whole-export.ts';
import { couldNotRun } from '../refusal.ts';
import type { TodayIn } from '../today.ts';
import { visibleOutput } from '../visible-output.ts';
import { noteScores } from './kept-scores.ts';
import { outputFile } from './output-file.ts';
import { outputPlace } from './output-place.ts';
import { readByEngine } from './read-by-engine.ts';
import type { ReadExport } from './read-export.ts';
import { readPlainly } from './read-plainly.ts';
import type { ScoreJob } from './score-job.ts';
import { scoreOptions } from './score-options.ts';
import { type ScoreReport, scoreReportJson, scoreReportText } from './score-report.ts';

/** Scores a whole export; writes nothing when what is wrong with it fails the run. */
export async function runScore(invocation: Invocation): Promise<ExitCode> {
  const { io } = invocation;
  const options = scoreOptions(invocation.options);
  if (typeof options === 'string') return couldNotRun(io, options);
  const folder = folderOf(invocation);
  if (typeof folder === 'number') return folder;
  // Whether warnings fail is asked of the export; half an agreement is none in any case.
  const dayOf: TodayIn = (zone) => localDateAt(zone, options.asOf);
  const sound = soundAgreement({ ...invocation, failOn: 'error' }, folder, undefined, dayOf);
  if (typeof sound === 'number') return sound;
  const source = chosenSource(sound.agreement, invocation.options['map']);
  if (typeof source === 'string') return couldNotRun(io, source);
  const files = recordFiles({ ...invocation, verb: 'score' }, source, scoredParts);
  if (typeof files === 'string') return couldNotRun(io, files);
  const records = invocation.options['records'];
  const agreement = sound.tree.files.map(({ path }) => `${sound.folder.path}/${path}`);
  const place = options.out && outputPlace(io, options.out, { files, source, records, agreement });
  if (typeof place === 'string') return couldNotRun(io, place);
  return scoreInScratch(invocation, { options, sound, source, files, ...(place && { place }) });
}

interface Asked extends Pick<ScoreJob, 'options' | 'sound' | 'source' | 'files'> {
  /** Absent = the scores are printed. */
  readonly place?: FilePlace;
}

async function scoreInScratch(invocation: Invocation, { place, ...asked }: Asked): Promise<ExitCode> {
  const { io } = invocation;
  const scratch = scratchFolder(io);
  const output = outputFile(io, place, scratch);
  return inScratch(io, scratch, {
    limits: asked.options,
    run: () => scoreExport(invocation, { ...asked, output, scratch, ...(place && { place }) }),
    atEnd: () => io.machine.files.remove(output.path),
  });
}

/** What is plain is read without the engine; whatever is not, and whatever is wrong, is read and told by the engine. */
async function scoreExport(invocation: Invocation, job: ScoreJob): Promise<ExitCode> {
  const { io, quiet } = invocation;
  const say = progressLine(io, quiet);
  const looked = await lookAtFiles(job.files, job.source.files, job.scratch);
  say('reading the export');
  const plain = await readPlainly(io, job, looked);
  return plain === undefined ? withEngine(invocation, job, looked) : concluded(invocation, job, plain);
}

async function withEngine(
  invocation: Invocation,
  job: ScoreJob,
  looked: readonly LookedAt[],
): Promise<ExitCode> {
  const { io } = invocation;
  const { options, files, output, scratch } = job;
  const paths = [...files.map(({ path }) => path), output.path];
  const limits = {
    memory: `${engineRoom(options.memory)}MB`,
    threads: options.threads,
    scratch,
    files: paths,
  };
  const engine = await openEngine(limits, io.loadDuckDb);
  if (engine === undefined) return couldNotRun(io, missingEngine('score'));
  const ignore = io.onStop?.(engine.stop);
  try {
    return await concluded(invocation, job, await readByEngine(engine, job, looked));
  } finally {
    ignore?.();
    engine.close();
  }
}

/** Dimensions with a column of their own. */
const columns: readonly string[] = ['fit', 'engagement'];

/** Scores what was read, unless what is wrong with it fails the run, and tells. */
async function concluded(
  { io, failOn, format, quiet }: Invocation,
  { options, sound: { agreement }, source, files, output, place }: ScoreJob,
  { score, ...loaded }: ReadExport,
): Promise<ExitCode> {
  const say = progressLine(io, quiet);
  const told = source.isNative === true ? loaded.findings.map(inNativeWords) : loaded.findings;
  const judged = levelled(told, agreement.levels, knownCodes());
  // Without one of its files or columns the export would be another one; rows can be left out, these cannot.
  const broken = brokenExport({ tables: loaded.tables, findings: judged }, files);
  const isWhole = broken === undefined;
  const findings = [...new Set([...(broken?.findings ?? []), ...judged])];
  const dimensions = defaultScoring(agreement)?.dimensions ?? [];
  const further = dimensions.map(({ id }) => id).filter((id) => !columns.includes(id));
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
  const scored = await score(say);
  // Before anything is printed: the line of progress may be where the scores appear.
  say('');
  await output.finish();
  if (place !== undefined) noteScores(io.machine.files, place, { agreement, asOf: options.asOf });
  if (!quiet) tell({ ...report, scored });
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
