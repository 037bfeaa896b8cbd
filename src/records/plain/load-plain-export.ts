import { eventRulesOf } from '../../evaluate/columns/kernel/event-rules-of.ts';
import type { KernelAgreement } from '../../evaluate/columns/kernel/kernel-agreement.ts';
import type { LeadColumns } from '../../evaluate/columns/lead-columns.ts';
import type { LoadReport } from '../load/load-export.ts';
import type { ScoredTable } from '../load/table-plan.ts';
import { byteOrder, longestText } from './byte-order.ts';
import type { ThreadTask } from './emit/thread-script.ts';
import { type LeadIndex, leadIndex } from './lead-index.ts';
import { plainEventColumns } from './plain-event-columns.ts';
import type { PlainJob, PlainTableJob } from './plain-job.ts';
import { plainLeadColumns } from './plain-lead-columns.ts';
import type { PlainRows, Texts } from './plain-rows.ts';
import { keysOf, marksOf } from './store-parts.ts';

/** Threads that run the script of a job. */
export interface PlainThreads {
  readonly count: number;
  /** The answers to tasks, in their order. */
  readonly answers: (tasks: readonly ThreadTask[]) => Promise<readonly unknown[]>;
}

/** An export whose rows are all kept and say nothing worth a finding, as columns. */
export interface PlainExport extends LoadReport {
  readonly columns: LeadColumns;
  readonly ids: Texts;
  /** The places of the leads in the order of their ids. */
  readonly order: Uint32Array;
}

/**
 * Reads an export without an engine, in a fraction of its time. Undefined as soon as anything is not plain: then the engine
 * reads it all, and finds and tells what there is.
 */
export async function loadPlainExport(
  threads: PlainThreads,
  { tables: { lead, event }, seed }: PlainJob,
  agreement: KernelAgreement,
): Promise<PlainExport | undefined> {
  const leads = await readParts(threads, 'lead', lead, { seed });
  const key = lead.columns.find(({ kind }) => kind === 'key');
  if (leads === undefined || key === undefined) return undefined;
  const ids = leadIndex(keysOf(key.index, leads));
  if (ids === undefined || longestText(ids) > longestId) return undefined;
  const reading = event === undefined ? undefined : readParts(threads, 'event', event, { seed, index: ids });
  // While the threads read the events.
  const columns = plainLeadColumns(agreement, { columns: lead.columns, parts: leads }, ids);
  if (columns === undefined) {
    // Nobody waits for them any more, nor hears that they were stopped.
    reading?.catch(() => {});
    return undefined;
  }
  const order = byteOrder(ids);
  const events = await reading;
  const found = { findings: lead.plan.findings, ids, order };
  if (event === undefined) return { ...found, columns, tables: [reportOf(lead, leads)] };
  if (events === undefined) return undefined;
  const comparing = hasRepeated(threads, event, events);
  const own = plainEventColumns({ columns: event.columns, parts: events }, columns.leads);
  if ((await comparing) || own === undefined || (own.hasTies && comparesEvents(agreement))) return undefined;
  return {
    columns: { ...columns, events: own.columns },
    ids,
    order,
    tables: [reportOf(lead, leads), reportOf(event, events)],
    findings: [...lead.plan.findings, ...event.plan.findings],
  };
}

/** In bytes. Putting longer ones in order takes as many steps more, for all leads. */
const longestId = 64;

interface Shared {
  /** Makes the hashes of each run different, so that nobody can write ids which collide. */
  readonly seed: number;
  readonly index?: LeadIndex;
}

/** Each thread reads its part of the file; undefined when one of them is not plain. */
async function readParts(
  threads: PlainThreads,
  table: ScoredTable,
  { file: { path, size, firstRow } }: PlainTableJob,
  shared: Shared,
): Promise<readonly PlainRows[] | undefined> {
  // A file of few bytes has fewer parts than there are threads, and one without rows has one all the same.
  const share = Math.max(1, Math.ceil((size - firstRow) / threads.count));
  const count = Math.max(1, Math.ceil((size - firstRow) / share));
  const answers = await threads.answers(
    Array.from({ length: count }, (_, nth): ThreadTask => {
      const from = firstRow + nth * share;
      return {
        task: 'read',
        table,
        path,
        first: firstRow,
        from,
        to: Math.min(size, from + share),
        ...shared,
      };
    }),
  );
  // What the script answers; there is nothing between it and this.
  const parts = answers as readonly (PlainRows | null)[];
  return parts.every((part) => part !== null) ? parts : undefined;
}

/** Whether two events have one id, as far as their marks tell. */
async function hasRepeated(
  { count, answers }: PlainThreads,
  { columns }: PlainTableJob,
  events: readonly PlainRows[],
): Promise<boolean> {
  const mark = columns.find(({ kind }) => kind === 'mark');
  if (mark === undefined) return false;
  const marks = marksOf(mark.index, events);
  const found = await answers(
    Array.from(
      { length: count },
      (_, share): ThreadTask => ({ task: 'compare', marks, share, shares: count }),
    ),
  );
  return found.includes(true);
}

/** Whether a rule asks which of two events of one instant comes first; only their ids tell (semantics §3, Count). */
function comparesEvents(agreement: KernelAgreement): boolean {
  return eventRulesOf(agreement).some(
    ({ count }) => count.mode === 'distinctBy' || (count.mode === 'every' && count.max !== undefined),
  );
}

function reportOf({ plan }: PlainTableJob, parts: readonly PlainRows[]): LoadReport['tables'][number] {
  const rows = parts.reduce((sum, part) => sum + part.rows, 0);
  return { table: plan.table, file: plan.file.shown, rows, rejected: {} };
}
