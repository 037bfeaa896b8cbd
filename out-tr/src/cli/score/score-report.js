import { summaryText } from '../../diagnostics/summary.js';
import { counted } from '../../support/counted.js';
import { formatInstant } from '../../support/instant.js';
import { visibleText } from '../../support/visible-text.js';
import { toolVersion } from '../tool-version.js';
export function scoreReportJson(report) {
    const { asOf, source, scored, tables, findings } = report;
    const document = {
        schemaVersion: 1,
        version: toolVersion,
        asOf: formatInstant(asOf),
        source,
        files: tables,
        scored: scored ?? null,
        findings,
    };
    return `${JSON.stringify(document, null, 2)}\n`;
}
export function scoreReportText(report) {
    const { tables, findings, scored } = report;
    const lines = [
        ...findings.flatMap(findingLines),
        ...tables.map(tableLine),
        ...(scored === undefined
            ? [refusalLine(report)]
            : [`Scored ${counted(scored, 'lead')}.`, ...report.ungiven.map(ungivenLine), ...furtherLines(report)]),
    ];
    return `${lines.join('\n')}\n`;
}
/** Files given one by one are scored as they are, but not without a word. */
function ungivenLine(table) {
    const meaning = {
        events: 'no lead has done anything',
        consents: 'nothing is known of consents from their file',
    };
    return `The source reads ${table} too, and no --${table} was given: ${meaning[table]}.`;
}
/** Whoever adds up the columns fit and engagement would look for the rest. */
function furtherLines({ further }) {
    return further.length === 0 ? [] : [`The total also counts: ${further.join(', ')}.`];
}
/** `2 errors in 1 file: nothing was written.`, and how the rest would be scored where that is possible. */
function refusalLine({ findings, isWhole }) {
    const count = (severity) => findings.filter((finding) => finding.severity === severity).length;
    const summary = { errors: count('error'), warnings: count('warning'), infos: count('info') };
    const places = counted(new Set(findings.map(({ file }) => visibleText(file))).size, 'file');
    const refusal = `${summaryText(summary)} in ${places}: nothing was written.`;
    // Rows can be left out, a file cannot.
    if (!isWhole)
        return refusal;
    return summary.errors > 0
        ? `${refusal} \`--fail-on never\` leaves refused rows out, takes refused cells for missing, and scores the rest.`
        : `${refusal} \`--fail-on error\` scores them all the same.`;
}
const nouns = { lead: 'lead', event: 'event', consent: 'consent' };
function tableLine({ table, file, rows, rejected }) {
    const parts = Object.entries(rejected).map(([reason, count]) => `${count} ${reasonWords[reason] ?? reason}`);
    const left = parts.length === 0 ? '' : `, left out: ${parts.join(', ')}`;
    return `${visibleText(file)}: ${counted(rows, nouns[table])}${left}`;
}
const reasonWords = {
    unreadableRow: 'unreadable',
    missingId: 'without an id',
    duplicateId: 'with a repeated id',
    badInstant: 'with a bad instant',
    unknownLead: 'of unknown leads',
    unknownName: 'that name nothing known',
};
function findingLines(finding) {
    const { severity, file, column, message, examples, help, count, code } = finding;
    const place = column === undefined ? file : `${file}, column ${column}`;
    // Nothing has to be done about it; the report as JSON has the details.
    if (severity === 'info')
        return [`info: ${visibleText(`${place}: ${message}`)} (${code})`, ''];
    const listed = examples.map(({ row, value }) => {
        const where = row === undefined ? '' : `row ${row}`;
        return [where, value === undefined ? '' : visibleText(value)].filter((part) => part !== '').join(': ');
    });
    const more = count > listed.length && listed.length > 0 ? [`  … and ${count - listed.length} more`] : [];
    return [
        `${severity}: ${visibleText(message)}`,
        `  --> ${visibleText(place)}`,
        ...listed.map((line) => `  ${line}`),
        ...more,
        `  = help: ${visibleText(help)}`,
        `  = rule: ${code} (docs/rules/${code}.md)`,
        '',
    ];
}
