import { compareCodePoints } from '../../support/code-points.js';
import { ownValue } from '../../support/own-value.js';
import { signalsOfLeaf } from '../timeline/timeline-question.js';
import { openEventQuestion } from './event-question.js';
import { careFor } from './joint-column.js';
import { rangeOfLeadSum } from './lead-sum.js';
import { rangeHull, rangeSum } from './ranges.js';
export function eventColumns(scene, { plan, tests, restriction }, given) {
    const draft = openEventQuestion();
    const selectsOf = (side) => selectsIn(scene, side, given, restriction);
    const ofTests = tests.map((index) => {
        const column = draft.placeTest(testOf(scene.space.variables[index]));
        return { index, column, classOf: (holds) => holds };
    });
    const sums = new Map();
    const placeSum = (sum) => {
        const column = draft.placeSum(sum.events, selectsOf(sum.side), sum.care);
        if (column === undefined)
            return undefined;
        const known = sums.get(column);
        sums.set(column, { ...sum, ...known, care: rangeHull(sum.care, known?.care ?? sum.care) });
        return column;
    };
    const ofVerdicts = plan.ofEvents.map(({ index, classOf, ...sum }) => {
        return { index, column: placeSum(sum), classOf };
    });
    const any = [];
    const placed = plan.columns.map(({ side, lead, events, care, any: points }) => {
        if (points !== undefined)
            return { any: any.push({ ...points, side }) - 1 };
        const ofLead = rangeSum(lead.map((sum) => rangeOfLeadSum(scene.rangeOf, sum)));
        return { column: events && placeSum({ side, events, care: careFor(care, ofLead) }) };
    });
    const { signals: _only, ...limits } = restriction;
    const { leaves, columns } = draft.question();
    const read = leaves.flatMap(signalsOfLeaf);
    const isSelected = (signal) => scene.sides.some(({ side }) => selectsOf(side)(signal));
    const signals = [...new Set(read)].filter(isSelected).sort(compareCodePoints);
    return {
        question: { ...limits, signals, leaves, columns },
        classes: [...ofTests, ...ofVerdicts],
        values: placed.map((each) => ('any' in each ? columns.length + each.any : each.column)),
        sums,
        any,
    };
}
/** A signal that needs consent is selected where it is given (semantics §3, Select). */
function selectsIn(scene, side, given, { signals }) {
    const declared = scene.sides[side]?.agreement.signals ?? {};
    return (signal) => {
        const consent = ownValue(declared, signal)?.consent;
        return ((consent === undefined || given.has(consent)) && (signals === undefined || signals.includes(signal)));
    };
}
function testOf(variable) {
    if (variable?.kind !== 'signal')
        throw new Error('not the variable of a signal test');
    const { signals, withinDays, count } = variable;
    return { op: 'signal', signals, withinDays, count };
}
