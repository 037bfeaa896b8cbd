import { painter } from '../../diagnostics/paint.js';
import { textIn } from '../../model/words/language.js';
import { textTable } from '../../support/text-table.js';
import { wantsColor } from '../io.js';
/** How much of what the agreement decides is shown, sort by sort, and what is not. */
export function coverageText(invocation, { sound, coverage, listsMissing }) {
    if (coverage === undefined)
        return '';
    const paint = painter(wantsColor(invocation.io.stdout, invocation.io.environment));
    const rows = sortsOf(coverage).map(({ sort, covered, total }) => [sort, `${covered} of ${total}`]);
    const table = textTable(rows, ['left', 'right']).map((line) => `  ${line}\n`);
    const missing = coverage.elements.filter(({ samples }) => samples.length === 0);
    const list = textTable(missing.map((element) => missingCells(element, invocation, sound)));
    const shown = listsMissing ? list : list.slice(0, few);
    const rest = list.length - shown.length;
    return [
        `${paint('bold', 'Coverage of decision elements')}\n`,
        ...table,
        ...(missing.length === 0 ? [] : [`\n${paint('bold', 'Shown by no sample')}\n`]),
        ...shown.map((line) => `  ${line}\n`),
        ...(rest === 0 ? [] : [`  and ${rest} more; --missing lists all\n`]),
        '\n',
    ].join('');
}
/** So many are named without being asked for. */
const few = 10;
/** Elements by the first word of their id: rule, cell, stage … */
function sortsOf({ elements }) {
    const sorts = new Map();
    for (const { id, samples } of elements) {
        const sort = id.split('/')[0] ?? '';
        const { covered, total } = sorts.get(sort) ?? { covered: 0, total: 0 };
        sorts.set(sort, { sort, covered: covered + (samples.length > 0 ? 1 : 0), total: total + 1 });
    }
    return [...sorts.values()];
}
function missingCells({ id, title, place }, { language }, { checked, folder }) {
    return [id, textIn(title, language), `${folder.shown}${place.file}:${checked.locate(place).start.line}`];
}
