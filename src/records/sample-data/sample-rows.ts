import type { Agreement } from '../../model/agreement.ts';
import { type RecordFile, recordTables } from '../record-tables.ts';
import { costRows, forecastRows } from './closing-rows.ts';
import { type DirtCounts, dirtier } from './dirt/dirty-rows.ts';
import { drawLead } from './draw-lead.ts';
import { leadRows } from './lead-rows.ts';
import type { RecordRow } from './record-row.ts';
import { type SampleRequest, samplePlan } from './sample-plan.ts';
import { createTally } from './tally.ts';

/** A synthetic export: its rows one after the other, those of one file in their order, and what was spoiled so far. */
export interface SampleExport {
  readonly rows: Generator<RecordRow>;
  readonly dirt: DirtCounts;
}

/** Rows are made when they are asked for, so an export of any size takes the same memory. */
export function sampleExport(
  agreement: Agreement,
  request: SampleRequest & {
    /** Of ten thousand rows, so many are spoiled; 0 = a clean export. */
    readonly dirt: number;
  },
): SampleExport {
  const tables = recordTables(agreement);
  const { spoil, counts } = dirtier(agreement, tables, { seed: request.seed, share: request.dirt });
  return { rows: numbered(cleanRows(agreement, request), spoil, tables), dirt: counts };
}

function* cleanRows(agreement: Agreement, request: SampleRequest): Generator<RecordRow> {
  const plan = samplePlan(agreement, request);
  const tally = createTally(agreement);
  const { table } = recordTables(agreement).events;
  const properties = table.columns.map(({ name }) => name).filter((name) => !name.includes('_'));
  const context = { properties, version: agreement.version, currency: agreement.currency };
  for (let index = 0; index < request.count; index++) {
    const lead = drawLead(plan, index);
    tally.add(lead);
    yield* leadRows(lead, context);
  }
  yield* forecastRows(agreement, request, tally);
  yield* costRows(agreement, request, tally);
}

/** Spoils rows and then gives each of a file with a `row_number` its place. */
function* numbered(
  rows: Generator<RecordRow>,
  spoil: (row: RecordRow) => readonly RecordRow[],
  tables: ReturnType<typeof recordTables>,
): Generator<RecordRow> {
  const places = new Map<RecordFile, { readonly column: number; count: number }>();
  for (const { file, table } of Object.values(tables)) {
    const column = table.columns.findIndex(({ name }) => name === 'row_number');
    if (column >= 0) places.set(file, { column, count: 0 });
  }
  for (const clean of rows) {
    for (const row of spoil(clean)) {
      const place = places.get(row.file);
      if (place === undefined) yield row;
      else yield { ...row, cells: row.cells.with(place.column, String(++place.count)) };
    }
  }
}
