import type { KernelAgreement } from '../../evaluate/columns/kernel/kernel-agreement.ts';
import type { LeadColumns } from '../../evaluate/columns/lead-columns.ts';
import type { LoadReport } from '../load/load-export.ts';
import type { ThreadTask } from './emit/thread-script.ts';
import type { PlainJob } from './plain-job.ts';
import type { Texts } from './plain-rows.ts';
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
export declare function loadPlainExport(threads: PlainThreads, { tables: { lead, event }, seed }: PlainJob, agreement: KernelAgreement): Promise<PlainExport | undefined>;
