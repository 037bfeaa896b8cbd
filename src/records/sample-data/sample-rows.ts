import type { Agreement } from '../../model/agreement.ts';
import { type RecordFile, recordTables } from '../record-tables.ts';
import { costRows, forecastRows } from './closing-rows.ts';
import { type DirtCounts, dirtying } from './dirt/dirty-rows.ts';
import { drawLead } from './draw-lead.ts';
import { answerRows } from './further/answer-rows.ts';
import { dealRows } from './further/deal-rows.ts';
import { contentRows, platformRow } from './further/feedback-rows.ts';
import { furtherPlan } from './further/further-plan.ts';
import { promiseRows } from './further/promise-rows.ts';
import { leadRows } from './lead-rows.ts';
import type { RowSink } from './record-row.ts';
import { type SampleRequest, samplePlan } from './sample-plan.ts';
import { createTally } from './tally.ts';

/** Which export is wanted. */
export interface ExportRequest extends SampleRequest {
  /** Of ten thousand rows, so many are spoiled; 0 = a clean export. */
  readonly dirt: number;
}

/**
 * Gives the rows of a synthetic export one after the other, those of one file in their order, and says in the end what
 * was spoiled. It pauses after each lead and holds one at a time, so an export of any size takes the same memory.
 */
export function* sampleRows(
  agreement: Agreement,
  request: ExportRequest,
  sink: RowSink,
): Generator<void, DirtCounts> {
  const tables = recordTables(agreement);
  const { seed, dirt: share } = request;
  const dirty = dirtying(agreement, tables, { seed, share }, numbering(tables, sink));
  yield* cleanRows(agreement, request, dirty.sink);
  return dirty.counts;
}

function* cleanRows(agreement: Agreement, request: SampleRequest, sink: RowSink): Generator<void, void> {
  const plan = samplePlan(agreement, request);
  const further = furtherPlan(agreement, request, plan.values);
  const tally = createTally(agreement);
  const { table } = recordTables(agreement).events;
  const properties = table.columns.map(({ name }) => name).filter((name) => !name.includes('_'));
  const context = { properties, version: agreement.version, currency: agreement.currency };
  for (let index = 0; index < request.count; index++) {
    const lead = drawLead(plan, index);
    tally.add(lead);
    leadRows(lead, context, sink);
    for (const rows of [promiseRows, dealRows, contentRows, platformRow]) rows(further, lead, index, sink);
    yield;
  }
  forecastRows(agreement, request, tally, sink);
  costRows(agreement, request, tally, sink);
  answerRows(agreement, request, sink);
}

/** Gives each row of a table with a `row_number` its place in the file. */
function numbering(tables: ReturnType<typeof recordTables>, sink: RowSink): RowSink {
  const places = new Map<RecordFile, { readonly column: number; count: number }>();
  for (const { file, table } of Object.values(tables)) {
    const column = table.columns.findIndex(({ name }) => name === 'row_number');
    if (column >= 0) places.set(file, { column, count: 0 });
  }
  return (file, cells) => {
    const place = places.get(file);
    sink(file, place === undefined ? cells : cells.with(place.column, String(++place.count)));
  };
}
