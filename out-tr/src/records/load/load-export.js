import { leadTables } from '../../sql/lead-tables.js';
import { headerFault } from './header-fault.js';
import { notableFindings } from './notable-findings.js';
import { rejectRows } from './reject-rows.js';
import { stageTable } from './stage-table.js';
import { tablePlan } from './table-plan.js';
import { consentView, leadView, tableView } from './table-views.js';
/** Reads an export into the tables `lead`, `event` and `consent` of the engine; a table without a file is empty. */
export async function loadExport(engine, agreement, source, files) {
    const tables = leadTables(agreement);
    const lead = await load(engine, source, 'lead', source.leads, files.lead);
    await engine.run(leadView(tables.lead, lead?.kept));
    const areLeadsRead = lead?.kept !== undefined;
    const event = await load(engine, source, 'event', source.events, files.event, areLeadsRead);
    await engine.run(tableView(tables.event, event?.kept));
    const consent = await load(engine, source, 'consent', source.consents, files.consent, areLeadsRead);
    await engine.run(consentView(tables.consent, consent?.kept, lead?.kept, source));
    const loaded = [lead, event, consent].filter((table) => table !== undefined);
    return {
        tables: loaded.flatMap(({ kept }) => (kept === undefined ? [] : [reportOf(kept)])),
        findings: loaded.flatMap(({ findings }) => findings),
    };
}
/**
 * A file without a column that is needed says nothing; what is wrong with its columns has been found. Where the leads could
 * not be read, nobody can say which of them other files know.
 */
async function load(engine, source, table, columns, file, areLeadsRead = true) {
    if (columns === undefined || file === undefined)
        return undefined;
    const misread = headerFault(source, columns, file);
    if (misread !== undefined)
        return { findings: [misread] };
    const plan = tablePlan(table, columns, file);
    const found = new Set(plan.columns.map(({ target }) => target));
    const lacks = columns.columns.some(({ isRequired, target }) => isRequired && !found.has(target));
    if (lacks)
        return { findings: plan.findings };
    const staged = await stageTable(engine, plan, source.files);
    const findings = [...plan.findings, ...staged.findings];
    if (!staged.isRead)
        return { findings };
    const kept = { ...staged, rejected: await rejectRows(engine, staged, areLeadsRead) };
    return { kept, findings: [...findings, ...(await notableFindings(engine, kept))] };
}
function reportOf({ plan, rows, rejected, rejects }) {
    return {
        table: plan.table,
        file: plan.file.shown,
        rows: rows + rejects.length,
        rejected: { ...(rejects.length > 0 && { unreadableRow: rejects.length }), ...rejected },
    };
}
