import { headerFault } from '../load/header-fault.js';
import { tablePlan } from '../load/table-plan.js';
import { threadScript } from './emit/thread-script.js';
import { plainColumns, plainForm } from './plain-column.js';
/** Undefined where the source or the first lines of the files ask for more than plain reading gives. */
export function plainJob(source, { lead, event, consent }, seed) {
    if (lead === undefined || consent !== undefined || source.leadConsents.length > 0)
        return undefined;
    const leads = tableJob(source, 'lead', source.leads, lead);
    const events = event && tableJob(source, 'event', source.events, event);
    if (leads === undefined || (event !== undefined && events === undefined))
        return undefined;
    const script = threadScript({
        lead: plainFile(source, leads),
        ...(events && { event: plainFile(source, events) }),
    });
    return { script, seed, tables: { lead: leads, ...(events && { event: events }) } };
}
function tableJob(source, table, columns, file) {
    if (columns === undefined || file.form !== 'csv' || headerFault(source, columns, file) !== undefined)
        return undefined;
    const plan = tablePlan(table, columns, file);
    const found = new Set(plan.columns.map(({ target }) => target));
    const isPlain = plainForm(source.files, file.lineEnd) !== undefined &&
        plan.findings.every(({ code }) => code === 'records/absent-column') &&
        columns.columns.every(({ isRequired, target }) => !isRequired || found.has(target)) &&
        // An objection without its instant begins with the lead; that is asked of the engine.
        !found.has('objection_flag');
    const read = isPlain ? plainColumns(plan) : undefined;
    return read && { plan, file, columns: read };
}
function plainFile({ files }, { file, columns }) {
    const form = plainForm(files, file.lineEnd);
    if (form === undefined)
        throw new Error(`${file.shown} is not plain`);
    return { form, columns: file.columns.map((_, index) => columns.find((column) => column.index === index)) };
}
