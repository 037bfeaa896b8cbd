import { visibleText } from '../../support/visible-text.js';
import { acceptedText, summarize, summaryText } from '../summary.js';
/** GitHub shows ten annotations of a kind for each step and drops the others without a word. */
const shown = 10;
const commands = { error: 'error', warning: 'warning', info: 'notice' };
const ranks = { error: 0, warning: 1, info: 2 };
/** Workflow commands: annotations beside the changed lines of a pull request, the heaviest first. */
export const github = {
    id: 'github',
    render(findings, context) {
        const ranked = findings.toSorted((left, right) => ranks[left.severity] - ranks[right.severity]);
        const lines = ranked.slice(0, shown).map((finding) => annotation(finding, context));
        const rest = ranked.slice(shown);
        if (rest.length > 0)
            lines.push(`${rest.length} more without an annotation: ${summaryText(summarize(rest))}`);
        lines.push(`leadpact: ${summaryText(summarize(findings))}${acceptedText(context.suppressed)}`);
        return `${lines.join('\n')}\n`;
    },
};
function annotation(finding, { folder }) {
    const { code, severity, place, range, message, why, help } = finding;
    const { start, end } = range;
    const properties = {
        file: folder + place.file,
        line: start.line,
        endLine: end.line,
        // GitHub takes columns only where the annotation stays in one line.
        ...(start.line === end.line ? { col: start.column, endColumn: end.column } : {}),
        title: code,
    };
    const list = Object.entries(properties).map(([name, value]) => `${name}=${property(String(value))}`);
    const text = [
        message,
        ...(why === undefined ? [] : [`Why: ${why}`]),
        ...(help === undefined ? [] : [`Help: ${help}`]),
    ];
    return `::${commands[severity]} ${list.join(',')}::${text.map(data).join('%0A')}`;
}
/** A message: nothing in it can end the line and begin a command of its own. */
function data(text) {
    return visibleText(text).replaceAll('%', '%25');
}
function property(text) {
    return data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
