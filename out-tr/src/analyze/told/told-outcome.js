import { asked, chosen, constant } from './told.js';
import { cellsOf, toldCell } from './told-criterion.js';
/** The outcome as a text: that of the lead's cell, `objection` under one, else empty (semantics §3, Matrix). */
export function toldOutcome({ scorings }, id) {
    const scoring = scorings[id];
    if (scoring === undefined)
        return constant('');
    const cells = cellsOf(scoring).reduceRight((otherwise, { band, grade, outcome }) => chosen(toldCell(scoring, grade, band), constant(outcome), otherwise), constant(''));
    return chosen(asked({ ask: 'objection' }), constant('objection'), cells);
}
