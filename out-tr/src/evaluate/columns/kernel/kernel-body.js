import { defaultScoring } from '../../default-scoring.js';
import { consentLines } from './consent-lines.js';
import { literal } from './constants.js';
import { routeLines } from './route-lines.js';
import { scoreLines } from './score-lines.js';
import { stageLines } from './stage-lines.js';
import { sumLines } from './sum-lines.js';
import { localOf, resetsScore } from './workbench.js';
/**
 * The body of a kernel: one lead after the other, from its events and columns to its row. Leads with more events than
 * it has capacity for are left to `crowded`, a kernel with room for all.
 */
export function kernelBody(bench, form, crowded) {
    const scoring = defaultScoring(bench.agreement);
    // Written first, for it says what the rest has to provide.
    const score = scoring === undefined ? [] : ['if (scored) {', ...scoreLines(scoring, bench), '}'];
    const ends = [...stageLines(bench), ...routeLines(bench)];
    const sums = sumLines(bench);
    const leads = leadLines(bench, crowded);
    const hidden = [...objectionLines(bench), ...resetLines(bench)];
    const consents = consentLines(bench);
    const locals = [...bench.locals].map(([source, name]) => `const ${name} = ${source}[i];`);
    return [
        ...form.head,
        'let count = 0;',
        'for (let i = start; i < end; i++) {',
        ...leads,
        ...locals,
        ...hidden,
        ...consents,
        ...sums,
        'let fit = 0, engagement = 0, total = 0, grade = 0, band = 0, cell = 0, outcome = 0;',
        `const scored = ${scoring === undefined ? 'false' : '!objection'};`,
        ...score,
        ...ends,
        ...form.lines,
        '}',
    ].join('\n');
}
function leadLines({ capacity, columns, constants }, crowded) {
    const offsets = constants.nameOf(columns.events.offsets);
    const bounds = [`let first = ${offsets}[i], last = ${offsets}[i + 1];`, 'const ever = last;'];
    if (crowded === undefined)
        return bounds;
    const call = `${constants.nameOf(crowded)}(i, i + 1, asOf, today, out); continue;`;
    return [...bounds, `if (last - first > ${literal(capacity)}) { ${call} }`];
}
/** Under an objection no event is selected; events to come lie before all others (semantics §3, Select). */
function objectionLines(bench) {
    const { columns, constants } = bench;
    const { objectionFrom, events } = columns;
    const later = `while (first < last && ${constants.nameOf(events.at)}[first] > asOf) first++;`;
    if (objectionFrom === undefined)
        return ['const objection = false;', later];
    return [
        `const objection = ${localOf(bench, objectionFrom)} <= asOf;`,
        'if (objection) first = last;',
        later,
    ];
}
/** A score reset hides the events at or before the newest recycle, which lie behind all others (semantics §4). */
function resetLines(bench) {
    const { recycledAt, events } = bench.columns;
    if (recycledAt === undefined || !resetsScore(bench))
        return [];
    const recycle = localOf(bench, recycledAt);
    const at = bench.constants.nameOf(events.at);
    return [`if (${recycle} <= asOf) while (first < last && ${at}[last - 1] <= ${recycle}) last--;`];
}
