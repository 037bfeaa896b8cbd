import { normalText } from '../../../../src/support/normal-text.js';
import { beside, byOne, isBound, isScore } from './reading.js';
/** Points of a rule, a choice or a range, one smallest step more or less. */
export const weight = {
    id: 'weight',
    changes: (token, { scale }) => (token.path.at(-1) === 'points' ? beside(token, 10 ** -scale) : []),
};
/** What an attribute is compared with, one step more or less. */
export const constant = {
    id: 'constant',
    changes: (token, { fields }) => {
        const field = fields[attributeOf(token)];
        if (field === undefined || !isBound(token))
            return [];
        return typeof token.value === 'string' ? byOne(token) : beside(token, 10 ** -field.scale);
    },
};
/** One value of a list or of an `eq` taken out, or another of the domain in its place. */
export const listedValue = {
    id: 'listed-value',
    changes: (token, { fields }) => {
        const { path, value } = token;
        const field = fields[attributeOf(token)];
        if (field === undefined || isBound(token) || typeof value !== 'string')
            return [];
        const isListed = typeof path.at(-1) === 'number';
        const known = field.values.indexOf(normalText(value));
        const others = known < 0 ? [] : [1, 3].map((step) => field.values[(known + step) % field.values.length]);
        return [
            ...(isListed ? [{ path }] : []),
            ...others.flatMap((other) => (other === undefined ? [] : [{ path, value: other }])),
        ];
    },
};
const bounds = new Set(['min', 'max', 'demoteBelow', 'floor']);
/** Points that a score is compared with, or kept within. */
export const threshold = {
    id: 'threshold',
    changes: (token, { scale }) => {
        const { path, kind } = token;
        const isBand = kind === 'scoring' && path.at(-2) === 'bands';
        const isMeant = isScore(path.at(-2)) || bounds.has(path.at(-1)) || isBand;
        return isMeant ? beside(token, 10 ** -scale) : [];
    },
};
/** A share: where a grade begins, how much has to be known. */
export const share = {
    id: 'share',
    changes: (token) => token.kind === 'scoring' && (token.path.at(-2) === 'grades' || token.path.at(-1) === 'minKnown')
        ? byOne(token)
        : [],
};
const windows = new Set([
    'within',
    'count',
    'max',
    'atLeast',
    'linear',
    'expire',
    'halfLife',
    'every',
    'from',
    'to',
]);
/** A window, a decay or a number of events, one more or less. */
export const window = {
    id: 'window',
    changes: (token) => {
        const isCount = typeof token.value === 'number' && token.path.at(-1) !== 'max';
        return windows.has(token.path.at(-1)) && (isCount || typeof token.value === 'string') ? byOne(token) : [];
    },
};
/** The field that a constant is compared with: behind an operator, or behind one and a position. */
function attributeOf({ path }) {
    return String(typeof path.at(-1) === 'number' ? path.at(-3) : path.at(-2));
}
