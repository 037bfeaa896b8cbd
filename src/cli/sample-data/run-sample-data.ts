import { resolve } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { beginExport, type ExportFolder, type Standing, standingExport } from '../../host/export-folder.ts';
import { RunStopped } from '../../host/run-stopped.ts';
import type { Agreement } from '../../model/agreement.ts';
import { recordFiles, recordTables } from '../../records/record-tables.ts';
import { type RowFormat, rowText } from '../../records/sample-data/row-text.ts';
import { defaultAsOf } from '../../records/sample-data/sample-plan.ts';
import { sampleRows } from '../../records/sample-data/sample-rows.ts';
import { counted } from '../../support/counted.ts';
import { formatInstantIn } from '../../support/zoned-time.ts';
import { folderOf, soundAgreement } from '../agreement-check.ts';
import type { Invocation } from '../command.ts';
import { type ExitCode, exitCodes } from '../exit-code.ts';
import type { Io } from '../io.ts';
import { missingEngine } from '../records/missing-engine.ts';
import { couldNotRun } from '../refusal.ts';
import { manifestFiles, manifestName, manifestText, type SampleMade } from './sample-manifest.ts';
import { type SampleOrder, sampleOrder } from './sample-order.ts';
import { typeTables, typingEngine } from './typed-tables.ts';

/** Writes a synthetic export for the agreement, as a whole or not at all. */
export async function runSampleData(invocation: Invocation): Promise<ExitCode> {
  const { io } = invocation;
  const order = sampleOrder(invocation);
  if (typeof order === 'string') return couldNotRun(io, order);
  const folder = folderOf(invocation);
  if (typeof folder === 'number') return folder;
  // Findings are told as text: --format says how tables are written.
  const sound = soundAgreement({ ...invocation, format: 'text' }, folder);
  if (typeof sound === 'number') return sound;
  const { files } = io.machine;
  const path = resolve(io.workingFolder, order.out).replaceAll('\\', '/');
  const trouble = (): string | undefined =>
    troubleWith(
      standingExport(files, path, (place) => manifestFiles(files, place)),
      order.out,
    );
  const inTheWay = trouble();
  if (inTheWay !== undefined) return couldNotRun(io, inTheWay);
  const target = beginExport(io.machine, path);
  const made = await writeWhole(io, target, { agreement: sound.agreement, order }, trouble);
  if (typeof made === 'string') return couldNotRun(io, made);
  tell(invocation, sound.agreement, order, made);
  return exitCodes.clean;
}

function troubleWith(standing: Standing, out: string): string | undefined {
  switch (standing.what) {
    case 'nothing':
    case 'own':
      return undefined;
    case 'no-folder':
      return `${out} is not a folder`;
    case 'foreign':
      return `${out} holds ${standing.entry}, which sample-data did not write; name another folder, or empty this one`;
  }
}

/** Looks at the place once more at the end: a large export takes minutes, in which somebody may have put something there. */
async function writeWhole(
  io: Io,
  target: ExportFolder,
  { agreement, order }: Wanted,
  trouble: () => string | undefined,
): Promise<SampleMade | string> {
  let isStopped = false;
  const ignore = io.onStop?.(() => {
    isStopped = true;
  });
  try {
    const made = await writeFiles(io, target, { agreement, order }, () => isStopped);
    const written = made === undefined ? 'stopped before the end; nothing was written' : (trouble() ?? made);
    if (typeof written === 'string') {
      target.abandon();
      return written;
    }
    target.append(manifestName, manifestText(agreement, order, written));
    target.complete();
    return written;
  } catch (error) {
    target.abandon();
    throw error;
  } finally {
    ignore?.();
  }
}

interface Wanted {
  readonly agreement: Agreement;
  readonly order: SampleOrder;
}

/** Undefined when it was stopped. What Parquet needs is looked for before minutes are spent on rows. */
async function writeFiles(
  io: Io,
  target: ExportFolder,
  { agreement, order }: Wanted,
  isStopped: () => boolean,
): Promise<SampleMade | string | undefined> {
  if (order.format !== 'parquet') return writeTables(target, { agreement, order }, order.format, isStopped);
  const engine = await typingEngine(io, target);
  if (engine === undefined) return missingEngine('sample-data --format parquet');
  const ignore = io.onStop?.(engine.stop);
  try {
    const made = await writeTables(target, { agreement, order }, 'csv', isStopped);
    if (made === undefined) return undefined;
    const { files } = io.machine;
    return (await typeTables(engine, { agreement, files, target })) ?? made;
  } catch (error) {
    if (error instanceof RunStopped) return undefined;
    throw error;
  } finally {
    ignore?.();
    engine.close();
  }
}

/** Undefined when it was stopped. */
async function writeTables(
  target: ExportFolder,
  { agreement, order }: Wanted,
  format: RowFormat,
  isStopped: () => boolean,
): Promise<SampleMade | undefined> {
  const { seed, count, dirt, busy, asOf = defaultAsOf(agreement) } = order;
  const outputs = outputsIn(target, agreement, format);
  const drawing = sampleRows(agreement, { seed, count, asOf, dirt, busy }, (file, cells) => {
    const output = outputs.get(file);
    if (output === undefined) throw new Error(`no file ${file}`);
    target.append(output.path, output.line(cells));
    output.rows++;
  });
  let step = drawing.next();
  for (let leads = 0; step.done !== true; leads++) {
    // Signals arrive only between two turns.
    if (leads % leadsPerTurn === 0) await setImmediate();
    if (isStopped()) return undefined;
    step = drawing.next();
  }
  const rows = new Map(
    [...outputs]
      .filter(([, { rows, head }]) => rows > 0 || head !== '')
      .map(([file, output]) => [file, output.rows]),
  );
  return { asOf, rows, dirt: step.value };
}

/** Some milliseconds of work. */
const leadsPerTurn = 100;

/** One for each table; files that have names of columns begin with them. */
function outputsIn(target: ExportFolder, agreement: Agreement, format: RowFormat) {
  const tables = recordTables(agreement);
  return new Map(
    recordFiles.map((file) => {
      const { head, line } = rowText(format, tables[file].table.columns);
      const path = `${file}.${format}`;
      if (head !== '') target.append(path, head);
      return [file, { path, head, line, rows: 0 }];
    }),
  );
}

function tell(
  { io, quiet }: Invocation,
  { zone }: Agreement,
  { out, format }: SampleOrder,
  made: SampleMade,
): void {
  const folder = out.replaceAll('\\', '/').replace(/\/$/, '');
  io.stdout.write([...made.rows.keys()].map((file) => `${folder}/${file}.${format}\n`).join(''));
  if (quiet) return;
  const rows = [...made.rows.values()].reduce((sum, each) => sum + each, 0);
  const spoiled = Object.values(made.dirt).flatMap((kinds) => Object.values(kinds));
  const dirty = spoiled.reduce((sum, each) => sum + each, 0);
  io.stderr.write(
    `Wrote ${counted(rows, 'row')} of invented data as of ${formatInstantIn(zone, made.asOf)}, ` +
      `${dirty} of them with a mistake (${folder}/${manifestName}).\n`,
  );
}
