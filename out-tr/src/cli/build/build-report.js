import { gapsOf } from '../../compile/gap.js';
import { textIn } from '../../model/words/language.js';
import { counted } from '../../support/counted.js';
import { textTable } from '../../support/text-table.js';
import { gapGroups } from './gap-groups.js';
export function targetReport(target, { artifacts, clauses }, language) {
    const gaps = gapsOf(clauses).map(({ id, title, fidelity, how, bound }) => {
        const limit = bound === undefined ? {} : { bound: textIn(bound.words, language) };
        return {
            clause: id,
            fidelity: fidelity === 'missing' ? 'missing' : 'approximated',
            title: textIn(title, language),
            how: how === undefined ? '' : textIn(how, language),
            ...limit,
        };
    });
    const missing = gaps.filter((gap) => gap.fidelity === 'missing').length;
    return {
        target,
        files: artifacts.length,
        exact: clauses.length - gaps.length,
        approximated: gaps.length - missing,
        missing,
        gaps,
    };
}
/** What each target cannot express, told once for all clauses that share the reason, then one line per target. */
export function targetsText(compilations, language) {
    const rows = [...compilations].map(([id, compilation]) => {
        const { target, files, exact, approximated, missing } = targetReport(id, compilation, language);
        return [
            target,
            counted(files, 'file'),
            `${exact} exact`,
            `${approximated} approximated`,
            `${missing} missing`,
        ];
    });
    const table = textTable(rows, ['left', 'right', 'right', 'right', 'right']);
    const gaps = [...compilations].flatMap(([target, { clauses }]) => gapsLines(target, gapGroups(clauses, language)));
    return [...gaps, ...table].map((line) => `${line}\n`).join('');
}
function gapsLines(target, groups) {
    if (groups.length === 0)
        return [];
    const rows = groups.map((group) => [group.fidelity, String(group.clauses.length), groupText(group)]);
    return [
        `What ${target} cannot say exactly; --format json and the playbook name every clause:`,
        ...textTable(rows, ['left', 'right']).map((line) => `  ${line}`),
        '',
    ];
}
/** So many clauses are named. */
const named = 3;
function groupText({ how, bound, clauses }) {
    const first = clauses.slice(0, named).join(', ');
    const rest = clauses.length - named;
    const limit = bound === undefined ? '' : ` (${bound})`;
    return `${how}${limit}: ${first}${rest > 0 ? ` and ${rest} more` : ''}`;
}
