import { recordTables } from '../record-tables.js';
import { costRows, forecastRows } from './closing-rows.js';
import { dirtying } from './dirt/dirty-rows.js';
import { drawLead } from './draw-lead.js';
import { leadRows } from './lead-rows.js';
import { samplePlan } from './sample-plan.js';
import { createTally } from './tally.js';
/**
 * Gives the rows of a synthetic export one after the other, those of one file in their order, and says in the end what
 * was spoiled. It pauses after each lead and holds one at a time, so an export of any size takes the same memory.
 */
export function* sampleRows(agreement, request, sink) {
    const tables = recordTables(agreement);
    const { seed, dirt: share } = request;
    const dirty = dirtying(agreement, tables, { seed, share }, numbering(tables, sink));
    yield* cleanRows(agreement, request, dirty.sink);
    return dirty.counts;
}
function* cleanRows(agreement, request, sink) {
    const plan = samplePlan(agreement, request);
    const tally = createTally(agreement);
    const { table } = recordTables(agreement).events;
    const properties = table.columns.map(({ name }) => name).filter((name) => !name.includes('_'));
    const context = { properties, version: agreement.version, currency: agreement.currency };
    for (let index = 0; index < request.count; index++) {
        const lead = drawLead(plan, index);
        tally.add(lead);
        leadRows(lead, context, sink);
        yield;
    }
    forecastRows(agreement, request, tally, sink);
    costRows(agreement, request, tally, sink);
}
/** Gives each row of a table with a `row_number` its place in the file. */
function numbering(tables, sink) {
    const places = new Map();
    for (const { file, table } of Object.values(tables)) {
        const column = table.columns.findIndex(({ name }) => name === 'row_number');
        if (column >= 0)
            places.set(file, { column, count: 0 });
    }
    return (file, cells) => {
        const place = places.get(file);
        sink(file, place === undefined ? cells : cells.with(place.column, String(++place.count)));
    };
}
