import { randomInt } from 'node:crypto';
import { columnProgramOf } from '../../evaluate/columns/column-program.ts';
import { defaultScoring } from '../../evaluate/default-scoring.ts';
import { readingThreads } from '../../host/plain-export/reading-threads.ts';
import { sizedFile } from '../../host/plain-export/sized-file.ts';
import { writePieces } from '../../host/plain-export/write-pieces.ts';
import type { ScoredTable } from '../../records/load/table-plan.ts';
import { loadPlainExport, type PlainExport } from '../../records/plain/load-plain-export.ts';
import { type PlainJob, plainJob, type SizedFile } from '../../records/plain/plain-job.ts';
import { scoreText } from '../../records/plain/score-text.ts';
import type { Io } from '../io.ts';
import { hasPlainRoom } from '../records/memory-room.ts';
import type { LookedAt } from '../records/open-files.ts';
import { untilStopped } from '../until-stopped.ts';
import type { ReadExport } from './read-export.ts';
import type { ScoreJob } from './score-job.ts';

/**
 * An export of delimited text without anything worth a finding, read by this program's own threads and scored by the
 * columnar kernel, in a fraction of the engine's time. Undefined where the engine has to read it: it finds and tells.
 */
export async function readPlainly(
  io: Io,
  job: ScoreJob,
  looked: readonly LookedAt[],
): Promise<ReadExport | undefined> {
  const files = sizedFiles(job, looked);
  const plain = files && plainJob(job.source, files, randomInt(2 ** 31));
  if (files === undefined || plain === undefined) return undefined;
  const read = await readInThreads(io, job, plain, threadsFor(files, job.options.threads));
  return read && { ...read, score: () => score(read, job) };
}

function readInThreads(
  io: Io,
  { sound: { agreement } }: ScoreJob,
  plain: PlainJob,
  count: number,
): Promise<PlainExport | undefined> {
  const threads = readingThreads(plain.script, count);
  // They end while the leads are scored.
  const end = (): void => void threads.close();
  return untilStopped(io, end, () => loadPlainExport(threads, plain, agreement));
}

async function score(
  { columns, ids, order }: PlainExport,
  { sound: { agreement }, options, output }: ScoreJob,
): Promise<number> {
  const scores = columnProgramOf(agreement, columns).run(options.asOf);
  await writePieces(output.path, scoreText(scores, { ids, order }, defaultScoring(agreement)?.scale ?? 0));
  return columns.leads;
}

type SizedFiles = Readonly<Partial<Record<ScoredTable, SizedFile>>>;

/** Undefined when some file is of another form, or all of them are too large to be held in memory as columns. */
function sizedFiles(
  { options: { form, memory }, source: { files: written } }: ScoreJob,
  looked: readonly LookedAt[],
): SizedFiles | undefined {
  if (form !== 'csv') return undefined;
  const sized: { -readonly [Table in keyof SizedFiles]: SizedFiles[Table] } = {};
  for (const { table, found } of looked) {
    const file = found === undefined || 'code' in found ? undefined : sizedFile(found, written.quote);
    if (file === undefined) return undefined;
    sized[table] = file;
  }
  return hasPlainRoom(sizeOf(sized), memory) ? sized : undefined;
}

function sizeOf(files: SizedFiles): number {
  return Object.values(files).reduce((sum, { size }) => sum + size, 0);
}

/** A thread that has less to read than this costs more than it brings. */
const leastPart = 4e6;

function threadsFor(files: SizedFiles, most: number): number {
  return Math.max(1, Math.min(most, Math.ceil(sizeOf(files) / leastPart)));
}
