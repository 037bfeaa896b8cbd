import { inside, keyOf } from '../../../diagnostics/place.js';
import { rational } from '../../../support/rational.js';
import { linkDays, linkShare } from '../../linking/quantities.js';
import { recordOf, sortedEntries } from '../../linking/record.js';
/** The weights that a model is known for (semantics §9). */
const usualWeights = {
    first: { first: rational(1) },
    last: { last: rational(1) },
    linear: { middle: rational(1) },
    u: { first: rational(2, 5), lead: rational(2, 5), middle: rational(1, 5) },
    position: { first: rational(2, 5), last: rational(2, 5), middle: rational(1, 5) },
    w: {
        first: rational(3, 10),
        lead: rational(3, 10),
        middle: rational(1, 10),
        opportunity: rational(3, 10),
    },
    'full-path': {
        close: rational(9, 40),
        first: rational(9, 40),
        lead: rational(9, 40),
        middle: rational(1, 10),
        opportunity: rational(9, 40),
    },
};
/** How a model shares, explicit whatever its name; a key that the model does not read is reported. */
export function linkCredit(written, place, linking) {
    const { model } = written;
    reportUnread(written, place, linking);
    if (model === 'time-decay') {
        if (written.halfLife === undefined)
            return missing('halfLife', '14 days', place, linking);
        const halfLifeDays = linkDays(written.halfLife, inside(place, 'halfLife'), linking);
        return halfLifeDays === undefined ? undefined : { by: 'age', halfLifeDays };
    }
    if (model !== 'custom')
        return { by: 'role', weights: usualWeights[model] };
    if (written.weights === undefined)
        return missing('weights', '{ first: 50 %, last: 50 % }', place, linking);
    return { by: 'role', weights: linkWeights(written.weights, inside(place, 'weights'), linking) };
}
/** Weights above 0; a role with none is not a role of the model. */
function linkWeights(written, place, linking) {
    const linked = sortedEntries(written).flatMap(([role, share]) => {
        const weight = linkShare(share, inside(place, role), linking);
        return weight === undefined || weight.numerator === 0 ? [] : [[role, weight]];
    });
    return recordOf(linked);
}
function reportUnread({ model, weights, halfLife }, place, { report }) {
    const keys = [
        ...(weights !== undefined && model !== 'custom' ? ['weights'] : []),
        ...(halfLife !== undefined && model !== 'time-decay' ? ['halfLife'] : []),
    ];
    for (const key of keys) {
        const reader = key === 'weights' ? 'custom' : 'time-decay';
        report({
            code: 'link/attribution',
            place: keyOf(inside(place, key)),
            message: `the model ${model} shares as everybody knows it and reads no ${key}`,
            help: `write \`model: ${reader}\`, or delete \`${key}\``,
        });
    }
}
function missing(key, example, place, { report }) {
    report({
        code: 'link/attribution',
        place: inside(place, 'model'),
        message: `this model needs \`${key}\``,
        help: `add \`${key}: ${example}\``,
    });
}
