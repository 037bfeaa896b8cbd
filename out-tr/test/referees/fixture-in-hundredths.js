import { fixtureAgreement } from '../compile/fixture-agreement.js';
const pointKeys = new Set(['points', 'per', 'floor', 'demoteBelow']);
const boundKeys = new Set(['min', 'max']);
/** The fixture with every point a hundredfold in hundredths, and a bit more, so that sums are not round. */
export function fixtureInHundredths() {
    const agreement = fixtureAgreement();
    // Same shape: only points and the scale change.
    const [lifecycle, scorings] = [agreement.lifecycle, agreement.scorings].map((part) => finer(part, ''));
    return { ...agreement, lifecycle, scorings };
}
function finer(value, key) {
    if (Array.isArray(value))
        return value.map((part) => finer(part, key));
    if (typeof value !== 'object' || value === null)
        return value;
    const own = Object.entries(value).map(([name, part]) => [name, finerPart(value, name, part, key)]);
    return Object.fromEntries(own);
}
function finerPart(owner, name, part, key) {
    if (name === 'scale')
        return 2;
    if (typeof part !== 'number')
        return finer(part, name);
    const isBand = name === 'from' && key === 'bands';
    const isPointsTest = name === 'value' && 'comparison' in owner;
    const isBound = boundKeys.has(name) && key !== 'cycles';
    if (pointKeys.has(name))
        return part * 100 + (part > 0 ? 37 : 0);
    return isBand || isPointsTest || isBound ? part * 100 : part;
}
