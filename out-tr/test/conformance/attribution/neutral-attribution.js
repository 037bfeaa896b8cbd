import { parseRational } from '../../../src/support/fraction-text.js';
import { rational } from '../../../src/support/rational.js';
const roles = {
    FT: 'first',
    LC: 'lead',
    OC: 'opportunity',
    CW: 'close',
    last: 'last',
    middle: 'middle',
};
/** Role → the letters of the vectors. */
export const neutralRoles = Object.fromEntries(Object.entries(roles).map(([letters, role]) => [role, letters]));
const part = (share) => parseRational(share) ?? rational(0);
const weights = {
    first: { first: part('1') },
    last: { last: part('1') },
    linear: { middle: part('1') },
    u: { first: part('0.4'), lead: part('0.4'), middle: part('0.2') },
    position: { first: part('0.4'), last: part('0.4'), middle: part('0.2') },
    w: { first: part('0.3'), lead: part('0.3'), opportunity: part('0.3'), middle: part('0.1') },
    fullPath: {
        first: part('0.225'),
        lead: part('0.225'),
        opportunity: part('0.225'),
        close: part('0.225'),
        middle: part('0.1'),
    },
};
/** The terms of a neutral model. */
export function termsOf(neutral) {
    const anchors = { leadCreation: 'lead', oppCreation: 'opportunity', close: 'close' };
    return {
        anchor: anchors[neutral.anchor],
        lookbackDays: neutral.lookbackDays,
        types: neutral.types,
        channelOrder: neutral.channelOrder,
        dedupeMinutes: neutral.dedupeMinutes,
        per: neutral.per === 'touch' ? 'touch' : 'channel',
        runs: neutral.collapse === 'none' ? 'keep' : 'collapse',
        credit: creditOf(neutral),
    };
}
function creditOf({ model, halfLifeDays, weights: own = {} }) {
    if (model === 'timeDecay')
        return { by: 'age', halfLifeDays: halfLifeDays ?? 0 };
    if (model !== 'custom')
        return { by: 'role', weights: weights[model] ?? {} };
    const named = Object.entries(own).map(([letters, share]) => [roles[letters], part(share)]);
    return { by: 'role', weights: Object.fromEntries(named.filter(([, share]) => share.numerator > 0)) };
}
