import { empty } from '../codes/empty.js';
import { outOfRange } from '../codes/out-of-range.js';
import { repeatedEntry } from '../codes/repeated-entry.js';
import { wrongLength } from '../codes/wrong-length.js';
import { subject } from '../subject.js';
import { valueAt } from '../value-at.js';
import { quoted } from '../value-words.js';
/** A block or list without the entries it needs, or with too many. */
export function wrongSize(breach) {
    const { path, value } = breach;
    const size = typeof value === 'object' && value !== null ? Object.keys(value).length : 0;
    if (size === 0)
        return { page: empty, path, message: `${subject(breach)} is empty` };
    const limit = numberParam(breach, 'limit');
    return {
        page: wrongLength,
        path,
        message: `${subject(breach)} has ${size === 1 ? '1 entry' : `${size} entries`}, not ${limit}`,
        help: `write ${limit === 1 ? 'one entry' : `${limit} entries`}`,
    };
}
/** A number beyond a bound. */
export function outsideBounds(breach) {
    const limit = numberParam(breach, 'limit');
    const comparison = String(breach.params['comparison']);
    const large = comparison.startsWith('<');
    const inclusive = comparison.endsWith('=');
    return {
        page: outOfRange,
        path: breach.path,
        message: `${subject(breach)} is ${String(breach.value)}, which is too ${large ? 'large' : 'small'}`,
        help: inclusive
            ? `write ${limit} or ${large ? 'less' : 'more'}`
            : `write a number ${large ? 'below' : 'above'} ${limit}`,
    };
}
/** The second of two equal entries. */
export function repeated(breach) {
    const [first, second] = [numberParam(breach, 'i'), numberParam(breach, 'j')].toSorted((left, right) => left - right);
    const path = [...breach.path, second ?? 0];
    return {
        page: repeatedEntry,
        path,
        message: `${quoted(valueAt(breach.data, path) ?? null)} stands twice in ${subject(breach)}`,
        related: { path: [...breach.path, first ?? 0], message: 'the first time' },
        repair: 'remove',
    };
}
function numberParam({ params }, name) {
    const value = params[name];
    if (typeof value !== 'number')
        throw new Error(`the validator gave no ${name}`);
    return value;
}
