import type { Engine } from '../engine.ts';
import { type Rejection } from './rejection.ts';
import type { StagedTable } from './stage-table.ts';
/** How many rows of a table are left out, and why. */
export type RejectionCounts = Readonly<Partial<Record<Rejection, number>>>;
/**
 * Finds the rows that are left out, once the leads before are known. Where there are any, `rejected_<table>` holds their
 * `row_seq` and the first reason, and `repeated_<table>` the ids that stand there more than once.
 */
export declare function rejectRows(engine: Engine, { plan, isNotable }: StagedTable, areLeadsRead?: boolean): Promise<RejectionCounts>;
