import { availableParallelism } from 'node:os';
import { openEngine } from '../../../host/duckdb/open-engine.ts';
import { scanRows } from '../../../host/exports/scan-rows.ts';
import { readDispute } from '../../../measure/dispute/read-dispute.ts';
import type { Source } from '../../../model/source.ts';
import type { Engine } from '../../../records/engine.ts';
import { loadRecords } from '../../../records/load/load-records.ts';
import type { TableName } from '../../../records/load/table-plan.ts';
import { inNativeWords } from '../../../records/native-words.ts';
import { localDateAt } from '../../../support/zoned-time.ts';
import { folderOf, soundAgreement } from '../../agreement-check.ts';
import type { Invocation } from '../../command.ts';
import { type ExitCode, exitCodes } from '../../exit-code.ts';
import { chosenSource } from '../../records/chosen-source.ts';
import { courseParts } from '../../records/course-parts.ts';
import { exportTaking } from '../../records/export-taking.ts';
import { inScratch, scratchFolder } from '../../records/in-scratch.ts';
import { type JudgedAgreement, judgedAgreement } from '../../records/judged-agreement.ts';
import { defaultMemory, engineRoom } from '../../records/memory-room.ts';
import { missingEngine } from '../../records/missing-engine.ts';
import { openFiles } from '../../records/open-files.ts';
import { brokenExport, brokenLines } from '../../records/whole-export.ts';
import { couldNotRun } from '../../refusal.ts';
import { spokenLanguage } from '../../spoken-language.ts';
import { visibleOutput } from '../../visible-output.ts';
import { createSpeaker } from '../create-telling.ts';
import { disputeJson } from './dispute-json.ts';
import { type DisputeOptions, disputeOptions } from './dispute-options.ts';
import { disputeText } from './dispute-text.ts';
import { leftOutLines } from './export-lines.ts';
import { missingLead } from './missing-lead.ts';

/** Tells what became of one lead of an export: its way, and how each promise about it was kept, date by date. */
export async function runDispute(invocation: Invocation): Promise<ExitCode> {
  const { io } = invocation;
  const options = disputeOptions(invocation);
  if (typeof options === 'string') return couldNotRun(io, options);
  const folder = folderOf(invocation);
  if (typeof folder === 'number') return folder;
  const dayOf = (zone: string) => localDateAt(zone, options.asOf);
  const whole = soundAgreement({ ...invocation, failOn: 'error' }, folder, undefined, dayOf);
  if (typeof whole === 'number') return whole;
  const sound = judgedAgreement(whole, options.asOf);
  if (typeof sound === 'string') return couldNotRun(io, sound);
  const source = chosenSource(sound.agreement, invocation.options['map']);
  if (typeof source === 'string') return couldNotRun(io, source);
  const taking = exportTaking({ ...invocation, verb: 'explain', limits }, source, courseParts);
  if (typeof taking === 'string') return couldNotRun(io, taking);
  const scratch = scratchFolder(io);
  const job = { options, sound, source, taking, scratch };
  return inScratch(io, scratch, { limits, run: () => withEngine(invocation, job) });
}

const limits = { memory: defaultMemory, threads: availableParallelism() };

interface DisputeJob {
  readonly options: DisputeOptions;
  readonly sound: JudgedAgreement;
  readonly source: Source;
  readonly taking: Exclude<ReturnType<typeof exportTaking<TableName>>, string>;
  readonly scratch: string;
}

async function withEngine(invocation: Invocation, job: DisputeJob): Promise<ExitCode> {
  const { io } = invocation;
  const { taking, scratch } = job;
  const looked = await taking(scratch);
  if (typeof looked === 'string') return couldNotRun(io, looked);
  const paths = looked?.map(({ path }) => path) ?? [];
  const room = { memory: `${engineRoom(limits.memory)}MB`, threads: limits.threads };
  const engine = await openEngine({ ...room, scratch, files: paths }, io.loadDuckDb);
  if (looked === undefined || engine === undefined)
    return couldNotRun(io, missingEngine('explain --records'));
  const ignore = io.onStop?.(engine.stop);
  try {
    return await explained(invocation, job, engine, {
      opened: await openFiles(engine, looked),
      files: looked,
    });
  } finally {
    ignore?.();
    engine.close();
  }
}

/** Rows may be left out of an export, but without one of its files or columns it would be another one. */
async function explained(
  invocation: Invocation,
  { sound, options, source }: DisputeJob,
  engine: Engine,
  {
    opened,
    files,
  }: {
    readonly opened: Awaited<ReturnType<typeof openFiles<TableName>>>;
    readonly files: readonly { readonly shown: string }[];
  },
): Promise<ExitCode> {
  const { io, quiet, format } = invocation;
  const { agreement } = sound;
  const report = await loadRecords({ ...engine, scanRows }, agreement, source, opened.files);
  const all = [...opened.findings, ...report.findings];
  const findings = source.isNative === true ? all.map(inNativeWords) : all;
  const broken = brokenExport({ tables: report.tables, findings }, files);
  const tell = (lines: readonly string[]): void =>
    visibleOutput(io.stderr).write(lines.map((line) => `${line}\n`).join(''));
  if (broken !== undefined) {
    tell(brokenLines(broken, 'nothing can be told of the lead'));
    return exitCodes.findings;
  }
  const missing = await missingLead(engine, options.lead);
  if (missing !== undefined) return couldNotRun(io, missing);
  if (!quiet) tell(leftOutLines(report.tables));
  const dispute = await readDispute(engine, sound, options);
  const speaker = createSpeaker(sound, { io, language: spokenLanguage(invocation, agreement) });
  io.stdout.write(format === 'json' ? disputeJson(dispute, speaker) : disputeText(dispute, speaker));
  return exitCodes.clean;
}
