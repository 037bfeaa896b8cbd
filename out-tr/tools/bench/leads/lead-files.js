import { closeSync, existsSync, mkdirSync, openSync, readFileSync, writeFileSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { handWritten } from '../row/hand-written.js';
import { rowCode } from '../row/row-code.js';
import { eventTypes, leadTypes } from '../sql/csv-reading.js';
import { benchLead } from './bench-lead.js';
/** Grows when the files would become others. */
const version = 2;
/** Written once per number of leads and kept under bench/results/: a million leads take half a minute. */
export function leadFiles(leads, say) {
    const folder = join('bench', 'results', `leads-${leads}-v${version}`);
    const note = join(folder, 'complete.json');
    // A boundary: what this function wrote below.
    if (existsSync(note))
        return JSON.parse(readFileSync(note, 'utf8'));
    mkdirSync(folder, { recursive: true });
    const files = { folder, lead: join(folder, 'lead.csv'), event: join(folder, 'event.csv'), leads };
    const lead = csvWriter(files.lead, Object.keys(leadTypes));
    const event = csvWriter(files.event, Object.keys(eventTypes));
    let [events, checksum] = [0, 0];
    for (let index = 0; index < leads; index++) {
        if (index % 10_000 === 0)
            say(`writing lead ${index} of ${leads}`);
        const one = benchLead(index);
        lead.write(leadCells(one));
        for (const { id, signal, at, from, properties } of one.events) {
            event.write([id, one.id, signal, timeOf(at), from === at ? '' : timeOf(from), properties['type']]);
            events++;
        }
        checksum += rowCode(handWritten(one));
    }
    lead.close();
    event.close();
    const complete = { ...files, events, checksum };
    writeFileSync(note, JSON.stringify(complete));
    return complete;
}
/** After three columns of leadpact's own come the fields; a boundary, for keys are plain texts. */
const leadFields = Object.keys(leadTypes).slice(3);
function leadCells({ id, recordedStage, objectionFrom, values }) {
    const objection = objectionFrom === undefined ? undefined : timeOf(objectionFrom);
    return [id, recordedStage, objection, ...leadFields.map((field) => cellOf(values, field))];
}
function cellOf(values, field) {
    if (field === 'tools')
        return values.tools.join(';');
    if (field === 'growth')
        return values.growth === undefined ? undefined : values.growth / 10;
    return values[field];
}
function timeOf(instant) {
    return new Date(instant).toISOString();
}
/** No cell of the bench needs quotes. */
function csvWriter(path, columns) {
    const file = openSync(path, 'w');
    let text = `${columns.join(',')}\n`;
    return {
        write(cells) {
            text += `${cells.map((cell) => cell ?? '').join(',')}\n`;
            if (text.length < 1 << 20)
                return;
            writeSync(file, text);
            text = '';
        },
        close() {
            writeSync(file, text);
            closeSync(file);
        },
    };
}
